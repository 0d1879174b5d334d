"""The name of a set that an organiser keeps."""

from __future__ import annotations

from django.utils.translation import gettext as _

LONGEST = 120


def name_error(title: str) -> str:
    """What to say of a name that cannot be kept; nothing if it can."""
    fits = title and len(title) <= LONGEST
    return "" if fits else _("Give the set a name of at most 120 letters.")
