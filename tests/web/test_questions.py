"""Questions to talk about: one face at a time, then together; answers kept as notes on cells."""

from __future__ import annotations

from html import unescape

import pytest

from sharedpower.content import questions
from sharedpower.core.plan.parts import Note
from sharedpower.records.models import QuestionSet
from tests.people import A_PLAN, Desk, address, at_desk, browser_of, example, organiser, other_desk
from tests.plans import plan_with
from tests.web.browsing import form_on, text_of

pytestmark = pytest.mark.django_db

FACES = ("forms", "spaces", "levels")
NOTE = {"n": "1", "text": "The agenda was set before.\nBy one person.", "about": "form.visible"}


def visit(desk: Desk, face: str) -> int:
    """Go through a face without writing anything. Gives back how many questions it has."""
    count = 1
    while True:
        form = form_on(desk.get("ask", f"?n={count}", face=face), "ask")
        onward = desk.post("ask", form.data(), face=face)["Location"]
        if onward == desk.address("questions"):
            return count
        count += 1
        assert onward == desk.address("ask", face=face) + f"?n={count}"


def test_every_question_is_asked_once_in_some_face() -> None:
    desk = at_desk()
    desk.post("questions", {"skip": "1"})
    slugs = [*FACES, "combined", "ladder", "routes", "about"]
    assert sum(visit(desk, face) for face in slugs) == len(questions())


def test_all_faces_together_opens_when_each_has_been_visited() -> None:
    desk = at_desk()
    for face in FACES:
        locked = desk.get("ask", face="combined")
        assert locked["Location"] == desk.address("questions")
        visit(desk, face)
    assert desk.get("ask", face="combined").status_code == 200


def test_visiting_can_be_skipped() -> None:
    desk = at_desk()
    answer = desk.post("questions", {"skip": "1"})
    assert answer["Location"] == desk.address("ask", face="combined")
    assert desk.get("ask", face="combined").status_code == 200


def test_an_answer_is_kept_as_a_note_and_shown_at_its_face_and_cells() -> None:
    desk = at_desk()
    desk.post("ask", NOTE, face="forms")
    (note,) = desk.plan.notes
    assert (note.about, note.text) == ("form.visible", NOTE["text"])
    again = form_on(desk.get("ask", face="forms"), "ask").data()
    assert again["text"] == [NOTE["text"].replace("\n", "\r\n")]
    assert again["about"] == ["form.visible"]
    assert "By one person." in text_of(desk.get("cell", cell="visible-invited-local"))
    assert "By one person." not in text_of(desk.get("cell", cell="hidden-invited-local"))


@pytest.mark.parametrize("about", ["", "form.visible", "level.uk", "hidden-closed-global"])
def test_sending_a_note_as_it_stands_changes_nothing(about: str) -> None:
    notes = (Note("mine", "Q01", about, "One\n\ntwo"), Note("other", "Q02", "", "Three"))
    desk = at_desk(plan_with({"notes": notes}))
    form = form_on(desk.get("ask", face="forms"), "ask")
    desk.post("ask", form.data(), face="forms")
    assert desk.plan.notes == notes


def test_a_note_can_stand_on_one_cell_and_be_taken_away() -> None:
    desk = at_desk()
    desk.post("ask", {**NOTE, "about": "hidden-closed-local"}, face="forms")
    assert desk.plan.notes[0].about == "hidden-closed-local"
    desk.post("ask", {**NOTE, "text": " "}, face="forms")
    assert desk.plan.notes == ()


def test_a_place_that_is_no_place_becomes_that_of_the_question() -> None:
    desk = at_desk()
    desk.post("ask", {**NOTE, "about": "attic"}, face="forms")
    assert desk.plan.notes[0].about.startswith("form.")


@pytest.mark.parametrize("text", ["a\x07b", "x" * 6_000], ids=["a bell", "very long"])
def test_a_note_that_a_plan_cannot_hold_never_crashes(text: str) -> None:
    desk = at_desk()
    assert desk.post("ask", {**NOTE, "text": text}, face="forms").status_code == 302
    assert desk.plan.notes[0].text in {"ab", "x" * 5_000}


@pytest.mark.parametrize("query", ["?n=0", "?n=99", "?n=-1", "?n=x", "?n=²"])
def test_a_question_that_is_not_there_is_not_found(query: str) -> None:
    assert at_desk().get("ask", query, face="forms").status_code == 404


def test_a_change_of_language_keeps_the_note_and_saves_nothing() -> None:
    desk = at_desk()
    place = desk.address("ask", face="forms").replace("/en/", "/cy/")
    answer = desk.send(place, {**NOTE, "language_only": "1"})
    form = form_on(answer, "ask").data()
    assert (form["about"], form["n"]) == (["form.visible"], ["1"])
    assert "By one person." in text_of(answer)
    assert desk.plan == A_PLAN


def test_the_example_is_talked_about_without_writing() -> None:
    desk = other_desk(Desk(None, example()), None)
    assert visit(desk, "forms") > 1
    assert desk.post("ask", NOTE, face="forms").status_code == 403


def test_own_questions_are_asked_after_the_others() -> None:
    desk = at_desk()
    desk.post("own-questions", {"text": "Who pays?\n\n  Why?  \nWho pays?"})
    assert desk.plan.own_questions == ("Who pays?", "Why?")
    assert "<h1>Why?</h1>" in text_of(desk.get("ask", "?n=2", face="own"))
    desk.post("ask", {"n": "2", "text": "Because."}, face="own")
    assert isinstance(desk.plan.notes[0], Note)
    assert desk.plan.notes[0].question == "Why?"


@pytest.mark.parametrize("text", ["x" * 301, "\n".join(map(str, range(51)))])
def test_own_questions_that_will_not_do_are_refused_and_kept_on_the_page(text: str) -> None:
    desk = at_desk()
    answer = desk.post("own-questions", {"text": text})
    assert answer.status_code == 422
    assert desk.plan == A_PLAN


def test_a_set_is_kept_used_and_shared() -> None:
    desk, huw = at_desk(), organiser("huw")
    typed = {"title": "Ours & theirs", "text": "Who pays?\nWhy?"}
    assert desk.send(address("question-sets"), typed).status_code == 302
    kept = QuestionSet.objects.get()
    assert browser_of(huw).get(address("question-set", kept=kept.pk)).status_code == 404
    desk.send(address("question-set", kept=kept.pk), {**typed, "shared": "on"})
    page = text_of(browser_of(huw).get(address("question-set", kept=kept.pk)))  # type: ignore[arg-type]
    assert "Ours & theirs" in unescape(page)
    desk.post("own-questions", {"text": "Mine?", "use": kept.pk})
    assert desk.plan.own_questions == ("Mine?", "Who pays?", "Why?")


def test_deleting_a_set_leaves_the_plans_that_used_it() -> None:
    desk = at_desk()
    desk.send(address("question-sets"), {"title": "Ours", "text": "Why?"})
    kept = QuestionSet.objects.get()
    desk.post("own-questions", {"use": kept.pk})
    desk.send(address("question-set-delete", kept=kept.pk), {})
    assert not QuestionSet.objects.exists()
    assert desk.plan.own_questions == ("Why?",)


@pytest.mark.parametrize(
    "typed", [{}, {"title": "x" * 121, "text": "Why?"}, {"title": "Ours"}, {"text": "Why?"}]
)
def test_a_set_needs_a_name_and_a_question(typed: dict[str, str]) -> None:
    answer = at_desk().send(address("question-sets"), typed)
    assert answer.status_code == 422
    assert not QuestionSet.objects.exists()
