"""Cases for the pitfall of the same name."""

from dataclasses import replace
from datetime import date

from sharedpower.core.plan.parts import AgendaChange
from tests.plans import Answers

TOLD = AgendaChange(
    what="Transport moved up",
    who="The chair",
    when=date(2026, 3, 2),
    why="The reps asked for it",
    shared=True,
)
FOUND: dict[str, Answers] = {
    "nobody knows who": {"agenda.change_log": (replace(TOLD, who=""),)},
    "one of two changes has no reason": {"agenda.change_log": (TOLD, replace(TOLD, why=""))},
    "explained, but not shared": {"agenda.change_log": (replace(TOLD, shared=False),)},
    "not shared, and the rest is not answered": {
        "agenda.change_log": (AgendaChange(shared=False),)
    },
}
QUIET: dict[str, Answers] = {
    "nothing was changed": {"agenda.change_log": ()},
    "one change, explained and shared": {"agenda.change_log": (TOLD,)},
    "two changes, both explained and shared": {
        "agenda.change_log": (TOLD, replace(TOLD, who="A rep")),
    },
    "what was changed is not told, but who, when and why are": {
        "agenda.change_log": (replace(TOLD, what=None),),
    },
    "what was changed is blank, but who, when and why are not": {
        "agenda.change_log": (replace(TOLD, what=""),),
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"agenda.change_log"}),
    "the day is not known yet": (
        {"agenda.change_log": (TOLD, replace(TOLD, when=None))},
        {"agenda.change_log[1].when"},
    ),
}
