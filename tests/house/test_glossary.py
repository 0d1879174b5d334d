"""GLOSSARY.md has every word of the content, in both languages."""

import yaml

from tests.house import tree

PAGE = tree.ROOT / "GLOSSARY.md"


def terms() -> list[dict[str, str]]:
    found: list[dict[str, str]] = yaml.safe_load(tree.GLOSSARY.read_text(encoding="utf-8"))
    return found


def test_every_word_is_in_the_glossary_in_both_languages() -> None:
    page = PAGE.read_text(encoding="utf-8")
    words = [(term["en"], term["cy"]) for term in terms()]
    assert words
    assert not [pair for pair in words if f"| {pair[0]} | {pair[1]}" not in page], (
        "write it again: python -m sharedpower.content > GLOSSARY.md"
    )
