"""What is frozen of the pairs, and an attacker who compares rooms that look alike."""

from __future__ import annotations

import random
from typing import Any

import pytest

from sharedpower.actions.listening import stages
from sharedpower.influence.combining import result_from_json
from sharedpower.records.models import Ballot
from tests.actions.listening.evening import Evening
from tests.actions.listening.pairs_evening import Says, combining, pairs_evening, phones, rooms

pytestmark = pytest.mark.django_db

SIDES = ["lived-experience", "staff"]
ROOM = SIDES * 8


def spoken(number: int, place: int) -> str:
    """Somebody's answer, the same each time: mixed, and not the same for every pair."""
    return random.Random(f"{number} {place}").choice("135550")  # noqa: S311 - invented


def revealed(says: Says, roles: list[str] | None = None) -> Evening:
    made = pairs_evening()
    rooms(made.face("combine"), roles or ROOM, says)
    made.press("reveal:combine")
    return made


def artefact(made: Evening) -> dict[str, Any]:
    """What any door can read of it: the tables, the report, and what came out."""
    face = made.face("combine")
    assert face.release is not None
    parts = {name: face.release[name] for name in ("report", "combining")}
    return {"rows": face.release["tables"]["rows"], **parts}


def one_pair(place: int, says: Says, others: Says = spoken) -> Says:
    return lambda number, at: says(number, at) if at == place else others(number, at)


def direct(made: Evening, place: int) -> float | None:
    face = made.face("combine")
    row, found = face.statements[place], result_from_json(combining(face))
    start, end = (found.facets.index(row[name]) for name in ("start", "end"))
    return found.direct[start][end]


def fixed_order(says: Says) -> Evening:
    """An evening whose pairs stand in the order of their names, so that two can be compared."""
    made = pairs_evening(stage="")
    face = made.face("combine")
    face.statements = sorted(face.statements, key=lambda row: row["id"])
    face.save()
    stages.go(listening=made.now, stage="combine", by=made.by)
    rooms(made.face("combine"), ROOM, says)
    made.press("reveal:combine")
    return made


def test_what_people_said_alone_is_worked_out_and_frozen() -> None:
    made = pairs_evening()
    phones(made, SIDES * 20, spoken)
    made.press("reveal:combine")
    found = result_from_json(combining(made.face("combine")))
    assert found.resamples == 400
    assert found.by_reach
    assert all(one.drives is not None for one in found.standings)
    assert found.unscored == pytest.approx(48 / 72, abs=0.01)


def test_the_report_of_other_faces_has_nothing_of_it() -> None:
    made = revealed(spoken)
    release = made.face("combine").release
    assert release is not None
    assert release["report"]["facets"] == []


def test_chances_are_kept_to_the_nearest_five_in_a_hundred() -> None:
    found = result_from_json(combining(revealed(spoken).face("combine")))
    chances = [one.drives for one in found.standings] + [loop.chance for loop in found.loops]
    assert {round(20 * chance, 6) % 1 for chance in chances if chance is not None} == {0}


def test_a_pair_that_too_few_scored_counts_as_not_scored() -> None:
    few = one_pair(0, lambda number, _place: "5" if number < 4 else ".")
    assert direct(revealed(few), 0) is None


def test_where_no_pair_may_be_shown_nothing_comes_out() -> None:
    assert combining(revealed(spoken, SIDES * 2).face("combine")) is None


def test_all_hidden_answers_are_alike_to_whoever_reads_everything() -> None:
    """Four people said something of a pair, and it is hidden: whatever they said, all that a
    reader can have is the same, to the last digit."""
    seen = []
    for answer in ("5", "1", "3", "0"):
        few = one_pair(0, lambda number, _at, a=answer: a if number < 4 else ".")  # type: ignore[misc]
        made = fixed_order(few)
        seen.append(artefact(made))
    assert all(one == seen[0] for one in seen)


def test_all_of_one_mind_is_no_other_than_all_but_one() -> None:
    seen = []
    for odd in ("5", "3"):
        alike = one_pair(0, lambda number, _at, o=odd: o if number == 15 else "5")  # type: ignore[misc]
        seen.append(artefact(fixed_order(alike)))
    assert seen[0] == seen[1]


def test_a_pair_that_is_shown_does_tell() -> None:
    """The comparison above can fail: what is shown makes a difference."""
    first = artefact(fixed_order(one_pair(0, spoken)))
    other = artefact(fixed_order(one_pair(0, lambda number, at: spoken(number + 1, at + 1))))
    assert first["combining"] != other["combining"]


def test_late_answers_that_wait_change_nothing() -> None:
    made = revealed(spoken)
    before = artefact(made)
    made.press("open:combine")
    rooms(made.face("combine"), SIDES[:1], lambda _number, _place: "1")
    made.press("reveal:combine")
    assert artefact(made) == before


def test_it_stays_when_the_ballots_go() -> None:
    made = revealed(spoken)
    before = combining(made.face("combine"))
    made.end()
    assert combining(made.face("combine")) == before
    assert not made.face("combine").ballots.exists()


def test_how_the_rows_happen_to_lie_changes_nothing() -> None:
    seen = []
    for turned in (False, True):
        made = pairs_evening(stage="")
        face = made.face("combine")
        face.statements = sorted(face.statements, key=lambda row: row["id"])
        face.save()
        stages.go(listening=made.now, stage="combine", by=made.by)
        rooms(made.face("combine"), ROOM, spoken)
        if turned:
            kept = list(face.ballots.all())
            face.ballots.all().delete()
            Ballot.objects.bulk_create(reversed(kept))
        made.press("reveal:combine")
        seen.append(artefact(made))
    assert seen[0] == seen[1]
