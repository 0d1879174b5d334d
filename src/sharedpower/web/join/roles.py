"""The roles that somebody can be here as, and the one that they are here as."""

from __future__ import annotations

from django.utils.translation import gettext as _

from sharedpower.records.models import Listening
from sharedpower.web.join.part import Part
from sharedpower.web.saying.listening import group_label


def roles_of(listening: Listening) -> list[tuple[str, str]]:
    """Id and words of each; the last one is to say nothing."""
    groups = [(group["id"], group_label(group)) for group in listening.groups]
    return [*groups, ("", _("I would rather not say"))]


def here_as(listening: Listening, part: Part) -> str:
    """In a sentence."""
    if not part.role:
        return _("You would rather not say which group you are in.")
    return _("You are here as: %(role)s.") % {"role": dict(roles_of(listening))[part.role]}
