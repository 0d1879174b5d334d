"""Moves that would make a broken chain whole, from a claimed space to where it is decided.

What is missing is put on a copy of the plan under the name "?": it has still to be found.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sharedpower.core.alignment import Sentence
from sharedpower.core.link import Chain, Missing, levels_after
from sharedpower.core.plan import Plan
from sharedpower.core.plan.channel import Channel
from sharedpower.core.plan.parts import Actor, Meeting, Route
from sharedpower.core.plan.paths import read
from sharedpower.core.powercube import Form, Space, Tier
from sharedpower.core.wording import gettext_noop as _
from sharedpower.influence.moves.at_place import actor_path
from sharedpower.influence.moves.move import NOT_FOUND_YET, Ground, Idea, Why

_NEW: Final = "move"
_BETWEEN: Final = " > "
_CARRY: Final = _(
    "Find somebody at this level to carry the message from %(start)s to %(end)s: %(level)s."
)
_OWN_SPACE: Final = _(
    "Ask %(who)s where they meet on their own, and start there: no route passes a space that "
    "people made for themselves."
)
_ROUTE: Final = _(
    "Plan a route from %(space)s to where it is decided, through every level between."
)
_ROUTE_FROM_NEW: Final = _(
    "Find a space that people made for themselves, ask to be a guest, and plan a route from there "
    "to where it is decided, through every level between."
)


def chain_ideas(ground: Ground) -> Iterator[Idea]:
    """One, where it is known that there is no chain; none while something is not answered."""
    walks, owner = ground.walks, ground.plan.decision.owner_level
    chain = ground.today.connection.chain
    if chain.joined is not False or owner is None:
        return
    if not walks:
        yield _told(ground.plan, owner)
    elif chain.missing is Missing.CLAIMED_SPACE:
        yield _own_space(ground.plan, walks[0][0])
    elif len(chain.actors) > 1 and chain.breaks is not None:
        yield _carrier(ground.plan, chain, chain.breaks[1])


def _carrier(plan: Plan, chain: Chain, level: Tier) -> Idea:
    """Somebody new between the last two of the walk that comes nearest."""
    start, end = chain.actors[-2:]
    ids = [read(plan, path).id for path in (start, end)]
    somebody = Actor(id=_NEW, name=NOT_FOUND_YET, level=level)
    links = (Channel("move-1", ids[0], _NEW), Channel("move-2", _NEW, ids[1]))
    return Idea(
        id=f"chain:{level}",
        why=Why.BREAK,
        about=level,
        words=Sentence(_CARRY, {"start": start, "end": end, "level": level}),
        facets=(Form.HIDDEN, level),
        makes=(
            ("actors", (*(plan.actors or ()), somebody)),
            ("channels", (*(plan.channels or ()), *links)),
        ),
        gravity=1,
    )


def _own_space(plan: Plan, name: str) -> Idea:
    """A space of their own for whoever the message starts from, at their level."""
    path = actor_path(plan, name)
    actor = read(plan, path)
    level = actor.level or plan.levels[0].tier
    space = Meeting(id=_NEW, label=NOT_FOUND_YET, type=Space.CLAIMED, level=level)
    return Idea(
        id="chain:claimed",
        why=Why.BREAK,
        about=Space.CLAIMED,
        words=Sentence(_OWN_SPACE, {"who": path}),
        facets=(Space.CLAIMED, level),
        who=(path,),
        makes=(
            (f"{path}.spaces", (*(actor.spaces or ()), _NEW)),
            ("spaces", (*(plan.spaces or ()), space)),
        ),
        gravity=1,
    )


@dataclass(frozen=True, slots=True)
class _Stops:
    """The spaces of a route still to be planned, and those of them that are new."""

    stops: tuple[Meeting, ...]
    new: tuple[Meeting, ...]


def _told(plan: Plan, owner: Tier) -> Idea:
    """A route told in the plan, from a claimed space through every level to the decision."""
    found = _stops(plan, owner)
    first = found.stops[0]
    label = _BETWEEN.join(space.label or NOT_FOUND_YET for space in found.stops)
    route = Route(id=_NEW, label=label, reaches=owner, path=tuple(one.id for one in found.stops))
    words = Sentence(_ROUTE_FROM_NEW)
    if first not in found.new and first.label:
        at = next(n for n, space in enumerate(plan.spaces or ()) if space.id == first.id)
        words = Sentence(_ROUTE, {"space": f"spaces[{at}]"})
    return Idea(
        id="chain:route",
        why=Why.BREAK,
        about=Space.CLAIMED,
        words=words,
        facets=(Form.HIDDEN, Space.CLAIMED, *((first.level,) if first.level else ())),
        makes=(
            ("spaces", (*(plan.spaces or ()), *found.new)),
            ("routes", (*(plan.routes or ()), route)),
        ),
        gravity=1,
    )


def _stops(plan: Plan, owner: Tier) -> _Stops:
    """Spaces that the plan has, as far as they reach; else new ones. The first is claimed."""
    spaces = [space for space in plan.spaces or () if space.level]
    claimed = next((space for space in spaces if space.type is Space.CLAIMED), None)
    lowest = plan.levels[0].tier
    first = claimed or Meeting("move-0", NOT_FOUND_YET, Space.CLAIMED, lowest)
    stops, new = [first], [] if claimed else [first]
    for number, tier in enumerate(levels_after(plan, first.level or lowest, owner), 1):
        there = next((one for one in spaces if one.level is tier and one is not first), None)
        if there is None:
            there = Meeting(f"move-{number}", NOT_FOUND_YET, Space.INVITED, tier)
            new.append(there)
        stops.append(there)
    return _Stops(tuple(stops), tuple(new))
