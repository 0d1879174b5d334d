"""Files that are broken, huge or meant to harm: a sentence with its line and field, never a crash."""

import time
from collections.abc import Callable

import pytest

from sharedpower.files import Kind, PlanFileError, Problem, explain, explain_place, read_plan
from sharedpower.files.limits import ANSWERS, FILE_BYTES, ITEMS

BOMB = "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a, *a]\n" for n in range(40))
DEEP = 100_000

# what the file holds -> what is wrong, on which line, at which field
WHOLE: dict[str, tuple[bytes, Kind, int | None, str]] = {
    "nothing": (b"", Kind.EMPTY, None, ""),
    "only space": (b" \n\n", Kind.EMPTY, None, ""),
    "only a comment": (b"# a plan, one day\n", Kind.EMPTY, None, ""),
    "ten megabytes": (b"x" * 10_000_000, Kind.TOO_LARGE, None, ""),
    "one byte too many": (b"#" * (FILE_BYTES + 1), Kind.TOO_LARGE, None, ""),
    "Latin-1": (
        "title: x\nsummary: Tŷ".encode("cp1252", "replace") + b"\xe9",
        Kind.NOT_UTF8,
        2,
        "",
    ),
    "UTF-16": ("title: x".encode("utf-16"), Kind.NOT_UTF8, 1, ""),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00", Kind.NOT_UTF8, 1, ""),
    "a list": (b"\n- title\n- x\n", Kind.NOT_A_PLAN, 2, ""),
    "one word": (b"hello", Kind.NOT_A_PLAN, 1, ""),
    "a list in JSON": (b'["title"]', Kind.NOT_A_PLAN, 1, ""),
    "a bomb": (BOMB.encode(), Kind.YAML_REPEAT, 1, ""),
    "a repeat of nothing": (b"title: x\nsummary: *y", Kind.YAML_REPEAT, 2, ""),
    "an object": (b"title: !!python/object/apply:os.system [ls]", Kind.YAML_TAG, 1, ""),
    "a tag": (b"title: !important x", Kind.YAML_TAG, 1, ""),
    "two documents": (b"title: x\n---\ntitle: y", Kind.YAML_SEVERAL, 2, ""),
    "a tab": (b"decision:\n\ttitle: x", Kind.YAML_TAB, 2, ""),
    "a second colon": (b"title: Clinic: hours", Kind.YAML_SECOND_COLON, 1, ""),
    "an open quotation": (b'title: x\nsummary: "one', Kind.YAML_SYNTAX, 2, ""),
    "an open bracket": (b"title: [x", Kind.YAML_SYNTAX, 1, ""),
    "JSON cut short": (b'{"title": "x",\n "summary": ', Kind.JSON_SYNTAX, 2, ""),
    "JSON with a comma at the end": (b'{\n"title": "x",\n}', Kind.JSON_SYNTAX, 3, ""),
    "two JSON documents": (b'{"title": "x"}\n{}', Kind.JSON_SYNTAX, 2, ""),
    "deep YAML": (b"[" * DEEP, Kind.TOO_DEEP, 1, ""),
    "deep YAML lists": (b"- " * DEEP, Kind.TOO_DEEP, 1, ""),
    "deep JSON": (b'{"a":' * DEEP, Kind.TOO_DEEP, None, ""),
    "deep sound JSON": (b'{"a":\n' * 50 + b"1" + b"}" * 50, Kind.TOO_DEEP, 13, ""),
    "too many answers": (
        b"a: [" + b"1," * (ANSWERS + 1) + b"]",
        Kind.TOO_MANY_ANSWERS,
        1,
        "",
    ),
    "a null character": (b"title: a\x00b", Kind.CONTROL_CHARACTER, 1, ""),
    "a list as a name": (b"? [a, b]\n: c", Kind.NAME_EXPECTED, 1, ""),
    "not a number": (b'{"timeline":\n{"weeks": NaN}}', Kind.NOT_FINITE, 2, ""),
    "infinity": (b'{"timeline":\n{"weeks": -Infinity}}', Kind.NOT_FINITE, 2, ""),
    "a very long number": (b'{"a": ' + b"9" * 5000 + b"}", Kind.NOT_FINITE, 1, ""),
}

ANSWER: dict[str, tuple[str, Kind, int | None, str]] = {
    "unknown name": ("titel: x", Kind.UNKNOWN_KEY_NEAR, 1, "titel"),
    "strange name": ("title: x\nzzz: x", Kind.UNKNOWN_KEY, 2, "zzz"),
    "unknown name inside": (
        "audience:\n  groups:\n    - nam: x",
        Kind.UNKNOWN_KEY_NEAR,
        3,
        "audience.groups[0].nam",
    ),
    "doubled name": ("title: x\nsummary: y\ntitle: z", Kind.DUPLICATE_KEY, 3, "title"),
    "doubled name in JSON": ('{"title": "x",\n"title": "y"}', Kind.DUPLICATE_KEY, 2, "title"),
    "number for text": ("title: 7", Kind.NOT_TEXT, 1, "title"),
    "no for text": ("title: no", Kind.NOT_TEXT, 1, "title"),
    "text for yes or no": ("purpose:\n  helps_people: maybe", Kind.NOT_YES_OR_NO, 2, "purpose.helps_people"),
    "quoted yes": ('review: {covers_regular_meetings: "yes"}', Kind.NOT_YES_OR_NO, 1, "review.covers_regular_meetings"),
    "one for yes": ("review: {covers_regular_meetings: 1}", Kind.NOT_YES_OR_NO, 1, "review.covers_regular_meetings"),
    "broken number": ("timeline: {weeks: 1.5}", Kind.NOT_A_WHOLE_NUMBER, 1, "timeline.weeks"),
    "quoted number": ("timeline: {weeks: '3'}", Kind.NOT_A_WHOLE_NUMBER, 1, "timeline.weeks"),
    "yes for a number": ("timeline: {weeks: yes}", Kind.NOT_A_WHOLE_NUMBER, 1, "timeline.weeks"),
    "nan in YAML": ("timeline: {weeks: .nan}", Kind.NOT_A_WHOLE_NUMBER, 1, "timeline.weeks"),
    "endless in JSON": ('{"timeline": {"weeks": 1e999}}', Kind.NOT_A_WHOLE_NUMBER, 1, "timeline.weeks"),
    "percent over": ("language: {welsh_share: 101}", Kind.OUT_OF_RANGE, 1, "language.welsh_share"),
    "below nothing": ("timeline: {weeks: -1}", Kind.OUT_OF_RANGE, 1, "timeline.weeks"),
    "ninth rung": ("ladder:\n  at:\n  - promised: 9", Kind.OUT_OF_RANGE, 3, "ladder.at[0].promised"),
    "influence of five": ("actors: [{influence: 5}]", Kind.OUT_OF_RANGE, 1, "actors[0].influence"),
    "unknown choice": ("decision: {status: done}", Kind.NOT_A_CHOICE, 1, "decision.status"),
    "unknown choice in a list": ("about: {tags: [care, cats]}", Kind.NOT_A_CHOICE, 1, "about.tags[1]"),
    "unknown face": ("actions: [{facets: [form.secret]}]", Kind.NOT_A_CHOICE, 1, "actions[0].facets[0]"),
    "unknown place of a note": ("notes: [{about: attic}]", Kind.NOT_A_CHOICE, 1, "notes[0].about"),
    "not a day": ("sessions: [{on: 31/3/2026}]", Kind.NOT_A_DATE, 1, "sessions[0].on"),
    "no such day": ("sessions: [{on: 2026-02-30}]", Kind.NOT_A_DATE, 1, "sessions[0].on"),
    "neither day nor none": ("feedback: {date: soon}", Kind.NOT_A_DATE_OR_NONE, 1, "feedback.date"),
    "text for a list": ("purpose: {outcomes: x}", Kind.NOT_A_LIST, 1, "purpose.outcomes"),
    "list for a section": ("purpose: [x]", Kind.NOT_A_SECTION, 1, "purpose"),
    "text for an item": ("actors: [x]", Kind.NOT_A_SECTION, 1, "actors[0]"),
    "long title": ("title: " + "x" * 201, Kind.TEXT_TOO_LONG, 1, "title"),
    "long text": ("summary: " + "x" * 5001, Kind.TEXT_TOO_LONG, 1, "summary"),
    "long line": ("own_questions:\n- " + "x" * 301, Kind.TEXT_TOO_LONG, 2, "own_questions[0]"),
    "too many items": (f"own_questions: [{'x,' * (ITEMS + 1)}]", Kind.TOO_MANY_ITEMS, 1, "own_questions"),
    "strange id": ("actors: [{id: a b}]", Kind.NOT_AN_ID, 1, "actors[0].id"),
    "doubled id": ("actors:\n- id: a\n- id: a", Kind.DUPLICATE_ID, 3, "actors[1].id"),
    "no levels": ("levels: []", Kind.NO_LEVELS, 1, "levels"),
    "levels upside down": ("levels:\n- tier: level.uk\n- tier: level.local", Kind.LEVELS_OUT_OF_ORDER, 3, "levels[1].tier"),
    "a level twice": ("levels:\n- tier: level.uk\n- tier: level.uk", Kind.LEVELS_OUT_OF_ORDER, 3, "levels[1].tier"),
    "a level without its name": ("levels: [{label: Powys}]", Kind.MISSING, 1, "levels[0].tier"),
    "unknown pitfall": ("set_aside: [{pitfall: zzz, reason: x}]", Kind.UNKNOWN_PITFALL, 1, "set_aside[0].pitfall"),
    "misspelt pitfall": ("set_aside: [{pitfall: cold-welcom, reason: x}]", Kind.UNKNOWN_PITFALL_NEAR, 1, "set_aside[0].pitfall"),
    "no reason": ("set_aside: [{pitfall: cold-welcome, reason: ' '}]", Kind.BLANK, 1, "set_aside[0].reason"),
    "set aside twice": (
        "set_aside: [{pitfall: cold-welcome, reason: x}, {pitfall: cold-welcome, reason: y}]",
        Kind.SET_ASIDE_TWICE,
        1,
        "set_aside[1].pitfall",
    ),
    "an escaped null": ('title: "a\\0b"', Kind.CONTROL_CHARACTER, 1, "title"),
    "half a letter": ('{"title": "\\ud800"}', Kind.CONTROL_CHARACTER, 1, "title"),
    "a colour of the terminal": ('{"title":\n"\\u001b[31mred"}', Kind.CONTROL_CHARACTER, 2, "title"),
    "version of tomorrow": ("title: x\nversion: 3", Kind.NEWER_VERSION, 2, "version"),
    "version nought": ("version: 0", Kind.UNKNOWN_VERSION, 1, "version"),
    "version in words": ("version: two", Kind.UNKNOWN_VERSION, 1, "version"),
    "version yes": ("version: yes", Kind.UNKNOWN_VERSION, 1, "version"),
    "schema of tomorrow": ("$schema: urn:sharedpower:plan:9", Kind.NEWER_VERSION, 1, "version"),
}  # fmt: skip


def problems(data: bytes) -> tuple[Problem, ...]:
    with pytest.raises(PlanFileError) as caught:
        read_plan(data, name="plan.yaml")
    assert caught.value.name == "plan.yaml"
    return caught.value.problems


def cases(table: dict[str, tuple[bytes, Kind, int | None, str]]) -> Callable[..., object]:
    rows = [pytest.param(*row, id=sentence) for sentence, row in table.items()]
    return pytest.mark.parametrize(("data", "kind", "line", "field"), rows)


@cases(WHOLE)
def test_a_file_that_is_no_plan(data: bytes, kind: Kind, line: int | None, field: str) -> None:
    (found,) = problems(data)
    assert (found.kind, found.line, found.field) == (kind, line, field)


@cases({name: (row[0].encode(), *row[1:]) for name, row in ANSWER.items()})
def test_an_answer_that_does_not_fit(data: bytes, kind: Kind, line: int | None, field: str) -> None:
    (found,) = problems(data)
    assert (found.kind, found.line, found.field) == (kind, line, field)


@pytest.mark.parametrize(
    "data",
    [row[0] for row in WHOLE.values()] + [row[0].encode() for row in ANSWER.values()],
)
def test_every_problem_fills_its_sentence(data: bytes) -> None:
    for problem in problems(data):
        for template, values in (explain(problem), explain_place(problem)):
            assert "None" not in template % values


def test_every_problem_is_told_in_the_order_of_the_file() -> None:
    found = problems(b"title: 7\nlanguage: {welsh_share: 101}\nzzz: 1\ndecision: {status: done}\n")
    assert [problem.line for problem in found] == [1, 2, 3, 4]


def test_the_nearest_name_and_the_choices_are_offered() -> None:
    near, choice = problems(b"titel: x\ndecision: {status: done}")
    assert near.values == {"key": "titel", "nearest": "title"}
    assert choice.values == {"choices": "open, options_shaped, made, unknown"}


@pytest.mark.parametrize("name", ["a bomb", "deep YAML", "deep JSON", "ten megabytes"])
def test_harm_is_refused_at_once(name: str) -> None:
    started = time.perf_counter()
    problems(WHOLE[name][0])
    assert time.perf_counter() - started < 1
