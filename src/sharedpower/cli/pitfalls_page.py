"""The page ``docs/pitfalls.md``, made from the code."""

from __future__ import annotations

from typing import Final

from sharedpower.cli.pitfalls_told import Explained
from sharedpower.content.telling.voice import Voice

_HEAD: Final = """\
# The pitfalls

Made from the code by `sharedpower pitfalls --format markdown > docs/pitfalls.md`; change
`src/sharedpower/core/pitfalls/catalogue/`, not this page.

**Stop**: harm, dishonesty or legal risk; do not go ahead until it is answered. **Fix first**: put
it right before the day. **Think about**: talk about it, and note what you think.

A blank is never a reason: a pitfall whose questions are not answered waits.
"""


def as_markdown(voice: Voice, told: list[Explained]) -> str:
    """Every pitfall with all that is known of it, in the catalogue's order."""
    pages = [_page(voice, number, one) for number, one in enumerate(told, start=1)]
    return "\n".join([_HEAD, *pages])


def _page(voice: Voice, number: int, one: Explained) -> str:
    rows = [f"## {number}. {one.title}", "", f"`{one.id}` · **{one.heading}**", ""]
    rows += [f"- **{voice.gettext(name)}.** {text}" for name, text in one.parts]
    return "\n".join([*rows, ""])
