"""The ladder ring of a plan in words and as a picture."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from sharedpower.content import rungs
from sharedpower.core.ladder import Ring
from sharedpower.core.plan import Plan
from sharedpower.pictures.ring import draw_ring
from sharedpower.pictures.ring_legend import RingLegend, RingMark
from sharedpower.web.saying.labels import facet_label, reader_language, rung_label, teller


@dataclass(frozen=True)
class LevelWords:
    """One level of the ring's table."""

    level: str
    intended: str
    promised: str
    gap: str


@dataclass(frozen=True)
class RingWords:
    levels: list[LevelWords]
    slide: str
    slides: bool | None
    duties: str
    missing: list[tuple[str, str]]
    rungs: list[tuple[int, str, str, str]]


def ring_words(plan: Plan, ring: Ring) -> RingWords:
    language = reader_language()
    return RingWords(
        levels=[
            LevelWords(
                facet_label(at.tier, plan.levels),
                _rung(at.intended),
                _rung(at.promised),
                _gap(at.gap),
            )
            for at in ring.levels
        ],
        slide=_slide(ring),
        slides=ring.slides_back,
        duties=_duties(plan, ring),
        missing=[(path, teller(plan).question(path)) for path in ring.waits_for],
        rungs=[
            (
                number,
                words.label.in_language(language),
                words.name.in_language(language),
                words.meaning.in_language(language),
            )
            for number, words in rungs().items()
        ],
    )


def ring_picture(plan: Plan, ring: Ring) -> SafeString:
    marks = [
        RingMark(facet_label(at.tier, plan.levels), at.intended, at.promised) for at in ring.levels
    ]
    drawn = draw_ring(
        [rungs()[number].label.in_language(reader_language()) for number in range(1, 9)],
        marks,
        slides_back=ring.slides_back,
        slide_label=_("Duty without means"),
        title=_("The ladder as a ring"),
        description=_(
            "Eight rungs in a ring, clockwise from 1. For each level a mark shows the rung that "
            "is meant and the rung that is promised. The table on this page says the same."
        ),
        legend_words=RingLegend(_("Meant"), _("Promised"), _("not answered yet")),
    )
    # The picture escapes its own words; see its tests.
    return mark_safe(drawn)  # noqa: S308


def _rung(number: int | None) -> str:
    return _("not answered yet") if number is None else rung_label(number)


def _gap(gap: int | None) -> str:
    if gap is None:
        return _("cannot be told yet")
    if gap > 0:
        return _("more is promised than is meant")
    if gap < 0:
        return _("less is promised than is meant")
    return _("what is promised is what is meant")


def _slide(ring: Ring) -> str:
    if ring.slides_back:
        return _(
            "Duty is handed over without the means to carry it. That joins the top of the ladder "
            "to its bottom: people end up used."
        )
    if ring.slides_back is None:
        return _("Whether the means match the duty is not answered yet.")
    if ring.duty is not False:
        return _("Money, staff time and training go with the duty. The ring holds.")
    return _("No duty is handed over, so this question does not arise.")


def _duties(plan: Plan, ring: Ring) -> str:
    if ring.retained_duties is None:
        return _("It is not answered yet which duties the public body keeps.")
    if not ring.retained_duties:
        return _("The public body keeps no duty. Then nobody is empowered.")
    kept = "; ".join(plan.handover.retained_duties or ())
    return _("The public body keeps: %(duties)s.") % {"duties": kept}
