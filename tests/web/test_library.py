"""The library of cells and moves: found by words and faces, with one's own beside ours."""

from __future__ import annotations

import json
from html import unescape

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from sharedpower.actions import cell_sets
from sharedpower.content import cells
from sharedpower.core.cell_set import CellEntry, CellSet, Spoken
from sharedpower.records.models import CellSet as CellSetRecord
from tests.people import Desk, address, at_desk, browser_of, example, organiser, other_desk
from tests.web.browsing import form_on, text_of, without_word_links

pytestmark = pytest.mark.django_db

CELL = "hidden-invited-local"
HOSTILE = '<script>alert("x")</script>'
TYPED = {
    "form": "form.hidden",
    "space": "space.invited",
    "level": "level.local",
    "looks_like_en": "Meetings clash with milking.",
    "looks_like_cy": "",
    "move_en": HOSTILE,
    "move_cy": "Gofynnwch pryd.",
    "source": "Our own evenings",
}


def page(query: str = "", language: str = "en", desk: Desk | None = None) -> str:
    client = desk.client if desk else browser_of(None)
    answer = client.get(f"/{language}/learn/library/{query}")
    assert answer.status_code == 200
    return unescape(without_word_links(answer.content.decode()))


def seen_by_a_visitor(place: str, query: dict[str, str] | None = None) -> str:
    answer = browser_of(None).get(place, query)
    assert answer.status_code == 200
    return without_word_links(answer.content.decode())


def own_set(desk: Desk, *, shared: bool = False) -> CellSetRecord:
    entry = CellEntry(CELL, Spoken(en="Meetings clash with milking."), Spoken(cy="Gofynnwch pryd."))
    assert desk.person
    cells = CellSet("Farm country", (entry,))
    return cell_sets.keep(kept=None, cells=cells, shared=shared, by=desk.person)


@pytest.mark.parametrize("language", ["en", "cy"])
def test_it_has_all_27_cells_with_what_each_may_look_like_and_a_move(language: str) -> None:
    text = page(language=language)
    for cell, words in cells().items():
        assert f'id="{cell.slug}"' in text
        assert words.looks_like.in_language(language) in text
        assert words.move.in_language(language) in text


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("", "27 cells"),
        ("?form=form.hidden", "9 cells"),
        ("?form=form.hidden&space=space.closed", "3 cells"),
        ("?form=form.hidden&space=space.closed&level=level.local", "1 cell"),
        ("?level=level.uk", "0 cells"),
        ("?search=CLINIC%27s", "1 cell"),
        ("?search=oriau+clinig", "1 cell"),
        ("?search=fforwm", "1 cell"),
        ("?search=zzz", "0 cells"),
        ("?search=%20%20", "27 cells"),
    ],
)
def test_words_and_faces_narrow_it_in_either_language(query: str, count: str) -> None:
    for language in ("en", "cy"):
        text = page(query, language)
        assert text.count('<article class="card"') == int(count.split()[0])
    assert f'<h2 id="found">{count}</h2>' in page(query)


def test_what_was_found_is_in_the_title_and_what_was_asked_stays_in_the_form() -> None:
    text = page("?search=board&space=space.closed")
    assert "<title>1 cell - Cells and moves" in text or "cells - Cells and moves" in text
    assert 'value="board"' in text
    assert '<option value="space.closed" selected>' in text


@pytest.mark.parametrize("query", ["?form=x", "?level=space.closed"])
def test_a_face_that_is_not_there_is_not_found(query: str) -> None:
    assert browser_of(None).get(f"/en/learn/library/{query}").status_code == 404


def test_a_search_is_shown_as_text() -> None:
    assert HOSTILE not in seen_by_a_visitor("/en/learn/library/", {"search": HOSTILE})


@pytest.mark.parametrize("language", ["en", "cy"])
def test_each_cell_has_a_page_with_moves_that_fit(language: str) -> None:
    for cell, words in cells().items():
        text = seen_by_a_visitor(f"/{language}/learn/library/{cell.slug}/")
        assert words.move.in_language(language) in unescape(text)
    assert browser_of(None).get("/en/learn/library/nowhere/").status_code == 404


def test_an_own_example_is_typed_and_stands_in_the_library_marked_as_own() -> None:
    desk = at_desk()
    made = desk.send(address("cell-sets"), {"title": "Farm country"})
    add = made["Location"] + "add/"
    assert desk.send(add, TYPED).status_code == 302
    text = text_of(desk.open("/en/learn/library/"))
    assert "Meetings clash with milking." in text
    assert '<span class="tag own">Organiser’s own</span>' in text
    assert HOSTILE not in text
    assert "Meetings clash with milking." not in page()
    assert "Meetings clash" in page("?search=milking", desk=desk)


def test_it_stands_on_the_cell_of_a_plan() -> None:
    desk = at_desk()
    own_set(desk)
    text = text_of(desk.get("cell", cell=CELL))
    assert "from your set “Farm country”" in text
    assert '<span lang="cy">Gofynnwch pryd.</span>' in text
    assert "Farm country" not in text_of(desk.get("cell", cell="visible-invited-local"))


def test_the_example_plan_shows_a_visitor_nothing_of_anybodys() -> None:
    own_set(at_desk(), shared=True)
    record = example()
    text = seen_by_a_visitor(address("cell", plan_id=record.pk, cell=CELL))
    assert "Farm country" not in text


def test_another_organiser_sees_a_shared_set_and_cannot_change_it() -> None:
    desk = at_desk()
    kept = own_set(desk, shared=True)
    other = other_desk(desk, organiser("huw"))
    text = text_of(other.open(address("cell-set", cell_set=kept.pk)))
    assert "shared by mair" in text
    assert "Change or take out" not in text
    assert "shared by mair" in text_of(other.open("/en/learn/library/"))
    for name in ("cell-entry-add", "cell-set-delete"):
        assert other.open(address(name, cell_set=kept.pk)).status_code == 404


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"form": ""}, "Choose one."),
        ({"level": "level.moon"}, "Choose one."),
        ({"looks_like_en": "  "}, "Say what it looks like"),
        ({"move_en": "x" * 301}, "at most 300 letters"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_typed_is_lost(typed: dict[str, str], told: str) -> None:
    desk = at_desk()
    place = address("cell-entry-add", cell_set=own_set(desk).pk)
    answer = desk.send(place, TYPED | typed)
    assert answer.status_code == 422
    assert told in text_of(answer)
    assert form_on(answer, "entry").data()["source"] == ["Our own evenings"]
    assert len(cell_sets.held(CellSetRecord.objects.get()).entries) == 1


def test_from_the_page_of_a_cell_an_example_starts_with_that_cell() -> None:
    desk = at_desk()
    kept = own_set(desk)
    place = address("cell-entry-add", cell_set=kept.pk) + "?cell=visible-closed-national"
    assert f'href="{place}"' in text_of(desk.open("/en/learn/library/visible-closed-national/"))
    data = form_on(desk.open(place), "entry").data()
    assert (data["form"], data["level"]) == (["form.visible"], ["level.national"])


def test_each_problem_is_named_with_its_field() -> None:
    desk = at_desk()
    place = address("cell-entry-add", cell_set=own_set(desk).pk)
    text = text_of(desk.send(place, {}))
    assert '<a href="#form">Form of power: Choose one.</a>' in text
    assert '<a href="#level">Level: Choose one.</a>' in text


def test_an_example_is_changed_and_taken_out() -> None:
    desk = at_desk()
    kept = own_set(desk)
    place = address("cell-entry", cell_set=kept.pk, number="1")
    form = form_on(desk.open(place), "entry")
    desk.send(place, form.data({"looks_like_en": "Milking comes first."}))
    (entry,) = cell_sets.held(CellSetRecord.objects.get()).entries
    assert (entry.looks_like.en, entry.move.cy) == ("Milking comes first.", "Gofynnwch pryd.")
    desk.send(place, form_on(desk.open(place), "remove").data({"remove": "1"}))
    assert cell_sets.held(CellSetRecord.objects.get()).entries == ()
    assert desk.open(place).status_code == 404


@pytest.mark.parametrize("was", ["", "[", "{}", '{"cell": "nowhere"}', "[" * 100_000])
def test_a_form_that_does_not_say_what_it_changes_changes_nothing(was: str) -> None:
    desk = at_desk()
    place = address("cell-entry", cell_set=own_set(desk).pk, number="1")
    assert desk.send(place, TYPED | {"was": was}).status_code == 409
    assert desk.send(place, {"remove": "1", "was": was}).status_code == 409
    (entry,) = cell_sets.held(CellSetRecord.objects.get()).entries
    assert entry.source == ""


def test_an_example_that_was_changed_meanwhile_is_not_overwritten() -> None:
    desk = at_desk()
    place = address("cell-entry", cell_set=own_set(desk).pk, number="1")
    first, second = (form_on(desk.open(place), "entry") for _window in range(2))
    desk.send(place, first.data({"looks_like_en": "First."}))
    answer = desk.send(place, second.data({"looks_like_en": "Second."}))
    assert answer.status_code == 409
    assert form_on(answer, "entry").data()["looks_like_en"] == ["Second."]
    (entry,) = cell_sets.held(CellSetRecord.objects.get()).entries
    assert entry.looks_like.en == "First."


def test_a_set_goes_out_as_a_file_and_comes_in_whole() -> None:
    desk = at_desk()
    kept = own_set(desk, shared=True)
    for form in ("yaml", "json"):
        sent = desk.open(address("cell-set-file", cell_set=kept.pk, form=form))
        assert sent["Content-Disposition"] == f'attachment; filename="farm-country.cells.{form}"'
        other = other_desk(desk, organiser("huw"))
        upload = SimpleUploadedFile(f"x.{form}", sent.content)
        answer = other.send(address("cell-set-read"), {"file": upload})
        assert answer.status_code == 302
    copies = CellSetRecord.objects.filter(owner=organiser("huw"))
    assert {cell_sets.held(one) for one in copies} == {cell_sets.held(kept)}
    assert not any(one.shared for one in copies)


def test_a_file_that_does_not_fit_is_refused_whole_with_its_lines() -> None:
    desk = at_desk()
    text = f"name: Mixed\nentries:\n- cell: {CELL}\n  looks_like: {{en: Good}}\n- cell: nowhere\n"
    answer = desk.send(
        address("cell-set-read"), {"file": SimpleUploadedFile("x.yaml", text.encode())}
    )
    assert answer.status_code == 422
    assert "Line 5, entries[1].cell: There is no such cell." in text_of(answer)
    assert not CellSetRecord.objects.exists()
    assert desk.send(address("cell-set-read"), {}).status_code == 422


def test_its_schema_is_published() -> None:
    answer = browser_of(None).get("/schema/cells-1.json")
    assert json.loads(answer.content)["$id"] == "urn:sharedpower:cells:1"


@pytest.mark.parametrize("title", ["", "x" * 121])
def test_a_set_needs_a_name(title: str) -> None:
    assert at_desk().send(address("cell-sets"), {"title": title}).status_code == 422
    assert not CellSetRecord.objects.exists()


def test_a_set_is_renamed_shared_and_deleted() -> None:
    desk = at_desk()
    kept = own_set(desk)
    desk.send(address("cell-set", cell_set=kept.pk), {"title": "Hill farms", "shared": "on"})
    found = CellSetRecord.objects.get()
    assert (found.title, found.shared, cell_sets.held(found).name) == (
        "Hill farms",
        True,
        "Hill farms",
    )
    desk.send(address("cell-set-delete", cell_set=kept.pk), {})
    assert not CellSetRecord.objects.exists()
