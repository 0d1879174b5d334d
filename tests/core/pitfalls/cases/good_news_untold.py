"""Cases for the pitfall of the same name."""

from tests.plans import Answers

STORY = "The bus now waits for the clinic to close."
FOUND: dict[str, Answers] = {
    "no story": {"publicity.success_stories": ()},
    "no story, though much else is said": {
        "publicity.success_stories": (),
        "publicity.voice_matters": True,
    },
}
QUIET: dict[str, Answers] = {
    "one story": {"publicity.success_stories": (STORY,)},
    "two stories": {"publicity.success_stories": (STORY, "The form lost its worst page.")},
    "one story, and no voice promised": {
        "publicity.success_stories": (STORY,),
        "publicity.voice_matters": False,
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"publicity.success_stories"}),
}
