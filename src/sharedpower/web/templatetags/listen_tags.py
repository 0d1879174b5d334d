"""What a paper sheet says in both languages at once."""

from __future__ import annotations

from django import template
from django.utils.translation import gettext as _

from sharedpower.web.saying.listening import in_both

register = template.Library()


@register.simple_tag
def both(name: str, **given: str | int) -> dict[str, str]:
    """``{"en": ..., "cy": ...}`` of one of these phrases; ``given`` fills its gaps."""
    return in_both(lambda: _phrase(name) % given)


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
        "page": _("Page %(number)s of %(of)s"),
        "kept": _(
            "We keep your answers and, if you give it, your group: no name, no address, no time "
            "of day."
        ),
        "found": _(
            "Your sheet is typed in like any other, and nobody can tell afterwards which was "
            "yours, so it cannot be changed once it is handed in."
        ),
        "shown": _(
            "Nothing is shown of a group of fewer than %(minimum)s people, and all single answers "
            "are deleted when the organisers end the listening."
        ),
        "support": _(
            "Upset by this? Talk to somebody now, free, day and night: CALL, the mental health "
            "helpline for Wales, %(call)s; or NHS %(nhs)s, option 2."
        ),
    }[name]
