"""What the code asks to be translated, and what the Welsh catalogue answers."""

import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import polib

from tests.house.tree import CATALOGUE, PACKAGE

PLURAL_FORMS = "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5);"

NAMED = r"%\((\w+)\)[-#0 +]?[\d.]*[a-zA-Z]"
BRACED = r"(?<!\{)\{(\w*)[^{}]*\}(?!\})"
BARE = r"(?<!%)%[-#0+]?[\d.]*([sdifrx])\b"
TAG = r"<(/?[a-zA-Z][\w-]*)"

Key = tuple[str | None, str, str]


def key(entry: polib.POEntry) -> Key:
    """What makes two entries the same one: context, sentence, plural sentence."""
    return entry.msgctxt, entry.msgid, entry.msgid_plural


def wanted(folder: Path) -> dict[Key, polib.POEntry]:
    """Every sentence in the code and the templates, extracted from a copy made in `folder`."""
    copy = folder / "sharedpower"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__", "static", "locale"))
    (copy / "locale").mkdir()
    # Two processes deep, so that this test's Django settings stay as they are.
    subprocess.run(
        [sys.executable, "-m", "django", "makemessages", "--locale", "cy", "--keep-pot"],
        cwd=copy,
        check=True,
        capture_output=True,
        env={"PATH": _path_with_gettext(), "LC_ALL": "C.UTF-8"},
    )
    return {key(entry): entry for entry in polib.pofile(str(copy / "locale" / "django.pot"))}


def _path_with_gettext() -> str:
    return str(Path(shutil.which("xgettext") or "").parent)


def welsh() -> polib.POFile:
    """The catalogue. Fails with a sentence when it is not there."""
    assert CATALOGUE.exists(), f"there is no Welsh catalogue at {CATALOGUE}"
    return polib.pofile(str(CATALOGUE))


def answers(entry: polib.POEntry) -> list[str]:
    """The Welsh of one entry: one sentence, or one for each plural form."""
    if entry.msgid_plural:
        return [entry.msgstr_plural[form] for form in sorted(entry.msgstr_plural)]
    return [entry.msgstr]


def is_complete(entry: polib.POEntry) -> bool:
    forms = 6 if entry.msgid_plural else 1
    found = answers(entry)
    return len(found) == forms and all(sentence.strip() for sentence in found)


def placeholders(sentence: str) -> Counter[str]:
    """Each placeholder and how often it stands there; `%(name)s`, `{name}`, `%s` alike."""
    named, braced, bare = (re.findall(kind, sentence) for kind in (NAMED, BRACED, BARE))
    return Counter([f"%({n})" for n in named] + [f"{{{n}}}" for n in braced] + bare)


def tags(sentence: str) -> Counter[str]:
    return Counter(tag.lower() for tag in re.findall(TAG, sentence))


def mismatches(entries: Iterable[polib.POEntry]) -> list[str]:
    """Each Welsh sentence whose placeholders or tags are not those of the English."""
    return [
        f"{entry.msgid!r} -> {sentence!r}"
        for entry in entries
        for sentence in answers(entry)
        if sentence and not fits(entry, sentence)
    ]


def fits(entry: polib.POEntry, sentence: str) -> bool:
    """Welsh may leave the number out where a plural form says it in words (dau, tair)."""
    most = entry.msgid_plural or entry.msgid
    least = set(placeholders(entry.msgid)) & set(placeholders(most))
    spared = {"%(count)", "%(number)", "%(n)", "{count}"} if entry.msgid_plural else set()
    found = placeholders(sentence)
    if entry.msgid_plural:
        held = (least - spared) <= set(found) <= set(placeholders(most))
    else:
        held = found == placeholders(most)
    return held and tags(sentence) == tags(most)
