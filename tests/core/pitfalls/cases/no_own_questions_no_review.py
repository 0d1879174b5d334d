"""Cases for the pitfall of the same name."""

from datetime import date

from sharedpower.core.plan.choices import Undated
from tests.plans import Answers

_REVIEWED: Answers = {
    "own_questions": ("Who makes the tea?",),
    "review.date": date(2030, 5, 1),
    "review.covers_regular_meetings": True,
}

FOUND: dict[str, Answers] = {
    "no question of their own": {"own_questions": ()},
    "no review": {**_REVIEWED, "review.date": Undated.NONE},
    "a review of the event alone": {**_REVIEWED, "review.covers_regular_meetings": False},
}
QUIET: dict[str, Answers] = {
    "one question and a whole review": {**_REVIEWED},
    "two questions": {**_REVIEWED, "own_questions": ("Who makes the tea?", "Who left early?")},
    "the review has passed": {**_REVIEWED, "review.date": date(2020, 1, 1)},
    "no date for the resources": {**_REVIEWED, "review.resource_check_date": Undated.NONE},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"own_questions", "review.date", "review.covers_regular_meetings"}),
    "no date yet": ({**_REVIEWED, "review.date": None}, {"review.date"}),
}
