"""What a person may write in a plan file, and what it means."""

from datetime import date

import pytest

from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Status, Undated
from sharedpower.core.plan.parts import Group
from sharedpower.core.powercube import Tier
from sharedpower.files import Kind, read_plan
from sharedpower.files.misfits import KINDS
from sharedpower.files.sentences import SENTENCES


def plan(text: str) -> Plan:
    return read_plan(text.encode())


@pytest.mark.parametrize("word", ["yes", "Yes", "YES", "true", "True", "on"])
def test_yes_can_be_said_in_many_ways(word: str) -> None:
    assert plan(f"purpose: {{helps_people: {word}}}").purpose.helps_people is True


@pytest.mark.parametrize("word", ["no", "No", "false", "FALSE", "off"])
def test_no_can_be_said_in_many_ways(word: str) -> None:
    assert plan(f"purpose: {{helps_people: {word}}}").purpose.helps_people is False


@pytest.mark.parametrize("nothing", ["", "null", "~"])
@pytest.mark.parametrize("name", ["summary", "title", "levels", "purpose", "actors", "set_aside"])
def test_an_empty_place_is_a_blank(name: str, nothing: str) -> None:
    assert plan(f"own_questions: []\n{name}: {nothing}\n") == Plan(own_questions=())


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("2026-03-31", "2026-03-31"),
        ("12:30", "12:30"),
        ("yEs", "yEs"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("'7'", "7"),
        ("Tŷ'r bobl", "Tŷ'r bobl"),
        ('"a: b"', "a: b"),
        ("1.2.3", "1.2.3"),
    ],
)
def test_other_words_are_text(written: str, title: str) -> None:
    assert plan(f"title: {written}").title == title


def test_days_are_iso_days_and_none_is_an_answer() -> None:
    read = plan(
        "feedback: {date: 2026-03-31}\nreview: {date: none}\nsessions: [{on: '2026-04-01'}]"
    )
    assert read.feedback.date == date(2026, 3, 31)
    assert read.review.date is Undated.NONE
    assert read.sessions is not None
    assert read.sessions[0].on == date(2026, 4, 1)


def test_json_and_yaml_are_told_apart_by_what_is_in_them() -> None:
    assert plan('\n  {"title": "A", "decision": {"status": "made"}}') == plan(
        "title: A\ndecision:\n  status: made\n"
    )


def test_a_byte_order_mark_does_no_harm() -> None:
    for text in ("title: A", '{"title": "A"}'):
        assert read_plan(b"\xef\xbb\xbf" + text.encode()).title == "A"


def test_line_ends_of_windows_do_no_harm() -> None:
    assert plan("title: A\r\ndecision:\r\n  status: made\r\n").decision.status is Status.MADE


def test_json_has_its_own_escapes() -> None:
    assert plan('{"title": "\\ud83d\\ude00 \\/ \\u0175"}').title == "😀 / ŵ"


def test_items_without_an_id_get_the_first_free_one() -> None:
    groups = plan(
        "audience: {groups: [{name: A}, {id: group-1}, {id: ''}]}".replace("{id: ''}", "{}")
    ).audience.groups
    assert groups == (Group("group-2", "A"), Group("group-1"), Group("group-3"))


def test_levels_can_be_added_and_named() -> None:
    levels = plan("levels: [{tier: level.household}, {tier: level.local, label: Brecon}]").levels
    assert [(level.tier, level.label) for level in levels] == [
        (Tier.HOUSEHOLD, None),
        (Tier.LOCAL, "Brecon"),
    ]


def test_without_a_version_a_file_is_of_the_current_one() -> None:
    assert plan("title: A") == plan("version: 2\ntitle: A")
    assert plan("$schema: ./plan.schema.json\ntitle: A") == plan("title: A")


def test_every_kind_of_problem_has_its_sentence() -> None:
    assert set(SENTENCES) == set(Kind)
    assert set(KINDS.values()) <= set(Kind)
