"""Building the map: its actors and channels, without script."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sharedpower.core.plan.choices import ActorKind, Likely, Side, Sure
from sharedpower.core.plan.parts import Actor
from sharedpower.core.powercube import Tier
from tests.people import at_desk, organiser, other_desk
from tests.web.browsing import form_on, text_of
from tests.web.routes.maps import ACTORS, TO_REPS, crowded, mapped

pytestmark = pytest.mark.django_db

ON_MAP = {"step": "map"}


def test_the_page_of_the_step_is_the_map() -> None:
    desk = at_desk(mapped())
    assert desk.get("step", step="map")["Location"] == desk.address("routes-map")


def test_an_actor_is_added_on_one_page() -> None:
    desk = at_desk()
    typed = {
        "name": "The carers' group",
        "side": Side.LIVED_EXPERIENCE,
        "level": Tier.LOCAL,
        "kind": ActorKind.REPRESENTATIVE,
        "agreed": Sure.UNCHECKED,
        "decides": "no",
    }
    form = form_on(desk.get("item-add", **ON_MAP, part="actors"))
    answer = desk.post("item-add", form.data(typed), **ON_MAP, part="actors")
    assert answer["Location"] == f"{desk.address('routes-map')}#q-actors"
    (actor,) = desk.plan.actors or ()
    assert (actor.name, actor.side, actor.level) == (typed["name"], typed["side"], typed["level"])
    assert actor.kind is ActorKind.REPRESENTATIVE
    assert (actor.agreed, actor.decides, actor.private) == (Sure.UNCHECKED, False, None)


def test_a_channel_is_added_in_words_and_if_need_be_as_a_range() -> None:
    desk = at_desk(mapped(channels=None))
    page = desk.get("item-add", **ON_MAP, part="channels")
    assert "Say it in numbers, as a range" in text_of(page)
    typed = {"start": "users", "end": "state", "lived_through": Likely.EVEN}
    typed |= {"lived_hard_low": "20", "lived_hard_high": "45", "days": "3"}
    desk.post("item-add", form_on(page).data(typed), **ON_MAP, part="channels")
    (channel,) = desk.plan.channels or ()
    assert (channel.start, channel.end, channel.lived_through) == ("users", "state", Likely.EVEN)
    assert (channel.lived_hard_low, channel.lived_hard_high, channel.days) == (20, 45, 3)
    text = text_of(desk.get("routes-map"))
    assert "From Clinic users to Government" in text
    assert "As likely as not; not put off: 20 to 45 in 100" in text


@pytest.mark.parametrize(("days", "words"), [("1", "1 day<"), ("2", "2 days<")])
def test_one_day_is_not_called_days(days: str, words: str) -> None:
    slow = replace(TO_REPS, days=int(days))
    assert words in text_of(at_desk(mapped(channels=(slow,))).get("routes-map"))


def test_a_range_over_a_hundred_is_refused_and_stays_in_sight() -> None:
    desk = at_desk(mapped(channels=None))
    form = form_on(desk.get("item-add", **ON_MAP, part="channels"))
    typed = form.data({"lived_through_high": "101"})
    answer = desk.post("item-add", typed, **ON_MAP, part="channels")
    assert answer.status_code == 422
    assert "<details open>" in text_of(answer)
    assert desk.plan.channels is None


def test_many_to_choose_from_are_a_list_and_few_are_buttons() -> None:
    few = text_of(at_desk(mapped()).get("item-add", **ON_MAP, part="channels"))
    many = text_of(at_desk(crowded(30)).get("item-add", **ON_MAP, part="channels"))
    assert '<select name="start"' not in few
    assert '<select name="start"' in many
    chosen = at_desk(crowded(30)).get("item", **ON_MAP, part="channels", item="c3")
    assert form_on(chosen).data()["start"] == ["a3"]


def test_things_are_moved_and_removed_without_script() -> None:
    desk = at_desk(mapped())
    form = form_on(desk.get("routes-map"), "map")
    desk.post("routes-map", form.pressed("Move down: Clinic users"))
    assert [one.id for one in desk.plan.actors or ()][:2] == ["reps", "users"]
    desk.post("item-remove", {}, **ON_MAP, part="actors", item="staff")
    assert [one.id for one in desk.plan.channels or ()] == ["to-reps", "reps-on"]


def test_that_there_is_no_channel_can_be_said_and_taken_back() -> None:
    desk = at_desk(mapped(channels=None))
    words = "There is no channel between them"
    desk.post("routes-map", form_on(desk.get("routes-map"), "map").pressed(words))
    assert desk.plan.channels == ()
    back = form_on(desk.get("routes-map"), "map").pressed("Take that back")
    desk.post("routes-map", back)
    assert desk.plan.channels is None


def test_none_is_not_said_over_channels_that_there_are() -> None:
    desk = at_desk(mapped())
    desk.post("routes-map", {"none": "yes"})
    assert len(desk.plan.channels or ()) == 4


@pytest.mark.parametrize("sent", ["", "actors gone up", "purpose x up", "actors users"])
def test_a_move_of_nothing_moves_nothing(sent: str) -> None:
    desk = at_desk(mapped())
    before = [one.id for one in desk.plan.actors or ()]
    assert desk.post("routes-map", {"move": sent}).status_code == 302
    assert sorted(one.id for one in desk.plan.actors or ()) == sorted(before)


def test_who_is_private_is_marked() -> None:
    assert "<small>private</small>" not in text_of(at_desk(mapped()).get("routes-map"))
    talkers = Actor("talkers", "Talkers", spaces=("talk",))
    text = text_of(at_desk(mapped(actors=(*ACTORS, talkers))).get("routes-map"))
    assert text.count("<small>private</small>") == 1


def test_a_large_map_is_paged_and_searched() -> None:
    desk = at_desk(crowded(70))
    first = text_of(desk.get("routes-map"))
    assert "Page 1 of 3" in first
    assert "Body 029" in first
    assert '<th scope="row">Body 045' not in first
    found = text_of(desk.get("routes-map", "?q=body+045"))
    assert "1 person or body" in found
    assert "From Body 044 to Body 045" in found
    assert "2 channels" in found
    assert "Nobody on the map is called" in text_of(desk.get("routes-map", "?q=zzz"))


def test_the_blank_map_says_whom_to_begin_with() -> None:
    assert "Begin with those who feel it" in text_of(at_desk().get("routes-map"))


def test_somebody_else_changes_nothing() -> None:
    desk = at_desk(mapped())
    other = other_desk(desk, organiser("huw"))
    assert other.post("routes-map", {"move": "actors users down"}).status_code == 404
    assert next(one.id for one in desk.plan.actors or ()) == "users"


def test_the_history_tells_of_channels_in_words() -> None:
    desk = at_desk(mapped())
    form = form_on(desk.get("item", **ON_MAP, part="channels", item="to-reps"))
    desk.post(
        "item", form.data({"lived_through": "even"}), **ON_MAP, part="channels", item="to-reps"
    )
    text = text_of(desk.get("history"))
    assert "Gets through: lived experience (to-reps)" in text
    assert "As likely as not" in text
