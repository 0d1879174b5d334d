"""The language of the command line: the same catalogue as the pages, read without Django."""

from __future__ import annotations

import gettext
from collections.abc import Callable, Mapping
from importlib.resources import files
from itertools import pairwise
from typing import Final

from sharedpower.content.telling.voice import ENGLISH, Voice

Say = Callable[[str], str]

LANGUAGES: Final = ("en", "cy")
_DOMAIN: Final = "django"


def language_of(arguments: list[str], environment: Mapping[str, str]) -> str:
    """What ``--lang`` asks for, else what the environment speaks, else English.

    Looked up before the arguments are parsed, so that the help is in that language too.
    """
    asked = [after for name, after in pairwise(arguments) if name == "--lang"]
    joined = [one.removeprefix("--lang=") for one in arguments if one.startswith("--lang=")]
    named = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    wanted = next(filter(None, (*asked, *joined, *named)), "en")
    return next((known for known in LANGUAGES if wanted.lower()[:2] == known), "en")


def voice_in(language: str) -> Voice:
    """English, sentence for sentence, where there is no catalogue."""
    if language == "en":
        return ENGLISH
    found = gettext.translation(
        _DOMAIN, str(files("sharedpower") / "locale"), [language], fallback=True
    )
    return Voice(language, found.gettext, found.ngettext)
