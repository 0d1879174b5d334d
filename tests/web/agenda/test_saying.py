"""Words for all that an agenda can hold, in both languages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum

import pytest
from django.utils import translation

from sharedpower.core.agenda import find_warnings
from sharedpower.core.plan.run_sheet import Aim, Food, Lead, Need, RunItem, Way
from sharedpower.web.saying import agenda as say
from tests.core.agenda.sheets import BLOCKS, EVENING
from tests.core.agenda.test_warnings import FOUND
from tests.plans import plan_with

LABELS: dict[type[StrEnum], Callable[[], say.Pairs]] = {
    Aim: say.aim_labels,
    Need: say.need_labels,
    Food: say.food_labels,
    Way: say.way_labels,
    Lead: say.lead_labels,
}


@pytest.mark.parametrize("what", FOUND)
def test_a_warning_is_a_sentence_in_both_languages(what: str) -> None:
    flaw, sheet, answers = FOUND[what]
    found = find_warnings(sheet, BLOCKS, plan_with(answers))
    warning = next(one for one in found if one.flaw is flaw)
    said = []
    for language in ("en", "cy"):
        with translation.override(language):
            said.append(say.warned(warning, sheet))
    for one in said:
        assert "%" not in one.what + one.instead
        assert one.what[-1] == one.instead[-1] == "."
    assert said[0].what != said[1].what
    assert said[0].instead != said[1].instead


@pytest.mark.parametrize("kind", LABELS)
def test_every_choice_has_a_label(kind: type[StrEnum]) -> None:
    assert [value for value, _words in LABELS[kind]()] == list(kind)


def test_every_need_says_what_it_does() -> None:
    asked = replace(EVENING, needs=tuple(Need))
    assert len(say.what_needs_do(asked)) == len(Need)
    assert "15 percent" in say.what_needs_do(asked)[0]
    assert not [words for words in say.what_needs_do(asked) if "%" in words]


@pytest.mark.parametrize(
    ("minutes", "words"), [(45, "45 minutes"), (60, "1 hour"), (150, "2 hours 30 minutes")]
)
def test_a_length_in_words(minutes: int, words: str) -> None:
    assert say.length(minutes) == words


def test_the_clock_goes_round_at_midnight() -> None:
    assert [say.clock(one) for one in (0, 5, 1110, 1445)] == ["00:00", "00:05", "18:30", "00:05"]


def test_an_item_without_a_name_still_has_one() -> None:
    assert say.item_title(RunItem()) == "Without a name"
    assert say.item_title(RunItem("from-a-newer-version")) == "Without a name"
    assert say.item_title(RunItem("break"), again=True) == "Break, continued"
