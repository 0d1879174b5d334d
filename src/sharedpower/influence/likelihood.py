"""Likelihoods: a word, a range in percent or nothing said, as a range of chances.

The five words cut the line from 0 to 100 percent into five pieces. Where the cuts are is a choice
of ours, which a plan can change (docs/decisions/0014-words-as-ranges.md).
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import astuple, dataclass
from itertools import pairwise
from typing import Final, NamedTuple

from sharedpower.core.plan.choices import Hard, Likely
from sharedpower.core.plan.sections import Likelihoods

PERCENT: Final = 100
_PLACE: Final = {word: place for scale in (Likely, Hard) for place, word in enumerate(scale)}


class Range(NamedTuple):
    """Chances from ``low`` to ``high``, 0 to 1, as likely above ``middle`` as below.

    ``said``: somebody gave them; otherwise nobody knows. ``wide`` makes one.
    """

    low: float
    high: float
    middle: float
    said: bool = True


def wide(low: float, high: float, middle: float | None = None, *, said: bool = True) -> Range:
    """A range; its middle is halfway unless somebody named another."""
    return Range(low, high, (low + high) / 2 if middle is None else middle, said)


CERTAIN: Final = wide(1.0, 1.0)


@dataclass(frozen=True)
class Scale:
    """The five words as ranges, least first. ``unsaid``: from the lowest to the highest."""

    words: tuple[Range, ...]

    @classmethod
    def of(cls, likelihoods: Likelihoods) -> Scale:
        """Cuts that stand in the wrong order are put in order."""
        cuts = sorted(cut / PERCENT for cut in astuple(likelihoods))
        return cls(tuple(wide(low, high) for low, high in pairwise(cuts)))

    @property
    def unsaid(self) -> Range:
        return wide(self.words[0].low, self.words[-1].high, said=False)

    def range(self, word: Likely | Hard | None, ends: tuple[int | None, int | None]) -> Range:
        """A range in percent counts for more than a word, and a word more than nothing.

        An end that is blank is the word's own, or as far as it can go; ends the wrong way round
        are turned.
        """
        base = self.unsaid if word is None else self.words[_PLACE[word]]
        if ends == (None, None):
            return base
        given = [end / PERCENT for end in ends if end is not None]
        if len(given) == 1:
            # A single end beyond the word's own leaves no room between them.
            other = base.high if ends[1] is None else base.low
            given.append(max(other, given[0]) if ends[1] is None else min(other, given[0]))
        return wide(min(given), max(given))

    def raised(self, chance: float) -> float:
        """The middle of the next word up; a chance in the highest word stays as it is."""
        place = bisect_right([word.low for word in self.words], chance) - 1
        higher = self.words[min(place + 1, len(self.words) - 1)]
        return max(chance, higher.middle)


SCALE: Final = Scale.of(Likelihoods())
"""The words as they are unless a plan changes them."""
