"""What the tests of the pages share."""

from collections.abc import Iterator

import pytest
from django.utils import translation


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    """A page in Welsh leaves its language behind, and the next test would meet it."""
    with translation.override("en"):
        yield
