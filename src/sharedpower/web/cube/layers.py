"""The layers of the cube: the plan, what people said there, and the gap between the two sides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import fmean
from typing import Final

from django.utils.translation import gettext as _

from sharedpower.core.alignment import NOBODY_ASKED, Gap
from sharedpower.core.powercube import FACES, Cell
from sharedpower.listening.facets import MeanGap
from sharedpower.listening.gap import Reason
from sharedpower.listening.verdicts import Verdict, verdict
from sharedpower.pictures.cells import Kind
from sharedpower.records.models import PlanRecord
from sharedpower.web.pages import OpenPlan
from sharedpower.web.results.favourable import favourable
from sharedpower.web.results.reading import Revealed, revealed_of_plan
from sharedpower.web.results.sentences import side_names
from sharedpower.web.saying import cube as saying
from sharedpower.web.saying.labels import cell_label, facet_label

PLAN, VOICES, GAP = "plan", "voices", "gap"
NOT_ASKED: Final = Kind.NOTHING
LITTLE, LARGE = 33, 67
ABOUT_A_CELL: Final = 3

Gaps = Mapping[frozenset[str], MeanGap]


@dataclass(frozen=True)
class LayerTold:
    """A cell of a layer, as the picture and its table twin need it."""

    holds: Kind
    words: str
    said: str
    count: int = 0


@dataclass(frozen=True)
class Layer:
    """``faces``: what was revealed of the plan's newest listening; none while nothing was."""

    name: str
    faces: Sequence[Revealed] = field(default_factory=list)

    @property
    def asked(self) -> bool:
        return bool(self.faces)

    @property
    def query(self) -> str:
        """What keeps the layer in an address that has a query."""
        return "" if self.name == PLAN else f"&layer={self.name}"

    @property
    def names(self) -> list[tuple[str, str]]:
        return [(PLAN, _("The plan")), (VOICES, _("Voices")), (GAP, _("Gap between the sides"))]

    @property
    def about(self) -> str:
        """What the layer shows."""
        return {
            VOICES: _(
                "How many of the answers say that power is shared, from the statements that touch "
                "each cell; each side weighs the same. “Don't know” counts as not."
            ),
            GAP: _(
                "Which side sees it more favourably: from the statements about the very cell, or "
                "else from its pair or its face with the widest gap."
            ),
        }.get(self.name, "")

    @property
    def key(self) -> list[tuple[Kind, str]]:
        return _keys(self.name, self.faces)

    @property
    def gap(self) -> Gap:
        """The face with the widest gap; a gap that is sure comes before one that is not."""
        if not self.asked:
            return NOBODY_ASKED
        known = {face: gap for face in FACES if (gap := self._gaps.get(frozenset([face])))}
        if not known:
            return Gap(asked=True)
        widest = max(known, key=lambda face: (_sure(known[face]), abs(known[face].delta)))
        return Gap(asked=True, facet=widest, sure=_sure(known[widest]))

    def told(self, open_plan: OpenPlan) -> Mapping[Cell, saying.Told]:
        if self.name == PLAN:
            return saying.told(open_plan)
        tell = self._voice if self.name == VOICES else self._difference
        return {cell: tell(open_plan, cell) for cell in open_plan.plan.cube.cells}

    def _voice(self, open_plan: OpenPlan, cell: Cell) -> LayerTold:
        here = {cell.form, cell.space, cell.tier}
        shares = [
            share
            for face in self.faces
            for facets, share in favourable(face)
            if facets and here.issuperset(facets)
        ]
        if not shares:
            return _told(open_plan, cell, NOT_ASKED, _("nobody asked, or too few to show"))
        share = round(fmean(shares))
        kind = Kind.FEW if share < LITTLE else Kind.MOST if share > LARGE else Kind.HALF
        words = _("%(share)s%% say it is shared") % {"share": share}
        return _told(open_plan, cell, kind, words)

    def _difference(self, open_plan: OpenPlan, cell: Cell) -> LayerTold:
        facets, gap = _closest(self._gaps, (cell.form, cell.space, cell.tier))
        if gap is None:
            return _told(open_plan, cell, NOT_ASKED, _("nobody asked, or too few to show"))
        kind = _kind(gap)
        words = dict(self.key)[kind]
        if len(facets) < ABOUT_A_CELL:
            levels = open_plan.plan.levels
            where = ", ".join(facet_label(facet, levels) for facet in sorted(facets))
            words = _("%(words)s (from: %(where)s)") % {"words": words, "where": where}
        return _told(open_plan, cell, kind, words)

    @property
    def _gaps(self) -> Gaps:
        """By their facets; of two on the same facets, the one from more statements."""
        found: dict[frozenset[str], MeanGap] = {}
        for face in self.faces:
            for facets, gap in face.report.facets.items():
                before = found.get(frozenset(facets))
                if not isinstance(gap, Reason) and _more(gap, before):
                    found[frozenset(facets)] = gap
        return found


def layer_of(record: PlanRecord, name: str) -> Layer | None:
    """None for a layer that there is not, or not yet."""
    faces = revealed_of_plan(record)
    known = {PLAN, VOICES, GAP} if faces else {PLAN}
    return Layer(name, faces) if name in known else None


def _told(open_plan: OpenPlan, cell: Cell, kind: Kind, words: str) -> LayerTold:
    name = cell_label(cell, open_plan.plan.levels)
    return LayerTold(kind, words, _("%(cell)s: %(state)s") % {"cell": name, "state": words})


def _keys(name: str, faces: Sequence[Revealed]) -> list[tuple[Kind, str]]:
    if name == VOICES:
        return [
            (Kind.FEW, _("under a third say it is shared")),
            (Kind.HALF, _("a third to two thirds")),
            (Kind.MOST, _("over two thirds")),
            (Kind.NOTHING, _("nobody asked, or too few to show")),
        ]
    if name == GAP:
        first, second = side_names(faces[0])
        return [
            (Kind.FIRST, _("%(side)s more favourable") % {"side": first}),
            (Kind.SECOND, _("%(side)s more favourable") % {"side": second}),
            (Kind.ALIKE, _("no difference to speak of")),
            (Kind.UNSURE, _("too few to be sure")),
            (Kind.NOTHING, _("nobody asked, or too few to show")),
        ]
    return [
        (Kind.STOP, _("stop")),
        (Kind.FIX, _("fix first")),
        (Kind.THINK, _("think about")),
        (Kind.ACTION, _("an action")),
        (Kind.STRENGTH, _("nothing found")),
        (Kind.NOTHING, _("not answered yet")),
    ]


def _closest(gaps: Gaps, facets: Iterable[str]) -> tuple[frozenset[str], MeanGap | None]:
    """The gap about most of these facets; of several about as many, the widest."""
    here = frozenset(map(str, facets))
    about = [(len(some), abs(gap.delta), some) for some, gap in gaps.items() if some <= here]
    if not about:
        return frozenset(), None
    some = max(about, key=lambda one: one[:2])[2]
    return some, gaps[some]


def _kind(gap: MeanGap) -> Kind:
    said = verdict(gap)
    if said is Verdict.NO_DIFFERENCE:
        return Kind.ALIKE
    if said is Verdict.FAIRLY_SURE:
        return Kind.FIRST if gap.delta < 0 else Kind.SECOND
    return Kind.UNSURE


def _sure(gap: MeanGap) -> bool:
    return verdict(gap) is Verdict.FAIRLY_SURE


def _more(gap: MeanGap, before: MeanGap | None) -> bool:
    return before is None or len(gap.statements) > len(before.statements)
