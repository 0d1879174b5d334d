"""Sheets of paper that count like any other answer."""

from __future__ import annotations

import pytest

from sharedpower.actions.listening.paper import (
    Sheet,
    UnfitSheetsError,
    differences,
    take,
)
from sharedpower.actions.listening.stages import NotNowError
from sharedpower.actions.permissions import NotAllowedError
from sharedpower.records.models import Ballot
from tests.actions.listening.evening import Evening, evening
from tests.people import organiser

pytestmark = pytest.mark.django_db
FULL = "54321" + "0-" + "444444"


def keyed(made: Evening, *sheets: Sheet, batch: str = "one") -> int:
    return take(sheets={made.face(): sheets}, batch=batch, by=made.by)


def test_a_sheet_is_a_ballot_marked_as_paper() -> None:
    made = evening(stage="spaces")
    assert keyed(made, Sheet("1", "staff", FULL), Sheet("2", "", FULL)) == 2
    rows = Ballot.objects.order_by("role")
    assert [(row.role, row.answers, row.paper) for row in rows] == [
        ("", FULL, True),
        ("staff", FULL, True),
    ]


def test_the_same_batch_sent_twice_is_saved_once() -> None:
    made = evening(stage="spaces")
    sheets = [Sheet(str(n), "staff", FULL) for n in range(3)]
    assert [keyed(made, *sheets), keyed(made, *sheets)] == [3, 0]
    assert keyed(made, *sheets, batch="two") == 3


def test_keys_say_nothing_of_the_order() -> None:
    made = evening(stage="spaces")
    keyed(made, *(Sheet(str(n), "staff", FULL) for n in range(30)))
    keys = list(Ballot.objects.order_by("pk").values_list("pk", flat=True))
    assert keys[-1] - keys[0] > 2**60


@pytest.mark.parametrize(
    ("sheet", "why", "at"),
    [
        (Sheet("2", "staff", FULL[:-1]), "count", 0),
        (Sheet("2", "staff", FULL + "4"), "count", 0),
        (Sheet("2", "staff", "6" + FULL[1:]), "mark", 1),
        (Sheet("2", "nobody", FULL), "role", 0),
    ],
)
def test_one_unfit_sheet_saves_none(sheet: Sheet, why: str, at: int) -> None:
    made = evening(stage="spaces")
    with pytest.raises(UnfitSheetsError) as refused:
        keyed(made, Sheet("1", "staff", FULL), sheet)
    (flaw,) = refused.value.flaws
    assert (flaw.name, flaw.why, flaw.at) == ("2", why, at)
    assert not Ballot.objects.exists()


def test_sheets_come_in_until_the_reveal() -> None:
    made = evening()
    with pytest.raises(NotNowError):
        keyed(made, Sheet("1", "staff", FULL))
    made.press("go:spaces")
    made.press("close:spaces")
    keyed(made, Sheet("1", "staff", FULL))
    made.press("reveal:spaces")
    with pytest.raises(NotNowError):
        keyed(made, Sheet("2", "staff", FULL))


def test_none_comes_in_once_it_is_over() -> None:
    made = evening(stage="spaces")
    made.end()
    with pytest.raises(NotNowError):
        keyed(made, Sheet("1", "staff", FULL))
    assert not Ballot.objects.exists()


def test_only_makers_key_in() -> None:
    made = evening(stage="spaces")
    sheets = {made.face(): [Sheet("1", "staff", FULL)]}
    with pytest.raises(NotAllowedError):
        take(sheets=sheets, batch="one", by=organiser("huw"))


@pytest.mark.parametrize(
    ("second", "parting"),
    [
        ([Sheet("1", "staff", "123"), Sheet("2", "", "555")], {}),
        ([Sheet("1", "staff", "113"), Sheet("2", "", "555")], {"1": [2]}),
        ([Sheet("1", "", "523"), Sheet("2", "", "555")], {"1": [0, 1]}),
        ([Sheet("1", "staff", "12"), Sheet("2", "", "5556")], {"1": [3], "2": [4]}),
        ([Sheet("1", "staff", "123")], {"2": [0]}),
        ([Sheet("1", "staff", "123"), Sheet("2", "", "555"), Sheet("3", "", "1")], {"3": [0]}),
    ],
)
def test_two_keyings_are_held_against_each_other(
    second: list[Sheet], parting: dict[str, list[int]]
) -> None:
    first = [Sheet("1", "staff", "123"), Sheet("2", "", "555")]
    assert differences(first, second) == parting
