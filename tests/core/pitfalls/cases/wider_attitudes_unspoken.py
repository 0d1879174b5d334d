"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.choices import Topic
from tests.plans import Answers

FOUND: dict[str, Answers] = {
    "mental health, and nothing to say of attitudes": {
        "about.tags": (Topic.MENTAL_HEALTH,),
        "about.wider_attitudes": "",
    },
    "poverty is one of several topics": {
        "about.tags": (Topic.TRANSPORT, Topic.POVERTY),
        "about.wider_attitudes": "",
    },
}
QUIET: dict[str, Answers] = {
    "the attitudes are written down": {
        "about.tags": (Topic.SUBSTANCE_USE,),
        "about.wider_attitudes": "That people who drink have only themselves to blame",
    },
    "they are written down before the topic is": {"about.wider_attitudes": "That age is decline"},
    "does not arise: housing and transport": {
        "about.tags": (Topic.HOUSING, Topic.TRANSPORT),
        "about.wider_attitudes": "",
    },
    "does not arise: no topics": {"about.tags": ()},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"about.tags", "about.wider_attitudes"}),
    "ageing, attitudes not given": (
        {"about.tags": (Topic.AGEING,)},
        {"about.wider_attitudes"},
    ),
}
