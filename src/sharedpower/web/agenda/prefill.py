"""What a plan knows already of a session that is to be laid out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Format, Setting, TimeSlot
from sharedpower.core.plan.parts import Session
from sharedpower.core.plan.run_sheet import AgendaRequest, Food, Need, Way

STARTS: Final = {
    TimeSlot.WEEKDAY_MORNING: 10 * 60,
    TimeSlot.WEEKDAY_AFTERNOON: 13 * 60 + 30,
    TimeSlot.WEEKDAY_EVENING: 18 * 60 + 30,
    TimeSlot.SATURDAY: 10 * 60 + 30,
    TimeSlot.SUNDAY: 14 * 60,
}

_KNOWN: Final[dict[Need, Callable[[Plan], object]]] = {
    Need.INTERPRETER: lambda plan: Format.BSL in (plan.information.formats or ()),
    Need.WELSH: lambda plan: (
        plan.language.interpreter
        or plan.language.one_person_asked
        or (plan.language.welsh_share or 0) >= max(1, plan.thresholds.welsh_share)
    ),
    Need.EASY_READ: lambda plan: (
        plan.information.easy_read or Format.EASY_READ in (plan.information.formats or ())
    ),
    Need.QUIET_ROOM: lambda plan: plan.support.quiet_room,
    Need.CARER_COVER: lambda plan: plan.support.carer_cover,
}


def request_from(plan: Plan, session: Session | None) -> AgendaRequest:
    """What the plan and the session say; None where they say nothing."""
    board = plan.board if plan.board.exists else None
    seats = board.lived_experience_seats if board else None
    total = board.total_seats if board else None
    return AgendaRequest(
        title=_title(plan, session),
        on=session.on if session else None,
        start=STARTS.get(session.time) if session and session.time else None,
        people=total or None,
        lived_experience=seats,
        staff=total - seats if total is not None and seats is not None and total >= seats else None,
        needs=tuple(need for need, known in _KNOWN.items() if known(plan)),
        way=_way(plan),
        food=_food(plan),
        place=session.location or None if session else None,
    )


def _title(plan: Plan, session: Session | None) -> str | None:
    if session and session.label:
        return session.label
    return plan.title or None


def _way(plan: Plan) -> Way | None:
    settings = {space.setting for space in plan.spaces or () if space.setting}
    return Way.ONLINE if settings == {Setting.ONLINE} else None


def _food(plan: Plan) -> Food | None:
    return Food.DRINKS if any(space.food for space in plan.spaces or ()) else None
