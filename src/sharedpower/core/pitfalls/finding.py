"""What a pitfall is, and what is found of it in one plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from sharedpower.core.pitfalls.condition import Condition, Seen
from sharedpower.core.plan import Plan


class Severity(StrEnum):
    """Gravest first. Stop: harm, dishonesty or legal risk. Fix: put right first. Think: talk."""

    STOP = "stop"
    FIX = "fix"
    THINK = "think"


class Outcome(StrEnum):
    """What the plan says of a pitfall."""

    FOUND = "found"
    NOT_ANSWERED = "not_answered"
    QUIET = "quiet"
    SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True)
class Pitfall:
    """One known mistake: a sentence that names it, why it matters, its source, what to do instead.

    ``facets``: the faces of the cube it touches. ``reads``: ids of the questions that can settle
    it. ``ideas``: ids of the founding ideas it answers. ``find``: its condition over a plan.
    """

    id: str
    title: str
    severity: Severity
    facets: tuple[str, ...]
    reads: tuple[str, ...]
    why: str
    source: str
    instead: str
    ideas: tuple[str, ...]
    find: Callable[[Plan], Condition]


@dataclass(frozen=True, slots=True)
class Finding:
    """A pitfall in one plan. ``reason`` is the makers' own, when they set it aside."""

    pitfall: Pitfall
    outcome: Outcome
    because: tuple[Seen, ...] = ()
    waits_for: tuple[str, ...] = ()
    applies: bool = True
    reason: str = ""
