"""Cases for the pitfall of the same name."""

from tests.plans import Answers

FOUND: dict[str, Answers] = {
    "nobody, they say": {"access.who_lost": ""},
    "nobody, they say, though access is sorted": {
        "access.who_lost": "",
        "access.asked_at_booking": True,
    },
}
QUIET: dict[str, Answers] = {
    "people who work nights": {"access.who_lost": "people who work nights"},
    "more than one group": {"access.who_lost": "people who work nights; people without a car"},
    "a kind of knowledge": {"access.who_lost": "research, for now"},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"access.who_lost"}),
    "access is sorted": ({"access.asked_at_booking": True}, {"access.who_lost"}),
}
