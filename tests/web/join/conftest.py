"""Guessing is remembered in the process; each test begins without."""

from collections.abc import Iterator

import pytest
from django.core.cache import cache


@pytest.fixture(autouse=True)
def nobody_guessed() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()
