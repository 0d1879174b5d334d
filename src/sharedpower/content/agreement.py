"""What of the Welsh a named Welsh speaker has agreed, and what is a draft.

The Welsh stands in parts: each file of words, each lesson of the course, the glossary, and the
sentences of the pages. ``cy/agreed.yaml`` lists who agreed which part, and when, with a fingerprint
of the part's text in both languages, for Welsh that was agreed says what the English said. When
either changes, the fingerprint no longer fits, and the part is a draft again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files
from typing import Any, Final

from sharedpower.content.phrase import LANGUAGES
from sharedpower.content.reading import ContentError, read_all, tree_of
from sharedpower.content.words import glossary

AGREED: Final = "agreed.yaml"
GLOSSARY, SENTENCES = "glossary", "sentences"
# Files whose items are agreed one at a time, under this key.
APART: Final = {"course": "lessons"}

_ENTRY = re.compile(r'^(msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?) ((?:".*"\n?)+)', re.MULTILINE)
_PLACE = re.compile(r"^#: (?:web/templates/|web/|core/)?(\w+)", re.MULTILINE)
_QUOTED = re.compile(r'"(.*)"')

Said = tuple[str, str]


class Standing(StrEnum):
    DRAFT = "draft"
    CHANGED = "changed"
    AGREED = "agreed"


@dataclass(frozen=True, slots=True)
class Agreement:
    """One part that one person agreed. Raises ContentError when ``when`` is not a date."""

    part: str
    who: str
    when: str
    fingerprint: str

    def __post_init__(self) -> None:
        try:
            date.fromisoformat(self.when)
        except ValueError:
            raise ContentError(f"{AGREED} {self.part}: {self.when!r} is not a date") from None


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the Welsh, with how many texts it has."""

    id: str
    texts: int
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Stands:
    """A part with how it stands; ``by`` is its agreement, of an older text where it changed."""

    part: Part
    standing: Standing
    by: Agreement | None


@lru_cache
def agreements() -> tuple[Agreement, ...]:
    """In the order of the file; of two for one part the later one counts. Raises ContentError."""
    return read_all(f"cy/{AGREED}", Agreement)


@lru_cache
def parts() -> Mapping[str, Part]:
    """By id: the glossary, the sentences by folder, the files by name, lessons one by one."""
    said = [(GLOSSARY, _terms()), *sentences().items()]
    names = sorted(path.name for path in files(__package__).joinpath("cy").iterdir())
    for name in names:
        if name.endswith(".yaml") and name != AGREED:
            said += _parts_of(name)
    return {name: _part(name, texts) for name, texts in said if texts}


def standings(agreed: Iterable[Agreement]) -> list[Stands]:
    """How each part stands. Raises ContentError when a part is agreed that is not there."""
    by_part = {one.part: one for one in agreed}
    strangers = ", ".join(sorted(by_part.keys() - parts().keys()))
    if strangers:
        raise ContentError(f"{AGREED}: there is no part {strangers}")
    return [_stands(part, by_part.get(part.id)) for part in parts().values()]


def is_draft(agreed: tuple[Agreement, ...]) -> bool:
    """Whether any part is. Nothing is read when nobody has agreed anything."""
    return not agreed or any(one.standing is not Standing.AGREED for one in standings(agreed))


def to_agree() -> str:
    """A line for each part as it stands now, to paste into the file with a name and a day."""
    return "".join(
        f'- {{part: {part.id}, who: "", when: "", fingerprint: "{part.fingerprint}"}}\n'
        for part in parts().values()
    )


def sentences() -> dict[str, list[Said]]:
    """The sentences of the pages with their Welsh, by the folder that says them first."""
    text = files("sharedpower").joinpath("locale/cy/LC_MESSAGES/django.po").read_text("utf-8")
    found: dict[str, list[Said]] = {}
    for entry in text.split("\n\n"):
        said = {key: "".join(_QUOTED.findall(lines)) for key, lines in _ENTRY.findall(entry)}
        place = _PLACE.search(entry)
        if said.get("msgid") and place:
            welsh = "\n".join(words for key, words in said.items() if key.startswith("msgstr"))
            english = said.get("msgctxt", "") + said["msgid"]
            found.setdefault(f"{SENTENCES}/{place[1]}", []).append((english, welsh))
    return {name: sorted(found[name]) for name in sorted(found)}


def _terms() -> list[Said]:
    words = [(term.en, f"{term.cy} {term.alt or ''}") for term in glossary()]
    return words + [(term.gloss.en, term.gloss.cy) for term in glossary() if term.gloss]


def _parts_of(name: str) -> Iterator[tuple[str, list[Said]]]:
    stem = name.removesuffix(".yaml")
    trees = {language: tree_of(f"{language}/{name}") for language in LANGUAGES}
    if stem in APART:
        items = {language: tree.pop(APART[stem]) for language, tree in trees.items()}
        for item in items["cy"]:
            yield f"{stem}/{item}", _pairs(items["en"].get(item), items["cy"][item])
    yield stem, _pairs(trees["en"], trees["cy"])


def _pairs(english: Any, welsh: Any) -> list[Said]:
    """Each text with its Welsh, in the order of the English; the two have the same shape."""
    if isinstance(english, dict):
        return [pair for key in english for pair in _pairs(english[key], welsh[key])]
    if isinstance(english, list):
        both = zip(english, welsh, strict=True)
        return [pair for one, other in both for pair in _pairs(one, other)]
    return [(str(english), str(welsh))]


def _part(name: str, texts: list[Said]) -> Part:
    whole = "\0".join("\1".join(pair) for pair in texts)
    return Part(name, len(texts), sha256(whole.encode()).hexdigest()[:16])


def _stands(part: Part, by: Agreement | None) -> Stands:
    if by is None:
        return Stands(part, Standing.DRAFT, None)
    fits = by.fingerprint == part.fingerprint
    return Stands(part, Standing.AGREED if fits else Standing.CHANGED, by)
