"""The page of moves: the four sentences, the moves, and making one an action."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from html import unescape
from urllib.parse import quote

import pytest

from sharedpower.core.pitfalls import Outcome, Severity, find_pitfalls
from sharedpower.core.plan import Plan
from sharedpower.core.plan.channel import Channel
from sharedpower.core.plan.choices import Party, Sure
from sharedpower.core.plan.parts import Action, Rungs
from sharedpower.core.powercube import Tier
from sharedpower.records.models import Change
from tests.journeys.site import evening_of
from tests.people import Desk, at_desk, example, other_desk
from tests.web.browsing import form_on, text_of
from tests.web.routes.maps import CHANNELS, REPS, REPS_ON, STATE, USERS, mapped
from tests.web.test_combine import GRID
from tests.web.test_weight import MOST, weight

pytestmark = pytest.mark.django_db

NOT_ASKED = replace(REPS, agreed=Sure.NO)
ONE_WAY = mapped(channels=CHANNELS[:2], actors=(USERS, NOT_ASKED, STATE))
CONSENT = "consent:reps"
ASK = "Ask The reps whether they are willing to carry the message."


def page(plan: Plan) -> str:
    return flat(text_of(at_desk(plan).get("moves")))


def flat(text: str) -> str:
    return " ".join(unescape(re.sub("<[^>]+>", " ", text)).split())


def make(desk: Desk, move: str, **typed: str) -> str:
    """Open a move's form, fill it in and send it; gives the page that answers."""
    form = form_on(desk.get("moves", f"?make={quote(move)}"), "make")
    return text_of(desk.post("moves", form.data(typed)))


def test_the_four_sentences_stand_first_as_on_the_cube() -> None:
    desk = at_desk(ONE_WAY)
    text, cube = flat(text_of(desk.get("moves"))), flat(text_of(desk.get("cube")))
    for name in ("Reach.", "Link.", "Forms.", "Gap."):
        (sentence,) = re.findall(rf" ({name} [^.]*\.)", cube)[:1]
        assert text.index(sentence) < text.index(" Why ")


def test_a_move_says_why_who_could_and_what_would_change() -> None:
    text = page(ONE_WAY)
    start = text.index(ASK)
    card = text[start : text.index("Make this move an action", start)]
    assert "From the routes. A good route goes through them, and they have not said yes" in card
    assert "Who could The reps" in card
    assert re.search(r"Forms\. Now: .* Then: The actions along the chain work on one form", card)


def test_a_new_link_tells_what_it_adds() -> None:
    possible = replace(REPS_ON, possible=True)
    text = page(mapped(channels=(CHANNELS[0], possible), actors=(USERS, NOT_ASKED, STATE)))
    assert "A new link from The reps to Government would open a way" in text
    assert "Then: One route joins a claimed space" in text


def test_who_has_still_to_be_found_is_a_question_mark() -> None:
    straight = Channel("straight", "users", "state")
    users = replace(USERS, spaces=("talk",))
    text = page(mapped(channels=(straight,), actors=(users, STATE)))
    assert "Now: The chain breaks between Local and Regional." in text
    assert "through every level between: Clinic users, ?, Government." in text


def test_somebody_without_a_name_is_called_by_what_there_is() -> None:
    nameless = replace(NOT_ASKED, name=None, level=None)
    text = page(mapped(channels=CHANNELS[:2], actors=(USERS, nameless, STATE)))
    assert "Ask reps whether they are willing to carry the message." in text


def test_what_the_check_stops_for_comes_before_any_move() -> None:
    made = mapped(**{"ladder.at": (Rungs("r", Tier.LOCAL, intended=3, promised=6),)})
    stops = [one for one in find_pitfalls(made) if one.outcome is Outcome.FOUND]
    assert Severity.STOP in {one.pitfall.severity for one in stops}
    assert "See to that before any move." in page(made)
    assert "See to that before any move." not in page(ONE_WAY)


def test_each_who_could_is_named_once() -> None:
    both = {"agenda.set_by": (Party.STAFF, Party.CHAIR)}
    acts = (Action("a", "Do", ("form.hidden",), owner="The chair"),)
    text = page(replace(mapped(**both, actions=acts), combinations=GRID))
    assert "Who could The chair; Staff Changes" in text


def test_levers_give_moves_too() -> None:
    text = page(replace(ONE_WAY, combinations=GRID))
    assert "From how the faces act on each other. A change here goes a long way: Hidden" in text


def test_the_gap_of_a_listening_gives_moves_of_its_face() -> None:
    desk = at_desk(ONE_WAY)
    assert desk.person is not None
    evening_of(desk.record, desk.person)
    text = page_at(desk)
    assert re.search(r"From the gap\. The two sides (may )?see it most differently here:", text)
    assert "Nobody has been asked yet" not in text


def test_at_most_seven_stand_open_and_the_rest_behind_more() -> None:
    text = text_of(at_desk(example_with_much()).get("moves"))
    before, _more, behind = text.partition('<details id="more">')
    assert before.count("<article") == 7
    assert behind.count("<article") > 0


def example_with_much() -> Plan:
    return replace(mapped(), combinations=GRID, actions=())


def test_a_chosen_move_becomes_an_action_with_owner_and_day() -> None:
    desk = at_desk(ONE_WAY)
    make(desk, CONSENT, owner="The chair", by="2027-03-27")
    (action,) = desk.plan.actions or ()
    assert (action.text, action.owner, action.by) == (ASK, "The chair", date(2027, 3, 27))
    assert action.facets == ("form.hidden", "space.claimed", "level.local")
    assert Change.objects.filter(plan=desk.record, kind="added").exists()


def test_what_it_claimed_is_what_the_page_then_says() -> None:
    desk = at_desk(ONE_WAY)
    text = flat(text_of(desk.get("moves")))
    then = re.findall(r"Forms\. Now: [^.]*\. Then: ([^.]*\.)", text[text.index(ASK) :])[0]
    make(desk, CONSENT, owner="The chair")
    assert f"Forms. {then}" in flat(text_of(desk.get("cube")))


def test_a_chosen_move_is_marked_and_led_from_to_its_action() -> None:
    desk = at_desk(ONE_WAY)
    make(desk, CONSENT, owner="The chair")
    text = text_of(desk.get("moves"))
    (action,) = desk.plan.actions or ()
    chosen = text[text.index('id="chosen"') :]
    assert ASK in chosen
    assert "Seen to by: The chair." in chosen
    assert desk.address("item", step="follow-up", part="actions", item=action.id) in chosen
    assert text.count(f"make={quote(CONSENT)}") == 0


def test_a_move_chosen_in_welsh_is_chosen_in_english() -> None:
    desk = at_desk(ONE_WAY)
    make(replace(desk, language="cy"), CONSENT, owner="Y cadeirydd")
    assert "Chosen already" in page_at(desk)
    assert len(desk.plan.actions or ()) == 1


def page_at(desk: Desk) -> str:
    return flat(text_of(desk.get("moves")))


def test_a_blank_owner_is_taken_and_said() -> None:
    desk = at_desk(ONE_WAY)
    make(desk, CONSENT)
    assert "Nobody has taken it on yet." in page_at(desk)


def test_a_day_that_is_none_is_refused_and_nothing_typed_is_lost() -> None:
    desk = at_desk(ONE_WAY)
    form = form_on(desk.get("moves", f"?make={quote(CONSENT)}"), "make")
    answer = desk.post("moves", form.data({"owner": "The chair", "by": "soon"}))
    assert answer.status_code == 422
    assert 'value="The chair"' in text_of(answer)
    assert "Something needs another look" in text_of(answer)
    assert not desk.plan.actions


def test_the_language_can_change_with_the_form_half_filled() -> None:
    desk = replace(at_desk(ONE_WAY), language="cy")
    data = {"move": CONSENT, "owner": "The chair", "language_only": "1"}
    text = text_of(desk.post("moves", data))
    assert 'value="The chair"' in text
    assert "Symudiadau" in text
    assert not desk.plan.actions


def test_a_move_that_has_gone_leads_back_to_the_list() -> None:
    desk = at_desk(ONE_WAY)
    answer = desk.post("moves", {"move": "consent:nobody", "owner": "The chair"})
    assert answer["Location"] == desk.address("moves")
    assert "not on the list any more" in page_at(desk)


def test_a_move_sent_twice_is_one_action() -> None:
    desk = at_desk(ONE_WAY)
    data = {"move": CONSENT, "owner": "The chair"}
    desk.post("moves", data)
    desk.post("moves", data)
    assert len(desk.plan.actions or ()) == 1


def test_a_bare_plan_says_which_steps_give_moves() -> None:
    text = page(Plan(title="New", actions=(Action("a", ASKING, ()),)))
    assert "What would give more moves" in text
    assert "There is no route on the power map yet. Go to Routes" in text
    assert "Nobody has said yet how the faces act on each other. Go to Combine" in text


ASKING = "Ask both sides the same plain statements, and look at the result together."


def test_the_example_is_there_to_read() -> None:
    text = text_of(other_desk(replace(at_desk(), record=example()), None).get("moves"))
    assert "Make a link from Service user and carer representatives to Welsh Government." in text
    assert "<form method" not in text[text.index("<main") :]


@pytest.mark.parametrize("name", ["check", "cube", "routes"])
def test_the_steps_lead_to_the_moves(name: str) -> None:
    desk = at_desk(mapped())
    text = text_of(desk.get(name))
    assert desk.address("moves") in text[text.index("<h1") :]


def test_combinations_lead_to_the_moves() -> None:
    desk = at_desk(replace(mapped(), combinations=GRID))
    text = text_of(desk.get("combine-result"))
    assert desk.address("moves") in text[text.index("<h1") :]


@pytest.mark.parametrize("name", ["routes", "routes-map", "combine", "moves"])
def test_what_belongs_to_routes_stands_together(name: str) -> None:
    desk = at_desk(mapped())
    text = text_of(desk.get(name))
    under = text[text.index('class="steps under"') : text.index("<h1")]
    links = [desk.address(one) for one in ("routes", "routes-map", "combine", "moves")]
    assert re.findall(r'href="([^"]+)"', under) == links
    assert re.findall(r'href="([^"]+)" aria-current="page"', under) == [desk.address(name)]


def test_the_page_is_light() -> None:
    assert weight(at_desk(example_with_much()).get("moves")) <= MOST
