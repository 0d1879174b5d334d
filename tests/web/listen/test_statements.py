"""The statements of a face: chosen, written, remarked on, frozen."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils import timezone

from sharedpower.records.models import Listening
from tests.actions.listening.evening import Evening, evening
from tests.web.browsing import form_on, text_of

pytestmark = pytest.mark.django_db
SIDES = ["lived-experience"] * 6 + ["staff"] * 6


def written(made: Evening, statement: str = "new", **typed: Any) -> Any:
    place = {"face": "own", "statement": statement}
    form = form_on(made.get("listen-statement", **place))
    return made.post("listen-statement", form.data({"polarity": "+", **typed}), **place)


def rows(made: Evening, slug: str = "own") -> list[dict[str, Any]]:
    kept: list[dict[str, Any]] = made.face(slug).statements
    return kept


def test_a_statement_is_written_with_facets_and_polarity_and_remarked_on() -> None:
    made = evening("own")
    answer = written(made, en="We meet and plan.", polarity="-", facets=["space.invited"])
    assert answer.status_code == 302
    (row,) = rows(made)
    assert (row["facets"], row["polarity"]) == (["space.invited"], "-")
    page = text_of(made.get("listen-face", face="own"))
    assert "Does it ask two things at once?" in page
    assert "There is no Welsh yet" in page
    assert "agreeing points to a problem" in page


def test_remarks_never_block() -> None:
    made = evening("own")
    hard = "Nobody is never not told nothing and or organisational implementation " * 2
    written(made, en=hard)
    assert len(rows(made)) == 1
    assert (
        "there is no such formula for welsh"
        in text_of(made.get("listen-statement", face="own", statement=rows(made)[0]["id"])).lower()
    )


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({}, "in one language at least"),
        ({"en": "x" * 201}, "Use at most 200 letters"),
        ({"en": "Ours", "polarity": ""}, "Say which"),
    ],
)
def test_an_unfit_one_is_said_and_not_kept(typed: dict[str, str], words: str) -> None:
    made = evening("own")
    answer = written(made, **typed)
    assert answer.status_code == 422
    assert words in text_of(answer)
    assert rows(made) == []


def test_all_that_is_wrong_is_said_at_once() -> None:
    made = evening("own")
    page = text_of(written(made, polarity=""))
    assert "in one language at least" in page
    assert "Say which" in page


def test_one_is_changed_moved_and_removed() -> None:
    made = evening("own")
    for text in ("One", "Two", "Three"):
        written(made, en=text)
    first, _second, third = rows(made)
    written(made, first["id"], en="Uno")
    made.post("listen-face", {"up": third["id"]}, face="own")
    made.post("listen-face", {"remove": rows(made)[0]["id"]}, face="own")
    assert [row["en"] for row in rows(made)] == ["Three", "Two"]


def test_a_ready_made_face_is_shortened_and_filled_up_again() -> None:
    made = evening()
    made.post("listen-face", {"choose": "1", "statement": ["C2", "C4"]}, face="spaces")
    assert [row["id"] for row in rows(made, "spaces")] == ["C2", "C4"]
    form = form_on(made.get("listen-face", face="spaces"))
    assert form.data()["statement"] == ["C2", "C4"]
    made.post("listen-face", {"choose": "1", "statement": ["C4", "C1"]}, face="spaces")
    assert [row["id"] for row in rows(made, "spaces")] == ["C1", "C4"]
    made.post("listen-face", {"choose": "1"}, face="spaces")
    assert len(rows(made, "spaces")) == 2


def test_ready_made_words_cannot_be_rewritten() -> None:
    made = evening()
    place = {"face": "spaces", "statement": "C1"}
    assert made.get("listen-statement", **place).status_code == 404
    assert made.post("listen-statement", {"en": "Mine"}, **place).status_code == 404


def test_an_answered_face_is_frozen_whoever_sends_what() -> None:
    made = evening(stage="spaces")
    made.answered("staff")
    before = rows(made, "spaces")
    for data in ({"choose": "1", "statement": ["C1"]}, {"remove": "C1"}, {"up": "C2"}):
        made.post("listen-face", data, face="spaces")
    made.post("listen-face", {"remove-face": "1"}, face="spaces")
    made.post("listen-face", {"new-version": "1"}, face="spaces")
    assert rows(made, "spaces") == before
    assert made.face().version == 1
    assert "Close it to start a new version" in text_of(made.get("listen-face", face="spaces"))


def test_a_new_version_says_first_what_will_go() -> None:
    made = evening(stage="spaces")
    made.answered(*SIDES)
    made.commented("Never on time")
    made.press("close:spaces")
    page = text_of(made.get("listen-face", face="spaces"))
    assert "These answers were not revealed yet" in page
    assert "1 comment will be deleted too" in page
    made.post("listen-face", {"new-version": "1"}, face="spaces")
    assert made.face().version == 2
    assert "version 2" in text_of(made.get("listen-face", face="spaces"))


@pytest.mark.parametrize("data", [{}, {"explode": "1"}])
def test_anything_else_is_not_found(data: dict[str, str]) -> None:
    assert evening().post("listen-face", data, face="spaces").status_code == 404


def test_a_remote_author_writes_on_after_the_opening_date_until_they_say_it_is_ready() -> None:
    made = evening("own")
    Listening.objects.update(remote=True, opens_at=timezone.now())
    for text in ("One", "Two"):
        assert written(made, en=text).status_code == 302
    page = made.get("listen-face", face="own")
    assert "until you say that they are ready" in text_of(page)
    assert "still being written" in text_of(made.get("listening"))
    made.post("listen-face", {"ready": "1"}, face="own")
    assert "Its statements stay as they are while it is open" in text_of(
        made.get("listen-face", face="own")
    )
    assert (len(rows(made)), made.face("own").state) == (2, "open")


def test_in_a_room_nobody_has_to_say_that_statements_are_ready() -> None:
    made = evening("own")
    written(made, en="One")
    assert 'name="ready"' not in text_of(made.get("listen-face", face="own"))
    made.press("go:own")
    assert made.face("own").state == "open"
