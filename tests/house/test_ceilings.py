"""The ceilings of docs/architecture.md: small files, short functions, little nesting.

Where a ceiling makes the code worse, the thing goes into EXCEPTIONS with the reason.
"""

from collections.abc import Callable

import pytest

from tests.house import measure, tree
from tests.house.measure import Ceiling, Measured

# name (as the failing test prints it) -> why it is better long
EXCEPTIONS: dict[str, str] = {}


def source_functions(size: Callable[[measure.Function], int]) -> list[Measured]:
    found = measure.functions(tree.python_files())
    return [Measured(name, size(function)) for name, function in found]


def functions_that_test() -> list[Measured]:
    found = measure.functions(tree.test_files())
    return [
        Measured(name, measure.function_lines(function))
        for name, function in found
        if name.rpartition(":")[2].rpartition(".")[2].startswith("test_")
    ]


MEASURES: dict[str, tuple[Callable[[], list[Measured]], Ceiling]] = {
    "lines of a file": (
        lambda: measure.file_lines(tree.python_files()),
        Ceiling(70, 250, 400),
    ),
    "lines of a function": (
        lambda: source_functions(measure.function_lines),
        Ceiling(8, 30, 60),
    ),
    "nesting of a function": (lambda: source_functions(measure.nesting), Ceiling(None, 2, None)),
    "parameters of a function": (
        lambda: source_functions(measure.parameters),
        Ceiling(None, 4, None),
    ),
    "lines of a template": (
        lambda: measure.file_lines(tree.templates()),
        Ceiling(35, 120, 200),
    ),
    "lines of a script": (lambda: measure.file_lines(tree.scripts()), Ceiling(40, 120, 150)),
    "lines of a test": (functions_that_test, Ceiling(10, 25, 40)),
}


@pytest.mark.parametrize("what", MEASURES)
def test_nothing_goes_over_its_ceiling(what: str) -> None:
    take, ceiling = MEASURES[what]
    measured = take()
    assert measured, f"nothing was measured: {what}"
    found = measure.breaches(measured, ceiling, set(EXCEPTIONS))
    assert not found, f"{what}:\n" + "\n".join(found)


def test_every_exception_is_still_needed() -> None:
    too_much = {
        item.name for take, ceiling in MEASURES.values() for item in measure.over(take(), ceiling)
    }
    assert set(EXCEPTIONS) <= too_much
    assert all(EXCEPTIONS.values())
