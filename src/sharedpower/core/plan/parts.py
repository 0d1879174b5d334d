"""The repeating parts of a plan: things there can be several of, each with an ``id`` of its own.

None means not answered yet. An empty text, an empty list, 0 and False are answers.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sharedpower.core.plan.choices import (
    ActorKind,
    Effect,
    InvitedBy,
    Setting,
    Side,
    Sure,
    TimeSlot,
    Undated,
    Who,
)
from sharedpower.core.powercube import Space, Tier


@dataclass(frozen=True, slots=True)
class Constraint:
    """A law, target or budget set elsewhere that limits the decision."""

    id: str = ""
    instrument: str | None = None
    level: Tier | None = None
    can_challenge: bool | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """One way the decision could go. ``dropped_reason``: the public reason if it is not shown."""

    id: str = ""
    label: str | None = None
    shown: bool | None = None
    dropped_reason: str | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """A person or body that can move the decision; a role, not a name.

    ``influence``: 0 none to 4 decides. ``standing``: has legal standing or a seat higher up.
    ``spaces``: ids of the plan's spaces it sits in. ``decides``: the decision is its to make.
    ``agreed``: has said yes to carrying the message. ``private``: never shown outside the plan's
    makers; blank leaves that to ``power_map.is_private``.
    """

    id: str = ""
    name: str | None = None
    kind: ActorKind | None = None
    level: Tier | None = None
    influence: int | None = None
    visible: bool | None = None
    interests_declared: bool | None = None
    standing: bool | None = None
    side: Side | None = None
    spaces: tuple[str, ...] | None = None
    decides: bool | None = None
    agreed: Sure | None = None
    private: bool | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """People whom the plan wants to hear. ``gathers_at`` is private unless its owners agree."""

    id: str = ""
    name: str | None = None
    seldom_heard: bool | None = None
    reached_via: tuple[InvitedBy, ...] | None = None
    reasons_not_to_come: str | None = None
    gathers_at: tuple[str, ...] | None = None
    free_times: tuple[TimeSlot, ...] | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """A space where people meet or decide: closed, invited or claimed."""

    id: str = ""
    label: str | None = None
    type: Space | None = None
    level: Tier | None = None
    setting: Setting | None = None
    chosen_with_group: bool | None = None
    like_places_people_use: bool | None = None
    neutral: bool | None = None
    trauma_checked: bool | None = None
    known_for_condition: bool | None = None
    host: bool | None = None
    greeting: bool | None = None
    food: bool | None = None
    layout: bool | None = None
    breaks: bool | None = None
    owner_consent: bool | None = None
    agenda_owner: Who | None = None
    published: bool | None = None
    depends_on_policy: Sure | None = None
    risk_owner: str | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """One time that people come together."""

    id: str = ""
    label: str | None = None
    on: date | None = None
    time: TimeSlot | None = None
    location: str | None = None


@dataclass(frozen=True, slots=True)
class PreMeeting:
    """A meeting before the meeting."""

    id: str = ""
    label: str | None = None
    who: Who | None = None
    outcome_shared: bool | None = None


@dataclass(frozen=True, slots=True)
class AgendaChange:
    """A change of the agenda after it went out."""

    id: str = ""
    what: str | None = None
    who: str | None = None
    when: date | Undated | None = None
    why: str | None = None
    shared: bool | None = None


@dataclass(frozen=True, slots=True)
class Rungs:
    """The ladder at one level: rungs 1 (manipulation) to 8 (citizen control), Arnstein 1969."""

    id: str = ""
    level: Tier | None = None
    intended: int | None = None
    promised: int | None = None


@dataclass(frozen=True, slots=True)
class Felt:
    """The rung that people said it felt like, on a day."""

    id: str = ""
    on: date | None = None
    level: Tier | None = None
    rung: int | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """A way for the message to reach the decision.

    ``path``: ids of the plan's spaces it goes through. ``inside_only``: it runs through the
    employer's own hierarchy. ``messenger``: id of the actor who carries it. ``rep_carries``: a
    representative is on it.
    """

    id: str = ""
    label: str | None = None
    inside_only: bool | None = None
    reaches: Tier | None = None
    messenger: str | None = None
    authority_basis: str | None = None
    rep_carries: bool | None = None
    path: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """Something that will be done. ``facets``: canonical ids of the faces that it works on."""

    id: str = ""
    text: str | None = None
    facets: tuple[str, ...] | None = None
    owner: str | None = None
    by: date | None = None
    against_stigma: bool | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """An answer to an open question, kept at a cell, a face or the whole plan.

    ``question``: its id (``Q01``), or the words of an own question. ``about``: a facet id, a cell
    slug, or empty for the whole plan.
    """

    id: str = ""
    question: str = ""
    about: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Combination:
    """How one facet acts on another here, as the group agrees; the other way round is another.

    ``start``, ``end``: canonical facet ids. ``asked``: people added the pair to those that are
    asked about, or took it out; None: the rule decides.
    """

    start: str = ""
    end: str = ""
    asked: bool | None = None
    effect: Effect | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class SetAside:
    """A pitfall that the makers say does not apply, and why."""

    pitfall: str = ""
    reason: str = ""
