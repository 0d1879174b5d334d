"""Cases for the pitfall of the same name."""

from tests.plans import Answers

GENTLE: Answers = {
    "activities.requires_story": False,
    "information.already_held": False,
    "publicity.tone_checked": True,
}
FOUND: dict[str, Answers] = {
    "a story is the price of coming in": GENTLE | {"activities.requires_story": True},
    "asked again for what is already held": GENTLE | {"information.already_held": True},
    "nobody checked the tone": {"publicity.tone_checked": False},
}
QUIET: dict[str, Answers] = {
    "no story, nothing asked twice, tone checked": GENTLE,
    "people may share something personal, if they like": GENTLE
    | {"activities.personal_sharing": True},
    "nothing personal, nothing asked twice, tone checked": GENTLE
    | {"activities.personal_sharing": False},
    "the topic is a painful one, and handled gently": GENTLE | {"about.trauma_likely": True},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, set(GENTLE)),
    "only the tone is not told": (
        GENTLE | {"publicity.tone_checked": None},
        {"publicity.tone_checked"},
    ),
}
