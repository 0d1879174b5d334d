"""Facts in one file, words in one file for each language."""

from pathlib import Path

import pytest

from sharedpower import content
from sharedpower.content import ContentError
from sharedpower.content.reading import tree_of
from sharedpower.content.two_files import joined

FOLDER = Path(content.__file__).parent
FACTS = [{"id": "forms", "minutes": 10}, {"id": "spaces", "minutes": 5}]
EN = {
    "forms": {"title": "Forms", "notice": ["One", "Two"], "story": {"text": "A door."}},
    "spaces": {"title": "Spaces", "notice": ["Three"], "story": {"text": "A hall."}},
}
CY = {
    "forms": {"title": "Ffurfiau", "notice": ["Un", "Dau"], "story": {"text": "Drws."}},
    "spaces": {"title": "Mannau", "notice": ["Tri"], "story": {"text": "Neuadd."}},
}


def changed(**given: object) -> dict[str, object]:
    return CY | {"forms": CY["forms"] | given}


def test_words_meet_their_facts_by_id_and_each_other_by_key() -> None:
    forms, spaces = joined(FACTS, {"en": EN, "cy": CY}, "course.yaml")
    assert forms == {
        "id": "forms",
        "minutes": 10,
        "title": {"en": "Forms", "cy": "Ffurfiau"},
        "notice": [{"en": "One", "cy": "Un"}, {"en": "Two", "cy": "Dau"}],
        "story": {"text": {"en": "A door.", "cy": "Drws."}},
    }
    assert spaces["title"] == {"en": "Spaces", "cy": "Mannau"}


@pytest.mark.parametrize(
    ("welsh", "told"),
    [
        (changed(notice=["Un"]), "forms.notice: 2 in en, 1 in cy"),
        (changed(title=["Ffurfiau"]), "forms.title: .* not the same kind"),
        (changed(extra="Mwy"), "forms.extra: not there in en"),
        (CY | {"levels": {}}, "cy/course.yaml: words for what is not there: levels"),
        (changed(minutes=10), "forms.minutes: 10 stands among the facts"),
        ({"forms": "Ffurfiau"}, "cy/course.yaml forms: expected words"),
        ({"forms": CY["forms"]}, "spaces.title: not there in cy"),
    ],
)
def test_what_does_not_meet_is_named(welsh: dict[str, object], told: str) -> None:
    with pytest.raises(ContentError, match=told):
        joined(FACTS, {"en": EN, "cy": welsh}, "course.yaml")


def test_an_item_without_an_id_is_named() -> None:
    with pytest.raises(ContentError, match="an item without an id"):
        joined([{"minutes": 3}], {"en": {}, "cy": {}}, "course.yaml")


def test_items_are_called_by_what_tells_them_apart() -> None:
    rungs = joined([{"number": 1}], {"en": {"1": {"a": "Told"}}, "cy": {"1": {"a": "Gwybod"}}}, "r")
    assert rungs == [{"number": 1, "a": {"en": "Told", "cy": "Gwybod"}}]
    place = {"form": "form.hidden", "space": "space.closed", "level": "level.local"}
    words = {"form.hidden space.closed level.local": {"move": "List it"}}
    (cell,) = joined([place], {"en": words, "cy": words}, "cells.yaml")
    assert cell["move"] == {"en": "List it", "cy": "List it"}


def test_facts_without_a_name_meet_their_words_in_order() -> None:
    steps = [{"when": "1974"}, {"when": "2006"}]
    words = {"en": [{"who": "One"}, {"who": "Two"}], "cy": [{"who": "Un"}, {"who": "Dau"}]}
    told = joined(steps, words, "about.yaml")
    assert [step["who"]["cy"] for step in told] == ["Un", "Dau"]
    with pytest.raises(ContentError, match=r"cy/about.yaml: 1 for 2 items"):
        joined(steps, words | {"cy": [{"who": "Un"}]}, "about.yaml")


@pytest.mark.parametrize("name", sorted(path.name for path in FOLDER.glob("en/*.yaml")))
def test_every_file_of_words_has_its_facts_and_both_languages(name: str) -> None:
    trees = {language: tree_of(f"{language}/{name}") for language in ("en", "cy")}
    assert joined(tree_of(name), trees, name)


def test_no_file_of_words_is_in_one_language_only() -> None:
    english, welsh = ({p.name for p in FOLDER.glob(f"{lang}/*.yaml")} for lang in ("en", "cy"))
    assert english == welsh - {"agreed.yaml"}
