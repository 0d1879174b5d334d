"""Making a listening and settling it, page by page."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils.html import escape

from sharedpower.actions.listening import making
from sharedpower.records.models import Listening
from tests.actions.listening.evening import Evening, evening
from tests.people import at_desk
from tests.web.browsing import form_on, text_of

pytestmark = pytest.mark.django_db
NEW = {"title": "First evening", "choice": "short", "minimum": "5", "way": "room"}


def made_with(**typed: str) -> Any:
    desk = at_desk()
    form = form_on(desk.get("listen-new"))
    return desk.send(desk.address("listen-new"), form.data(NEW | typed))


def settled(made: Evening, **typed: str) -> Any:
    form = form_on(made.get("listen-settings"))
    return made.post("listen-settings", form.data(typed))


def test_a_listening_is_made_with_what_was_chosen() -> None:
    answer = made_with(choice="faces", minimum="8", support_line="Find Nia")
    made = Listening.objects.get()
    assert answer["Location"].endswith(f"/listen/{made.pk}/")
    assert (made.title, made.minimum, made.support_line) == ("First evening", 8, "Find Nia")
    assert [face.slug for face in made.faces.all()] == ["forms", "spaces", "levels"]


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("title", "", "Give the listening a name"),
        ("minimum", "4", "At least 5."),
        ("minimum", "five", "Write a whole number"),
        ("way", "", "Choose how it runs"),
        ("first", "", "Choose which language comes first"),
        ("choice", "", "Choose which statements"),
        ("opens", "soon", "Write the date as day"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_made(field: str, typed: str, words: str) -> None:
    answer = made_with(**{field: typed})
    assert answer.status_code == 422
    assert words in text_of(answer)
    assert not Listening.objects.exists()


def test_a_remote_one_needs_a_day_to_open_and_closes_after_it() -> None:
    assert "it needs a date" in text_of(made_with(way="remote"))
    answer = made_with(way="remote", opens="2/3/2027", closes="1/3/2027")
    assert "cannot close before it opens" in text_of(answer)
    made_with(way="remote", opens="28/3/2027", closes="2027-03-31")
    made = Listening.objects.get()
    assert made.opens_at is not None
    assert made.closes_at is not None
    # On the first day of summer time midnight is still winter's, and the last day is summer's.
    assert made.opens_at.isoformat() == "2027-03-28T00:00:00+00:00"
    assert made.closes_at.isoformat() == "2027-03-31T22:59:59+00:00"


def test_changing_the_language_keeps_what_was_typed_and_makes_nothing() -> None:
    answer = made_with(language_only="1", title="", minimum="4", support_line="Find Nia")
    assert answer.status_code == 200
    assert form_on(answer).data()["support_line"] == ["Find Nia"]
    assert "data-focus" not in text_of(answer)
    assert not Listening.objects.exists()


def test_settings_are_shown_as_they_stand_and_saved() -> None:
    made = evening()
    settled(made, title="Second evening", minimum="6", way="remote", opens="1/3/2027")
    settled(made, **{"closes-forms": "3/3/2027"})
    form = form_on(made.get("listen-settings")).data()
    assert form["title"] == ["Second evening"]
    assert form["opens"] == ["2027-03-01"]
    assert form["closes-forms"] == ["2027-03-03"]
    assert made.face("forms").closes_at is not None


def test_the_minimum_cannot_go_down() -> None:
    made = evening()
    settled(made, minimum="8")
    answer = settled(made, minimum="7", title="Changed")
    assert answer.status_code == 422
    assert "At least 8." in text_of(answer)
    assert (made.now.minimum, made.now.title) == (8, "First evening")


def test_a_minimum_raised_meanwhile_is_not_lowered() -> None:
    made = evening()
    form = form_on(made.get("listen-settings"))
    Listening.objects.update(minimum=9)
    answer = made.post("listen-settings", form.data({"minimum": "6"}))
    assert answer.status_code == 422
    assert made.now.minimum == 9


def groups_sent(made: Evening, **typed: Any) -> Any:
    form = form_on(made.get("listen-groups"))
    return made.post("listen-groups", form.data(typed))


def test_groups_are_renamed_moved_removed_and_added() -> None:
    made = evening()
    fresh = form_on(made.get("listen-groups")).data()["group"]
    assert isinstance(fresh, list)
    form = form_on(made.get("listen-groups"))
    new = [value for name, value in form.fields if name == "group"][-1]
    typed = {
        "label-staff": "Clinic staff",
        "remove-decision-makers": "on",
        f"label-{new}": " Neighbours ",
        f"side-{new}": "staff",
    }
    made.post("listen-groups", form.data(typed))
    found = [(one["label"], one["side"]) for one in made.now.groups]
    carers = ("", "lived")
    assert found == [carers, carers, ("Clinic staff", "staff"), ("Neighbours", "staff")]
    assert "Clinic staff" in text_of(made.get("listening"))


def test_each_side_keeps_a_group() -> None:
    made = evening()
    typed = {"remove-staff": "on", "remove-decision-makers": "on"}
    answer = groups_sent(made, **typed)
    assert answer.status_code == 422
    assert "Each side needs at least one group" in text_of(answer)
    assert len(made.now.groups) == 4


def test_after_the_first_answer_groups_are_read_only() -> None:
    made = evening(stage="spaces")
    form = form_on(made.get("listen-groups"))
    made.answered("staff")
    assert "<form" not in text_of(made.get("listen-groups")).partition("<main")[2]
    late = made.post("listen-groups", form.data({"label-staff": "Bosses"}))
    assert late.status_code == 422
    assert made.now.groups == [dict(group) for group in making.DEFAULT_GROUPS]


def test_default_groups_speak_the_readers_language_and_typed_ones_do_not() -> None:
    made = evening()
    groups_sent(made, **{"label-staff": "Clinic staff"})
    welsh = text_of(made.desk.open(made.address("listening").replace("/en/", "/cy/", 1)))
    assert "Clinic staff" in welsh


def test_another_face_is_added_from_the_page_of_the_listening() -> None:
    made = evening("short")
    answer = made.post("listening", {"face": "own"})
    assert answer["Location"].endswith("/statements/own/")
    assert made.post("listening", {"face": "nowhere"}).status_code == 404
    assert [face.slug for face in made.now.faces.all()] == ["short", "own"]


@pytest.mark.parametrize(
    ("lived", "staff", "words"),
    [
        ("14", "9", "about 0.38"),
        ("30", "30", "about 0.24"),
        ("14", "", "Type a number of people for each side"),
        ("0", "9", "Type a number of people for each side"),
        ("many", "9", "Type a number of people for each side"),
    ],
)
def test_what_a_room_can_find_out_is_said_before_it_starts(
    lived: str, staff: str, words: str
) -> None:
    made = evening()
    page = text_of(made.get("listening", f"?lived={lived}&staff={staff}"))
    assert words in page
    assert f'value="{lived}"' in page
    assert "about 0." not in text_of(made.get("listening"))


def test_the_code_opens_in_the_language_that_comes_first_and_paper_begins_with_it() -> None:
    made = evening()
    code = made.now.code

    def places() -> tuple[bool, bool]:
        room, paper = text_of(made.get("listen-room")), text_of(made.get("listen-paper"))
        statement = made.face("spaces").statements[0]
        welsh, english = (escape(statement[language]) for language in ("cy", "en"))
        return f"/cy/j/{code}/" in room, paper.index(welsh) < paper.index(english)

    assert places() == (False, False)
    settled(made, first="cy")
    assert made.now.first == "cy"
    assert places() == (True, True)
