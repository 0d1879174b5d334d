"""An organiser's own examples for the cells: keep, change, share, take in from a file, delete."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from django.db import transaction
from django.db.models import QuerySet

from sharedpower.actions import kept_sets
from sharedpower.actions.permissions import Act
from sharedpower.core.cell_set import CellEntry, CellSet
from sharedpower.files import cell_set_document, cell_set_from
from sharedpower.files.limits import ITEMS
from sharedpower.records.models import CellSet as CellSetRecord
from sharedpower.records.models import Organiser

Entries = tuple[CellEntry, ...]


@dataclass(frozen=True)
class OwnEntry:
    """An example with the set that it stands in."""

    entry: CellEntry
    kept: CellSetRecord


@dataclass(frozen=True)
class Seat:
    """An entry and its place in a set, from 0, as they were when somebody began to change it."""

    at: int
    entry: CellEntry


class MovedError(ValueError):
    """The entry is not where it was: the set was changed in another window or by another hand."""


class TooManyEntriesError(ValueError):
    """A set holds at most ``files.limits.ITEMS`` entries."""


def visible_to(person: Organiser) -> QuerySet[CellSetRecord]:
    """Their own, and those that others share."""
    return kept_sets.visible_to(CellSetRecord, act=Act.KEEP_CELLS, person=person)


def held(kept: CellSetRecord) -> CellSet:
    """What the row holds; its title is the set's name."""
    return replace(cell_set_from(kept.document), name=kept.title)


def entries_for(person: Organiser | None) -> list[OwnEntry]:
    """Every example that this person sees; none for a visitor."""
    if person is None:
        return []
    sets = visible_to(person).select_related("owner")
    return [OwnEntry(entry, kept) for kept in sets for entry in held(kept).entries]


def keep(
    *, kept: CellSetRecord | None, cells: CellSet, shared: bool, by: Organiser
) -> CellSetRecord:
    """Make a set, or change one's own. Raises PlanFileError if it is not fit to be a file."""
    document = cell_set_document(cells)
    cell_set_from(document)
    kept = kept or CellSetRecord(owner=by)
    kept.title, kept.document, kept.shared = cells.name, document, shared
    return kept_sets.keep(kept, act=Act.KEEP_CELLS, by=by)


@transaction.atomic
def rename(*, kept: CellSetRecord, name: str, shared: bool, by: Organiser) -> CellSetRecord:
    """Another name, and whether others see it; what was added meanwhile stays."""
    kept = CellSetRecord.objects.select_for_update().get(pk=kept.pk)
    return keep(kept=kept, cells=replace(held(kept), name=name), shared=shared, by=by)


def add(*, kept: CellSetRecord, entry: CellEntry, by: Organiser) -> CellSetRecord:
    return _change(kept, by, lambda entries: (*entries, entry))


def put(*, kept: CellSetRecord, was: Seat, entry: CellEntry, by: Organiser) -> CellSetRecord:
    """In the place of the entry that was there. Raises MovedError when it is not there now."""
    at = was.at
    return _change(kept, by, lambda entries: (*entries[:at], entry, *entries[at + 1 :]), was)


def take_out(*, kept: CellSetRecord, was: Seat, by: Organiser) -> CellSetRecord:
    """Raises MovedError when the entry is not there now."""
    at = was.at
    return _change(kept, by, lambda entries: (*entries[:at], *entries[at + 1 :]), was)


def delete(*, kept: CellSetRecord, by: Organiser) -> None:
    kept_sets.delete(kept, act=Act.KEEP_CELLS, by=by)


@transaction.atomic
def _change(
    kept: CellSetRecord, by: Organiser, make: Callable[[Entries], Entries], was: Seat | None = None
) -> CellSetRecord:
    kept = CellSetRecord.objects.select_for_update().get(pk=kept.pk)
    before = held(kept)
    if was is not None and before.entries[was.at : was.at + 1] != (was.entry,):
        raise MovedError
    entries = make(before.entries)
    if len(entries) > ITEMS:
        raise TooManyEntriesError
    return keep(kept=kept, cells=replace(before, entries=entries), shared=kept.shared, by=by)
