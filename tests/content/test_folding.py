"""A search finds a text whatever its accents and capital letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharedpower.content import folded, has_words


@pytest.mark.parametrize(
    ("text", "search"),
    [
        ("Tŷ newydd", "ty"),
        ("pobl â phrofiad byw", "PHROFIAD a"),
        ("gofalwyr di-dâl", "dal"),
        ("Mae’n hwyr", "mae'n"),
        ("A board's sub-group", ""),
    ],
)
def test_a_search_finds(text: str, search: str) -> None:
    assert has_words(text, search)


@pytest.mark.parametrize(("text", "search"), [("a clinic", "clinics"), ("a clinic", "a board")])
def test_a_search_does_not_find(text: str, search: str) -> None:
    assert not has_words(text, search)


@given(st.text())
def test_a_text_finds_itself_and_folding_again_changes_nothing(text: str) -> None:
    assert has_words(text, text)
    assert folded(folded(text)) == folded(text)
