"""What the moves of a plan are made from: its check, its gap, its routes and its levers."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from django.core.cache import cache
from django.http import HttpRequest

from sharedpower.actions.permissions import Act, allowed
from sharedpower.core.plan.parts import Action
from sharedpower.influence.combining import levers
from sharedpower.influence.moves import MOST, Ground, Move, moves, short_list
from sharedpower.web.combine.grids import grids_of
from sharedpower.web.cube.layers import PLAN, layer_of
from sharedpower.web.gate import person_of
from sharedpower.web.pages import OpenPlan
from sharedpower.web.routes.answers import message
from sharedpower.web.saying.labels import reader_language
from sharedpower.web.saying.moves import both_words

KEPT: Final = 10 * 60


@dataclass(frozen=True)
class Standing:
    """The moves of a plan. ``chosen``: those that are actions of the plan already."""

    ground: Ground
    first: tuple[Move, ...]
    more: tuple[Move, ...]
    chosen: tuple[tuple[Move, Action], ...]

    def called(self, name: str) -> Move | None:
        """One that is not chosen yet."""
        return next((one for one in (*self.first, *self.more) if one.id == name), None)


def standing(request: HttpRequest, open_plan: OpenPlan) -> Standing:
    ground = ground_of(request, open_plan)
    found = _found(open_plan, ground)
    acts = {move.id: _action_of(ground, move) for move in found}
    first, more = short_list([move for move in found if acts[move.id] is None], MOST)
    chosen = tuple((move, act) for move in found if (act := acts[move.id]) is not None)
    return Standing(ground, first, more, chosen)


def _found(open_plan: OpenPlan, ground: Ground) -> tuple[Move, ...]:
    """Worked out once for a plan as it stands: every move is tried, which takes a while."""
    record = open_plan.record
    stands = repr((reader_language(), ground.gap, ground.levers)).encode()
    key = f"moves|{record.pk}|{record.revision}|{sha256(stands).hexdigest()}"
    known: tuple[Move, ...] | None = cache.get(key)
    if known is None:
        known = tuple(moves(ground))
        cache.set(key, known, KEPT)
    return known


def ground_of(request: HttpRequest, open_plan: OpenPlan) -> Ground:
    plan, record = open_plan.plan, open_plan.record
    may_see = allowed(Act.READ_RESULTS, person_of(request), record)
    grids, layer = grids_of(open_plan, may_see_asked=may_see), layer_of(record, PLAN)
    asked = {"gap": layer.gap} if layer else {}
    return Ground(
        plan,
        open_plan.findings,
        answers=message(plan).answers,
        levers=levers(plan, grids[0].result) if grids else (),
        **asked,
    )


def _action_of(ground: Ground, move: Move) -> Action | None:
    """The action that a move has become: the one with its words, in either language."""
    words = both_words(ground.plan, move)
    return next((one for one in ground.plan.actions or () if one.text in words), None)
