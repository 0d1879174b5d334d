"""Levers: facets where a change goes furthest and somebody here can make it, each with moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from sharedpower.content.cell_words import words_for
from sharedpower.content.facet_words import facets as facet_words
from sharedpower.content.phrase import Phrase
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import ActorKind
from sharedpower.core.powercube import Cell, Form, Space, Tier
from sharedpower.influence.combining.result import Result, Standing

CAN_MOVE: Final = 2  # of an actor's influence, 0 none to 4 decides: enough to change something
_AXES: Final = (tuple(map(str, Form)), tuple(map(str, Space)), tuple(map(str, Tier)))
_VOICES: Final = {ActorKind.REPRESENTATIVE, ActorKind.CITIZEN_VOICE, ActorKind.COMMUNITY_GROUP}


@dataclass(frozen=True, slots=True)
class Move:
    """Something to try. ``facets``: the facet it is for, or all three of a cell; ``cell`` then."""

    words: Phrase
    facets: tuple[str, ...]
    cell: str = ""


@dataclass(frozen=True, slots=True)
class Lever:
    """``reach``: as ``Standing.drive``. ``chance``: that it is among the three that go furthest.

    ``by_luck``: answers without any direction could well have put it as far ahead.

    ``helps``, ``hinders``: what it does on balance; neither where the two are even. ``who``: paths
    in the plan of those who could make the change (``actors[1]``, ``decision.owner``); empty where
    the plan names nobody yet.
    """

    facet: str
    reach: float
    chance: float | None
    by_luck: bool
    helps: bool
    hinders: bool
    who: tuple[str, ...]
    moves: tuple[Move, ...]


def levers(plan: Plan, result: Result) -> tuple[Lever, ...]:
    """Furthest first, and before all others those that somebody named in the plan can move."""
    found = [_lever(plan, result, one) for one in result.by_reach]
    return tuple(sorted(found, key=lambda lever: not lever.who))


def _lever(plan: Plan, result: Result, one: Standing) -> Lever:
    return Lever(
        facet=one.facet,
        reach=one.drive,
        chance=one.top,
        by_luck=one.by_luck,
        helps=one.push > 0,
        hinders=one.push < 0,
        who=tuple(dict.fromkeys(who_can(plan, one.facet))),
        moves=tuple(_moves(result, one.facet)),
    )


def _moves(result: Result, facet: str) -> Iterator[Move]:
    """First that of the cell where the facet meets what it moves most on the other two axes."""
    place = result.facets.index(facet)
    strength = dict(zip(result.facets, map(_size, result.total[place]), strict=True))
    corner = {facet: 0.0} | {_most(axis, strength): 0.0 for axis in _AXES if facet not in axis}
    named = tuple(one for axis in _AXES for one in axis if one in corner)
    words = _at_corner(named)
    if words is not None:
        yield Move(words[1], named, words[0])
    yield from (Move(move, (facet,)) for move in facet_words()[facet].moves)


def _at_corner(named: tuple[str, ...]) -> tuple[str, Phrase] | None:
    """The slug and the move of the cell of one form, one space and one level, if it has words."""
    form, space, tier = named
    cell = Cell(Form(form), Space(space), Tier(tier))
    words = words_for(cell)
    return (cell.slug, words.move) if words else None


def _most(axis: tuple[str, ...], strength: Mapping[str, float]) -> str:
    return max((facet for facet in axis if facet in strength), key=strength.__getitem__)


def _size(value: float | None) -> float:
    return abs(value or 0.0)


def who_can(plan: Plan, facet: str) -> Iterator[str]:
    """Owners of actions on it, then whoever the plan says has a hand in it."""
    for place, action in enumerate(plan.actions or ()):
        if action.owner and facet in (action.facets or ()):
            yield f"actions[{place}].owner"
    axis = next(at for at, names in enumerate(_AXES) if facet in names)
    yield from _AT[axis](plan, facet)


def _at_form(plan: Plan, facet: str) -> Iterator[str]:
    if facet == Form.VISIBLE and plan.decision.owner:
        yield "decision.owner"
    if facet == Form.HIDDEN and plan.agenda.set_by:
        yield "agenda.set_by"
    if facet == Form.INVISIBLE:
        for place, actor in enumerate(plan.actors or ()):
            if actor.kind in _VOICES:
                yield f"actors[{place}]"


def _at_space(plan: Plan, facet: str) -> Iterator[str]:
    for place, space in enumerate(plan.spaces or ()):
        if space.type == facet and space.agenda_owner:
            yield f"spaces[{place}].agenda_owner"


def _at_level(plan: Plan, facet: str) -> Iterator[str]:
    for place, actor in enumerate(plan.actors or ()):
        if actor.level == facet and (actor.influence or 0) >= CAN_MOVE:
            yield f"actors[{place}]"


_AT: Final[tuple[Callable[[Plan, str], Iterator[str]], ...]] = (_at_form, _at_space, _at_level)
