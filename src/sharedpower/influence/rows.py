"""Rows of texts, from whatever file, as channels: all of them or none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sharedpower.core.plan.channel import RESTS_ON
from sharedpower.core.plan.choices import PassedOn, Voice
from sharedpower.influence.cells import READERS, CellError
from sharedpower.influence.likelihood import CERTAIN, SCALE, Range, wide
from sharedpower.influence.map_parts import ByVoice, MapChannel
from sharedpower.influence.problems import MapFileError, Problem, Trouble

STEMS: Final = ("lived", "representative", "colleague")
"""What the columns of each voice begin with, in the order of ``VOICES``."""

_FIRST_CONTROL_LETTERS: Final = 32


@dataclass(frozen=True, slots=True)
class Row:
    """``cells``: what stands in each known column, stripped; blanks are left out.

    ``too_wide``: more cells than headings, so that nobody can tell which is which.
    """

    line: int
    cells: Mapping[str, str]
    too_wide: bool = False


def channels(rows: Iterable[Row], *, edges: bool = False) -> tuple[MapChannel, ...]:
    """A channel a row, named by its number. Raises MapFileError with every row that is amiss.

    ``edges``: the rows are edges, and their lines the edges' numbers.
    """
    made, troubles = [], []
    for number, row in enumerate(rows, start=1):
        found: list[Trouble] = []
        values = dict(_read(row, found))
        _agreed(row, values, found)
        troubles += found
        if not found:
            made.append(_channel(f"channel-{number}", values))
    if troubles:
        raise MapFileError(troubles, edges=edges)
    return tuple(made)


def _read(row: Row, found: list[Trouble]) -> Iterator[tuple[str, Any]]:
    for name, text in row.cells.items():
        try:
            if any(ord(letter) < _FIRST_CONTROL_LETTERS for letter in text):
                raise CellError(Problem.CONTROL_CHARACTER)
            yield name, READERS[name](text)
        except CellError as error:
            found.append(Trouble(error.problem, row.line, name, text[:60], error.known))


def _agreed(row: Row, values: Mapping[str, Any], found: list[Trouble]) -> None:
    if row.too_wide:
        found[:] = [Trouble(Problem.WRONG_WIDTH, row.line)]
        return
    for name, problem in (("from", Problem.NO_START), ("to", Problem.NO_END)):
        if name not in row.cells:
            found.append(Trouble(problem, row.line, name))
    ends = [values[name].middle for name in ("low", "chance", "high") if name in values]
    if ends != sorted(ends):
        texts = [row.cells[name] for name in ("low", "chance", "high") if name in row.cells]
        found.append(Trouble(Problem.NOT_IN_ORDER, row.line, "chance", " - ".join(texts)))


def _channel(name: str, values: Mapping[str, Any]) -> MapChannel:
    overall, kind = _overall(values), values.get("kind")
    becomes = values.get("voice")
    # A chance for the whole step says all there is to say; without one, nobody knows either half.
    hard = CERTAIN if overall.said else SCALE.unsaid
    return MapChannel(
        id=name,
        start=values["from"],
        end=values["to"],
        through=_by_voice(values, "through", overall),
        hard=_by_voice(values, "hard", hard),
        becomes=None if becomes in (None, PassedOn.AS_IT_CAME) else Voice(str(becomes)),
        kind=kind,
        days=values.get("days"),
        next_meeting=values.get("next_meeting"),
        rests_on=values.get("rests_on") or (RESTS_ON[kind] if kind else None),
        certainty=values.get("certainty"),
        source=values.get("source", ""),
        possible=values.get("possible", False),
    )


def _overall(values: Mapping[str, Any]) -> Range:
    """What holds for every voice: the whole step's chance. Nothing said is anything at all."""
    chance: Range | None = values.get("chance")
    low, high = values.get("low"), values.get("high")
    if chance is None and low is None and high is None:
        return SCALE.unsaid
    bottom = low.middle if low else (chance.low if chance else SCALE.unsaid.low)
    top = high.middle if high else (chance.high if chance else SCALE.unsaid.high)
    bottom, top = min(bottom, top), max(bottom, top)
    return wide(bottom, top, chance.middle if chance else None)


def _by_voice(values: Mapping[str, Any], what: str, otherwise: Range) -> ByVoice:
    lived, representative, colleague = (values.get(f"{stem}_{what}", otherwise) for stem in STEMS)
    return lived, representative, colleague
