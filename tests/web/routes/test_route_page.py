"""One route, step by step; and keeping it in the plan."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sharedpower.core.plan.choices import Sure
from sharedpower.core.plan.parts import Route
from sharedpower.core.powercube import Tier
from tests.people import Desk, at_desk
from tests.web.browsing import text_of, without_word_links
from tests.web.routes.maps import ACTORS, INSIDE, REPS, THROUGH_REPS, mapped

pytestmark = pytest.mark.django_db


def page(desk: Desk, way: str = THROUGH_REPS) -> str:
    return " ".join(without_word_links(text_of(desk.get("route", way=way))).split())


def test_each_step_says_what_it_rests_on_and_how_sure_it_is() -> None:
    text = page(at_desk(mapped()))
    assert "Clinic users to The reps" in text
    assert "rests on goodwill alone" in text
    assert "rests on a legal duty" in text
    assert "said by somebody who knows. The reps" in text
    assert "inferred" in text


def test_the_weakest_step_and_the_change_of_voice_are_marked_once() -> None:
    text = page(at_desk(mapped()))
    assert text.count("Weakest step") == 1
    assert text.index("The reps to Government") < text.index("Weakest step")
    assert text.count("Comes in the voice of people with lived experience") == 1


def test_the_day_of_arrival_waits_for_the_meeting() -> None:
    # Ten days after the meeting on 27 March 2027; of the first step nobody has said how long.
    assert "6 April 2027" in page(at_desk(mapped()))


@pytest.mark.parametrize(
    ("agreed", "words", "marked"),
    [
        (Sure.YES, "has said yes", False),
        (Sure.NO, "has said no", True),
        (Sure.UNCHECKED, "has not been asked yet", True),
        (None, "nobody has said whether they were asked", True),
    ],
)
def test_who_must_agree_and_whether_they_have(
    agreed: Sure | None, words: str, marked: bool
) -> None:
    actors = tuple(replace(one, agreed=agreed) if one is REPS else one for one in ACTORS)
    text = page(at_desk(mapped(actors=actors)))
    assert f"<strong>The reps</strong> {words}." in text
    assert ("Ask first" in text) is marked


def test_inside_only_says_why_it_is_easy_to_put_off() -> None:
    text = page(at_desk(mapped()), INSIDE)
    assert "A request from a colleague is easy to put off" in text
    assert "likelier to be put off than not to get through" in text


def test_a_route_is_kept_as_the_plan_tells_of_one() -> None:
    desk = at_desk(mapped())
    answer = desk.post("route-keep", {}, way=THROUGH_REPS)
    assert answer.status_code == 302
    (kept,) = desk.plan.routes or ()
    assert kept == Route(
        id="route-1",
        label="Clinic users → The reps → Government",
        inside_only=False,
        reaches=Tier.NATIONAL,
        messenger="reps",
        rep_carries=True,
        path=("talk", "board"),
    )
    assert "This is one of the plan&#x27;s own routes." in page(desk) or "own routes" in page(desk)


def test_a_kept_route_says_nothing_of_representatives_where_nobody_said_who_they_are() -> None:
    desk = at_desk(mapped())
    desk.post("route-keep", {}, way=INSIDE)
    (kept,) = desk.plan.routes or ()
    assert kept.rep_carries is None


def test_a_route_is_kept_once() -> None:
    desk = at_desk(mapped())
    for _time in range(2):
        desk.post("route-keep", {}, way=THROUGH_REPS)
    assert len(desk.plan.routes or ()) == 1
    desk.post("route-keep", {}, way=INSIDE)
    assert [route.inside_only for route in desk.plan.routes or ()] == [False, True]


def test_between_ends_that_somebody_chose() -> None:
    desk = at_desk(mapped())
    desk.post("route-keep", {"from": "staff", "to": "state"}, way="staff-on")
    (kept,) = desk.plan.routes or ()
    assert (kept.messenger, kept.path) == ("staff", None)


def test_a_link_to_a_route_that_has_gone_leads_to_those_there_are() -> None:
    desk = at_desk(mapped())
    for answer in (desk.get("route", way="gone"), desk.post("route-keep", {}, way="gone")):
        assert answer["Location"] == desk.address("routes")
    assert "no longer on the map" in text_of(desk.get("routes"))
    assert desk.plan.routes is None


def test_opening_the_address_that_keeps_shows_the_route() -> None:
    desk = at_desk(mapped())
    answer = desk.get("route-keep", way=THROUGH_REPS)
    assert answer["Location"] == desk.address("route", way=THROUGH_REPS)
    assert desk.plan.routes is None
