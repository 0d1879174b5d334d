"""Plans with maps on them, drawn and by hand, and what moves are made from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from sharedpower.core.alignment import NOBODY_ASKED, Gap
from sharedpower.core.pitfalls import find_pitfalls
from sharedpower.core.plan import Plan
from sharedpower.core.plan.channel import Channel
from sharedpower.core.plan.choices import ActorKind, Effect, Likely, Side, Status, Sure
from sharedpower.core.plan.parts import Action, Actor, Combination, Meeting
from sharedpower.core.plan.sections import Decision
from sharedpower.core.powercube import FACES, Space, Tier
from sharedpower.influence import Answers, Ask, EndsError, answers, ends, map_of
from sharedpower.influence.combining import agreed_effects, combine, levers
from sharedpower.influence.combining.pairs import facets_of
from sharedpower.influence.moves import Ground

TODAY = date(2026, 11, 25)
TIERS = (Tier.LOCAL, Tier.REGIONAL, Tier.NATIONAL)
NAMES = ("a", "b", "c", "d")


def answers_of(plan: Plan, between: tuple[str, str] | None = None) -> Answers | None:
    power_map = map_of(plan)
    try:
        return answers(power_map, between or ends(power_map), Ask(TODAY, draws=20))
    except EndsError:
        return None


def ground_of(plan: Plan, gap: Gap = NOBODY_ASKED) -> Ground:
    """As the page makes it."""
    found = combine(agreed_effects(facets_of(plan), plan.combinations))
    return Ground(
        plan,
        find_pitfalls(plan),
        gap,
        answers_of(plan),
        levers(plan, found) if found else (),
    )


def _spaces() -> st.SearchStrategy[tuple[Meeting, ...]]:
    kind, level = st.sampled_from([*Space, None]), st.sampled_from([*TIERS, None])
    made = [st.builds(Meeting, st.just(f"s{n}"), st.just(f"S{n}"), kind, level) for n in range(3)]
    return st.tuples(*made)


def _actors() -> st.SearchStrategy[tuple[Actor, ...]]:
    sits = st.lists(st.sampled_from(["s0", "s1", "s2"]), max_size=2, unique=True).map(tuple)
    return st.tuples(*(_actor(name, sits) for name in NAMES))


def _actor(name: str, sits: st.SearchStrategy[tuple[str, ...]]) -> st.SearchStrategy[Actor]:
    drawn = st.builds(
        Actor,
        id=st.just(name),
        name=st.just(name.upper()),
        kind=st.sampled_from([ActorKind.REPRESENTATIVE, ActorKind.FRONTLINE, None]),
        level=st.sampled_from([*TIERS, None]),
        side=st.sampled_from([Side.LIVED_EXPERIENCE, Side.PROFESSIONAL]),
        spaces=sits | st.none(),
        agreed=st.sampled_from([*Sure, None]),
    )
    return drawn.map(lambda one: replace(one, decides=name == "d"))


def _channels() -> st.SearchStrategy[tuple[Channel, ...]]:
    """Any of the twelve, each once; most are there, some could be made."""
    every = [(start, end) for start in NAMES for end in NAMES if start != end]
    drawn = [_channel(n, start, end) for n, (start, end) in enumerate(every)]
    whole = st.tuples(*(one | st.none() for one in drawn))
    return whole.map(lambda some: tuple(one for one in some if one))


def _channel(number: int, start: str, end: str) -> st.SearchStrategy[Channel]:
    return st.builds(
        Channel,
        id=st.just(f"ch{number}"),
        start=st.just(start),
        end=st.just(end),
        possible=st.sampled_from([False, None, True]),
        lived_through=st.sampled_from([*Likely, None]),
    )


def _actions() -> st.SearchStrategy[tuple[Action, ...]]:
    facets = st.lists(st.sampled_from(FACES), max_size=3, unique=True).map(tuple)
    owner = st.sampled_from(["Mair", None, ""])
    one = st.builds(Action, text=st.just("Do it"), facets=facets | st.none(), owner=owner)
    return st.lists(one, max_size=3).map(
        lambda some: tuple(replace(act, id=f"act-{n}") for n, act in enumerate(some, 1))
    )


GRID = (
    Combination("form.hidden", "form.visible", effect=Effect.HINDERS),
    Combination("space.claimed", "form.hidden", effect=Effect.HELPS),
)


def plans() -> st.SearchStrategy[Plan]:
    return st.builds(
        Plan,
        spaces=_spaces(),
        actors=_actors(),
        channels=_channels(),
        actions=_actions() | st.none(),
        decision=st.builds(
            Decision,
            owner_level=st.sampled_from([Tier.NATIONAL, Tier.REGIONAL, None]),
            status=st.sampled_from([*Status, None]),
        ),
        combinations=st.sampled_from([GRID, ()]),
    )


def gaps() -> st.SearchStrategy[Gap]:
    known = st.builds(Gap, st.just(True), st.sampled_from(FACES), st.booleans())
    return known | st.sampled_from([NOBODY_ASKED, Gap(asked=True)])
