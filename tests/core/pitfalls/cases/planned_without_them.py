"""Cases for the pitfall of the same name."""

from tests.plans import Answers

FOUND: dict[str, Answers] = {
    "nobody": {"planning_team.lived_experience_count": 0},
    "one, alone": {"planning_team.lived_experience_count": 1},
    "two, where the plan asks for three": {
        "planning_team.lived_experience_count": 2,
        "thresholds.planning_people": 3,
    },
}
QUIET: dict[str, Answers] = {
    "two": {"planning_team.lived_experience_count": 2},
    "five": {"planning_team.lived_experience_count": 5},
    "one, where the plan asks for one": {
        "planning_team.lived_experience_count": 1,
        "thresholds.planning_people": 1,
    },
    "three, where the plan asks for three": {
        "planning_team.lived_experience_count": 3,
        "thresholds.planning_people": 3,
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"planning_team.lived_experience_count"}),
}
