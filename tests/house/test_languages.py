"""English and Welsh are equal: nothing that people see is in one language only."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import polib
import pytest

from tests.house import translations

needs_gettext = pytest.mark.skipif(
    shutil.which("xgettext") is None,
    reason="xgettext is not installed (Debian: gettext), so sentences cannot be extracted",
)


@pytest.fixture(scope="module")
def wanted(tmp_path_factory: pytest.TempPathFactory) -> Mapping[translations.Key, polib.POEntry]:
    return translations.wanted(tmp_path_factory.mktemp("extracted"))


@needs_gettext
def test_every_sentence_has_its_welsh(
    wanted: Mapping[translations.Key, polib.POEntry],
) -> None:
    answered = {
        translations.key(entry)
        for entry in translations.welsh()
        if translations.is_complete(entry) and not entry.obsolete
    }
    missing = [entry for key, entry in wanted.items() if key not in answered]
    told = [f"{entry.msgid!r} ({entry.occurrences[0][0]})" for entry in missing]
    assert not told, f"{len(told)} sentences lack Welsh:\n" + "\n".join(told)


@needs_gettext
def test_the_catalogue_has_no_sentence_that_nothing_says(
    wanted: Mapping[translations.Key, polib.POEntry],
) -> None:
    kept = [entry for entry in translations.welsh() if not entry.obsolete]
    stale = [entry.msgid for entry in kept if translations.key(entry) not in wanted]
    assert not stale


def test_no_welsh_is_a_guess() -> None:
    assert not [entry.msgid for entry in translations.welsh().fuzzy_entries()]


def test_no_welsh_is_obsolete() -> None:
    assert not [entry.msgid for entry in translations.welsh().obsolete_entries()]


def test_placeholders_and_tags_are_the_same_in_both() -> None:
    assert not translations.mismatches(translations.welsh())


def test_welsh_has_its_six_plural_forms() -> None:
    told = translations.welsh().metadata["Plural-Forms"]
    assert plain(told) == plain(translations.PLURAL_FORMS)


def plain(rule: str) -> str:
    return "".join(rule.split()).rstrip(";")


@needs_gettext
def test_extraction_finds_a_sentence_of_the_core_and_one_of_a_page(
    wanted: Mapping[translations.Key, polib.POEntry],
) -> None:
    kinds = {Path(place).suffix for entry in wanted.values() for place, _line in entry.occurrences}
    assert {".py", ".html"} <= kinds


@pytest.mark.parametrize(
    ("english", "welsh"),
    [
        ("Read %(title)s", "Darllen %(teitl)s"),
        ("Read {title}", "Darllen"),
        ("Read %s of %s", "Darllen %s"),
        ("Read <a>this</a>", "Darllen <b>hwn</b>"),
        ("Read <a>this</a>", "Darllen <a>hwn"),
    ],
)
def test_a_mismatch_is_seen(english: str, welsh: str) -> None:
    assert translations.mismatches([polib.POEntry(msgid=english, msgstr=welsh)])


@pytest.mark.parametrize(
    ("english", "welsh"),
    [
        ("100% for %(count)s", "100% i %(count)s"),
        ("%(a)s and %(b)s", "%(b)s ac %(a)s"),
        ("Read <a href='{url}'>this</a>", "Darllen <a href='{url}'>hwn</a>"),
    ],
)
def test_another_order_is_no_mismatch(english: str, welsh: str) -> None:
    assert not translations.mismatches([polib.POEntry(msgid=english, msgstr=welsh)])


def test_a_plural_form_may_say_the_number_in_words() -> None:
    entry = polib.POEntry(
        msgid="%(count)s plan",
        msgid_plural="%(count)s plans",
        msgstr_plural={0: "dim cynlluniau", 1: "un cynllun", 2: "%(count)s gynllun"},
    )
    assert not translations.mismatches([entry])
