"""The import rule of docs/architecture.md, and what import-linter cannot see."""

import ast
import subprocess
import sys

from importlinter.cli import lint_imports

from tests.house import tree


def test_the_contracts_in_pyproject_hold() -> None:
    assert lint_imports(config_filename=str(tree.ROOT / "pyproject.toml"), no_cache=True) == 0


def test_the_core_imports_only_the_standard_library_and_itself() -> None:
    found = {
        f"{tree.name_of(path)}: {module}"
        for path in tree.ours(tree.PACKAGE / "core", "*.py")
        for module in imported(path.read_text(encoding="utf-8"))
        if not may_stand_in_the_core(module)
    }
    assert not found


def imported(source: str) -> list[str]:
    found: list[str] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found.append(node.module or "")
    return found


def may_stand_in_the_core(module: str) -> bool:
    return module.startswith("sharedpower.core") or module.split(".")[0] in sys.stdlib_module_names


def test_the_command_line_starts_without_django() -> None:
    program = "import sys, sharedpower.cli.main; sys.exit('django' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
