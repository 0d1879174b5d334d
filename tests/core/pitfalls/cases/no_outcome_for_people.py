"""Cases for the pitfall of the same name."""

from datetime import date

from sharedpower.core.plan.choices import Undated
from tests.plans import Answers

_ALL: Answers = {
    "evaluation.baseline": True,
    "evaluation.experience_measure": True,
    "evaluation.wellbeing_measure": True,
    "evaluation.both_sides": True,
}

FOUND: dict[str, Answers] = {
    "nothing to compare with": {**_ALL, "evaluation.baseline": False},
    "one side only": {**_ALL, "evaluation.both_sides": False},
    "nobody asks how it felt": {"evaluation.experience_measure": False},
    "nobody asks about well-being": {"evaluation.wellbeing_measure": False},
}
QUIET: dict[str, Answers] = {
    "all four are planned": {**_ALL},
    "all four, with a review": {**_ALL, "review.date": date(2030, 5, 1)},
    "all four, without a review": {**_ALL, "review.date": Undated.NONE},
    "all four, and it may save money": {**_ALL, "purpose.savings_target": 5000},
    "all four, though no rung was ever felt": {**_ALL, "ladder.felt_history": ()},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": (
        {},
        {
            "evaluation.baseline",
            "evaluation.experience_measure",
            "evaluation.wellbeing_measure",
            "evaluation.both_sides",
        },
    ),
    "three of four": ({**_ALL, "evaluation.both_sides": None}, {"evaluation.both_sides"}),
}
