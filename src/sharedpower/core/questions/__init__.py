"""Every answer of the plan as a question in plain words: twelve short steps, and the power map."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from sharedpower.core.plan.paths import question_id
from sharedpower.core.questions.question import Choices, Kind, Part, Question, Section, Step
from sharedpower.core.questions.settings import SETTINGS, SETTINGS_WHY, Setting
from sharedpower.core.questions.steps import POWER_MAP, STEPS

__all__ = [
    "PAGES",
    "PARTS",
    "POWER_MAP",
    "QUESTIONS",
    "SETTINGS",
    "SETTINGS_WHY",
    "STEPS",
    "Choices",
    "Kind",
    "Part",
    "Question",
    "Section",
    "Setting",
    "Step",
    "asked",
    "part",
    "question",
    "step",
    "step_of",
]

PAGES: Final = (*STEPS, POWER_MAP)
"""Every page of questions: the steps in order, and the power map."""

QUESTIONS: Final[Mapping[str, Question]] = MappingProxyType(
    {question.id: question for step in PAGES for question in step.questions}
)
PARTS: Final[Mapping[str, Part]] = MappingProxyType(
    {part.id: part for step in PAGES for part in step.parts if part.adds}
)
_STEPS: Final = {step.slug: step for step in PAGES}
_STEP_OF: Final = {
    **{question.id: step for step in PAGES for question in step.questions},
    **{part.id: step for step in PAGES for part in step.parts if part.adds},
}


def question(identity: str) -> Question:
    """The question with that id, such as ``audience.groups.name``. Raises KeyError."""
    return QUESTIONS[identity]


def part(identity: str) -> Part:
    """The repeating part with that id, as it is asked where it can be added to. Raises KeyError."""
    return PARTS[identity]


def step(slug: str) -> Step:
    """The step with that name in an address. Raises KeyError."""
    return _STEPS[slug]


def step_of(path: str) -> Step:
    """Where an answer is asked for, by path or id; of a part, where it is added to.

    ``audience.groups[1]`` is the part too. Raises KeyError.
    """
    return _STEP_OF[question_id(path)]


def asked(path: str) -> Question | Part:
    """The question or repeating part whose answer stands at a path. Raises KeyError."""
    identity = question_id(path)
    return PARTS.get(identity) or QUESTIONS[identity]
