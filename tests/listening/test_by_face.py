"""Faces are told from what was released, and never say more than it."""

from __future__ import annotations

import numpy as np

from sharedpower.listening.asked import Asked
from sharedpower.listening.by_face import face_shares
from sharedpower.listening.counts import Counts
from sharedpower.listening.disclosure import ORGANISATION, Release, release

ASKED = (
    Asked("V1", ("form.visible",), "+"),
    Asked("V5", ("form.visible",), "-"),
    Asked("VC", ("form.visible", "space.closed"), "+"),
)
SIDES = {"lived": ("people",), "staff": ("staff",)}


def told(people: list[list[int]], staff: list[list[int]]) -> Release:
    """``[statement][answer]`` for each group; nobody said "don't know" or skipped."""
    answers = np.array([people, staff], np.int64)
    none = np.zeros(answers.shape[:2], np.int64)
    counts = Counts(("people", "staff"), ("V1", "V5", "VC"), answers, none, none)
    return release(counts, SIDES, ORGANISATION)


MIXED = [[4, 2, 2, 2, 2], [2, 2, 2, 2, 4], [2, 3, 2, 3, 2]]


def test_a_problem_statement_is_turned_before_it_is_averaged() -> None:
    found = {(one.facets, one.cut.name): one for one in face_shares(told(MIXED, MIXED), ASKED)}
    one = found[("form.visible",), "lived"]
    assert one.statements == ("V1", "V5", "VC")
    assert one.shares is not None
    assert one.shares[0] == round((33 + 33 + 17) / 3)


def test_a_pair_has_its_own_statements_only() -> None:
    found = [one for one in face_shares(told(MIXED, MIXED), ASKED) if len(one.facets) == 2]
    assert {one.statements for one in found} == {("VC",)}


def test_a_group_that_is_hidden_in_one_statement_is_hidden_in_the_face() -> None:
    few = [[1, 1, 1, 1, 0], [2, 2, 2, 2, 4], [2, 3, 2, 3, 2]]
    found = [one for one in face_shares(told(MIXED, few), ASKED) if one.cut.name == "staff"]
    faces = {one.facets: one.shares for one in found}
    assert faces[("form.visible",)] is None
    assert faces[("form.visible", "space.closed")] is not None
