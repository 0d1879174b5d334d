"""A step of the walk in words: when, who, where, whose voice, and how sure each thing is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from sharedpower.content import Certainty, ChoiceOption, Known, VoiceKind, WalkStep, case, walk
from sharedpower.core.powercube import Cell
from sharedpower.web.learn.spoken import Named, named, spoken
from sharedpower.web.learn.story import Place, place
from sharedpower.web.saying.labels import cell_label


@dataclass(frozen=True)
class Sure:
    """How sure something is, as a word with its sign; ``sign`` is a class of the style sheet."""

    certainty: Certainty
    words: str
    sign: str


@dataclass(frozen=True)
class Said:
    sure: Sure
    text: str


@dataclass(frozen=True)
class OptionTold:
    id: str
    label: str
    taken: bool
    told: list[Said]


@dataclass(frozen=True)
class Stop:
    """A place on the way: the step's number, the cells that it touched, in words."""

    number: int
    place: str
    cells: list[str]


@dataclass(frozen=True)
class StepTold:
    number: int
    title: str
    what: str
    story: list[str]
    when: str
    who: list[str]
    voices: list[str]
    places: list[Place]
    forms: list[Named]
    moved: str
    told: list[Said]
    asks: str
    options: list[OptionTold]


def steps() -> tuple[WalkStep, ...]:
    return walk().steps


def step_told(number: int) -> StepTold:
    """The step with that number, from 1. Raises IndexError."""
    step = steps()[number - 1]
    event = step.happened
    return StepTold(
        number=number,
        title=spoken(step.title),
        what=spoken(event.what) if event else "",
        story=spoken(step.story),
        when=spoken(event.when) if event else _("Not told"),
        who=[spoken(actor.label) for actor in case().actors if actor.id in step.who],
        voices=[voice_words(voice) for voice in step.voices],
        places=[place(name) for name in event.spaces] if event else [],
        forms=[named(form) for form in event.forms] if event else [],
        moved=(spoken(event.from_to) or "") if event else "",
        told=_said(step.told),
        asks=spoken(step.choice.asks) if step.choice else "",
        options=[_option(one) for one in step.choice.options] if step.choice else [],
    )


def voice_words(voice: VoiceKind) -> str:
    return {
        VoiceKind.LIVED_EXPERIENCE: _("people with lived experience, for themselves"),
        VoiceKind.REPRESENTATIVE: _("representatives, for people with lived experience"),
        VoiceKind.COLLEAGUE: _("colleagues: staff and their organisations"),
    }[voice]


def sure(certainty: Certainty) -> Sure:
    words, sign = {
        Certainty.REPORTED: (_("Reported"), "well"),
        Certainty.INFERRED: (_("Inferred"), "think"),
        Certainty.NOT_REPORTED: (_("Not known"), "blank"),
    }[certainty]
    return Sure(certainty, words, sign)


def cells_of(step: WalkStep) -> list[Cell]:
    """The cells that a step touched, each once."""
    event = step.happened
    spaces = {space.id: space for space in case().spaces}
    found = [
        Cell(form, spaces[name].type, spaces[name].level)
        for name in (event.spaces if event else ())
        for form in (event.forms if event else ())
    ]
    return list(dict.fromkeys(found))


def way_to(number: int) -> list[Stop]:
    """Where the story has been, up to and with this step: the picture's twin in words."""
    return [_stop(at, step) for at, step in enumerate(steps()[:number], 1) if step.happened]


def _stop(number: int, step: WalkStep) -> Stop:
    places = [place(name).label for name in (step.happened.spaces if step.happened else ())]
    return Stop(number, _list(places), [cell_label(cell) for cell in cells_of(step)])


def _list(places: Sequence[str]) -> str:
    return "; ".join(places)


def _said(told: Iterable[Known]) -> list[Said]:
    return [Said(sure(one.certainty), spoken(one.text)) for one in told]


def _option(one: ChoiceOption) -> OptionTold:
    return OptionTold(one.id, spoken(one.label), one.taken, _said(one.told))
