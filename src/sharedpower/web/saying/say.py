"""How much say somebody has, in words."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext as _

from sharedpower.core.workbench import MOST_SAY

SAY: Final = range(MOST_SAY + 1)


def say_words(number: int) -> str:
    """ "2 - asked"."""
    return (
        _("0 - no part"),
        _("1 - told"),
        _("2 - asked"),
        _("3 - decides with others"),
        _("4 - decides"),
    )[number]
