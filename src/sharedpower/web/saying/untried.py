"""What of a shipped example's map was inferred, and which way was never tried."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from sharedpower.actions.examples import POWYS
from sharedpower.core.plan.choices import Certainty
from sharedpower.web.pages import OpenPlan
from sharedpower.web.saying.carrying import certainty_words
from sharedpower.web.saying.labels import teller


@dataclass(frozen=True)
class Untried:
    """``lead``: the judgement in a sentence. ``inputs``: channel, how sure, where from."""

    lead: str
    inputs: list[tuple[str, str, str]]


def untried_words(open_plan: OpenPlan) -> Untried | None:
    """None for a plan of somebody's own: its makers know what they tried."""
    if open_plan.record.example != POWYS:
        return None
    say = teller(open_plan.plan)
    inputs = [
        (say.channel(one), certainty_words(one.certainty), one.source or "")
        for one in open_plan.plan.channels or ()
        if one.certainty is not Certainty.SAID
    ]
    lead = _(
        "The way through the Health Board was never tried. That the representatives' way was the "
        "better one is the judgement of those who took it, not a proof. What the numbers rest on "
        "is our reading of the booklet, channel by channel:"
    )
    return Untried(lead, inputs)
