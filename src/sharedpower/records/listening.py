"""The tables of a listening. No row holds a person, a device, or a time finer than a face."""

from __future__ import annotations

import secrets

from django.db import models
from django.utils import timezone

from sharedpower.records.random_key import RandomKey

# No look-alikes and, read aloud, no sound-alikes; no vowels, so no words.
CODE_LETTERS = "FHJKMRTWXY346789"
CODE_LENGTH = 6


FIRST = (("en", "English first"), ("cy", "Welsh first"))


def new_code() -> str:
    return "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))


def new_listening_id() -> str:
    return secrets.token_hex(8)


class Listening(models.Model):
    """People of two sides rate the same statements about one plan.

    ``groups``: ``[{"id", "label", "side"}]``, a group's ``label`` empty for a default one, whose
    words are the product's. ``sides``: two ids. ``first``: the language in which the code opens and
    which stands first on paper; the other is always there too. ``stage``: "welcome", a face's slug,
    or "close". ``turn`` goes up with every change that a phone should follow.
    """

    id = models.CharField(max_length=16, primary_key=True, default=new_listening_id)
    plan = models.ForeignKey(
        "records.PlanRecord", on_delete=models.CASCADE, related_name="listenings"
    )
    title = models.CharField(max_length=200)
    code = models.CharField(max_length=CODE_LENGTH, unique=True, default=new_code)
    groups = models.JSONField(default=list)
    sides = models.JSONField(default=list)
    minimum = models.PositiveSmallIntegerField(default=5)
    support_line = models.CharField(max_length=300, blank=True)
    first = models.CharField(max_length=2, choices=FIRST, default="en")
    remote = models.BooleanField(default=False)
    opens_at = models.DateTimeField(null=True)
    closes_at = models.DateTimeField(null=True)
    stage = models.CharField(max_length=20, default="welcome")
    turn = models.PositiveIntegerField(default=1)
    made_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.title


class FaceState(models.TextChoices):
    WAITING = "waiting"
    OPEN = "open"
    CLOSED = "closed"
    REVEALED = "revealed"


class Face(models.Model):
    """One face of a listening, rated in one go.

    ``statements``: ``[{"id", "en", "cy", "facets", "polarity"}]``, frozen with the first answer; a
    change after that is a new ``version``. ``ready``: it may open by itself on its date.
    ``spent``: digests of the keys of revealed ballots, in the order of the alphabet, so that no
    phone is counted twice. ``release``: what was revealed, for good; ``releases`` the ones before.
    """

    listening = models.ForeignKey(Listening, on_delete=models.CASCADE, related_name="faces")
    slug = models.CharField(max_length=20)
    place = models.PositiveSmallIntegerField()
    state = models.CharField(max_length=10, choices=FaceState.choices, default=FaceState.WAITING)
    version = models.PositiveSmallIntegerField(default=1)
    statements = models.JSONField(default=list)
    ready = models.BooleanField(default=True)
    closes_at = models.DateTimeField(null=True)
    spent = models.JSONField(default=list)
    release = models.JSONField(null=True)
    releases = models.JSONField(default=list)

    class Meta:
        ordering = ("place",)
        constraints = (models.UniqueConstraint(fields=("listening", "slug"), name="one_face_once"),)


class Ballot(models.Model):
    """One person's answers to one face, under a key that only their phone can find again.

    ``answers`` has a letter for each statement: 1 to 5, ``0`` don't know, ``-`` skipped, ``.`` not
    answered. ``role``: a group's id, or empty for "rather not say". After the reveal the keys are
    drawn anew; when the listening ends, the rows go.
    """

    id = RandomKey()
    face = models.ForeignKey(Face, on_delete=models.CASCADE, related_name="ballots")
    role = models.CharField(max_length=30, blank=True)
    answers = models.CharField(max_length=200)
    paper = models.BooleanField(default=False)


class Comment(models.Model):
    """Words to a statement. Nobody but a facilitator reads them before a facilitator has."""

    id = RandomKey()
    face = models.ForeignKey(Face, on_delete=models.CASCADE, related_name="comments")
    statement = models.CharField(max_length=40)
    role = models.CharField(max_length=30, blank=True)
    text = models.TextField()
    may_be_read = models.BooleanField(default=False)
    read = models.BooleanField(default=False)
    shown = models.BooleanField(default=False)
