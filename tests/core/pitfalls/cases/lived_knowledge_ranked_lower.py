"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.choices import SpeakingOrder
from tests.plans import Answers

EQUAL: Answers = {
    "publicity.voice_matters": True,
    "publicity.equal_experts": True,
    "publicity.badges_titles": False,
    "agenda.speaking_order": SpeakingOrder.MIXED,
}
FOUND: dict[str, Answers] = {
    "the publicity says nothing of people's voice or expertise": EQUAL
    | {"publicity.voice_matters": False, "publicity.equal_experts": False},
    "badges show the titles of staff": EQUAL | {"publicity.badges_titles": True},
    "staff speak first": {"agenda.speaking_order": SpeakingOrder.STAFF_FIRST},
}
QUIET: dict[str, Answers] = {
    "said, no titles, mixed order": EQUAL,
    "the voice is wanted, though experts are not mentioned": EQUAL
    | {"publicity.equal_experts": False},
    "all are experts, though voice is not mentioned": EQUAL | {"publicity.voice_matters": False},
    "people speak first": EQUAL | {"agenda.speaking_order": SpeakingOrder.PEOPLE_FIRST},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, set(EQUAL)),
    "no voice promised, experts not told": (
        EQUAL | {"publicity.voice_matters": False, "publicity.equal_experts": None},
        {"publicity.equal_experts"},
    ),
}
