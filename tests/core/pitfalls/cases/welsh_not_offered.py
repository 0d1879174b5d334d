"""Cases for the pitfall of the same name."""

from tests.plans import Answers

_OFFERED: Answers = {
    "language.bilingual_invite": True,
    "language.asked": True,
    "language.breakouts_covered": True,
    "language.badges": True,
}

FOUND: dict[str, Answers] = {
    "the invitation is in one language": {"language.bilingual_invite": False},
    "nobody is asked": {**_OFFERED, "language.asked": False},
    "ten in a hundred ask, and there is no interpreter": {
        **_OFFERED,
        "language.welsh_share": 10,
        "language.interpreter": False,
    },
    "the one person met asks, and there is no interpreter": {
        **_OFFERED,
        "language.welsh_share": 0,
        "language.one_person_asked": True,
        "language.interpreter": False,
    },
    "breakouts leave Welsh out": {**_OFFERED, "language.breakouts_covered": False},
    "no badges": {"language.badges": False},
}
QUIET: dict[str, Answers] = {
    "all offered, and an interpreter": {
        **_OFFERED,
        "language.welsh_share": 40,
        "language.interpreter": True,
    },
    "nine in a hundred, no interpreter": {
        **_OFFERED,
        "language.welsh_share": 9,
        "language.one_person_asked": False,
        "language.interpreter": False,
    },
    "ten in a hundred, where the plan says fifteen": {
        **_OFFERED,
        "thresholds.welsh_share": 15,
        "language.welsh_share": 10,
        "language.one_person_asked": False,
        "language.interpreter": False,
    },
    "an interpreter, whoever asks": {**_OFFERED, "language.interpreter": True},
    "the one person met did not ask": {
        **_OFFERED,
        "language.welsh_share": 0,
        "language.one_person_asked": False,
    },
    "the one person met asks, and an interpreter is there": {
        **_OFFERED,
        "language.one_person_asked": True,
        "language.interpreter": True,
    },
    "nobody asks": {
        **_OFFERED,
        "language.welsh_share": 0,
        "language.one_person_asked": False,
        "language.interpreter": False,
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": (
        {},
        {*_OFFERED, "language.welsh_share", "language.one_person_asked", "language.interpreter"},
    ),
    "enough ask": ({**_OFFERED, "language.welsh_share": 12}, {"language.interpreter"}),
    "no interpreter, share not known": (
        {**_OFFERED, "language.interpreter": False, "language.one_person_asked": False},
        {"language.welsh_share"},
    ),
}
