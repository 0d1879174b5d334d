"""All English content is plain: its reading age and its longest stretch without a stop."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sharedpower import content
from sharedpower.content.reading import tree_of
from tests.content.reading_age import reading_age

OLDEST, LONGEST = 11, 30
FILES = pytest.mark.parametrize(
    "name", sorted(path.name for path in (Path(content.__file__).parent / "en").glob("*.yaml"))
)


def texts(value: Any) -> Iterator[str]:
    """Every text in a file of words, each ended with a stop, as a reader would end it."""
    if isinstance(value, dict | list):
        for inside in value.values() if isinstance(value, dict) else value:
            yield from texts(inside)
    else:
        yield str(value) if str(value)[-1] in ".?!" else f"{value}."


@FILES
def test_the_reading_age_is_eleven_at_most(name: str) -> None:
    assert reading_age(texts(tree_of(f"en/{name}"))) <= OLDEST


@FILES
def test_nothing_goes_on_for_long_without_a_stop(name: str) -> None:
    said = [part for text in texts(tree_of(f"en/{name}")) for part in re.split(r"[.?!;:]\s", text)]
    assert not [part for part in said if len(part.split()) > LONGEST]
