"""The words of the glossary are found whole, in any form, in the language of the sentence."""

import pytest

from sharedpower.content import finder, glossary, terms_by_id, words_in


@pytest.mark.parametrize(
    ("sentence", "language", "found"),
    [
        ("Co-production needs representatives.", "en", {"co-production", "representative"}),
        ("CLAIMED SPACES are private.", "en", {"claimed-space"}),
        ("A trauma-informed day.", "en", {"trauma-informed"}),
        ("Is trauma likely?", "en", {"trauma"}),
        ("Cellular phones, misrepresentative, a pitfall-free day", "en", set()),
        ("Mae'n rhan o gydgynhyrchu a phrofiad byw.", "cy", {"co-production", "lived-experience"}),
        ("Gofod wedi&#x27;i hawlio", "cy", {"claimed-space"}),
        ("Gofodau wedi’u hawlio", "cy", {"claimed-space"}),
        ("co-production", "cy", set()),
        ("cydgynhyrchu", "en", set()),
        ("", "en", set()),
    ],
)
def test_words_are_found(sentence: str, language: str, found: set[str]) -> None:
    assert words_in(sentence, language) == found


@pytest.mark.parametrize("language", ["en", "cy"])
def test_every_form_leads_to_one_word(language: str) -> None:
    owners: dict[str, set[str]] = {}
    for term in glossary():
        for form in term.forms(language):
            owners.setdefault(form.lower(), set()).add(term.id)
    assert owners
    assert not {form: ids for form, ids in owners.items() if len(ids) > 1}
    assert all(words_in(form, language) == ids for form, ids in owners.items())
    assert len(finder(language).terms) == len(owners)


def test_what_is_linked_has_a_page_that_says_what_it_means() -> None:
    linked = [term for term in glossary() if term.found_as]
    assert len(linked) > 30
    assert not [term.id for term in linked if term.gloss is None]


def test_words_that_people_may_not_know_have_a_gloss() -> None:
    plain = {"agree", "disagree", "in between", "strongly agree", "strongly disagree", "meeting"}
    plain |= {"event", "transport", "local", "regional", "national", "citizen", "patient", "carer"}
    plain |= {"who decides", "who sets the agenda", "what we take for granted"}
    plain |= {"people who use services"}
    assert {term.en for term in glossary() if term.gloss is None} == plain


def test_what_belongs_together_is_there() -> None:
    for term in glossary():
        assert term.id not in term.see
        assert set(term.see) <= terms_by_id().keys()
