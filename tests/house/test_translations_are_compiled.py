"""The build hook: readable catalogue in, compiled catalogue out."""

import gettext
import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from tests.house import tree

READABLE = """
msgid ""
msgstr ""
"Language: cy\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5);\\n"

msgid "share power"
msgstr "rhannu grym"

#, fuzzy
msgid "powercube"
msgstr "ciwb"

#, python-format
msgid "%(count)s plan"
msgid_plural "%(count)s plans"
msgstr[0] "dim cynlluniau"
msgstr[1] "un cynllun"
msgstr[2] "dau gynllun"
msgstr[3] "tri chynllun"
msgstr[4] "chwe chynllun"
msgstr[5] "%(count)s cynllun"
"""


@pytest.fixture(scope="module")
def hook() -> ModuleType:
    spec = importlib.util.spec_from_file_location("hatch_build", tree.ROOT / "hatch_build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    path = tmp_path / "src/sharedpower/locale/cy/LC_MESSAGES/django.po"
    path.parent.mkdir(parents=True)
    path.write_text(READABLE, encoding="utf-8")
    return path


def test_without_a_catalogue_nothing_is_compiled(hook: ModuleType, tmp_path: Path) -> None:
    assert hook.compile_catalogues(tmp_path) == []


def test_python_reads_what_was_compiled(hook: ModuleType, tmp_path: Path, catalogue: Path) -> None:
    (compiled,) = hook.compile_catalogues(tmp_path)
    with compiled.open("rb") as file:
        welsh = gettext.GNUTranslations(file)
    assert compiled == catalogue.with_suffix(".mo")
    assert welsh.gettext("share power") == "rhannu grym"
    assert welsh.gettext("powercube") == "powercube", "a guess was compiled"
    said = [welsh.ngettext("%(count)s plan", "%(count)s plans", n) for n in (2, 3, 6, 11)]
    assert said == ["dau gynllun", "tri chynllun", "chwe chynllun", "%(count)s cynllun"]


def test_compiling_again_leaves_the_file_alone(
    hook: ModuleType, tmp_path: Path, catalogue: Path
) -> None:
    (compiled,) = hook.compile_catalogues(tmp_path)
    first = compiled.stat().st_mtime_ns
    hook.compile_catalogues(tmp_path)
    assert compiled.stat().st_mtime_ns == first
    assert [path.name for path in catalogue.parent.iterdir() if path.suffix == ".new"] == []
