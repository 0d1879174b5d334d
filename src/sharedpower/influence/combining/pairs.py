"""Which pairs matter to a plan: nine facets make 72, and nobody answers that many questions.

The rule. The plan names facets together in a finding, in an action, or in a note at a cell; two
facets named together make a pair, both ways round, and the more often, the more it matters. The
face with the widest gap between the two sides is paired with each facet named most. The three
forms are always asked about among themselves, because they feed each other (brief A2). At most
``MOST`` pairs are asked; people can add any and take any out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import permutations
from typing import Final, NamedTuple

from sharedpower.core.pitfalls.finding import Finding, Outcome
from sharedpower.core.plan import Plan
from sharedpower.core.powercube import Form, Space, Tier

MOST: Final = 24
SMALL: Final = 8  # what one person is asked, at most
_PARTNERS: Final = 3
_PLACES: Final = {str(facet): at for at, facet in enumerate((*Form, *Space, *Tier))}


class Pair(NamedTuple):
    """How ``start`` acts on ``end``; the other way round is another pair."""

    start: str
    end: str


def facets_of(plan: Plan) -> tuple[str, ...]:
    """Forms, spaces and the plan's own levels, lowest first: nine by default."""
    return (*map(str, Form), *map(str, Space), *(str(level.tier) for level in plan.levels))


def in_order(facets: Iterable[str]) -> tuple[str, ...]:
    """Forms, spaces, levels; the lowest level first."""
    return tuple(sorted(facets, key=_PLACES.__getitem__))


def rule_pairs(
    plan: Plan, findings: Iterable[Finding] = (), gaps: Iterable[str] = ()
) -> tuple[Pair, ...]:
    """The pairs that matter by the rule, in the order of the facets.

    ``gaps``: facets of the widest gap that a listening has released.
    """
    known = facets_of(plan)
    named = [tuple(f for f in known if f in some) for some in _named(plan, findings)]
    together = Counter(Pair(*pair) for some in named for pair in permutations(some, 2))
    alone = Counter(facet for some in named for facet in some)
    often = [facet for facet, _count in alone.most_common()]
    for gap in (facet for facet in gaps if facet in known):
        for other in [facet for facet in often if facet != gap][:_PARTNERS]:
            together.update([Pair(gap, other), Pair(other, gap)])
    forms = [Pair(*pair) for pair in permutations(map(str, Form), 2)]
    rest = sorted(together.keys() - set(forms), key=lambda pair: (-together[pair], _both(pair)))
    return tuple(sorted([*forms, *rest[: MOST - len(forms)]], key=_order))


def wanted_pairs(plan: Plan, by_rule: Iterable[Pair]) -> tuple[Pair, ...]:
    """Those of the rule, with what people added and without what they took out."""
    known = set(facets_of(plan))
    said = {Pair(one.start, one.end): one.asked for one in plan.combinations}
    added = {pair for pair, asked in said.items() if asked and set(pair) <= known}
    wanted = {pair for pair in by_rule if said.get(pair) is not False}
    return tuple(sorted(wanted | added, key=_order))


def small_parts(places: int) -> int:
    """Into how many small parts so many pairs are dealt, each of at most ``SMALL``."""
    return -(-places // SMALL)


def part_of(places: int, part: int) -> tuple[int, ...]:
    """The places of one small part. Taken in turns, so that sizes differ by one at most and
    neighbouring pairs, which ask much the same, go to different people."""
    return tuple(range(part, places, small_parts(places)))


def _named(plan: Plan, findings: Iterable[Finding]) -> Iterator[frozenset[str]]:
    for finding in findings:
        if finding.outcome is Outcome.FOUND:
            yield frozenset(finding.pitfall.facets)
    for action in plan.actions or ():
        yield frozenset(action.facets or ())
    cells = {cell.slug: cell for cell in plan.cube.cells}
    for note in plan.notes:
        cell = cells.get(note.about)
        yield frozenset(map(str, (cell.form, cell.space, cell.tier)) if cell else {note.about})


def _both(pair: Pair) -> tuple[tuple[int, ...], tuple[int, int]]:
    """Keeps the two ways round beside each other, so that the last place is not half a pair."""
    return tuple(sorted(_order(pair))), _order(pair)


def _order(pair: Pair) -> tuple[int, int]:
    return _PLACES[pair.start], _PLACES[pair.end]
