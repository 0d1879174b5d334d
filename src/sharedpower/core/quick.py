"""The questions of the quick check: few, simple, and chosen because they settle the most.

Nobody knows beforehand what people will answer, so every answer that a question offers counts as
equally likely; a number is tried at its lowest and its highest. The worth of a set of questions is
the share of their possible answers in which a pitfall is settled, found or quiet, on a plan that is
otherwise blank, added up over the pitfalls: a stop counts 4, a fix 2, a think 1 (our own weights).

The set is built by adding the question that is worth most, one at a time; among equals, one from
a step of the plan that has none in the set yet, so that the picture is wide. Then one question is
exchanged for another as long as that makes the set worth more, so no such exchange can better it.

``next_questions`` ranks the single blanks of a plan as it stands; here the worth of a question
depends on its company.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from fractions import Fraction
from functools import cache, lru_cache
from itertools import product
from typing import Final

from sharedpower.core.pitfalls import PITFALLS, Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.plan.paths import with_answers
from sharedpower.core.questions import PARTS, QUESTIONS, Kind, Question, step_of

WEIGHT: Final = {Severity.STOP: 4, Severity.FIX: 2, Severity.THINK: 1}
_SIMPLE: Final = frozenset({Kind.YES_NO, Kind.CHOICE, Kind.WHOLE_NUMBER, Kind.PERCENT})


@lru_cache
def quick_questions(count: int = 8) -> tuple[str, ...]:
    """Ids of up to ``count`` questions, in the order in which the plan asks them."""
    chosen = _improved(_greedy(count))
    return tuple(identity for identity in QUESTIONS if identity in chosen)


@lru_cache
def candidates() -> tuple[str, ...]:
    """Ids of the questions that can be answered at a glance, and that a pitfall reads."""
    read = {identity for pitfall in PITFALLS for identity in pitfall.reads}
    return tuple(known.id for known in QUESTIONS.values() if known.id in read and _is_simple(known))


def worth(chosen: Collection[str]) -> Fraction:
    """What a set of candidates is expected to settle, weighted by severity."""
    return _worth_of(PITFALLS, frozenset(chosen))


def _is_simple(known: Question) -> bool:
    return known.kind in _SIMPLE and known.id.rpartition(".")[0] not in PARTS


def _greedy(count: int) -> frozenset[str]:
    chosen: frozenset[str] = frozenset()
    for _place in range(min(count, len(candidates()))):
        chosen |= {_best_addition(chosen)}
    return chosen


def _best_addition(chosen: frozenset[str]) -> str:
    steps = {step_of(one).slug for one in chosen}
    rest = [one for one in candidates() if one not in chosen]
    return max(rest, key=lambda one: (_change(chosen, chosen | {one}), _is_new(one, steps)))


def _is_new(one: str, steps: Collection[str]) -> bool:
    return step_of(one).slug not in steps


def _improved(chosen: frozenset[str]) -> frozenset[str]:
    while True:
        best = max(_exchanges(chosen), key=lambda other: _change(chosen, other), default=chosen)
        if _change(chosen, best) <= 0:
            return chosen
        chosen = best


def _exchanges(chosen: frozenset[str]) -> Iterator[frozenset[str]]:
    for given_up, taken in product(sorted(chosen), candidates()):
        if taken not in chosen:
            yield chosen - {given_up} | {taken}


def _change(before: frozenset[str], after: frozenset[str]) -> Fraction:
    """How much more the second set is worth; only pitfalls that read a difference can differ."""
    differing = before ^ after
    touched = dict.fromkeys(pitfall for one in differing for pitfall in _readers()[one])
    return _worth_of(touched, after) - _worth_of(touched, before)


@lru_cache
def _readers() -> dict[str, list[Pitfall]]:
    readers: dict[str, list[Pitfall]] = defaultdict(list)
    for pitfall in PITFALLS:
        for identity in dict.fromkeys(pitfall.reads):
            readers[identity].append(pitfall)
    return readers


def _worth_of(pitfalls: Iterable[Pitfall], chosen: frozenset[str]) -> Fraction:
    shares = (
        _settled(one, chosen.intersection(one.reads)) * WEIGHT[one.severity] for one in pitfalls
    )
    return sum(shares, Fraction(0))


@cache
def _settled(pitfall: Pitfall, asked: frozenset[str]) -> Fraction:
    """The share of the answers to these questions that settle the pitfall."""
    names = sorted(asked)
    plans = [
        with_answers(Plan(), dict(zip(names, answers, strict=True)))
        for answers in product(*(_answers(QUESTIONS[name]) for name in names))
    ]
    return Fraction(sum(pitfall.find(plan).truth is not None for plan in plans), len(plans))


def _answers(known: Question) -> tuple[object, ...]:
    if known.kind is Kind.YES_NO:
        return (True, False)
    if known.kind is Kind.CHOICE:
        return tuple(stored for stored, _words in known.choices)
    return (known.minimum or 0, known.maximum or 0)
