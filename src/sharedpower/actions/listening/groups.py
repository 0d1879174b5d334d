"""Role groups and their sides: settled before the first answer, since people answer to them."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from django.db import transaction

from sharedpower.actions.listening.making import SIDES, FrozenError
from sharedpower.actions.permissions import Act, require
from sharedpower.records.models import Ballot, Listening, Organiser

MOST = 8
LONGEST_LABEL = 60


class UnfitGroupsError(ValueError):
    """``why``: "many", "label", "twice" or "side"."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True)
class Group:
    """``label`` is empty for a default group, whose words are the product's."""

    id: str
    label: str
    side: str


def new_group_id() -> str:
    return f"group-{secrets.token_hex(3)}"


def answered(listening: Listening) -> bool:
    """Whether anybody has answered anything; what was revealed counts when the answers are gone."""
    faces = listening.faces
    return (
        Ballot.objects.filter(face__listening=listening).exists()
        or faces.filter(release__isnull=False).exists()
        or faces.exclude(releases=[]).exists()
    )


@transaction.atomic
def set_groups(*, listening: Listening, groups: Sequence[Group], by: Organiser) -> None:
    """Raises UnfitGroupsError, or FrozenError once somebody has answered; then nothing changes."""
    require(Act.LISTEN, by, listening.plan)
    held = Listening.objects.select_for_update().get(pk=listening.pk)
    if held.ended_at or answered(held):
        raise FrozenError
    _check(groups, own={group["id"] for group in held.groups if not group["label"]})
    held.groups = [asdict(group) for group in groups]
    held.save(update_fields=["groups"])
    listening.groups = held.groups


def _check(groups: Sequence[Group], *, own: set[str]) -> None:
    """``own``: groups that may go without a label, having the product's words."""
    labels = [group.label.casefold() for group in groups if group.label]
    if len(groups) > MOST:
        raise UnfitGroupsError("many")
    if any(len(g.label) > LONGEST_LABEL or not (g.label or g.id in own) for g in groups):
        raise UnfitGroupsError("label")
    if len(set(labels)) < len(labels) or len({g.id for g in groups}) < len(groups):
        raise UnfitGroupsError("twice")
    if {group.side for group in groups} != set(SIDES):
        raise UnfitGroupsError("side")
