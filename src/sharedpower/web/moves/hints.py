"""Which steps would give more moves."""

from __future__ import annotations

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _

from sharedpower.core.pitfalls import Outcome
from sharedpower.influence.moves import Ground
from sharedpower.web.pages import OpenPlan

Hint = tuple[str, str, str]
"""What is not there yet, the name of the step that would give it, and its address."""


def hints(open_plan: OpenPlan, ground: Ground) -> list[Hint]:
    """Those from which nothing comes yet."""
    given = {"plan_id": open_plan.id}
    return [(words, name, reverse(step, kwargs=given)) for words, name, step in _steps(ground)]


def _steps(ground: Ground) -> Iterator[Hint]:
    if not any(one.outcome is Outcome.FOUND for one in ground.findings):
        yield _("The check has found nothing to put right so far."), _("Check"), "check"
    if ground.answers is None or not ground.answers.routes:
        yield _("There is no route on the power map yet."), _("Routes"), "routes"
    if not ground.levers:
        yield _("Nobody has said yet how the faces act on each other."), _("Combine"), "combine"
