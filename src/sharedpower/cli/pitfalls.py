"""``sharedpower pitfalls``: tell about all pitfalls, or one."""

from __future__ import annotations

import json
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from typing import Any, Final

from sharedpower.cli.paper import Paper, paper_for
from sharedpower.cli.pitfalls_page import as_markdown
from sharedpower.cli.pitfalls_told import Explained, explained
from sharedpower.content.telling.voice import Voice
from sharedpower.core.pitfalls import PITFALLS
from sharedpower.core.wording import gettext_noop as _

_UNKNOWN: Final = _("There is no pitfall called “%(id)s”.")
_UNKNOWN_NEAR: Final = _("There is no pitfall called “%(id)s”. Did you mean “%(nearest)s”?")


def pitfalls(options: Namespace) -> int:
    """2 when there is no pitfall with that id."""
    wanted = [known for known in PITFALLS if options.id in (None, known.id)]
    if not wanted:
        print(_unknown(options.voice, options.id), file=sys.stderr)
        return 2
    told = [explained(options.voice, known) for known in wanted]
    print(_FORMATS[options.format](options.voice, told), end="")
    return 0


def _unknown(voice: Voice, identity: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(identity, [known.id for known in PITFALLS], n=1)
    values = {"id": identity, "nearest": near[0] if near else ""}
    return voice.gettext(_UNKNOWN_NEAR if near else _UNKNOWN) % values


def _text(voice: Voice, told: list[Explained]) -> str:
    paper = paper_for(sys.stdout, os.environ)
    if len(told) > 1:
        return "\n".join(_line(paper, one) for one in told) + "\n"
    return "\n".join(_rows(voice, paper, told[0])) + "\n"


def _line(paper: Paper, one: Explained) -> str:
    severity = paper.styled(f"{one.severity:<6}", one.severity)
    return f"{severity}{one.id:<40} {one.title}"


def _rows(voice: Voice, paper: Paper, one: Explained) -> list[str]:
    head = [
        paper.lines(one.title, style="bold"),
        paper.styled(f"{one.id} ({one.heading})", "quiet"),
    ]
    return [*head, *(paper.pair(voice.gettext(name), text) for name, text in one.parts)]


def _json(_voice: Voice, told: list[Explained]) -> str:
    listed: list[dict[str, Any]] = [one.as_json() for one in told]
    return json.dumps(listed, ensure_ascii=False, indent=2) + "\n"


_FORMATS: Final[Mapping[str, Callable[[Voice, list[Explained]], str]]] = {
    "text": _text,
    "json": _json,
    "markdown": as_markdown,
}
