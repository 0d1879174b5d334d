"""Cases for the pitfall of the same name."""

from datetime import date

from sharedpower.core.plan.choices import Undated
from tests.plans import Answers

KEPT: Answers = {
    "feedback.date": date(2026, 6, 1),
    "feedback.owner": "The partnership's co-ordinator",
    "feedback.answers_each_point": True,
}
FOUND: dict[str, Answers] = {
    "no date for the reply": KEPT | {"feedback.date": Undated.NONE},
    "nobody will reply": {"feedback.owner": ""},
    "a reply, but not to each point": KEPT | {"feedback.answers_each_point": False},
}
QUIET: dict[str, Answers] = {
    "a date, a name and an answer to each point": KEPT,
    "the day itself is the date": KEPT | {"feedback.date": date(2026, 1, 1)},
    "a group replies, not one person": KEPT | {"feedback.owner": "The reps and the health board"},
    "a date far off is still a date": KEPT | {"feedback.date": date(2031, 1, 1)},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": (
        {},
        {"feedback.date", "feedback.owner", "feedback.answers_each_point"},
    ),
    "only the name is missing": (KEPT | {"feedback.owner": None}, {"feedback.owner"}),
}
