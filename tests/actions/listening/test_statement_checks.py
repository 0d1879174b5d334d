"""Remarks on the wording of a statement."""

from __future__ import annotations

import pytest

from sharedpower.actions.listening.statement_checks import Matter, reading_age, remarks
from sharedpower.content import statements


def matters(en: str = "", cy: str = "") -> set[tuple[Matter, str]]:
    return {(one.matter, one.language) for one in remarks({"en": en, "cy": cy})}


GOOD = {"en": "I know who to ask.", "cy": "Rwy'n gwybod pwy i'w holi."}


def test_a_short_plain_statement_in_both_languages_is_left_in_peace() -> None:
    assert not matters(**GOOD)


@pytest.mark.parametrize(("language", "most"), [("en", 16), ("cy", 20)])
def test_a_statement_can_be_taken_in_at_one_reading(language: str, most: int) -> None:
    fits, long = ({language: " ".join(["bws"] * words)} for words in (most, most + 1))
    assert (Matter.LONG, language) not in matters(**(GOOD | fits))
    assert (Matter.LONG, language) in matters(**(GOOD | long))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The room is warm and easy to find."),
        ("en", "We can write or ring."),
        ("en", "It is open to carers/staff."),
        ("cy", "Mae'r ystafell yn gynnes ac yn hawdd ei chyrraedd."),
        ("cy", "Gallwn ysgrifennu neu ffonio."),
        ("cy", "Te a choffi."),
    ],
)
def test_two_things_in_one_are_asked_about(language: str, text: str) -> None:
    assert (Matter.TWO_THINGS, language) in matters(**(GOOD | {language: text}))


def test_a_join_is_a_word_and_no_part_of_one() -> None:
    assert not matters("I can stand for this band.", GOOD["cy"])


@pytest.mark.parametrize(
    "text", ["We are not told nothing.", "You can't join without a job.", "Nobody is never late."]
)
def test_two_negatives_are_hard_to_disagree_with(text: str) -> None:
    assert (Matter.TWO_NEGATIVES, "en") in matters(text, GOOD["cy"])


@pytest.mark.parametrize("text", ["I am not told.", "We know nothing of it."])
def test_one_negative_is_fine(text: str) -> None:
    assert (Matter.TWO_NEGATIVES, "en") not in matters(text, GOOD["cy"])


def test_welsh_says_its_negatives_in_pairs_and_is_not_judged_for_it() -> None:
    assert not matters(GOOD["en"], "Dydyn ni ddim yn cael gwybod dim byd.")


@pytest.mark.parametrize(("given", "lacking"), [("en", "cy"), ("cy", "en")])
def test_the_other_language_is_asked_for(given: str, lacking: str) -> None:
    assert matters(**{given: GOOD[given]}) == {(Matter.OTHER_LANGUAGE, lacking)}


def test_hard_words_show_as_a_reading_age_for_english_alone() -> None:
    hard = "Organisational accountability necessitates multidisciplinary implementation."
    assert (Matter.HARD_WORDS, "en") in matters(hard, GOOD["cy"])
    assert (Matter.HARD_WORDS, "cy") not in matters(GOOD["en"], hard)


def test_reading_age_follows_the_published_formula() -> None:
    # 6 words, 1 sentence, 6 syllables: .39 * 6 + 11.8 * 1 - 15.59 = -1.45, plus five years.
    assert reading_age("The cat sat on the mat.") == 5
    # 5 words, 12 syllables: .39 * 5 + 11.8 * 2.4 - 15.59 = 14.68.
    assert reading_age("Every member understands the agenda.") == round(14.68 + 5)
    assert reading_age("") == 5


def test_most_of_our_own_statements_would_pass() -> None:
    rows = [{"en": one.text.en, "cy": one.text.cy} for one in statements().values()]
    told = [row for row in rows if any(m.matter != Matter.TWO_THINGS for m in remarks(row))]
    assert len(told) < len(rows) / 10
