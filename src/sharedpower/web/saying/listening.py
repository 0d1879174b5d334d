"""Words for a listening: its groups, sides and faces, and the answers people can give."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import override

from sharedpower.actions.listening.ballots import COMBINE
from sharedpower.core.plan.choices import Effect
from sharedpower.records.models import FaceState
from sharedpower.web.saying.combining import effect_label

LANGUAGES = ("en", "cy")
_EFFECTS = {"5": Effect.HELPS, "3": Effect.NO_EFFECT, "1": Effect.HINDERS}


def group_label(group: Mapping[str, Any]) -> str:
    """What a group is called: as people typed it, or our words in the reader's language."""
    return group["label"] or default_group_label(group["id"])


def default_group_label(identity: str) -> str:
    """Our words for a group that has none of its own; its id where it is not one of ours."""
    return {
        "lived-experience": _("People with lived experience"),
        "unpaid-carers": _("Unpaid carers"),
        "staff": _("Staff"),
        "decision-makers": _("Decision makers"),
    }.get(identity, identity)


def side_label(side: str) -> str:
    return {"lived": _("people with lived experience"), "staff": _("staff")}.get(side, side)


def face_title(slug: str) -> str:
    """A face as people meet it. The slug itself where it is none of ours."""
    return {
        "short": _("Twelve statements"),
        "forms": _("Forms: how power works"),
        "spaces": _("Spaces: where people can act"),
        "levels": _("Levels: at what height"),
        "pairs": _("Two faces at a time"),
        "combined": _("All faces together"),
        "ladder": _("The ladder, and what it is for"),
        "combine": _("How the faces act on each other"),
        "own": _("Our own statements"),
    }.get(slug, slug)


def stage_title(stage: str) -> str:
    """A stage of the room: the welcome, a face, the close."""
    ends = {"welcome": _("Welcome and ground rules"), "close": _("Close")}
    return ends.get(stage) or face_title(stage)


def state_words(state: str) -> str:
    return {
        FaceState.WAITING: _("not open yet"),
        FaceState.OPEN: _("open"),
        FaceState.CLOSED: _("closed"),
        FaceState.REVEALED: _("revealed"),
    }[FaceState(state)]


def answer_label(code: str, face: str = "") -> str:
    """An answer as phone and paper offer it; ``code`` as a ballot keeps it. ``face``: its slug."""
    if face == COMBINE and code in _EFFECTS:
        return effect_label(_EFFECTS[code])
    return {
        "5": _("Strongly agree"),
        "4": _("Agree"),
        "3": _("In between"),
        "2": _("Disagree"),
        "1": _("Strongly disagree"),
        "0": _("Don't know"),
        "-": _("Skip"),
    }[code]


def in_both(words: Any, *given: Any) -> dict[str, str]:
    """The same thing said in both languages, for paper: ``{"en": ..., "cy": ...}``."""
    said = {}
    for language in LANGUAGES:
        with override(language):
            said[language] = str(words(*given))
    return said
