"""The measuring rod itself: what counts as long, deep and wide."""

import ast

from tests.house import measure
from tests.house.measure import Ceiling, Measured


def function(source: str) -> measure.Function:
    found = ast.parse(source).body[0]
    assert isinstance(found, ast.FunctionDef)
    return found


def test_a_docstring_adds_no_lines() -> None:
    short = function("def f():\n    return 1\n")
    told = function('def f():\n    """One.\n\n    Two.\n    """\n    return 1\n')
    assert measure.function_lines(short) == measure.function_lines(told) == 2


def test_elif_goes_no_deeper_than_if() -> None:
    chain = "def f(a):\n    if a:\n        x\n    elif b:\n        y\n    elif c:\n        z\n"
    assert measure.nesting(function(chain)) == 1


def test_a_loop_within_a_condition_is_two_deep() -> None:
    nested = "def f(a):\n    if a:\n        for b in a:\n            b\n"
    assert measure.nesting(function(nested)) == 2


def test_a_condition_after_else_is_deeper() -> None:
    nested = "def f(a):\n    if a:\n        x\n    else:\n        y\n        if b:\n            z\n"
    assert measure.nesting(function(nested)) == 2


def test_self_is_no_parameter_and_keywords_are() -> None:
    assert measure.parameters(function("def f(self, a, *, b, **c): ...")) == 3


def test_the_percentile_is_one_of_the_sizes() -> None:
    assert measure.percentile(list(range(1, 101)), 0.95) == 95
    assert measure.percentile([7], 0.95) == 7


def test_a_breach_names_the_thing_unless_it_is_excepted() -> None:
    sizes = [Measured("a", 1), Measured("b", 9)]
    ceiling = Ceiling(None, None, 5)
    assert measure.breaches(sizes, ceiling, set()) == ["b has 9, never over 5"]
    assert measure.breaches(sizes, ceiling, {"b"}) == []
