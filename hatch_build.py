"""Compiles the translations while the package is built or installed.

The catalogues in git are the readable ones (.po). Python reads the compiled ones (.mo), which are
made here, for a wheel and for an editable install alike, and are never kept in git.
"""

from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

CATALOGUES = "src/sharedpower/locale/*/LC_MESSAGES/*.po"


def compiled(catalogue: Path) -> bytes:
    """The bytes of the .mo file for one .po file. Fuzzy entries are left out."""
    with catalogue.open("rb") as readable:
        messages = read_po(readable, locale=catalogue.parents[1].name, abort_invalid=True)
    out = BytesIO()
    write_mo(out, messages)
    return out.getvalue()


def compile_catalogues(root: Path) -> list[Path]:
    """Write a .mo beside each .po under `root` and return the .mo paths. None is not an error."""
    written = []
    for catalogue in sorted(root.glob(CATALOGUES)):
        target, content = catalogue.with_suffix(".mo"), compiled(catalogue)
        if not target.exists() or target.read_bytes() != content:
            # Replaced in one step, since a server may be reading the old one.
            unfinished = target.with_suffix(".mo.new")
            unfinished.write_bytes(content)
            unfinished.replace(target)
        written.append(target)
    return written


class CompileTranslations(BuildHookInterface):  # type: ignore[type-arg]
    """Runs before the files of a wheel are collected."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling; `version` is "standard" or "editable"."""
        compile_catalogues(Path(self.root))
