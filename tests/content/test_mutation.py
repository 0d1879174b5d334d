"""Welsh words with their first letters changed."""

import pytest

from sharedpower.content.mutation import mutations


@pytest.mark.parametrize(
    ("word", "changed"),
    [
        ("cydgynhyrchu", {"gydgynhyrchu", "nghydgynhyrchu", "chydgynhyrchu"}),
        ("profiad byw", {"brofiad byw", "mhrofiad byw", "phrofiad byw"}),
        ("trawma", {"drawma", "nhrawma", "thrawma"}),
        ("bwlch", {"fwlch", "mwlch"}),
        ("dyletswyddau a gedwir", {"ddyletswyddau a gedwir", "nyletswyddau a gedwir"}),
        ("gofod caeedig", {"ofod caeedig", "ngofod caeedig"}),
        ("magl", {"fagl"}),
        ("llwybr", {"lwybr"}),
        ("rhannu", {"rannu"}),
        ("ymgysylltu", {"hymgysylltu"}),
        ("hwyluswyr", set()),
        ("stigma", set()),
        ("Bwrdd Iechyd Lleol", {"fwrdd iechyd lleol", "mwrdd iechyd lleol"}),
        ("PAVO", set()),
        ("chwarae", set()),
        ("", set()),
    ],
)
def test_a_word_and_what_it_becomes(word: str, changed: set[str]) -> None:
    assert set(mutations(word)) == {word} | changed
