"""Reading YAML as a person means it, with line numbers.

Works on the parser's events, so nothing is built before it is checked: repeats (&, *), which can
unfold a small file into gigabytes, and tags, which can make objects, stop the reading.

A word without quotation marks is a yes or no when it is true, false, yes, no, on or off; nothing
when it is empty, null or ~; a number when it is decimal digits; otherwise it is text, dates and
times too. A text answer that reads as one of the others is refused, not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import yaml

from sharedpower.files.problems import Kind, PlanFileError, Problem
from sharedpower.files.tree import Event, Step

# libyaml reads about ten times faster, but not every build of PyYAML carries it.
_LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_YES: Final = frozenset({"true", "yes", "on"})
_NO: Final = frozenset({"false", "no", "off"})
_NOTHING: Final = frozenset({"", "~", "null"})
_WHOLE: Final = re.compile(r"[-+]?[0-9]{1,30}")
_BROKEN: Final = re.compile(r"[-+]?(?=\.?[0-9])[0-9]{0,30}\.[0-9]{0,30}(?:[eE][-+]?[0-9]{1,3})?")

_STEPS: Final = {
    yaml.MappingStartEvent: Step.MAPPING,
    yaml.SequenceStartEvent: Step.LIST,
    yaml.MappingEndEvent: Step.CLOSE,
    yaml.SequenceEndEvent: Step.CLOSE,
    yaml.ScalarEvent: Step.SCALAR,
}


def yaml_events(text: str) -> Iterator[Event]:
    """Raises PlanFileError where the text is not YAML, or more YAML than a plan needs."""
    documents = 0
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            documents += isinstance(event, yaml.DocumentStartEvent)
            _refuse(event, documents)
            if type(event) in _STEPS:
                yield _event(event)
    except yaml.MarkedYAMLError as error:
        raise PlanFileError([_syntax(error, text)]) from None
    except yaml.reader.ReaderError as error:
        line = text[: error.position].count("\n") + 1
        raise PlanFileError([Problem(Kind.CONTROL_CHARACTER, line, "", _code(error))]) from None


def _event(event: Any) -> Event:
    step, line = _STEPS[type(event)], event.start_mark.line + 1
    if step is not Step.SCALAR:
        return Event(step, line)
    return Event(step, line, plain(event.value) if _is_plain(event) else event.value, event.value)


def plain(word: str) -> object:
    """What a word without quotation marks means."""
    if word.lower() in _NOTHING and word in (word.lower(), word.title(), word.upper()):
        return None
    if word in (word.lower(), word.title(), word.upper()) and word.lower() in _YES | _NO:
        return word.lower() in _YES
    if _WHOLE.fullmatch(word):
        return int(word)
    return float(word) if _BROKEN.fullmatch(word) else word


def _is_plain(event: yaml.ScalarEvent) -> bool:
    return not event.style


def _refuse(event: Any, documents: int) -> None:
    kind = _refusal(event, documents)
    if kind:
        raise PlanFileError([Problem(kind, event.start_mark.line + 1)])


def _refusal(event: Any, documents: int) -> Kind | None:
    if documents > 1:
        return Kind.YAML_SEVERAL
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        return Kind.YAML_REPEAT
    return Kind.YAML_TAG if getattr(event, "tag", None) else None


def _syntax(error: yaml.MarkedYAMLError, text: str) -> Problem:
    mark = error.problem_mark or error.context_mark
    rows = text.splitlines() or [""]
    # A file that ends too soon is wrong after its end: its last line is where to look.
    place = min(mark.line if mark else 0, len(rows) - 1)
    indent = rows[place][: -len(rows[place].lstrip()) or None]
    if "\t" in indent:
        return Problem(Kind.YAML_TAB, place + 1)
    colon = "mapping values are not allowed" in (error.problem or "")
    return Problem(Kind.YAML_SECOND_COLON if colon else Kind.YAML_SYNTAX, place + 1)


def _code(error: yaml.reader.ReaderError) -> dict[str, object]:
    found = error.character
    number = ord(found) if isinstance(found, str | bytes) else int(found)
    return {"code": f"U+{number:04X}"}
