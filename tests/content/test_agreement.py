"""What of the Welsh is agreed: by whom, when, and only as long as the text stays as it was."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from sharedpower import content
from sharedpower.content import ContentError, lessons
from sharedpower.content.agreement import (
    Agreement,
    Standing,
    agreements,
    is_draft,
    parts,
    sentences,
    standings,
    to_agree,
)
from sharedpower.content.reading import parse
from tests.house import translations

FOLDER = Path(content.__file__).parent


def agreed(part: str, fingerprint: str = "") -> Agreement:
    return Agreement(part, "Somebody Invented", "2026-11-25", fingerprint or prints()[part])


def prints() -> dict[str, str]:
    return {part.id: part.fingerprint for part in parts().values()}


def standing_of(part: str, *made: Agreement) -> Standing:
    (found,) = (one for one in standings(made) if one.part.id == part)
    return found.standing


def test_everything_that_is_agreed_is_still_as_it_was_agreed_or_said_to_be_changed() -> None:
    assert len(standings(agreements())) == len(parts())


def test_every_file_of_welsh_is_a_part_and_each_lesson_is_its_own() -> None:
    files = {path.stem for path in FOLDER.glob("cy/*.yaml")} - {"agreed"}
    assert files <= set(parts())
    assert {f"course/{lesson}" for lesson in lessons()} <= set(parts())
    assert len(set(prints().values())) == len(parts())


def test_every_sentence_of_the_pages_is_in_a_part() -> None:
    kept = [entry for entry in translations.welsh() if not entry.obsolete]
    assert sum(map(len, sentences().values())) == len(kept)


def test_nothing_is_agreed_that_nobody_agreed() -> None:
    assert {one.standing for one in standings(())} == {Standing.DRAFT}
    assert is_draft(())


def test_a_part_that_somebody_agreed_is_agreed_and_no_other() -> None:
    made = agreed("course/forms")
    assert standing_of("course/forms", made) is Standing.AGREED
    assert standing_of("course/spaces", made) is Standing.DRAFT
    assert is_draft((made,))


def test_a_text_that_changed_afterwards_is_a_draft_again() -> None:
    assert standing_of("rungs", agreed("rungs", "0123456789abcdef")) is Standing.CHANGED


def test_when_every_part_is_agreed_nothing_is_a_draft() -> None:
    everything = [agreed(part) for part in parts()]
    assert not is_draft(tuple(everything))
    assert is_draft(tuple(everything[1:]))


def test_of_two_agreements_of_a_part_the_later_counts() -> None:
    old = agreed("rungs", "0123456789abcdef")
    assert standing_of("rungs", old, agreed("rungs")) is Standing.AGREED


def test_a_part_that_is_not_there_cannot_be_agreed() -> None:
    with pytest.raises(ContentError, match="there is no part course/golf"):
        standings([agreed("course/golf", "0")])


@pytest.mark.parametrize("on", ["yesterday", "25/11/2026", "2026-13-01"])
def test_a_day_is_a_date(on: str) -> None:
    with pytest.raises(ContentError, match="is not a date"):
        Agreement("rungs", "Somebody Invented", on, "0")


def test_a_line_without_a_name_is_refused() -> None:
    line = '[{part: rungs, who: "", when: "2026-11-25", fingerprint: "0"}]'
    with pytest.raises(ContentError, match="blank text"):
        parse(line, tuple[Agreement, ...], where="agreed.yaml")


def test_the_lines_to_agree_need_only_a_name_and_a_day() -> None:
    made = subprocess.run(
        [sys.executable, "-m", "sharedpower.content", "to-agree"],
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    assert made == to_agree()
    filled = made.replace('who: ""', 'who: "Somebody Invented"').replace(
        'when: ""', 'when: "2026-11-25"'
    )
    lines = parse(filled, tuple[Agreement, ...], where="agreed.yaml")
    assert not is_draft(lines)
