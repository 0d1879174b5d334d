"""Why there is nothing to tell yet, and what to do about it: kindly, and one thing at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext as _

from sharedpower.influence import EndsProblem
from sharedpower.influence.sentences import ENDS
from sharedpower.web.pages import OpenPlan
from sharedpower.web.routes.answers import Message


@dataclass(frozen=True)
class Trouble:
    """A sentence on what is missing, and one on what to do. ``choose``: two ends can be chosen."""

    words: str
    do: str
    choose: bool = True


# Where nobody passes anything on, nobody can start: the channel is missing, not the start.
_WITHOUT_CHANNELS: Final = frozenset({EndsProblem.NO_SOURCE})


def trouble_of(open_plan: OpenPlan, found: Message) -> Trouble | None:
    """None where there is at least one route."""
    if found.problem in _WITHOUT_CHANNELS and not open_plan.plan.channels:
        return _no_channels()
    if found.problem is not None:
        return _no_ends(found)
    if found.routes:
        return None
    if not open_plan.plan.channels:
        return _no_channels()
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


def _no_channels() -> Trouble:
    return Trouble(
        _("Nobody has said yet how a message goes from one to another."),
        _("Add a channel to the power map: who tells whom, who reports to whom."),
    )


def _no_ends(found: Message) -> Trouble:
    problem = found.problem or EndsProblem.NO_ACTORS
    names = [found.power_map.actor[one].name for one in found.names if one in found.power_map.actor]
    words = _(ENDS[problem]) % {"names": "; ".join(names or found.names)}
    do = {
        EndsProblem.NO_ACTORS: _(
            "Put on it those who feel it, those who decide, and those who could speak to both. "
            "Then say how a message goes from one to the next."
        ),
        EndsProblem.NO_TARGET: _("You can also say on the power map whose decision it is."),
    }
    return Trouble(words, do.get(problem, ""), choose=problem is not EndsProblem.NO_ACTORS)
