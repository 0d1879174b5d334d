"""Why there is nothing to tell yet, and what to do about it: kindly, and one thing at a time."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from sharedpower.influence import EndsProblem
from sharedpower.web.pages import OpenPlan
from sharedpower.web.routes.answers import Message


@dataclass(frozen=True)
class Trouble:
    """A sentence on what is missing, and one on what to do. ``choose``: two ends can be chosen."""

    words: str
    do: str
    choose: bool = True


def trouble_of(open_plan: OpenPlan, found: Message) -> Trouble | None:
    """None where there is at least one route."""
    if found.problem is not None:
        return _no_ends(found)
    if found.routes:
        return None
    if not open_plan.plan.channels:
        return Trouble(
            _("Nobody has said yet how a message goes from one to another."),
            _("Add a channel to the power map: who tells whom, who reports to whom."),
        )
    values = {
        "start": found.power_map.actor[found.source].name,
        "end": found.power_map.actor[found.target].name,
    }
    return Trouble(
        _("No route leads from %(start)s to %(end)s.") % values,
        _(
            "Follow the channels on the power map and see where they end. What is missing there is "
            "the link to make first. Or choose another start."
        ),
    )


def _no_ends(found: Message) -> Trouble:
    several = _("Choose where the message starts and whom it must reach.")
    said = {
        EndsProblem.NO_ACTORS: Trouble(
            _("There is nobody on the power map yet."),
            _(
                "Put on it those who feel it, those who decide, and those who could speak to both. "
                "Then say how a message goes from one to the next."
            ),
            choose=False,
        ),
        EndsProblem.UNKNOWN_SOURCE: Trouble(
            _("Whom the message starts from is not on the map."), several
        ),
        EndsProblem.UNKNOWN_TARGET: Trouble(
            _("Whom the message must reach is not on the map."), several
        ),
        EndsProblem.NO_SOURCE: Trouble(_("Nobody on the map begins to tell it."), several),
        EndsProblem.SEVERAL_SOURCES: Trouble(
            _("Several on the map could begin to tell it."), several
        ),
        EndsProblem.NO_TARGET: Trouble(
            _("Nobody on the map is said to decide."),
            _("Say on the power map whose decision it is, or choose below whom it must reach."),
        ),
        EndsProblem.SEVERAL_TARGETS: Trouble(_("Several on the map could decide."), several),
        EndsProblem.SAME: Trouble(
            _("The message starts where it must arrive."), _("Choose two different ends.")
        ),
    }
    return said[found.problem] if found.problem else said[EndsProblem.NO_ACTORS]
