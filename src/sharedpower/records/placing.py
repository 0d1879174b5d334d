"""The tables of placing a story. As with ballots, no row holds a person, a device or a time."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from sharedpower.records.listening import CODE_LENGTH, new_code, new_listening_id
from sharedpower.records.random_key import RandomKey


class Placing(models.Model):
    """A room places one story on the cube, on phones. It belongs to a plan and goes with it.

    ``fine``: in one of the 27 cells, instead of under one of the three forms. ``release``: what was
    shown, for good; nothing while nothing was. ``reading_open``: our own reading is shown as well.
    ``turn`` goes up with every change that a phone should follow.
    """

    id = models.CharField(max_length=16, primary_key=True, default=new_listening_id)
    plan = models.ForeignKey(
        "records.PlanRecord", on_delete=models.CASCADE, related_name="placings"
    )
    code = models.CharField(max_length=CODE_LENGTH, unique=True, default=new_code)
    story = models.CharField(max_length=30)
    fine = models.BooleanField(default=False)
    release = models.JSONField(null=True)
    reading_open = models.BooleanField(default=False)
    turn = models.PositiveIntegerField(default=1)
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("-made_at",)

    def __str__(self) -> str:
        return self.code


class Placement(models.Model):
    """Where one person put the story, under a key that only their phone can find again.

    ``place``: a form's id or a cell's slug. The rows go when the spread is shown.
    """

    id = RandomKey()
    placing = models.ForeignKey(Placing, on_delete=models.CASCADE, related_name="placements")
    place = models.CharField(max_length=60)
