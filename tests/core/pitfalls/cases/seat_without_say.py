"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.sections import Thresholds
from tests.plans import Answers

SAY: Answers = {
    "board.exists": True,
    "board.lived_experience_seats": 2,
    "board.rep_rights": "To add to the agenda, to vote, to see all papers",
    "board.rep_constituency": "The carers' forum",
}

FOUND: dict[str, Answers] = {
    "one seat": {**SAY, "board.lived_experience_seats": 1},
    "no rights are written": {**SAY, "board.rep_rights": ""},
    "no group to report back to": {**SAY, "board.rep_constituency": ""},
    "the makers ask for three seats": {**SAY, "thresholds": Thresholds(board_seats=3)},
}
QUIET: dict[str, Answers] = {
    "two seats, with rights and a group behind them": SAY,
    "half of the seats": {
        **SAY,
        "board.total_seats": 12,
        "board.lived_experience_seats": 6,
    },
    "seats, rights and a group, if there is a board": {**SAY, "board.exists": None},
    "does not arise: there is no board": {"board.exists": False},
    "does not arise: there is no board, so there are no seats": {
        "board.exists": False,
        "board.lived_experience_seats": 0,
        "board.rep_rights": "",
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": (
        {},
        {
            "board.exists",
            "board.lived_experience_seats",
            "board.rep_rights",
            "board.rep_constituency",
        },
    ),
    "seats and rights, the group not given": (
        {**SAY, "board.rep_constituency": None},
        {"board.rep_constituency"},
    ),
    "one seat, and nobody has said whether there is a board": (
        {"board.lived_experience_seats": 1},
        {"board.exists"},
    ),
}
