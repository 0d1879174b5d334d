"""The plan: one piece of shared work about one decision.

Every answer is three-valued. None: not answered yet. False, 0, an empty text or list, and choices
such as "none": answered, there is none. Source of the fields: domain brief, section D2.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from sharedpower.core.plan import sections as part
from sharedpower.core.plan.channel import Channel
from sharedpower.core.plan.parts import (
    Action,
    Actor,
    Combination,
    Meeting,
    Note,
    Route,
    Session,
    SetAside,
)
from sharedpower.core.plan.run_sheet import RunSheet
from sharedpower.core.powercube import DEFAULT_LEVELS, Cube, Level


@dataclass(frozen=True)
class Plan:
    """All that is known of one plan. Sections are never None; their answers can be."""

    title: str = ""
    summary: str | None = None
    levels: tuple[Level, ...] = DEFAULT_LEVELS
    purpose: part.Purpose = field(default_factory=part.Purpose)
    timeline: part.Timeline = field(default_factory=part.Timeline)
    decision: part.Decision = field(default_factory=part.Decision)
    scope: part.Scope = field(default_factory=part.Scope)
    about: part.About = field(default_factory=part.About)
    process: part.Process = field(default_factory=part.Process)
    planning_team: part.PlanningTeam = field(default_factory=part.PlanningTeam)
    board: part.Board = field(default_factory=part.Board)
    reps: part.Reps = field(default_factory=part.Reps)
    actors: tuple[Actor, ...] | None = None
    channels: tuple[Channel, ...] | None = None
    audience: part.Audience = field(default_factory=part.Audience)
    invite: part.Invite = field(default_factory=part.Invite)
    spaces: tuple[Meeting, ...] | None = None
    sessions: tuple[Session, ...] | None = None
    calendar: part.Calendar = field(default_factory=part.Calendar)
    facilitation: part.Facilitation = field(default_factory=part.Facilitation)
    activities: part.Activities = field(default_factory=part.Activities)
    travel: part.Travel = field(default_factory=part.Travel)
    access: part.Access = field(default_factory=part.Access)
    support: part.Support = field(default_factory=part.Support)
    information: part.Information = field(default_factory=part.Information)
    agenda: part.Agenda = field(default_factory=part.Agenda)
    publicity: part.Publicity = field(default_factory=part.Publicity)
    ladder: part.Ladder = field(default_factory=part.Ladder)
    handover: part.Handover = field(default_factory=part.Handover)
    routes: tuple[Route, ...] | None = None
    allies: part.Allies = field(default_factory=part.Allies)
    feedback: part.Feedback = field(default_factory=part.Feedback)
    review: part.Review = field(default_factory=part.Review)
    evaluation: part.Evaluation = field(default_factory=part.Evaluation)
    language: part.Language = field(default_factory=part.Language)
    legal: part.Legal = field(default_factory=part.Legal)
    actions: tuple[Action, ...] | None = None
    own_questions: tuple[str, ...] | None = None
    run_sheets: tuple[RunSheet, ...] = ()
    notes: tuple[Note, ...] = ()
    combinations: tuple[Combination, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    thresholds: part.Thresholds = field(default_factory=part.Thresholds)
    likelihoods: part.Likelihoods = field(default_factory=part.Likelihoods)

    @property
    def cube(self) -> Cube:
        """Its own levels are where the work is done and where it is decided."""
        own = (self.scope.target_level, self.decision.owner_level)
        used = {level.tier for level in self.levels}
        return Cube(self.levels, frozenset(tier for tier in own if tier in used))
