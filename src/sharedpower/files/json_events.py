"""Reading JSON with line numbers, which the standard library's reader does not give.

The standard library judges the grammar; a second pass over the pieces knows that it is sound.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from sharedpower.files.problems import Kind, PlanFileError, Problem
from sharedpower.files.tree import Event, Step

_PIECE: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}]|[^\s,:\[\]{}"]+')
_STEPS: Final = {"{": Step.MAPPING, "[": Step.LIST, "}": Step.CLOSE, "]": Step.CLOSE}
_LONGEST_NUMBER: Final = 30
_NOT_FINITE: Final = ("NaN", "Infinity", "-Infinity")


def json_events(text: str) -> Iterator[Event]:
    """Raises PlanFileError where the text is not JSON."""
    _judge(text)
    starts = [0, *(found.end() for found in re.finditer("\n", text))]
    for piece in _PIECE.finditer(text):
        yield _event(piece[0], bisect_right(starts, piece.start()))


def _judge(text: str) -> None:
    try:
        json.loads(text, parse_int=float)
    except json.JSONDecodeError as error:
        raise PlanFileError([Problem(Kind.JSON_SYNTAX, error.lineno)]) from None
    except RecursionError:
        raise PlanFileError([Problem(Kind.TOO_DEEP)]) from None


def _event(piece: str, line: int) -> Event:
    step = _STEPS.get(piece, Step.SCALAR)
    if step is not Step.SCALAR:
        return Event(step, line)
    if piece in _NOT_FINITE or (piece[0] != '"' and len(piece) > _LONGEST_NUMBER):
        raise PlanFileError([Problem(Kind.NOT_FINITE, line)])
    value = json.loads(piece)
    return Event(step, line, value, value if isinstance(value, str) else "")
