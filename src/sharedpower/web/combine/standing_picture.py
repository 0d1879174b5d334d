"""The picture of a result: which faces drive, and which depend."""

from __future__ import annotations

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from sharedpower.core.plan import Plan
from sharedpower.influence.combining import Result
from sharedpower.influence.combining.result import Standing
from sharedpower.pictures.standing_chart import StandingRow, draw_standings
from sharedpower.web.combine.told import SURE, standing_words
from sharedpower.web.saying.combining import facet_name


def standing_picture(plan: Plan, result: Result) -> SafeString:
    """The facet that goes furthest on top; those of which nothing is known are left out."""
    rest = [one for one in result.standings if one.drive <= 0 < one.depend]
    rows = [
        StandingRow(
            facet_name(one.facet, plan.levels),
            standing_words(one),
            one.drive,
            one.depend,
            _is_sure(one),
        )
        for one in (*result.by_reach, *rest)
    ]
    drawn = draw_standings(
        rows,
        ends=(_("Moved by the others"), _("Moves the others")),
        title=_("Which faces drive, and which depend"),
        description=_(
            "Two bars for each face: to the right how far a change of it goes, to the left how "
            "much the others move it. Filled: we can be fairly sure which is more. Hollow: we "
            "cannot. The table on this page says the same."
        ),
    )
    # The picture escapes its own words; see its tests.
    return mark_safe(drawn)  # noqa: S308


def _is_sure(one: Standing) -> bool:
    return one.drives is not None and not 1 - SURE < one.drives < SURE
