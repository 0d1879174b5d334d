from __future__ import annotations

import pytest

from sharedpower.pictures import mark
from sharedpower.pictures.lettering import fit, width_of
from sharedpower.pictures.svg import number
from tests.pictures.drawn import read

VILLAGE = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"


def test_words_wrap_and_none_is_lost() -> None:
    words = "Cael ein trin fel y broblem"
    lettering = fit(words, 110, sizes=(16,))
    assert len(lettering.lines) > 1
    assert " ".join(lettering.lines) == words
    assert all(width_of(line, 16) <= 110 for line in lettering.lines)


def test_a_long_word_shrinks_before_it_is_cut() -> None:
    assert fit("Cenedlaethol", 100, sizes=(18, 14)).size == 14
    assert fit("Cenedlaethol", 100, sizes=(18, 14)).lines == ("Cenedlaethol",)


def test_a_word_too_long_for_any_size_is_cut_with_hyphens() -> None:
    lettering = fit(VILLAGE, 120, sizes=(18, 12), bold=True)
    assert "".join(line.removesuffix("-") for line in lettering.lines) == VILLAGE
    assert all(width_of(line, 12, bold=True) <= 120 for line in lettering.lines)


def test_no_words_make_one_empty_line() -> None:
    assert fit("  ", 100, sizes=(16,)).lines == ("",)


@pytest.mark.parametrize(("value", "text"), [(1.04, "1"), (-0.04, "0"), (-61.62, "-61.6")])
def test_numbers_are_short(value: float, text: str) -> None:
    assert number(value) == text


def test_the_mark_is_tiny_and_wordless() -> None:
    assert len(mark()) < 1024
    assert not "".join(read(mark()).itertext())
