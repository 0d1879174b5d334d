"""How long, how deep and how wide the code is."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from statistics import median

from tests.house.tree import name_of

Function = ast.FunctionDef | ast.AsyncFunctionDef
BLOCKS = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.With, ast.AsyncWith, ast.Try, ast.Match)


@dataclass(frozen=True)
class Measured:
    """A thing with a name that a person can find again, and its size."""

    name: str
    size: int


@dataclass(frozen=True)
class Ceiling:
    """The most that half of all, 95 of a hundred, and any may have. None: not limited."""

    half: int | None
    most: int | None
    never_over: int | None


def percentile(sizes: list[int], share: float) -> int:
    """Nearest rank: the smallest size that at least `share` of all sizes do not exceed."""
    return sorted(sizes)[max(0, ceil(share * len(sizes)) - 1)]


def breaches(measured: list[Measured], ceiling: Ceiling, excepted: set[str]) -> list[str]:
    """A line for each way in which these sizes go over the ceiling."""
    sizes = [item.size for item in measured]
    found = []
    if ceiling.half is not None and median(sizes) > ceiling.half:
        found.append(f"the median is {median(sizes)}, at most {ceiling.half}")
    if ceiling.most is not None and percentile(sizes, 0.95) > ceiling.most:
        found.append(f"the 95th percentile is {percentile(sizes, 0.95)}, at most {ceiling.most}")
    return found + [
        f"{item.name} has {item.size}, never over {ceiling.never_over}"
        for item in over(measured, ceiling)
        if item.name not in excepted
    ]


def over(measured: list[Measured], ceiling: Ceiling) -> list[Measured]:
    limit = ceiling.never_over
    return [] if limit is None else [item for item in measured if item.size > limit]


def file_lines(paths: list[Path]) -> list[Measured]:
    """Lines of each file, blank ones and comments too. Empty files are not counted."""
    sizes = [(path, len(path.read_text(encoding="utf-8").splitlines())) for path in paths]
    return [Measured(name_of(path), size) for path, size in sizes if size]


def functions(paths: list[Path]) -> Iterator[tuple[str, Function]]:
    """Each function and method with its name, `src/.../file.py:Class.method`."""
    for path in paths:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for name, node in named_functions(tree, ""):
            yield f"{name_of(path)}:{name}", node


def named_functions(node: ast.AST, within: str) -> Iterator[tuple[str, Function]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, Function):
            yield within + child.name, child
        if isinstance(child, Function | ast.ClassDef):
            yield from named_functions(child, f"{within}{child.name}.")
        else:
            yield from named_functions(child, within)


def function_lines(function: Function) -> int:
    """From `def` to the last line, without the docstring: telling more must not cost anything."""
    return lines(function) - (lines(function.body[0]) if ast.get_docstring(function) else 0)


def lines(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def parameters(function: Function) -> int:
    """Everything a caller may pass, keyword-only too; not self or cls."""
    given = function.args
    names = [arg.arg for arg in (*given.posonlyargs, *given.args, *given.kwonlyargs)]
    starred = [arg for arg in (given.vararg, given.kwarg) if arg]
    return len([name for name in names if name not in {"self", "cls"}]) + len(starred)


def nesting(node: ast.AST) -> int:
    """Blocks within blocks. `elif` goes no deeper, and a function inside begins anew."""
    return max((depth(child) for child in ast.iter_child_nodes(node)), default=0)


def depth(node: ast.AST) -> int:
    if isinstance(node, Function | ast.Lambda | ast.ClassDef):
        return 0
    if not isinstance(node, BLOCKS):
        return nesting(node)
    inner = [depth(child) for child in ast.iter_child_nodes(node) if not is_elif(node, child)]
    beside = [depth(child) for child in ast.iter_child_nodes(node) if is_elif(node, child)]
    return max([1 + max(inner, default=0), *beside])


def is_elif(node: ast.AST, child: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(child, ast.If) and node.orelse == [child]
