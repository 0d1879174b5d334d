"""Cases for the pitfall of the same name."""

from tests.plans import Answers

FOUND: dict[str, Answers] = {
    "one topic is ruled out, and people are not told": {
        "agenda.off_table_items": ("Staffing",),
        "information.explains_limits": False,
    },
    "several topics are ruled out, and people are not told": {
        "agenda.off_table_items": ("Staffing", "The closing date", "The budget"),
        "information.explains_limits": False,
    },
}
QUIET: dict[str, Answers] = {
    "a topic is ruled out, and the papers say so": {
        "agenda.off_table_items": ("Staffing",),
        "information.explains_limits": True,
    },
    "the papers explain the limits, before the list is written": {
        "information.explains_limits": True,
    },
    "does not arise: an honest none": {"agenda.off_table_items": ()},
    "does not arise: an honest none, and no limits to explain": {
        "agenda.off_table_items": (),
        "information.explains_limits": False,
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"agenda.off_table_items", "information.explains_limits"}),
    "nobody has said what is off the table": (
        {"information.explains_limits": False},
        {"agenda.off_table_items"},
    ),
    "a topic is ruled out": (
        {"agenda.off_table_items": ("Staffing",)},
        {"information.explains_limits"},
    ),
}
