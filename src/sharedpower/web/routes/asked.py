"""The power map as a page of questions: an actor is asked about all at once, a channel too."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from django.urls import reverse

from sharedpower.core.questions import (
    PARTS,
    POWER_MAP,
    QUESTIONS,
    Kind,
    Part,
    Question,
    Section,
    Step,
)

_NEEDED: Final = ("actors.name", "actors.kind", "actors.level")


def _whole(part: Part) -> Part:
    """An actor's own page asks for its name, part and level too, and can add one."""
    if part.id != "actors":
        return part
    name, kind, level = (QUESTIONS[one] for one in _NEEDED)
    side, *rest = part.questions
    questions = (name, side, kind, level, *rest)
    return replace(part, questions=questions, add_label=PARTS["actors"].add_label)


def _section(section: Section) -> Section:
    contents = (_whole(one) if isinstance(one, Part) else one for one in section.contents)
    return replace(section, contents=tuple(contents))


MAP: Final = replace(POWER_MAP, sections=tuple(map(_section, POWER_MAP.sections)))
ACTORS, CHANNELS = MAP.parts


def step_address(plan_id: str, step: Step) -> str:
    """The page that lists what a step asks; the map's is one of the routes' own."""
    if step is MAP:
        return reverse("routes-map", kwargs={"plan_id": plan_id})
    return reverse("step", kwargs={"plan_id": plan_id, "step": step.slug})


def is_range(question: Question) -> bool:
    """A channel's likelihoods in numbers: asked apart, since words are enough for most."""
    return question.kind is Kind.PERCENT and question.id.startswith("channels.")
