"""The sections of a plan, each a handful of answers. None means not answered yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sharedpower.core.plan.choices import (
    Area,
    Clash,
    Employer,
    Format,
    InvitedBy,
    Knowledge,
    Party,
    Principle,
    SpeakingOrder,
    Status,
    Sure,
    Topic,
    Undated,
    WarmUp,
)
from sharedpower.core.plan.parts import (
    AgendaChange,
    Constraint,
    Felt,
    Group,
    Option,
    PreMeeting,
    Rungs,
)
from sharedpower.core.powercube import Tier

Lines = tuple[str, ...]
Day = date | Undated


@dataclass(frozen=True, slots=True)
class Purpose:
    """``savings_target`` is in whole pounds a year; 0 says there is none."""

    organising_principle: Principle | None = None
    outcomes: Lines | None = None
    helps_people: bool | None = None
    savings_target: int | None = None
    discovery_done: bool | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """``weeks`` until the task must be done, ``months`` for the change, ``iterations`` planned."""

    large_change: bool | None = None
    weeks: int | None = None
    months: int | None = None
    iterations: int | None = None
    staffing_disclosed: bool | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    title: str | None = None
    owner: str | None = None
    owner_level: Tier | None = None
    by_when: Day | None = None
    status: Status | None = None
    specialist: bool | None = None
    consent_points: Lines | None = None
    constraints_checked: bool | None = None
    constrained_by: tuple[Constraint, ...] | None = None
    options: tuple[Option, ...] | None = None
    open_option: bool | None = None


@dataclass(frozen=True, slots=True)
class Scope:
    """``target_level``: the level at which the work itself is done."""

    target_level: Tier | None = None
    area: Area | None = None


@dataclass(frozen=True, slots=True)
class About:
    """What it is about, and how the wider world sees that."""

    tags: tuple[Topic, ...] | None = None
    stigma: bool | None = None
    trauma_likely: bool | None = None
    wider_attitudes: str | None = None


@dataclass(frozen=True, slots=True)
class Process:
    plain_explainer: bool | None = None
    who_decides: str | None = None
    rule: str | None = None
    checked_by_outsiders: bool | None = None


@dataclass(frozen=True, slots=True)
class PlanningTeam:
    members: Lines | None = None
    lived_experience_count: int | None = None
    frontline_views: str | None = None


@dataclass(frozen=True, slots=True)
class Board:
    """A standing board or group that people have seats on. ``exists`` False: there is none."""

    exists: bool | None = None
    total_seats: int | None = None
    lived_experience_seats: int | None = None
    rep_rights: str | None = None
    rep_constituency: str | None = None


@dataclass(frozen=True, slots=True)
class Reps:
    training: bool | None = None
    prebrief: bool | None = None
    buddy: bool | None = None
    report_back_channel: bool | None = None


@dataclass(frozen=True, slots=True)
class Audience:
    groups: tuple[Group, ...] | None = None
    reflects_area: bool | None = None
    knowledge_types: tuple[Knowledge, ...] | None = None


@dataclass(frozen=True, slots=True)
class Invite:
    channels: tuple[InvitedBy, ...] | None = None
    privacy: bool | None = None


@dataclass(frozen=True, slots=True)
class Calendar:
    """``local_events``: what the chosen dates clash with; an empty list says with nothing."""

    local_events: tuple[Clash, ...] | None = None


@dataclass(frozen=True, slots=True)
class Facilitation:
    facilitator_employer: Employer | None = None
    co_facilitator_lived_experience: bool | None = None
    ground_rules: bool | None = None
    mixed: bool | None = None
    pre_meetings: tuple[PreMeeting, ...] | None = None


@dataclass(frozen=True, slots=True)
class Activities:
    warm_up: WarmUp | None = None
    warm_up_opt_out: bool | None = None
    shared_aim: str | None = None
    personal_sharing: bool | None = None
    staff_share: bool | None = None
    requires_story: bool | None = None


@dataclass(frozen=True, slots=True)
class Travel:
    provided: bool | None = None
    paid_upfront: bool | None = None
    longest_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Access:
    asked_at_booking: bool | None = None
    phone_option: bool | None = None
    venue_checked: bool | None = None
    who_lost: str | None = None


@dataclass(frozen=True, slots=True)
class Support:
    staff_paid: bool | None = None
    payment_offered: bool | None = None
    expenses_upfront: bool | None = None
    carer_cover: bool | None = None
    benefits_advice: bool | None = None
    named_person: str | None = None
    quiet_room: bool | None = None
    opt_out: bool | None = None
    follow_up: bool | None = None


@dataclass(frozen=True, slots=True)
class Information:
    """``days_before``: days between the papers going out and the day."""

    days_before: int | None = None
    formats: tuple[Format, ...] | None = None
    easy_read: bool | None = None
    jargon_checked: bool | None = None
    explains_limits: bool | None = None
    reasons: str | None = None
    review_date: Day | None = None
    contact: str | None = None
    already_held: bool | None = None


@dataclass(frozen=True, slots=True)
class Agenda:
    """``open_share``: percent of the time that is left open."""

    set_by: tuple[Party, ...] | None = None
    open_share: int | None = None
    off_table_items: Lines | None = None
    speaking_order: SpeakingOrder | None = None
    change_log: tuple[AgendaChange, ...] | None = None


@dataclass(frozen=True, slots=True)
class Publicity:
    says_coproduction: bool | None = None
    equal_experts: bool | None = None
    voice_matters: bool | None = None
    names_condition: bool | None = None
    badges_titles: bool | None = None
    tone_checked: bool | None = None
    success_stories: Lines | None = None


@dataclass(frozen=True, slots=True)
class Ladder:
    at: tuple[Rungs, ...] | None = None
    reason: str | None = None
    felt_history: tuple[Felt, ...] | None = None


@dataclass(frozen=True, slots=True)
class Handover:
    """``budget``: pounds a year. ``staff_time``: hours a week."""

    responsibility: bool | None = None
    budget: int | None = None
    staff_time: int | None = None
    training: str | None = None
    retained_duties: Lines | None = None
    named_officer: str | None = None


@dataclass(frozen=True, slots=True)
class Allies:
    shared_elsewhere: Sure | None = None
    contacted: Lines | None = None


@dataclass(frozen=True, slots=True)
class Feedback:
    date: Day | None = None
    owner: str | None = None
    answers_each_point: bool | None = None


@dataclass(frozen=True, slots=True)
class Review:
    date: Day | None = None
    resource_check_date: Day | None = None
    covers_regular_meetings: bool | None = None


@dataclass(frozen=True, slots=True)
class Evaluation:
    baseline: bool | None = None
    experience_measure: bool | None = None
    wellbeing_measure: bool | None = None
    both_sides: bool | None = None


@dataclass(frozen=True, slots=True)
class Language:
    """``welsh_share``: percent of those asked who wish to use Welsh."""

    bilingual_invite: bool | None = None
    asked: bool | None = None
    welsh_share: int | None = None
    one_person_asked: bool | None = None
    interpreter: bool | None = None
    breakouts_covered: bool | None = None
    badges: bool | None = None


@dataclass(frozen=True, slots=True)
class Legal:
    equality_impact_started: bool | None = None
    protected_groups_involved: bool | None = None
    care_service_change: bool | None = None
    llais_informed: bool | None = None
    duties_listed: Lines | None = None


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The numbers inside pitfalls. Only ``welsh_share`` has an outside source; the rest are ours.

    Days, percent, counts, months and weeks, as each name says.
    """

    papers_days: int = 10
    welsh_share: int = 10
    open_share: int = 25
    board_seats: int = 2
    planning_people: int = 2
    influence: int = 3
    change_months: int = 6
    change_rounds: int = 2
    expert_weeks: int = 4
    welcome_gaps: int = 2


@dataclass(frozen=True, slots=True)
class Likelihoods:
    """Where each word of the power map's five-step scales begins, in percent. All are ours.

    "Unlikely" runs from ``second_from`` to ``third_from``, and so on; the first word begins at
    ``lowest`` and the fifth ends at ``highest``. The scales: ``Likely`` and ``Hard``.
    """

    lowest: int = 2
    second_from: int = 10
    third_from: int = 35
    fourth_from: int = 65
    fifth_from: int = 90
    highest: int = 98
