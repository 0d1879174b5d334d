"""The tables. A plan is one document; each changed answer is a row of its history."""

from __future__ import annotations

import secrets

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils import timezone

from sharedpower.records.listening import Ballot, Comment, Face, FaceState, Listening
from sharedpower.records.placing import Placement, Placing

__all__ = [
    "Ballot",
    "CellSet",
    "Change",
    "Comment",
    "Face",
    "FaceState",
    "Listening",
    "Maker",
    "OneTimeLink",
    "Organiser",
    "Placement",
    "Placing",
    "PlanRecord",
    "QuestionSet",
    "Receipt",
]

ALPHABET = "bcdfghjkmnpqrstvwxz23456789"


def new_plan_id() -> str:
    """Twelve characters that read well in an address and spell no words: about 57 bits."""
    return "".join(secrets.choice(ALPHABET) for _ in range(12))


class Organiser(AbstractUser):
    """Somebody who signs in to make plans."""


class OneTimeLink(models.Model):
    """A link that lets one person set a password, once. Only a digest of its token is kept.

    ``organiser``: whose password it sets anew; empty for somebody who is not here yet.
    """

    digest = models.CharField(max_length=64, unique=True)
    organiser = models.ForeignKey(Organiser, null=True, on_delete=models.CASCADE)
    first = models.BooleanField(default=False)
    made_at = models.DateTimeField(default=timezone.now)
    used_at = models.DateTimeField(null=True)


class PlanRecord(models.Model):
    """A plan as stored: ``document`` has the plan file's shape. ``example`` names a shipped one."""

    id = models.CharField(max_length=16, primary_key=True, default=new_plan_id)
    title = models.CharField(max_length=200)
    document = models.JSONField()
    revision = models.PositiveIntegerField(default=1)
    example = models.CharField(max_length=20, blank=True)
    made_at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(default=timezone.now)
    makers = models.ManyToManyField(Organiser, through="Maker", related_name="plans")

    def __str__(self) -> str:
        return self.title


class Maker(models.Model):
    """An organiser whose plan it is."""

    plan = models.ForeignKey(PlanRecord, on_delete=models.CASCADE)
    organiser = models.ForeignKey(Organiser, on_delete=models.CASCADE)
    since = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("plan", "organiser"), name="one_maker_once"),
        )


class Change(models.Model):
    """One thing that changed in a plan: who, when, what it was and what it is.

    ``path``: the answer's path, with an item's id in square brackets. ``before`` and ``after``
    are answers as the plan file writes them; null is blank.
    """

    plan = models.ForeignKey(PlanRecord, on_delete=models.CASCADE, related_name="changes")
    revision = models.PositiveIntegerField()
    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(Organiser, null=True, on_delete=models.SET_NULL)
    kind = models.CharField(max_length=20)
    path = models.CharField(max_length=200, blank=True)
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)

    class Meta:
        ordering = ("-id",)


class KeptSet(models.Model):
    """Something of an organiser's own; ``shared`` with everyone who signs in here."""

    id = models.CharField(max_length=16, primary_key=True, default=new_plan_id)
    title = models.CharField(max_length=120)
    owner = models.ForeignKey(Organiser, on_delete=models.CASCADE, related_name="%(class)ss")
    shared = models.BooleanField(default=False)
    changed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        abstract = True
        ordering = ("title",)

    def __str__(self) -> str:
        return self.title


class QuestionSet(KeptSet):
    """Own questions, each a text."""

    questions = models.JSONField(default=list)


class CellSet(KeptSet):
    """Own examples for the cells of the cube; ``document`` has the shape of a cell set's file."""

    document = models.JSONField()


class Receipt(models.Model):
    """Proof that a plan was deleted, with nothing of what it said."""

    id = models.CharField(max_length=16, primary_key=True, default=new_plan_id)
    plan_id = models.CharField(max_length=16)
    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(Organiser, null=True, on_delete=models.SET_NULL)
    removed = models.JSONField(default=dict)
