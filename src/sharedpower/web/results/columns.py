"""The data dictionary: every column of the tables that can be taken away, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sharedpower.core.wording import gettext_noop as _

FACE = _("The face of the listening that the statement belongs to.")
STATEMENT = _("The statement's short name, the same in every table.")
SIDE_FIRST = _("The first side. A gap below zero means that it sees power as better shared.")
SIDE_SECOND = _("The second side. A gap above zero means that it sees power as better shared.")
DELTA = _(
    "The gap: take one person from each side at random; the chance that the second side's is more "
    "favourable, less the chance that the first side's is. From -1 to 1."
)
LOWER = _("The lower end of the gap's 95% interval.")
UPPER = _("The upper end of the gap's 95% interval.")
VERDICT = _(
    "What may be said of the gap: fairly sure; maybe; no difference to speak of; too few to be "
    "sure; too few to show; nobody answered; one side only; or all of one side don't know."
)
SHARE = _("Whole percent of the people in the table who gave this answer.")
COUNT = _("How many people gave this answer. Empty where there are under ten people in all.")

MEAN_SHARE = _(
    "Mean share of this answer in whole percent, turned so that 5 always means that power is "
    "better shared. Empty where one of the statements is not shown to the group."
)

COLUMNS: Final[Mapping[str, Mapping[str, str]]] = {
    "statements": {
        "face": FACE,
        "statement": STATEMENT,
        "en": _("What was asked, in English."),
        "cy": _("What was asked, in Welsh."),
        "facets": _("The faces of the cube that it is about, with spaces between them."),
        "polarity": _("+ where agreeing means that power is better shared, - where it means less."),
    },
    "groups": {
        "face": FACE,
        "kind": _("side, or group."),
        "name": _("Its short name, as the other tables have it."),
        "en": _("What it was called, in English."),
        "cy": _("What it was called, in Welsh."),
        "side": _("The side that the group is on. Empty where it is on neither."),
    },
    "answers": {
        "face": FACE,
        "statement": STATEMENT,
        "cut": _("Whom the row is about: whole (everybody), side, or group."),
        "name": _("Which side or group; several groups shown together are joined by +."),
        "state": _("shown, almost all (all, or all but one, gave one answer), or hidden."),
        "since": _("The number of the release that the row comes from."),
        "people": _("How many people answered or said don't know. Empty where it is not told."),
        "under_ten": _(
            "true where there are fewer than ten people. Their number is not given; the percents "
            "of so few can still tell it."
        ),
        **{f"answer_{n}": COUNT for n in range(1, 6)},
        "dont_know": COUNT,
        **{f"share_{n}": SHARE for n in range(1, 6)},
        "share_dont_know": SHARE,
        "almost_all": _("Where almost all gave one answer: 1 to 5, or dk."),
    },
    "gaps": {
        "face": FACE,
        "statement": STATEMENT,
        "first_side": SIDE_FIRST,
        "second_side": SIDE_SECOND,
        "delta": DELTA,
        "lower": LOWER,
        "upper": UPPER,
        "second_higher": _("The chance, in percent, that the second side's is more favourable."),
        "same": _("The chance, in percent, that both answer the same."),
        "first_higher": _("The chance, in percent, that the first side's is more favourable."),
        "verdict": VERDICT,
    },
    "facets": {
        "face": FACE,
        "facets": _("A form, space or level of the cube; or two or three of them together."),
        "statements": _("The statements whose gaps this is the mean of, with spaces between them."),
        "first_side": SIDE_FIRST,
        "second_side": SIDE_SECOND,
        "delta": DELTA,
        "lower": LOWER,
        "upper": UPPER,
        "verdict": VERDICT,
    },
    "by-face": {
        "face": FACE,
        "facets": _("A form, space or level of the cube; or two or three of them together."),
        "statements": _("The statements that this is the mean of, with spaces between them."),
        "cut": _("Whom the row is about: whole (everybody), side, or group."),
        "name": _("Which side or group; several groups shown together are joined by +."),
        "people": _("The fewest people that any of the statements had. Empty where not told."),
        **{f"share_{n}": MEAN_SHARE for n in range(1, 6)},
        "share_dont_know": _("Mean share of don't know, in whole percent."),
    },
}
