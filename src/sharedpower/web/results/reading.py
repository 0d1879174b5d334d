"""What was revealed, read from the faces' releases and from nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from sharedpower.actions.listening.ballots import COMBINE
from sharedpower.core.powercube import DEFAULT_LEVELS, Level
from sharedpower.listening.asked import Asked, Sides
from sharedpower.listening.disclosure import Release, from_json
from sharedpower.listening.report import Report
from sharedpower.listening.report_json import report_from_json
from sharedpower.records.models import Face, Listening, PlanRecord
from sharedpower.records.to_core import plan_of
from sharedpower.web.saying.labels import facet_label, reader_language
from sharedpower.web.saying.listening import face_title, group_label, side_label


@dataclass(frozen=True)
class Revealed:
    """One face as it was revealed. ``kept`` is its release as it lies in the store.

    ``levels`` are the plan's, which can have words of their own.
    """

    slug: str
    kept: Mapping[str, Any]
    levels: tuple[Level, ...] = DEFAULT_LEVELS

    @property
    def title(self) -> str:
        return face_title(self.slug)

    @property
    def at(self) -> datetime:
        return datetime.fromisoformat(self.kept["revealed_at"])

    @cached_property
    def release(self) -> Release:
        """The tables, without the exact counts that lie behind them."""
        return from_json(self.kept["tables"])

    @cached_property
    def report(self) -> Report:
        return report_from_json(self.kept["report"])

    @cached_property
    def rows(self) -> dict[str, dict[str, Any]]:
        """The statements as they were asked, by id."""
        return {row["id"]: row for row in self.kept["statements"]}

    @cached_property
    def asked(self) -> tuple[Asked, ...]:
        return tuple(
            Asked(name, tuple(row["facets"]), "-" if row["polarity"] == "-" else "+")
            for name, row in self.rows.items()
        )

    @cached_property
    def sides(self) -> Sides:
        """The two sides under the names that a sentence gives them."""
        return Sides.of({side_label(name): there for name, there in self.release.sides.items()})

    def words(self, statement: str) -> str:
        """The statement in the reader's language, or in the one that it has."""
        row = self.rows[statement]
        other = "en" if reader_language() == "cy" else "cy"
        return str(row[reader_language()] or row[other])

    def about(self, facets: Iterable[str]) -> str:
        return ", ".join(facet_label(facet, self.levels) for facet in facets)

    def is_turned(self, statement: str) -> bool:
        return bool(self.rows[statement]["polarity"] == "-")

    def group(self, identity: str) -> str:
        """What a group was called when this was revealed."""
        known = {group["id"]: group for group in self.kept["groups"]}
        return group_label(known[identity])


def revealed_in(listening: Listening) -> list[Revealed]:
    """The revealed faces of a listening, in their order; how faces act on each other is apart."""
    levels = _levels(listening.plan)
    return [_revealed(face, levels) for face in _released().filter(listening=listening)]


def earlier_of(listening: Listening, slug: str) -> list[Revealed]:
    """What a face released before its newest release, the oldest first."""
    kept = listening.faces.filter(slug=slug).values_list("releases", flat=True).first() or []
    levels = _levels(listening.plan)
    return [Revealed(slug, one["release"], levels) for one in kept if one["release"]]


def revealed_of_plan(record: PlanRecord) -> list[Revealed]:
    """The revealed faces of the plan's newest listening that has any."""
    faces = _released().filter(listening__plan=record).order_by("-listening__made_at", "place")
    newest = [face for face in faces if face.listening_id == faces[0].listening_id]
    return [_revealed(face, _levels(record)) for face in newest]


def _levels(record: PlanRecord) -> tuple[Level, ...]:
    return plan_of(record, language=reader_language()).levels


def _released() -> Any:
    faces = Face.objects.filter(release__isnull=False).exclude(slug=COMBINE)
    return faces.only("slug", "release", "listening")


def combined_of_plan(record: PlanRecord) -> list[tuple[Listening, Revealed]]:
    """What people said of how the faces act on each other; the newest listening first."""
    faces = Face.objects.filter(release__isnull=False, slug=COMBINE, listening__plan=record)
    newest = faces.select_related("listening").order_by("-listening__made_at")
    return [(face.listening, _revealed(face, _levels(record))) for face in newest]


def _revealed(face: Face, levels: tuple[Level, ...]) -> Revealed:
    return Revealed(face.slug, face.release or {}, levels)
