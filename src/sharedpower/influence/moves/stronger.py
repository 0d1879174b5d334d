"""A channel of the plan, one word stronger in every voice."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Hard, Likely
from sharedpower.core.plan.paths import read
from sharedpower.influence.likelihood import Scale

_STEMS: Final = ("lived", "representative", "colleague")
_SCALES: Final[tuple[tuple[str, tuple[Likely | Hard, ...]], ...]] = (
    ("through", tuple(Likely)),
    ("hard", tuple(Hard)),
)


def stronger(plan: Plan, place: int) -> tuple[tuple[str, object], ...]:
    """Answers, by path, that make getting through and being hard to put off a word stronger.

    As ``changes.gains`` counts it: the word above the middle of what was said, in place of a range.
    """
    return tuple(_raised(plan, place))


def _raised(plan: Plan, place: int) -> Iterator[tuple[str, object]]:
    channel, scale = read(plan, f"channels[{place}]"), Scale.of(plan.likelihoods)
    for name, words in ((f"{s}_{n}", words) for s in _STEMS for n, words in _SCALES):
        ends = (getattr(channel, f"{name}_low"), getattr(channel, f"{name}_high"))
        now = scale.range(getattr(channel, name), ends).middle
        path = f"channels[{place}].{name}"
        yield path, _next(scale, now, words)
        yield f"{path}_low", None
        yield f"{path}_high", None


def _next(scale: Scale, middle: float, words: Sequence[Likely | Hard]) -> Likely | Hard:
    place = bisect_right([word.low for word in scale.words], middle) - 1
    return words[max(0, min(place + 1, len(words) - 1))]
