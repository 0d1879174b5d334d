"""A content file that does not fit is refused, with its file and place."""

from dataclasses import dataclass

import pytest

from sharedpower.content import ContentError, Phrase
from sharedpower.content.reading import by_id, parse
from sharedpower.core.powercube import Form, Space


@dataclass(frozen=True)
class Sign:
    id: str
    text: Phrase
    facets: tuple[Form | Space, ...] = ()
    height: int | None = None


GOOD = "{id: sign, text: {en: Stop, cy: Stopiwch}, facets: [form.hidden, space.closed], height: 2}"


def test_a_file_that_fits_becomes_values() -> None:
    sign = parse(GOOD, Sign, where="signs.yaml")
    assert sign == Sign("sign", Phrase("Stop", "Stopiwch"), (Form.HIDDEN, Space.CLOSED), 2)


def test_what_has_a_default_may_be_left_out() -> None:
    sign = parse("{id: sign, text: {en: Stop, cy: Stopiwch}}", Sign, where="signs.yaml")
    assert sign.facets == ()
    assert sign.height is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{id: sign, text: {en: Stop}}", r"signs.yaml sign.text: missing cy"),
        ("{id: sign, text: {en: Stop, cy: ''}}", r"signs.yaml sign.text.cy: blank"),
        ("{id: sign, text: {en: Stop, cy: 'Stopiwch '}}", r"sign.text.cy: space round"),
        ("{id: sign, text: Stop}", r"sign.text: expected Phrase, found 'Stop'"),
        ("{id: sign}", r"signs.yaml: missing text"),
        ("{id: sign, txt: 1, text: {en: a, cy: b}}", r"signs.yaml: unknown txt"),
        ("{id: sign, text: {en: a, cy: b, fr: c}}", r"sign.text: unknown fr"),
        ("{id: sign, text: {en: a, cy: b}, facets: [hidden]}", r"sign.facets\[0\]: 'hidden' is"),
        ("{id: sign, text: {en: a, cy: b}, facets: form.hidden}", r"sign.facets: expected a list"),
        ("{id: sign, text: {en: a, cy: b}, height: true}", r"sign.height: expected int"),
        ("[]", r"signs.yaml: expected Sign"),
    ],
)
def test_what_does_not_fit_is_refused(text: str, said: str) -> None:
    with pytest.raises(ContentError, match=said):
        parse(text, Sign, where="signs.yaml")


def test_an_id_is_used_once() -> None:
    sign = parse(GOOD, Sign, where="signs.yaml")
    with pytest.raises(ContentError, match=r"signs.yaml: sign is there twice"):
        by_id([sign, sign], where="signs.yaml")


def test_a_phrase_is_in_two_languages_and_no_other() -> None:
    phrase = Phrase("Stop", "Stopiwch")
    assert [phrase.in_language(language) for language in ("en", "cy")] == ["Stop", "Stopiwch"]
    with pytest.raises(KeyError):
        phrase.in_language("fr")
