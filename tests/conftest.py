"""What all tests share."""

from collections.abc import Iterable

import pytest
from hypothesis import settings

# How long an example takes says how busy the machine is, and nothing about the law.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

STORES = {"db", "transactional_db", "live_server"}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: Iterable[pytest.Item]) -> None:
    """Mark each test that stores things, so that `-m django_db` runs them all on PostgreSQL."""
    for item in items:
        if STORES & set(getattr(item, "fixturenames", ())) and not item.get_closest_marker(
            "django_db"
        ):
            item.add_marker(pytest.mark.django_db)
