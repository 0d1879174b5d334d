"""Own sets of cells: one's own to change, another's to read if it is shared."""

from __future__ import annotations

import pytest

from sharedpower.actions import cell_sets
from sharedpower.actions.cell_sets import MovedError, Seat
from sharedpower.actions.permissions import NotAllowedError
from sharedpower.core.cell_set import CellEntry, CellSet, Spoken
from sharedpower.files import PlanFileError
from sharedpower.records.models import CellSet as CellSetRecord
from sharedpower.records.models import Organiser
from tests.people import organiser

pytestmark = pytest.mark.django_db

FIRST = CellEntry("hidden-invited-local", Spoken(en="Papers come late."))
SECOND = CellEntry("visible-closed-uk", Spoken(cy="Mewn ystafell arall."), Spoken(en="Ask."))


def kept(
    by: Organiser, *, shared: bool = False, entries: tuple[CellEntry, ...] = ()
) -> CellSetRecord:
    return cell_sets.keep(kept=None, cells=CellSet("Ours", entries), shared=shared, by=by)


def test_a_set_is_seen_by_its_owner_alone_until_it_is_shared() -> None:
    mair, huw = organiser("mair"), organiser("huw")
    own, shared = kept(mair, entries=(FIRST,)), kept(mair, shared=True, entries=(SECOND,))
    assert set(cell_sets.visible_to(mair)) == {own, shared}
    assert [one.entry for one in cell_sets.entries_for(huw)] == [SECOND]
    assert cell_sets.entries_for(None) == []


def test_a_shared_set_is_still_changed_by_its_owner_alone() -> None:
    mair, huw = organiser("mair"), organiser("huw")
    shared = kept(mair, shared=True, entries=(FIRST,))
    with pytest.raises(NotAllowedError):
        cell_sets.add(kept=shared, entry=SECOND, by=huw)
    with pytest.raises(NotAllowedError):
        cell_sets.take_out(kept=shared, was=Seat(0, FIRST), by=huw)
    with pytest.raises(NotAllowedError):
        cell_sets.delete(kept=shared, by=huw)
    assert cell_sets.held(CellSetRecord.objects.get()).entries == (FIRST,)


def test_an_entry_is_added_changed_and_taken_out() -> None:
    mair = organiser("mair")
    own = cell_sets.add(kept=kept(mair), entry=FIRST, by=mair)
    cell_sets.add(kept=own, entry=FIRST, by=mair)
    cell_sets.put(kept=own, was=Seat(1, FIRST), entry=SECOND, by=mair)
    assert cell_sets.held(CellSetRecord.objects.get()).entries == (FIRST, SECOND)
    cell_sets.take_out(kept=own, was=Seat(0, FIRST), by=mair)
    assert cell_sets.held(CellSetRecord.objects.get()) == CellSet("Ours", (SECOND,))


@pytest.mark.parametrize("was", [Seat(-1, FIRST), Seat(1, FIRST), Seat(0, SECOND)])
def test_an_entry_that_is_not_where_it_was_is_not_changed(was: Seat) -> None:
    mair = organiser("mair")
    own = kept(mair, entries=(FIRST,))
    with pytest.raises(MovedError):
        cell_sets.put(kept=own, was=was, entry=SECOND, by=mair)
    with pytest.raises(MovedError):
        cell_sets.take_out(kept=own, was=was, by=mair)
    assert cell_sets.held(CellSetRecord.objects.get()).entries == (FIRST,)


def test_a_new_name_from_a_page_that_is_old_loses_nothing() -> None:
    mair = organiser("mair")
    stale = kept(mair)
    cell_sets.add(kept=stale, entry=FIRST, by=mair)
    cell_sets.rename(kept=stale, name="Hills", shared=True, by=mair)
    assert cell_sets.held(CellSetRecord.objects.get()) == CellSet("Hills", (FIRST,))


def test_a_set_that_no_file_could_hold_is_not_kept() -> None:
    mair = organiser("mair")
    with pytest.raises(PlanFileError):
        kept(mair, entries=(CellEntry("nowhere", Spoken(en="x")),))
    with pytest.raises(PlanFileError):
        kept(mair, entries=(CellEntry("hidden-invited-local"),))
    assert not CellSetRecord.objects.exists()


def test_a_full_set_takes_no_more() -> None:
    mair = organiser("mair")
    full = kept(mair, entries=(FIRST,) * 200)
    with pytest.raises(cell_sets.TooManyEntriesError):
        cell_sets.add(kept=full, entry=FIRST, by=mair)


def test_adding_from_a_page_that_is_old_loses_nothing() -> None:
    mair = organiser("mair")
    stale = kept(mair)
    cell_sets.add(kept=stale, entry=FIRST, by=mair)
    cell_sets.add(kept=stale, entry=SECOND, by=mair)
    assert len(cell_sets.held(CellSetRecord.objects.get()).entries) == 2
