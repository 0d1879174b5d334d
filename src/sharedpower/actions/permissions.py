"""Who may do what: one table of role by act."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from sharedpower.records.models import Organiser, PlanRecord


class Role(StrEnum):
    """What somebody is to the thing at hand. Each visitor is exactly one of these to a plan."""

    VISITOR = "visitor"
    ORGANISER = "organiser"
    MAKER = "maker"


class Act(StrEnum):
    READ_PUBLIC = "read public pages"
    QUICK_CHECK = "use the quick check"
    SIGN_IN = "sign in"
    SIGN_OUT = "sign out"
    LIST_PLANS = "list their own plans"
    MAKE_PLAN = "make a plan"
    READ_EXAMPLE = "read a shipped example"
    COPY_EXAMPLE = "copy a shipped example"
    READ_PLAN = "read a plan"
    CHANGE_PLAN = "change a plan"
    COPY_PLAN = "copy a plan"
    SHARE_PLAN = "make somebody else a maker"
    DELETE_PLAN = "delete a plan"
    KEEP_QUESTIONS = "keep own question sets"
    KEEP_CELLS = "keep own examples for the cells"
    INVITE = "invite an organiser"
    LISTEN = "set up and run a listening"
    READ_RESULTS = "read what a listening released"
    TAKE_PART = "take part in a listening"
    DO_EXERCISE = "do an exercise on a screen"


EVERYONE: Final = frozenset(Role)
SIGNED_IN: Final = frozenset({Role.ORGANISER, Role.MAKER})
MAKERS: Final = frozenset({Role.MAKER})

MAY: Final = {
    Act.READ_PUBLIC: EVERYONE,
    Act.QUICK_CHECK: EVERYONE,
    Act.SIGN_IN: EVERYONE,
    Act.SIGN_OUT: SIGNED_IN,
    Act.LIST_PLANS: SIGNED_IN,
    Act.MAKE_PLAN: SIGNED_IN,
    Act.READ_EXAMPLE: EVERYONE,
    Act.COPY_EXAMPLE: SIGNED_IN,
    Act.READ_PLAN: MAKERS,
    Act.CHANGE_PLAN: MAKERS,
    Act.COPY_PLAN: MAKERS,
    Act.SHARE_PLAN: MAKERS,
    Act.DELETE_PLAN: MAKERS,
    Act.KEEP_QUESTIONS: SIGNED_IN,
    Act.KEEP_CELLS: SIGNED_IN,
    Act.INVITE: SIGNED_IN,
    Act.LISTEN: MAKERS,
    Act.READ_RESULTS: MAKERS,
    Act.TAKE_PART: EVERYONE,
    Act.DO_EXERCISE: EVERYONE,
}

# A shipped example belongs to nobody: it can be read and copied, and that is all.
ON_EXAMPLE: Final = {Act.READ_PLAN: Act.READ_EXAMPLE, Act.COPY_PLAN: Act.COPY_EXAMPLE}


class NotAllowedError(Exception):
    """This person may not do that. ``signed_in`` tells whether signing in could help."""

    def __init__(self, act: Act, *, signed_in: bool) -> None:
        super().__init__(act)
        self.act = act
        self.signed_in = signed_in


def role_of(person: Organiser | None, plan: PlanRecord | None = None) -> Role:
    if person is None:
        return Role.VISITOR
    if plan is not None and plan.makers.filter(pk=person.pk).exists():
        return Role.MAKER
    return Role.ORGANISER


def allowed(act: Act, person: Organiser | None, plan: PlanRecord | None = None) -> bool:
    if plan is not None and plan.example:
        return act in ON_EXAMPLE and role_of(person) in MAY[ON_EXAMPLE[act]]
    return role_of(person, plan) in MAY[act]


def require(act: Act, person: Organiser | None, plan: PlanRecord | None = None) -> None:
    """Raises NotAllowedError unless the table says that this person may."""
    if not allowed(act, person, plan):
        raise NotAllowedError(act, signed_in=person is not None)
