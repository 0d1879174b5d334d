"""Where things stand in the repository, for the tests that read it."""

import subprocess
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "sharedpower"
CATALOGUE = PACKAGE / "locale" / "cy" / "LC_MESSAGES" / "django.po"
GLOSSARY = PACKAGE / "content" / "glossary.yaml"

# Somebody else wrote these: migrations are Django's, vendor folders hold other projects' files.
NOT_OURS = {"migrations", "vendor", "__pycache__"}


def name_of(path: Path) -> str:
    """The path from the top of the repository, as people write it."""
    return path.relative_to(ROOT).as_posix()


def ours(folder: Path, pattern: str) -> list[Path]:
    """The files below `folder` that people of this project wrote, in order."""
    found = sorted(folder.rglob(pattern))
    return [path for path in found if path.is_file() and not NOT_OURS & set(path.parts)]


def python_files() -> list[Path]:
    return ours(PACKAGE, "*.py")


def test_files() -> list[Path]:
    return ours(ROOT / "tests", "test_*.py")


def templates() -> list[Path]:
    return [path for path in ours(PACKAGE, "*") if "templates" in path.parts]


def scripts() -> list[Path]:
    return ours(PACKAGE, "*.js")


def kept_files() -> list[Path]:
    """Every file that git keeps, or would keep if it were added now."""
    listing = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    names = (name for name in listing.stdout.split("\0") if name)
    return sorted(path for path in (ROOT / name for name in names) if path.is_file())


def texts(paths: Iterable[Path]) -> list[tuple[str, str]]:
    """Name and text of each file; pictures and other binary files are left out."""
    found = []
    for path in paths:
        try:
            found.append((name_of(path), path.read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue
    return found


def project() -> dict[str, Any]:
    """What pyproject.toml says."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
