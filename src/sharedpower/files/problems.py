"""What can be wrong with a plan file, as data. The words for it are in ``sentences``."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum, auto


class Kind(StrEnum):
    """Each kind has one sentence in each language."""

    EMPTY = auto()
    TOO_LARGE = auto()
    NOT_UTF8 = auto()
    CONTROL_CHARACTER = auto()
    JSON_SYNTAX = auto()
    YAML_SYNTAX = auto()
    YAML_SECOND_COLON = auto()
    YAML_TAB = auto()
    YAML_REPEAT = auto()
    YAML_TAG = auto()
    YAML_SEVERAL = auto()
    NOT_A_PLAN = auto()
    NOT_A_CELL_SET = auto()
    TOO_DEEP = auto()
    TOO_MANY_ANSWERS = auto()
    NAME_EXPECTED = auto()
    DUPLICATE_KEY = auto()
    UNKNOWN_KEY = auto()
    UNKNOWN_KEY_NEAR = auto()
    NOT_TEXT = auto()
    NOT_YES_OR_NO = auto()
    NOT_A_WHOLE_NUMBER = auto()
    NOT_FINITE = auto()
    OUT_OF_RANGE = auto()
    NOT_A_CHOICE = auto()
    NOT_A_CELL = auto()
    NOT_A_DATE = auto()
    NOT_A_DATE_OR_NONE = auto()
    NOT_A_LIST = auto()
    NOT_A_SECTION = auto()
    MISSING = auto()
    BLANK = auto()
    TEXT_TOO_LONG = auto()
    TOO_MANY_ITEMS = auto()
    NOT_AN_ID = auto()
    LEVELS_OUT_OF_ORDER = auto()
    NO_LEVELS = auto()
    DUPLICATE_ID = auto()
    UNKNOWN_PITFALL = auto()
    UNKNOWN_PITFALL_NEAR = auto()
    SET_ASIDE_TWICE = auto()
    PAIR_TWICE = auto()
    NOT_A_PAIR = auto()
    UNKNOWN_VERSION = auto()
    NEWER_VERSION = auto()


@dataclass(frozen=True)
class Problem:
    """One thing that does not fit.

    ``line`` counts from 1, None when it is not known; ``field`` is a path into the plan
    (``audience.groups[0].name``), empty for the whole file; ``values`` fill the sentence.
    """

    kind: Kind
    line: int | None = None
    field: str = ""
    values: Mapping[str, object] = dataclasses.field(default_factory=dict)


class PlanFileError(ValueError):
    """A file that cannot be read; nothing was changed. ``problems`` come in file order."""

    def __init__(self, problems: Iterable[Problem], *, name: str = "") -> None:
        self.problems = tuple(problems)
        self.name = name
        super().__init__(", ".join(problem.kind for problem in self.problems))


Place = tuple[str | int, ...]


def field_path(place: Place) -> str:
    """``("audience", "groups", 0, "name")`` -> ``audience.groups[0].name``."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in place)
    return "".join(steps).removeprefix(".")
