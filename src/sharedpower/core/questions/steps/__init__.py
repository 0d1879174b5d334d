"""The twelve steps of a plan, in the order in which they are offered."""

from __future__ import annotations

from typing import Final

from sharedpower.core.questions.question import Step
from sharedpower.core.questions.steps import (
    access_support_pay,
    agenda_and_information,
    decision_and_level,
    feedback_review_duties,
    ladder_and_handover,
    power_map,
    purpose_and_money,
    space_and_welcome,
    times_and_travel,
    what_is_open,
    where_they_meet,
    who_plans_it,
    whom_to_hear,
)

STEPS: Final[tuple[Step, ...]] = (
    purpose_and_money.STEP,
    decision_and_level.STEP,
    what_is_open.STEP,
    who_plans_it.STEP,
    whom_to_hear.STEP,
    where_they_meet.STEP,
    space_and_welcome.STEP,
    times_and_travel.STEP,
    access_support_pay.STEP,
    agenda_and_information.STEP,
    ladder_and_handover.STEP,
    feedback_review_duties.STEP,
)
POWER_MAP: Final = power_map.STEP
"""Asked beside the steps, on the pages of the routes."""
