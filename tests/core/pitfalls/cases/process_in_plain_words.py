"""Cases for the pitfall of the same name."""

from tests.plans import Answers

PLAIN: Answers = {
    "process.plain_explainer": True,
    "process.who_decides": "The board, in public",
    "process.rule": "Agreement; if there is none, a vote at the next meeting",
    "process.checked_by_outsiders": True,
    "information.jargon_checked": True,
}

FOUND: dict[str, Answers] = {
    "there is no plain explanation": {"process.plain_explainer": False},
    "there is no rule": {**PLAIN, "process.rule": ""},
    "nobody outside has tried it": {**PLAIN, "process.checked_by_outsiders": False},
    "the papers were not checked for jargon": {**PLAIN, "information.jargon_checked": False},
    "nobody can say who decides": {"process.who_decides": ""},
}
QUIET: dict[str, Answers] = {
    "all five are there": PLAIN,
    "the rule is a word": {**PLAIN, "process.rule": "Vote"},
    "who decides is a word": {**PLAIN, "process.who_decides": "Cabinet"},
    "who decides and the rule are a word each": {
        **PLAIN,
        "process.who_decides": "Us",
        "process.rule": "Talk",
    },
    "all five are there, and the papers are late": {**PLAIN, "information.days_before": 1},
    "all five are there, and no owner is named": {**PLAIN, "decision.owner": ""},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": (
        {},
        {
            "process.plain_explainer",
            "process.who_decides",
            "process.rule",
            "process.checked_by_outsiders",
            "information.jargon_checked",
        },
    ),
    "only the check by outsiders is missing": (
        {**PLAIN, "process.checked_by_outsiders": None},
        {"process.checked_by_outsiders"},
    ),
}
