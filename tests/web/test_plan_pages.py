"""A plan as a thing: made, listed, copied, shared, deleted; and its history in words."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from sharedpower.core.plan import Plan
from sharedpower.core.questions import STEPS
from sharedpower.records.models import PlanRecord, Receipt
from tests.people import A_PLAN, TITLE, address, at_desk, browser_of, example, organiser
from tests.strategies import full_plan
from tests.web.browsing import form_on, text_of

pytestmark = pytest.mark.django_db

GROUPS = {"step": "people", "part": "audience-groups"}
MACHINE_WORDS = re.compile(r"\w\.\w+_\w|\.order|\[group|\{|level\.|thresholds|Tier|None|__")


def test_a_plan_begins_with_a_name_and_its_first_step() -> None:
    client = browser_of(organiser())
    answer: Any = client.post(address("plan-new"), {"title": f"  {TITLE} "})
    record = PlanRecord.objects.get()
    first = address("step", plan_id=record.pk, step=STEPS[0].slug)
    assert (record.title, answer["Location"]) == (TITLE, first)
    assert TITLE in text_of(client.get(address("plans")))  # type: ignore[arg-type]


@pytest.mark.parametrize("title", ["", "   ", "x" * 201])
@pytest.mark.parametrize("name", ["plan-new", "plan-copy"])
def test_a_name_that_will_not_do_is_an_error_at_its_place(name: str, title: str) -> None:
    desk = at_desk()
    place = address(name) if name == "plan-new" else desk.address(name)
    answer = desk.send(place, {"title": title})
    assert answer.status_code == 422
    assert 'href="#title"' in text_of(answer)
    assert PlanRecord.objects.count() == 1


def test_the_list_has_ones_own_plans_and_the_example_only() -> None:
    at_desk(Plan(title="Huw's"), "huw")
    example()
    page = unescape(text_of(at_desk().open(address("plans"))))
    assert TITLE in page
    assert "Huw's" not in page
    assert "The Powys case as a plan" in page


def test_the_overview_counts_what_is_answered() -> None:
    desk = at_desk(full_plan())
    page = text_of(desk.get("plan"))
    assert page.count("all answered") == len(STEPS)
    assert text_of(at_desk(A_PLAN).get("plan")).count("not started") == len(STEPS) - 1


def test_a_copy_takes_the_name_that_was_typed() -> None:
    desk = at_desk(full_plan())
    form = form_on(desk.get("plan-copy"), "copy")
    assert form.data()["title"] == [f"Copy of {full_plan().title}"]
    answer = desk.post("plan-copy", form.data({"title": "Another"}))
    made = PlanRecord.objects.get(title="Another")
    assert answer["Location"] == address("plan", plan_id=made.pk)


def test_a_plan_is_shared_by_the_name_somebody_signs_in_with() -> None:
    desk, huw = at_desk(), organiser("huw")
    desk.post("makers", {"username": " Huw "})
    assert browser_of(huw).get(desk.address("plan")).status_code == 200
    refused = desk.post("makers", {"username": "nobody"})
    assert refused.status_code == 422
    assert form_on(refused, "share").data()["username"] == ["nobody"]


def test_deleting_asks_first_and_gives_a_receipt_that_says_nothing_of_the_plan() -> None:
    desk = at_desk(full_plan())
    assert "mair" in text_of(desk.get("plan-delete"))
    assert PlanRecord.objects.exists()
    answer = desk.post("plan-delete")
    page = text_of(desk.open(answer["Location"]))
    assert Receipt.objects.get().pk in page
    assert "Words about" not in page
    assert desk.get("plan").status_code == 404
    assert browser_of(organiser("huw")).get(answer["Location"]).status_code == 404


def test_the_history_speaks_of_everything_in_words() -> None:
    desk = at_desk()
    desk.post("item-add", {"name": "Young"}, **GROUPS)
    desk.post("item-remove", {}, **GROUPS, item="group-1")
    desk.post("levels", {"use": ["level.local", "level.uk"], "label-level.uk": "Y DU"})
    desk.post("thresholds", {"thresholds.papers_days": "9"})
    desk.post("ask", {"n": "1", "text": "We said", "about": "form.hidden"}, face="forms")
    desk.post("own-questions", {"text": "Who pays?\nWhy?"})
    desk.post("makers", {"username": organiser("huw").username})
    said = unescape(text_of(desk.get("history"))).partition('<ol class="items">')[2]
    rows = re.sub(r"<[^>]+>|\s+", " ", said.partition("</ol>")[0])
    assert not MACHINE_WORDS.search(rows)
    for words in ("Young", "Y DU", "Days for papers", "We said", "Who pays?; Why?", "huw"):
        assert words in rows


def test_the_history_of_a_full_plan_replaced_is_told_page_by_page() -> None:
    desk = at_desk(full_plan())
    file = desk.get("plan-file", form="json").content.decode().replace("Words", "Geiriau")
    desk.client.post(
        desk.address("plan-replace"), {"file": SimpleUploadedFile("plan.json", file.encode())}
    )
    first, last = desk.get("history"), desk.get("history", "?page=999")
    assert text_of(first).count('<li class="card">') == 50
    assert "mair replaced it from a file" in unescape(text_of(first))
    assert "made the plan" in unescape(text_of(last))


BELL = "Ring\x07 the bell"
PASTED = {
    "plan-copy": {"title": BELL},
    "set-aside": {"reason": BELL},
    "levels": {"use": "level.local", "label-level.local": BELL},
    "ask": {"n": "1", "text": BELL, "about": ""},
    "own-questions": {"text": BELL},
    "makers": {"username": BELL},
}


@pytest.mark.parametrize("name", PASTED)
def test_what_cannot_be_printed_is_left_out_and_never_crashes(name: str) -> None:
    desk = at_desk()
    given = {"set-aside": {"pitfall": "cold-welcome"}, "ask": {"face": "forms"}}.get(name, {})
    assert desk.post(name, PASTED[name], **given).status_code in {302, 422}
    stored = str(list(PlanRecord.objects.values_list("document", flat=True)))
    assert ("Ring the bell" in stored) is (name != "makers")
