"""What can be wrong with a table or a GraphML file of channels, as data. Words: ``sentences``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import Final

MOST_TOLD: Final = 20


class Problem(StrEnum):
    """With a row (of GraphML: an edge, counted from 1), or from EMPTY on with the whole."""

    NO_START = auto()
    NO_END = auto()
    NOT_A_CHANCE = auto()
    NOT_IN_ORDER = auto()
    NOT_DAYS = auto()
    NOT_A_DATE = auto()
    NOT_A_CHOICE = auto()
    NOT_YES_OR_NO = auto()
    TOO_LONG = auto()
    WRONG_WIDTH = auto()
    CONTROL_CHARACTER = auto()
    EMPTY = auto()
    NO_COLUMN = auto()
    COLUMN_TWICE = auto()
    NOT_UTF8 = auto()
    TOO_LARGE = auto()
    TOO_MANY_ROWS = auto()
    NOT_XML = auto()
    XML_NOT_UTF8 = auto()
    UNSAFE_XML = auto()
    NOT_GRAPHML = auto()
    SEVERAL_GRAPHS = auto()
    UNKNOWN_NODE = auto()
    NODE_TWICE = auto()


@dataclass(frozen=True, slots=True)
class Trouble:
    """``line``: as an editor counts the lines of a table, or the number of an edge; 0 for none.

    ``column``: the heading it stands under. ``value``: what stands there.
    """

    problem: Problem
    line: int = 0
    column: str = ""
    value: str = ""
    known: str = ""


class MapFileError(ValueError):
    """The file cannot be taken, and nothing of it was.

    ``troubles``: the first twenty, and how many ``more`` there are. ``edges``: their lines are the
    numbers of edges. ``name``: the file's, where a door gives it one.
    """

    def __init__(self, troubles: Sequence[Trouble], *, edges: bool = False) -> None:
        super().__init__(troubles[0].problem)
        self.troubles = tuple(troubles[:MOST_TOLD])
        self.more = len(troubles) - len(self.troubles)
        self.edges = edges
        self.name = ""
