"""What makers do with a plan. Each asks permission, works in one transaction, writes history."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import is_dataclass, replace
from hashlib import sha256
from typing import Any

from django.db import transaction
from django.utils import timezone

from sharedpower.actions.history import answers_of, differences
from sharedpower.actions.permissions import Act, require
from sharedpower.core.plan import Plan
from sharedpower.core.plan.parts import SetAside
from sharedpower.core.plan.paths import question_id, read, with_answers
from sharedpower.files import answer_to_json, from_document, to_document
from sharedpower.records.models import (
    Ballot,
    Change,
    Comment,
    Maker,
    Organiser,
    PlanRecord,
    Receipt,
)
from sharedpower.records.to_core import plan_of

NO_TITLE = "-"
Rows = list[tuple[str, Any, Any]]
"""Path, before and after of each answer that differs."""


class ChangedMeanwhileError(Exception):
    """Somebody else saved the same answers first. ``now`` is the plan as it stands."""

    def __init__(self, now: Plan, last: Change | None) -> None:
        super().__init__("changed meanwhile")
        self.now = now
        self.last = last


def fingerprint(plan: Plan, paths: Iterable[str]) -> str:
    """Sixteen hex digits that differ when any of these answers does.

    An item that has moved is still the same one. Of a repeating part it counts only whether there
    are said to be none: its items have pages of their own.
    """
    text = repr([(question_id(path), _told(read(plan, path))) for path in paths])
    return sha256(text.encode()).hexdigest()[:16]


@transaction.atomic
def start(*, plan: Plan, by: Organiser, kind: str = "made") -> PlanRecord:
    """Keep a plan as a new one of this organiser's."""
    require(Act.MAKE_PLAN, by)
    document = _readable(plan)
    record = PlanRecord.objects.create(title=plan.title or NO_TITLE, document=document)
    Maker.objects.create(plan=record, organiser=by)
    _write_history(record, kind, by, [("", None, len(answers_of(document)))])
    return record


def answer(
    *, record: PlanRecord, answers: Mapping[str, object], base: str, by: Organiser
) -> PlanRecord:
    """Save answers. ``base``: the fingerprint of the same answers when the person saw them.

    For a repeating part, () says that there are none and None says nothing; items stay.
    Raises ChangedMeanwhileError when they have changed since, and saves nothing.
    """

    def make(plan: Plan) -> Plan:
        filled = {path for path in answers if _has_items(read(plan, path))}
        after = with_answers(plan, {p: said for p, said in answers.items() if p not in filled})
        changed = fingerprint(plan, answers) != base and after != plan
        if changed or any(answers[path] == () for path in filled):
            raise ChangedMeanwhileError(plan, record.changes.first())
        return after

    return change(record=record, by=by, kind="answered", make=make)


def replace_all(*, record: PlanRecord, plan: Plan, by: Organiser) -> PlanRecord:
    """Put the plan of a file in the place of this one; the history keeps what it was."""
    return change(record=record, by=by, kind="replaced", make=lambda _: plan)


def set_aside(*, record: PlanRecord, pitfall: str, reason: str, by: Organiser) -> PlanRecord:
    """Say that a pitfall does not apply here, and why."""

    def make(plan: Plan) -> Plan:
        kept = tuple(aside for aside in plan.set_aside if aside.pitfall != pitfall)
        return replace(plan, set_aside=(*kept, SetAside(pitfall, reason)))

    return change(record=record, by=by, kind="set_aside", make=make)


def bring_back(*, record: PlanRecord, pitfall: str, by: Organiser) -> PlanRecord:
    """Take a pitfall back that had been set aside."""

    def make(plan: Plan) -> Plan:
        kept = tuple(aside for aside in plan.set_aside if aside.pitfall != pitfall)
        return replace(plan, set_aside=kept)

    return change(record=record, by=by, kind="brought_back", make=make)


@transaction.atomic
def copy(*, record: PlanRecord, title: str, language: str, by: Organiser) -> PlanRecord:
    """A new plan with the same answers, of this organiser alone."""
    require(Act.COPY_PLAN, by, record)
    return start(
        plan=replace(plan_of(record, language=language), title=title), by=by, kind="copied"
    )


@transaction.atomic
def share(*, record: PlanRecord, username: str, by: Organiser) -> Organiser:
    """Make another organiser a maker of this plan. Raises Organiser.DoesNotExist."""
    require(Act.SHARE_PLAN, by, record)
    other = Organiser.objects.get(username__iexact=username)
    Maker.objects.get_or_create(plan=record, organiser=other)
    _write_history(record, "shared", by, [("", None, other.get_username())])
    return other


@transaction.atomic
def delete(*, record: PlanRecord, by: Organiser) -> Receipt:
    """Delete a plan with all its history; the receipt says how much went, not what it said."""
    require(Act.DELETE_PLAN, by, record)
    removed = {
        "answers": len(answers_of(record.document)),
        "changes": record.changes.count(),
        "makers": record.makers.count(),
        "listenings": record.listenings.count(),
        "ballots": Ballot.objects.filter(face__listening__plan=record).count(),
        "comments": Comment.objects.filter(face__listening__plan=record).count(),
        "placings": record.placings.count(),
    }
    receipt = Receipt.objects.create(plan_id=record.pk, by=by, removed=removed)
    record.delete()
    return receipt


@transaction.atomic
def change(
    *,
    record: PlanRecord,
    by: Organiser,
    kind: str,
    make: Callable[[Plan], Plan],
    told: Callable[[Rows], Rows] = list,
) -> PlanRecord:
    """Let ``make`` turn the plan as it stands into the next one, and keep what differs.

    ``told`` chooses what of that goes into the history.
    """
    require(Act.CHANGE_PLAN, by, record)
    held = PlanRecord.objects.select_for_update().get(pk=record.pk)
    after = _readable(make(plan_of(held, language="en")))
    rows = differences(held.document, after)
    if not rows:
        return held
    held.document, held.title = after, after.get("title") or NO_TITLE
    held.revision += 1
    held.changed_at = timezone.now()
    held.save()
    _write_history(held, kind, by, told(rows))
    return held


def _readable(plan: Plan) -> dict[str, Any]:
    """Its document, once it has been read back: what cannot be read again is never saved.

    Raises PlanFileError.
    """
    document = to_document(plan)
    from_document(document)
    return document


def _told(answer: object) -> Any:
    return None if _has_items(answer) else answer_to_json(answer)


def _has_items(answer: object) -> bool:
    return isinstance(answer, tuple) and any(is_dataclass(one) for one in answer)


def _write_history(
    record: PlanRecord, kind: str, by: Organiser, rows: Iterable[tuple[str, Any, Any]]
) -> None:
    Change.objects.bulk_create(
        Change(
            plan=record,
            revision=record.revision,
            by=by,
            kind=kind,
            path=path[:200],
            before=before,
            after=after,
        )
        for path, before, after in rows
    )
