"""The Powys case as a plan: what the booklet tells is answered, and nothing else."""

from pathlib import Path

import pytest

from sharedpower.content import LANGUAGES, Certainty, case, powys_plan
from sharedpower.core.alignment import align
from sharedpower.core.pitfalls import Finding, Outcome, find_pitfalls
from sharedpower.core.powercube import DEFAULT_LEVELS, Form, Space
from sharedpower.files import read_plan, to_document, write_plan

EXAMPLE = Path(__file__).parents[2] / "docs" / "examples" / "powys.plan.yaml"

# The booklet tells of the rooms of the two events, and not of those where board and forum meet.
ROOMS_NOT_TOLD = ("spaces[1].", "spaces[4].")


def found() -> dict[str, Finding]:
    return {finding.pitfall.id: finding for finding in find_pitfalls(powys_plan("en"))}


def shape(value: object) -> object:
    """A document with each text that has a space in it left out: those are told in a language."""
    if isinstance(value, dict):
        return {key: shape(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [shape(inner) for inner in value]
    return None if isinstance(value, str) and " " in value else value


def texts(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for inner in value.values() for text in texts(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in texts(inner)]
    return [value] if isinstance(value, str) and " " in value else []


def test_both_languages_tell_the_same_plan() -> None:
    english, welsh = (to_document(powys_plan(language)) for language in LANGUAGES)
    assert shape(english) == shape(welsh)
    assert not set(texts(english)) & set(texts(welsh))


def test_no_other_language_is_told() -> None:
    with pytest.raises(KeyError):
        powys_plan("fr")


def test_nothing_is_held_against_the_people_of_the_case() -> None:
    assert not [one for one in found().values() if one.outcome is Outcome.FOUND]


@pytest.mark.parametrize("pitfall", [remark.pitfall for remark in case().did_well])
def test_what_they_did_well_is_seen(pitfall: str) -> None:
    finding = found()[pitfall]
    assert finding.applies
    assert all(path.startswith(ROOMS_NOT_TOLD) for path in finding.waits_for)
    assert finding.outcome is (Outcome.NOT_ANSWERED if finding.waits_for else Outcome.QUIET)


def test_only_the_rooms_of_the_board_and_the_forum_keep_a_strength_open() -> None:
    done_well = [found()[remark.pitfall] for remark in case().did_well]
    assert [one.pitfall.id for one in done_well if one.waits_for] == ["power-laden-venue"]
    spaces = powys_plan("en").spaces or ()
    assert [spaces[1].id, spaces[4].id] == ["mhpdp-board", "forum-meeting"]


@pytest.mark.parametrize("pitfall", [remark.pitfall for remark in case().not_told])
def test_what_is_not_told_is_not_answered(pitfall: str) -> None:
    assert found()[pitfall].outcome is Outcome.NOT_ANSWERED


def test_one_chain_joins_the_claimed_space_to_the_decision() -> None:
    plan = powys_plan("en")
    alignment = align(plan, found().values())
    assert alignment.connection.connected
    stops = [stop.value for stop in alignment.connection.chain.spaces]
    assert {stop.level for stop in stops} == {level.tier for level in DEFAULT_LEVELS}
    assert {stop.type for stop in stops} == set(Space)
    assert alignment.forms.forms == tuple(Form)


def test_the_plan_has_the_spaces_and_roles_of_the_story() -> None:
    plan = powys_plan("en")
    story = {space.id: (space.type, space.level) for space in case().spaces}
    assert {space.id: (space.type, space.level) for space in plan.spaces or ()} == story
    assert {actor.id for actor in plan.actors or ()} <= {actor.id for actor in case().actors}
    assert [route.id for route in plan.routes or ()] == ["reps"]


def test_a_space_that_is_inferred_says_so() -> None:
    inferred = {space.id for space in case().spaces if space.certainty is Certainty.INFERRED}
    for language, mark in (("en", "(inferred)"), ("cy", "(wedi'i gasglu)")):
        spaces = powys_plan(language).spaces or ()
        assert {space.id for space in spaces if mark in (space.label or "")} == inferred


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_reads_back_as_it_was_written(language: str) -> None:
    plan = powys_plan(language)
    assert read_plan(write_plan(plan).encode()) == plan


def test_the_example_file_is_up_to_date() -> None:
    assert EXAMPLE.read_text("utf-8") == write_plan(powys_plan("en"))
