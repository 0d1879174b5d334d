"""Moves from what the check found, from the gap between the sides, and from levers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sharedpower.content.facet_words import facets as facet_words
from sharedpower.core.alignment import Gap, Sentence
from sharedpower.core.pitfalls.finding import Finding, Outcome, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.powercube import FACES
from sharedpower.core.wording import gettext_noop as _
from sharedpower.influence.combining.levers import Lever, who_can
from sharedpower.influence.combining.pairs import in_order
from sharedpower.influence.moves.move import Ground, Idea, Why

LEVERS: Final = 4
"""As many levers as the page of combinations tells of."""

_EACH: Final = 2
_GRAVITY: Final = {Severity.STOP: 0, Severity.FIX: 2, Severity.THINK: 4}
_ASK: Final = _("Ask both sides the same plain statements, and look at the result together.")


def face_ideas(ground: Ground) -> Iterator[Idea]:
    for finding in ground.findings:
        if finding.outcome is Outcome.FOUND:
            yield _put_right(ground.plan, finding)
    yield from _of_gap(ground.plan, ground.gap)
    for lever in ground.levers[:LEVERS]:
        yield from _of_lever(lever)


def _put_right(plan: Plan, finding: Finding) -> Idea:
    known = finding.pitfall
    facets = tuple(facet for facet in known.facets if facet in FACES)
    return Idea(
        id=f"finding:{known.id}",
        why=Why.FINDING,
        about=known.id,
        words=Sentence(known.instead),
        facets=facets,
        who=tuple(dict.fromkeys(who_can(plan, in_order(known.facets)[0]))),
        gravity=_GRAVITY[known.severity],
    )


def _of_gap(plan: Plan, gap: Gap) -> Iterator[Idea]:
    """While no gap is known, asking; else what fits the face with the widest."""
    if gap.facet is None:
        yield Idea("ask", Why.ASK, "", Sentence(_ASK), (), gravity=2)
        return
    for place, words in enumerate(facet_words()[gap.facet].moves[:_EACH]):
        yield Idea(
            id=f"gap:{gap.facet}:{place}",
            why=Why.GAP,
            about=gap.facet,
            words=words,
            facets=(gap.facet,),
            who=tuple(dict.fromkeys(who_can(plan, gap.facet))),
            gravity=2 if gap.sure else 3,
        )


def _of_lever(lever: Lever) -> Iterator[Idea]:
    for place, move in enumerate(lever.moves[:_EACH]):
        yield Idea(
            id=f"lever:{lever.facet}:{place}",
            why=Why.LEVER,
            about=lever.facet,
            words=move.words,
            facets=move.facets,
            who=lever.who,
            gravity=3,
            reach=lever.reach,
        )
