"""What is installed elsewhere is everything that it takes to run."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.house import tree


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names in a wheel that was built from a copy of what git keeps."""
    place = tmp_path_factory.mktemp("wheel")
    for path in tree.kept_files():
        if path.is_relative_to(tree.PACKAGE) or path.parent == tree.ROOT:
            copy = place / "checkout" / path.relative_to(tree.ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(place)]
    subprocess.run([*build, str(place / "checkout")], check=True, capture_output=True)
    (built,) = place.glob("*.whl")
    return set(zipfile.ZipFile(built).namelist())


def test_the_wheel_carries_every_file_of_the_package(wheel: set[str]) -> None:
    kept = [path for path in tree.kept_files() if path.is_relative_to(tree.PACKAGE)]
    names = {path.relative_to(tree.PACKAGE.parent).as_posix() for path in kept}
    assert not names - wheel
    assert {Path(name).suffix for name in names} >= {".py", ".html", ".css", ".yaml", ".po"}


def test_the_wheel_carries_the_compiled_welsh(wheel: set[str]) -> None:
    assert "sharedpower/locale/cy/LC_MESSAGES/django.mo" in wheel


def test_the_wheel_carries_the_licence(wheel: set[str]) -> None:
    assert [name for name in wheel if name.endswith("licenses/LICENSE")]


def test_the_wheel_carries_nothing_else(wheel: set[str]) -> None:
    assert {name.split("/")[0].partition("-")[0] for name in wheel} == {"sharedpower"}
