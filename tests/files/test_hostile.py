"""Files that are broken, huge or meant to harm get a sentence with a line and a field."""

import time
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharedpower.files import Kind, PlanFileError, Problem, explain, explain_place, read_plan
from sharedpower.files.limits import ANSWERS, FILE_BYTES
from tests.files.unfit import ANSWERS_THAT_DO_NOT_FIT

BOMB = "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a, *a]\n" for n in range(40))
DEEP = 100_000
PIECES = [
    *"{}[]:,-?!&*|>'\"#%@~ \n\t\\0",
    "title: ",
    "actors",
    "- ",
    "\n  ",
    "null",
    "1e5",
    "ŵ",
    "---",
]

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
    "JSON with a comma at the end": (b'{\n"title": "x"\n,}', Kind.JSON_SYNTAX, 3, ""),
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


@cases({name: (row[0].encode(), *row[1:]) for name, row in ANSWERS_THAT_DO_NOT_FIT.items()})
def test_an_answer_that_does_not_fit(data: bytes, kind: Kind, line: int | None, field: str) -> None:
    (found,) = problems(data)
    assert (found.kind, found.line, found.field) == (kind, line, field)


@pytest.mark.parametrize(
    "data",
    [row[0] for row in WHOLE.values()]
    + [row[0].encode() for row in ANSWERS_THAT_DO_NOT_FIT.values()],
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


@given(
    st.binary(max_size=200)
    | st.lists(st.sampled_from(PIECES), max_size=30).map(lambda parts: "".join(parts).encode())
)
def test_no_file_at_all_ends_in_a_crash(data: bytes) -> None:
    with suppress(PlanFileError):
        read_plan(data)


@pytest.mark.parametrize("name", ["a bomb", "deep YAML", "deep JSON", "ten megabytes"])
def test_harm_is_refused_at_once(name: str) -> None:
    started = time.perf_counter()
    problems(WHOLE[name][0])
    assert time.perf_counter() - started < 1
