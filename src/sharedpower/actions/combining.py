"""How the facets act on each other, as a group agrees: kept in the plan, pair by pair."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sharedpower.actions.items import add
from sharedpower.actions.listening.ballots import COMBINE
from sharedpower.actions.plans import change
from sharedpower.core.pitfalls import Finding, find_pitfalls
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Effect
from sharedpower.core.plan.parts import Action, Combination
from sharedpower.influence.combining import Move, Pair, rule_pairs, wanted_pairs
from sharedpower.listening.gap import Reason
from sharedpower.listening.report_json import facets_from_json
from sharedpower.records.models import Face, Organiser, PlanRecord

LONGEST_REASON = 1_000


@dataclass(frozen=True)
class Agreed:
    """What a group says of one pair. Nothing at all: not answered yet."""

    effect: Effect | None = None
    reason: str = ""


NOTHING = Agreed()


class SaidMeanwhileError(Exception):
    """Somebody else saved these pairs first. ``now``: what stands there; nothing was saved."""

    def __init__(self, now: Mapping[Pair, Agreed]) -> None:
        super().__init__("said meanwhile")
        self.now = now


def agreed_in(plan: Plan) -> dict[Pair, Agreed]:
    """What has been said so far, by pair."""
    return {
        Pair(one.start, one.end): Agreed(one.effect, one.reason or "")
        for one in plan.combinations
        if one.effect or one.reason
    }


def pairs_by_rule(record: PlanRecord, plan: Plan, findings: Iterable[Finding]) -> tuple[Pair, ...]:
    """The pairs that matter to the plan, before people add any or take any out."""
    return rule_pairs(plan, findings, widest_gap(record))


def pairs_wanted(record: PlanRecord, plan: Plan) -> tuple[Pair, ...]:
    """The pairs that are asked about."""
    return wanted_pairs(plan, pairs_by_rule(record, plan, find_pitfalls(plan)))


def widest_gap(record: PlanRecord) -> tuple[str, ...]:
    """The facet on which the two sides differed most when they were last asked; none, or one."""
    released = Face.objects.filter(listening__plan=record, release__isnull=False)
    faces = list(released.exclude(slug=COMBINE).order_by("-listening__made_at"))
    found: dict[str, float] = {}
    for face in faces:
        if face.listening_id != faces[0].listening_id:
            break
        for facets, gap in facets_from_json((face.release or {})["report"]).items():
            if len(facets) == 1 and not isinstance(gap, Reason):
                found[facets[0]] = max(found.get(facets[0], 0.0), abs(gap.delta))
    return (max(found, key=found.__getitem__),) if found else ()


def say(
    *,
    record: PlanRecord,
    said: Mapping[Pair, Agreed],
    seen: Mapping[Pair, Agreed],
    by: Organiser,
) -> None:
    """Save what was said of some pairs. ``seen``: what stood there when the page was made.

    Raises SaidMeanwhileError, and saves nothing, where another now stands there.
    """

    def make(plan: Plan) -> Plan:
        now = agreed_in(plan)
        differ = {
            pair: now.get(pair, NOTHING)
            for pair, fresh in said.items()
            if now.get(pair, NOTHING) not in (seen.get(pair, NOTHING), fresh)
            and fresh != seen.get(pair, NOTHING)
        }
        if differ:
            raise SaidMeanwhileError(differ)
        mine = {pair: one for pair, one in said.items() if one != seen.get(pair, NOTHING)}
        return _with(plan, {pair: _said(one) for pair, one in mine.items()})

    change(record=record, by=by, kind="combined", make=make)


def choose(
    *, record: PlanRecord, pairs: Iterable[Pair], by_rule: Iterable[Pair], by: Organiser
) -> None:
    """Ask about these pairs: what differs from the rule is kept as added, or as taken out."""
    wanted, ruled = set(pairs), set(by_rule)

    def make(plan: Plan) -> Plan:
        held = {Pair(one.start, one.end) for one in plan.combinations}
        differ = dict.fromkeys(held | wanted | ruled)
        asked = {pair: _asked(pair in wanted, pair in ruled) for pair in differ}
        return _with(plan, {pair: {"asked": one} for pair, one in asked.items()})

    change(record=record, by=by, kind="asked_pairs", make=make)


def keep_move(*, record: PlanRecord, move: Move, words: str, by: Organiser) -> str:
    """Make a move an action of the plan; gives its id."""
    answers = {"text": words, "facets": move.facets}
    return add(record=record, part="actions", item=Action(), answers=answers, by=by)


def _said(one: Agreed) -> dict[str, object]:
    return {"effect": one.effect, "reason": one.reason or None}


def _asked(wanted: bool, ruled: bool) -> bool | None:
    return None if wanted == ruled else wanted


def _with(plan: Plan, changed: Mapping[Pair, Mapping[str, object]]) -> Plan:
    """The plan with these answers; a pair of which nothing is said any more is left out."""
    held = {Pair(one.start, one.end): one for one in plan.combinations}
    for pair, answers in changed.items():
        held[pair] = replace(held.get(pair, Combination(*pair)), **answers)  # type: ignore[arg-type]
    told = (one for pair, one in held.items() if one != Combination(*pair))
    return replace(plan, combinations=tuple(told))
