"""What goes through a door, and what never does."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings

from sharedpower.listening.counts import Counts
from sharedpower.listening.disclosure import (
    ORGANISATION,
    PUBLISH,
    Profile,
    from_json,
    from_store,
    release,
    to_json,
    to_store,
)
from tests.listening.disclosure.rooms import TWO_ROLES, listenings


@pytest.mark.parametrize("profile", [ORGANISATION, PUBLISH], ids=lambda profile: profile.name)
@settings(max_examples=25, deadline=None)
@given(room=listenings())
def test_a_release_comes_back_from_json(profile: Profile, room: Counts) -> None:
    made = release(room, TWO_ROLES, profile)
    told = json.loads(json.dumps(to_json(made)))
    assert from_json(told) == made
    assert from_json(told).basis is None
    back = from_store(json.loads(json.dumps(to_store(made))))
    assert back == made
    assert back.basis is not None
    assert back.basis.answers.tolist() == room.answers.tolist()


@settings(max_examples=25, deadline=None)
@given(room=listenings())
def test_a_hidden_row_says_nothing_but_that_it_is_hidden(room: Counts) -> None:
    told = to_json(release(room, TWO_ROLES, ORGANISATION))
    assert "basis" not in told
    for row in told["rows"]:
        said = {name for name, value in row.items() if value not in (None, False)}
        if row["state"] == "hidden":
            assert said <= {"statement", "kind", "name", "groups", "state", "since"}
        if row["under_ten"]:
            assert row["n"] is row["answers"] is row["dk"] is None


def test_a_release_without_its_basis_is_not_stored() -> None:
    made = from_json(to_json(release(Counts.nothing(["a"], ["s"]), {"a": ["a"]}, ORGANISATION)))
    with pytest.raises(ValueError, match="not worth storing"):
        to_store(made)
