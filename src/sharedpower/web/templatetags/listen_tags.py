"""What a paper sheet says in both languages at once."""

from __future__ import annotations

from django import template
from django.utils.translation import gettext as _

from sharedpower.web.saying.listening import in_both

register = template.Library()


@register.simple_tag
def both(name: str) -> dict[str, str]:
    """``{"en": ..., "cy": ...}`` of one of these phrases."""
    return in_both(_phrase, name)


def _phrase(name: str) -> str:
    return {
        "paper-how": _("Put one cross in each row. Leave a row empty to skip it."),
        "paper-pairs": _(
            "You were dealt at most eight cards. Put one cross in the row of each of your cards, "
            "and leave all other rows empty. Helps: it makes it easier to share power there."
        ),
        "paper-role": _(
            "Which group are you in? It is asked so that both sides can be heard. You may rather "
            "not say. Please do not write your name."
        ),
        "rather-not": _("I would rather not say"),
    }[name]
