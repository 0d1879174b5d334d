"""A map's channels as columns of numbers, so that a large map takes no longer than it must."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sharedpower.core.plan.choices import Voice
from sharedpower.influence.map_parts import PLACE, VOICES, MapChannel

Numbers = NDArray[np.int64]


class Columns:
    """``start``, ``end``: the actors' places in ``names``. For a voice: the chance, and as what
    voice it is heard, by its place in ``VOICES``."""

    def __init__(self, names: Iterable[str], channels: Sequence[MapChannel]) -> None:
        self.place = {name: number for number, name in enumerate(names)}
        self.channels = channels
        self._chance: dict[Voice, NDArray[np.float64]] = {}

    @cached_property
    def start(self) -> Numbers:
        return np.array([self.place[one.start] for one in self.channels], np.int64)

    @cached_property
    def end(self) -> Numbers:
        return np.array([self.place[one.end] for one in self.channels], np.int64)

    @cached_property
    def _becomes(self) -> Numbers:
        """The place of the voice, or one beyond all of them where the voice is left as it came."""
        unchanged = len(VOICES)
        told = [PLACE[one.becomes] if one.becomes else unchanged for one in self.channels]
        return np.array(told, np.int64)

    def heard(self, voice: Voice) -> Numbers:
        return np.where(self._becomes == len(VOICES), PLACE[voice], self._becomes)

    def chance(self, voice: Voice) -> NDArray[np.float64]:
        if voice not in self._chance:
            self._chance[voice] = np.array([one.chance(voice) for one in self.channels])
        return self._chance[voice]

    def voices(self, first: Voice) -> list[Voice]:
        """The voices that a message which sets out in ``first`` may come to have."""
        others = {VOICES[place] for place in set(self._becomes.tolist()) - {len(VOICES)}}
        return [voice for voice in VOICES if voice is first or voice in others]


def distinct(values: NDArray[Any]) -> NDArray[Any]:
    """Each number once, least first. ``np.unique`` would first load NumPy's masked arrays."""
    ordered = np.sort(values)
    first = np.concatenate(([True], ordered[1:] != ordered[:-1]))
    return ordered[first[: len(ordered)]]


def pairs(start: Numbers, end: Numbers) -> Iterator[tuple[int, int]]:
    """For igraph, which takes an array of pairs much more slowly than Python's own numbers."""
    return zip(start.tolist(), end.tolist(), strict=True)
