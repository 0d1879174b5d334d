"""The content in the reader's language, ready for a template."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from sharedpower.content import Phrase
from sharedpower.web.saying.labels import facet_gloss, facet_label, reader_language


@dataclass(frozen=True)
class Named:
    """A facet as it is always shown: its label and its gloss."""

    label: str
    gloss: str


def spoken(value: Any) -> Any:
    """The value with each phrase as text; a dataclass becomes a dict, a tuple a list."""
    if isinstance(value, Phrase):
        return value.in_language(reader_language())
    if isinstance(value, tuple):
        return [spoken(inner) for inner in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: spoken(getattr(value, field.name)) for field in fields(value)}
    return value


def named(facet: str) -> Named:
    return Named(facet_label(facet), facet_gloss(facet))
