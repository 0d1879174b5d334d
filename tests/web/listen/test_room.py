"""The room's page and the projector."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.conf import LazySettings

from sharedpower.core.plan import Plan
from sharedpower.records.models import Face, Listening
from tests.actions.listening.evening import Evening, evening
from tests.plans import plan_with
from tests.web.browsing import Form, form_on, text_of

pytestmark = pytest.mark.django_db
SIDES = ["lived-experience"] * 6 + ["staff"] * 6


def stages(made: Evening) -> Form:
    return form_on(made.get("listen-room"), "stages")


def press(made: Evening, button: str, form: Form | None = None) -> str:
    """What the page says after the button was pressed."""
    form = form or stages(made)
    assert button in {value for _name, value, _words in form.buttons}
    answer: Any = made.post("listen-room", form.data({"press": button}))
    return text_of(made.desk.open(answer["Location"]))


def buttons(made: Evening) -> set[str]:
    return {value for _name, value, _words in stages(made).buttons}


def revealed() -> Evening:
    made = evening(stage="spaces")
    made.answered(*SIDES[:6], code="1")
    made.answered(*SIDES[6:], code="5")
    made.press("close:spaces")
    made.press("reveal:spaces")
    return made


def test_an_evening_goes_from_welcome_to_close() -> None:
    made = evening()
    press(made, "go:spaces")
    made.answered(*SIDES)
    for button in ("close:spaces", "open:spaces", "close:spaces", "reveal:spaces", "go:close"):
        press(made, button)
    assert (made.face().state, made.now.stage) == ("revealed", "close")


def test_only_what_makes_sense_can_be_pressed() -> None:
    made = evening(stage="spaces")
    away = {"go:welcome", "go:forms", "go:levels", "go:close"}
    assert buttons(made) == {*away, "close:spaces"}
    made.answered("staff")
    made.press("close:spaces")
    assert buttons(made) == {*away, "open:spaces", "reveal:spaces"}
    made.end()
    assert buttons(made) == set()


def test_a_stale_button_does_nothing_and_says_so() -> None:
    made = evening(stage="spaces")
    stale = stages(made)
    press(made.second(), "go:forms")
    page = press(made, "close:spaces", stale)
    assert "Nothing was done: the room had moved on already" in page
    assert made.face().state == "open"


def test_two_facilitators_reveal_once() -> None:
    made = evening(stage="spaces")
    made.answered(*SIDES)
    made.press("close:spaces")
    mine, theirs = stages(made), stages(made.second())
    press(made, "reveal:spaces", mine)
    kept = made.face().release
    assert "had moved on already" in press(made.second(), "reveal:spaces", theirs)
    assert (made.face().release, made.face().releases) == (kept, [])


@pytest.mark.parametrize("data", [{}, {"turn": "x"}, {"turn": "2"}, {"press": "reveal:spaces"}])
def test_a_broken_press_does_nothing(data: dict[str, str]) -> None:
    made = evening(stage="spaces")
    assert made.post("listen-room", data).status_code == 302
    assert (made.face().state, made.now.turn) == ("open", 2)


def test_nobody_has_answered_so_nothing_is_revealed() -> None:
    made = evening(stage="spaces")
    made.press("close:spaces")
    assert "Nobody has answered it yet" in press(made, "reveal:spaces")


def test_it_says_how_many_have_answered_and_never_what() -> None:
    made = evening(stage="spaces")
    pages = []
    for code in "15":
        Face.objects.get(slug="spaces").ballots.all().delete()
        made.answered(*SIDES, code=code)
        pages.append(re.sub(r'value="\w{64}"', "", text_of(made.get("listen-room"))))
    assert "12 have answered" in pages[0]
    assert pages[0] == pages[1]


def test_groups_are_not_counted_while_people_answer() -> None:
    made = evening(stage="spaces")
    pages: list[str] = []
    for role in ("staff", "unpaid-carers"):
        made.face().ballots.all().delete()
        made.answered(role, role)
        shown = (text_of(made.get(name)) for name in ("listen-room", "listen-screen", "listening"))
        pages += [re.sub(r'value="\w{64}"', "", page) for page in shown]
    assert pages[:3] == pages[3:]


def test_the_code_and_a_picture_of_the_way_in_are_there() -> None:
    made = evening()
    page = text_of(made.get("listen-room"))
    code = made.now.code
    assert f"{code[:3]} {code[3:]}" in page
    assert f"/en/j/{code}/" in page
    assert '<svg viewBox="' in page
    assert "style=" not in page


def test_phones_get_the_address_that_they_can_reach(settings: LazySettings) -> None:
    made = evening()
    pages = []
    for hosts in (["localhost"], ["localhost", "192.0.2.7"]):
        settings.ALLOWED_HOSTS = hosts
        here: Any = {"SERVER_NAME": "localhost", "SERVER_PORT": "8000"}
        pages.append(made.desk.client.get(made.address("listen-room"), **here).content.decode())
    alone = "works on this computer only"
    assert [alone in page for page in pages] == [True, False]
    assert f"http://192.0.2.7:8000/en/j/{made.now.code}/" in pages[1]


def test_the_welcome_says_the_ground_rules_and_the_plans_safety_net() -> None:
    plan = plan_with({"support.quiet_room": True, "support.named_person": "Nia"})
    made = evening(plan=plan)
    Listening.objects.update(support_line="Ring 111")
    page = text_of(made.get("listen-room"))
    assert "There is a quiet room" in page
    assert "Nia" in page
    assert "Ring 111" in page
    bare = text_of(evening(plan=Plan(title="Bare")).get("listen-room"))
    assert "does not say yet what there is for somebody who is upset" in bare


def test_the_projector_shows_the_way_in_then_the_face_then_what_was_found() -> None:
    made = evening()
    assert "On your phone, open" in text_of(made.get("listen-screen"))
    made.press("go:spaces")
    made.answered(*SIDES)
    page = text_of(made.get("listen-screen"))
    assert "Answer on your own, in silence." in page
    assert "answered" not in page
    made.press("close:spaces")
    page = text_of(made.get("listen-screen"))
    assert "No more answers now." in page
    assert made.now.code[:3] in page
    assert "<svg" in page
    made.press("go:close")
    assert "Thank you" in text_of(made.get("listen-screen"))


def test_the_projector_leads_with_the_sentence_of_the_release() -> None:
    page = text_of(revealed().get("listen-screen"))
    assert "Staff see this more favourably than people with lived experience" in page
    assert "have answered" not in page


def test_too_few_are_not_led_with() -> None:
    made = evening(stage="spaces")
    made.answered("staff", "lived-experience")
    made.press("close:spaces")
    made.press("reveal:spaces")
    assert "No gap is sure enough to lead with" in text_of(made.get("listen-screen"))


def test_nobody_is_named_on_the_projector() -> None:
    made = revealed()
    assert made.by.username not in text_of(made.get("listen-screen"))


def test_a_remote_listening_has_no_room_to_lead() -> None:
    made = evening(stage="spaces")
    Listening.objects.update(remote=True)
    page = text_of(made.get("listen-room"))
    for words in ("Lead the room", "Ground rules to read out", "the room is here", "Go here"):
        assert words not in page
    assert "Open, close and reveal" in page
    assert buttons(made) == {"close:spaces", "open:forms", "open:levels"}
    made.answered(*SIDES)
    press(made, "close:spaces")
    press(made, "reveal:spaces")
    assert made.face().state == "revealed"
