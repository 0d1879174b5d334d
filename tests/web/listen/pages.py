"""The facilitator's pages, with what their addresses take."""

from __future__ import annotations

from typing import Any

from tests.actions.listening.evening import Evening

FACE = {"face": "spaces"}
# name -> what else stands in its address, and what is sent there; None where nothing is.
PAGES: dict[str, tuple[dict[str, str], dict[str, str] | None]] = {
    "listening": ({}, {"face": "ladder"}),
    "listen-settings": ({}, {"title": "Taken over"}),
    "listen-groups": ({}, {"group": "staff"}),
    "listen-face": (FACE, {"remove-face": "1"}),
    "listen-statement": ({"face": "own", "statement": "new"}, {"en": "Ours", "polarity": "+"}),
    "listen-room": ({}, {"press": "close:spaces", "turn": "2"}),
    "listen-screen": ({}, None),
    "listen-comments": ({}, {"settle": "delete:1"}),
    "listen-paper": ({}, None),
    "listen-keying": (FACE, {"role": "C", "marks": "5" * 13}),
    "listen-import": ({}, {}),
    "listen-end": ({}, {}),
    "listen-delete": ({}, {}),
}


def summary(made: Evening) -> list[Any]:
    """All that a page could change."""
    now = made.now
    faces = [(f.slug, f.state, f.statements, f.ballots.count()) for f in now.faces.all()]
    return [now.title, now.groups, now.stage, now.turn, now.ended_at, *faces]
