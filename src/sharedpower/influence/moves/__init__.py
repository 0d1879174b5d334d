"""Moves worth making first, and what each would change. The rule is told in docs/moves.md."""

from sharedpower.influence.moves.choosing import MOST, moves, short_list
from sharedpower.influence.moves.move import Change, Ground, Move, Part, Source, Why

__all__ = [
    "MOST",
    "Change",
    "Ground",
    "Move",
    "Part",
    "Source",
    "Why",
    "moves",
    "short_list",
]
