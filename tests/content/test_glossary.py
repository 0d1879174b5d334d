"""One word, one thing: the glossary, its page, and the words that other content takes from it."""

from pathlib import Path

import pytest

from sharedpower import content

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def welsh() -> dict[str, str]:
    return {term.en: term.cy for term in content.glossary()}


def test_every_term_is_there_once(welsh: dict[str, str]) -> None:
    assert len(welsh) == len(content.glossary())
    assert len(welsh) >= 83 + 30


def test_what_is_not_sure_waits_for_a_welsh_speaker() -> None:
    low = [term for term in content.glossary() if term.conf == "low"]
    assert low
    assert all(term.translator for term in low)


def test_a_term_is_a_draft_until_somebody_with_a_name_agrees() -> None:
    for term in content.glossary():
        assert term.is_draft == (term.translator and term.agreed_by is None)


def test_the_page_is_what_the_content_says() -> None:
    kept = (ROOT / "GLOSSARY.md").read_text(encoding="utf-8")
    assert kept == content.glossary_page(), "python -m sharedpower.content > GLOSSARY.md"


@pytest.mark.parametrize("facet", [name for name in content.facets() if name != "level.national"])
def test_a_facet_is_called_what_the_glossary_calls_it(facet: str, welsh: dict[str, str]) -> None:
    words = content.facets()[facet].long_label
    term = words.en if words.en.startswith("UK") else words.en.lower()
    assert words.cy.casefold() == welsh[term].casefold()


@pytest.mark.parametrize("number", range(1, 9))
def test_a_rung_is_called_what_the_glossary_calls_it(number: int, welsh: dict[str, str]) -> None:
    label = content.rungs()[number].label
    assert label.cy.casefold() == welsh[f"{label.en} ({number})"].casefold()


@pytest.mark.parametrize("form", ["visible", "hidden", "invisible"])
def test_a_gloss_is_the_same_everywhere(form: str, welsh: dict[str, str]) -> None:
    gloss = content.facets()[f"form.{form}"].gloss
    assert gloss.cy.startswith(welsh[gloss.en.removesuffix(", and how")])
