"""Plan files on the web: out and in again exactly, and files meant to harm change nothing."""

from __future__ import annotations

from html import unescape
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.files.uploadhandler import MemoryFileUploadHandler

from sharedpower.core.plan import Plan
from sharedpower.files import PlanFileError, explain, read_plan, write_plan
from sharedpower.records.models import Change, PlanRecord
from sharedpower.web.uploads import MOST_BYTES
from tests.people import TITLE, Desk, address, at_desk, browser_of, example, other_desk
from tests.strategies import full_plan
from tests.web.browsing import text_of

pytestmark = pytest.mark.django_db

FULL = full_plan()
FORM = pytest.mark.parametrize("form", ["json", "yaml"])
BOMB = "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a, *a]\n" for n in range(40))

# what the file holds -> its bytes, the line and the field that the sentence names
HOSTILE: dict[str, tuple[bytes, str, str]] = {
    "a bomb": (BOMB.encode(), "line 1", ""),
    "a doubled name": (b"title: x\nsummary: y\ntitle: z", "line 3", "title"),
    "a doubled name in JSON": (b'{"title": "x",\n"title": "y"}', "line 2", "title"),
    "not UTF-8": (b"title: x\nsummary: T\xff", "line 2", ""),
    "a number for text": (b"title: x\nsummary: 7", "line 2", "summary"),
    "a choice nobody knows": (b"\ndecision: {status: done}", "line 2", "decision.status"),
    "a place in a list": (b"actors:\n- name: x\n- nam: y", "line 3", "actors[1].nam"),
    "a level out of reach": (b"ladder:\n  at:\n  - promised: 9", "line 3", "ladder.at[0].promised"),
    "an object of a program": (b"title: !!python/object/apply:os.system [ls]", "line 1", ""),
    "a page": (b"<script>alert(1)</script>", "line 1", ""),
    "nothing": (b"", "", ""),
    "ten megabytes": (b"title: x\n" + b"#" * 10_000_000, "", ""),
    "just over what is read": (b"#" * 1_000_001, "", ""),
    "just over what is taken in": (b"#" * (MOST_BYTES + 1), "", ""),
}
CASES = pytest.mark.parametrize(
    ("data", "line", "field"), [pytest.param(*row, id=name) for name, row in HOSTILE.items()]
)


def upload(data: bytes, name: str = "plan.yaml") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data)


def send(desk: Desk, place: str, data: bytes, **more: str) -> Any:
    return desk.client.post(place, {"file": upload(data), **more})


@FORM
@pytest.mark.parametrize("plan", [FULL, Plan(title="Tŷ’r cwrdd")], ids=["full", "blank"])
def test_out_and_in_again_is_the_same_plan(form: str, plan: Plan) -> None:
    desk = at_desk(plan)
    out = desk.get("plan-file", form=form)
    fresh = at_desk(Plan(title="To be replaced"))
    answer = send(fresh, fresh.address("plan-replace"), out.content)
    assert answer["Location"] == fresh.address("plan")
    assert fresh.plan == plan


@FORM
def test_a_plan_file_is_a_download_with_a_plain_name(form: str) -> None:
    out = at_desk(FULL).get("plan-file", form=form)
    assert out["Content-Disposition"] == (f'attachment; filename="words-about-title.plan.{form}"')
    assert out["Content-Type"].startswith(f"application/{form}")
    assert out.content.decode() == write_plan(FULL, form="json" if form == "json" else "yaml")


def test_there_are_two_forms_and_no_third() -> None:
    assert at_desk().get("plan-file", form="pdf").status_code == 404


@FORM
def test_the_example_can_be_downloaded_by_anybody(form: str) -> None:
    desk = other_desk(Desk(None, example()), None)
    assert read_plan(desk.get("plan-file", form=form).content) == desk.plan


def test_an_organiser_keeps_an_opened_file_as_a_plan() -> None:
    desk = at_desk()
    text = write_plan(FULL, form="yaml").encode()
    answer = send(desk, address("open-file"), text, keep="1")
    made = PlanRecord.objects.exclude(pk=desk.record.pk).get()
    assert answer["Location"] == address("check", plan_id=made.pk)
    assert Desk(None, made).plan == FULL
    assert made.changes.get().kind == "opened"


@pytest.mark.parametrize("signed_in", [True, False])
@pytest.mark.parametrize("more", [{}, {"keep": "1"}], ids=["look", "keep"])
def test_looking_at_a_file_leaves_no_trace(signed_in: bool, more: dict[str, str]) -> None:
    if signed_in and more:
        return
    desk = at_desk()
    looker = other_desk(desk, desk.person if signed_in else None)
    answer = send(looker, address("open-file"), write_plan(FULL, form="json").encode(), **more)
    assert answer.status_code == 200
    assert FULL.title in text_of(answer)
    assert PlanRecord.objects.count() == 1


@CASES
def test_a_file_that_is_no_plan_replaces_nothing(data: bytes, line: str, field: str) -> None:
    desk = at_desk(FULL)
    answer = send(desk, desk.address("plan-replace"), data)
    said = unescape(text_of(answer))
    assert answer.status_code == 422
    assert said.count('role="alert"') == 1
    assert line in said.lower()
    assert field in said
    assert desk.plan == FULL
    assert not Change.objects.exclude(kind="made").exists()


@CASES
@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_file_that_is_no_plan_opens_nothing(
    data: bytes, line: str, field: str, language: str
) -> None:
    client = browser_of(None)
    answer: Any = client.post(address("open-file", language), {"file": upload(data)})
    assert answer.status_code == 422
    assert field in unescape(text_of(answer))
    assert not PlanRecord.objects.exists()


def test_the_sentence_is_the_one_that_the_command_line_says() -> None:
    data = b"decision:\n  status: done"
    with pytest.raises(PlanFileError) as caught:
        read_plan(data)
    words, values = explain(caught.value.problems[0])
    answer: Any = browser_of(None).post(address("open-file"), {"file": upload(data)})
    assert words % values in unescape(text_of(answer))


@pytest.mark.parametrize("sent", [{}, {"file": "just text"}], ids=["no file", "text for a file"])
def test_sending_no_file_says_so(sent: dict[str, str]) -> None:
    desk = at_desk()
    for place in (address("open-file"), desk.address("plan-replace")):
        assert desk.send(place, sent).status_code == 422
    assert desk.plan.title == TITLE


def test_a_large_upload_is_dropped_while_it_arrives(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[int] = []
    take = MemoryFileUploadHandler.receive_data_chunk

    def count(handler: MemoryFileUploadHandler, raw: bytes, start: int) -> bytes | None:
        kept.append(len(raw))
        return take(handler, raw, start)

    monkeypatch.setattr(MemoryFileUploadHandler, "receive_data_chunk", count)
    browser_of(None).post(address("open-file"), {"file": upload(b"#" * 10_000_000)})
    assert 0 < sum(kept) <= MOST_BYTES


def test_a_name_of_a_file_is_never_trusted() -> None:
    data = write_plan(Plan(title=TITLE), form="yaml").encode()
    client = browser_of(None)
    for name in ("../../etc/passwd", "a.exe", "x" * 300, "<b>.yaml"):
        answer: Any = client.post(address("open-file"), {"file": upload(data, name)})
        assert answer.status_code == 200
        assert name not in text_of(answer)
