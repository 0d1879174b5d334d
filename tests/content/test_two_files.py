"""Facts in one file, words in one file for each language."""

import pytest

from sharedpower.content import ContentError
from sharedpower.content.two_files import joined

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
