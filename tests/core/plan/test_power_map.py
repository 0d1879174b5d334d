"""Actors and channels of a plan: who is kept private, and what a channel says of each voice."""

import pytest

from sharedpower.core.plan import Plan
from sharedpower.core.plan.channel import RESTS_ON, Carriage, Channel
from sharedpower.core.plan.choices import ChannelKind, Hard, Likely, RestsOn, Voice
from sharedpower.core.plan.parts import Actor, Meeting
from sharedpower.core.plan.power_map import is_private, is_private_space
from sharedpower.core.powercube import Space

KITCHEN = Meeting("kitchen", type=Space.CLAIMED)
OPENED = Meeting("opened", type=Space.CLAIMED, owner_consent=True)
BOARD = Meeting("board", type=Space.INVITED)
PLAN = Plan(spaces=(KITCHEN, OPENED, BOARD))


@pytest.mark.parametrize(
    ("space", "private"),
    [
        (KITCHEN, True),
        (Meeting("no", type=Space.CLAIMED, owner_consent=False), True),
        (OPENED, False),
        (BOARD, False),
        (Meeting("blank"), False),
    ],
    ids=lambda one: getattr(one, "id", one),
)
def test_a_claimed_space_is_private_unless_its_owners_agree(space: Meeting, private: bool) -> None:
    assert is_private_space(space) is private


@pytest.mark.parametrize(
    ("actor", "private"),
    [
        (Actor("a", spaces=("kitchen",)), True),
        (Actor("a", spaces=("kitchen", "gone")), True),
        (Actor("a", spaces=("kitchen", "board")), False),
        (Actor("a", spaces=("opened",)), False),
        (Actor("a", spaces=("gone",)), False),
        (Actor("a", spaces=()), False),
        (Actor("a"), False),
        (Actor("a", spaces=("kitchen",), private=False), False),
        (Actor("a", spaces=("board",), private=True), True),
    ],
)
def test_an_actor_that_sits_only_in_private_spaces_is_private(actor: Actor, private: bool) -> None:
    assert is_private(actor, PLAN) is private


def test_a_channel_says_how_it_treats_each_voice() -> None:
    channel = Channel(
        "c",
        lived_through=Likely.LIKELY,
        representative_hard=Hard.HARD,
        representative_hard_low=60,
        colleague_through_high=5,
    )
    assert channel.carriage(Voice.LIVED_EXPERIENCE) == Carriage(Likely.LIKELY)
    assert channel.carriage(Voice.REPRESENTATIVE) == Carriage(hard=Hard.HARD, hard_range=(60, None))
    assert channel.carriage(Voice.COLLEAGUE) == Carriage(through_range=(None, 5))


def test_what_a_channel_rests_on_follows_from_its_kind_unless_somebody_says() -> None:
    assert set(RESTS_ON) == set(ChannelKind)
    assert Channel(kind=ChannelKind.DUTY_TO_ANSWER).rests is RestsOn.DUTY
    assert Channel(kind=ChannelKind.TELLS, rests_on=RestsOn.SEAT).rests is RestsOn.SEAT
    assert Channel().rests is None
