"""An organiser's own examples: sets to keep, share, take away as a file and read in."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.text import slugify
from django.utils.translation import gettext as _

from sharedpower.actions import cell_sets
from sharedpower.actions.permissions import Act
from sharedpower.core.cell_set import CellSet
from sharedpower.files import PlanFileError, read_cell_set, write_cell_set
from sharedpower.files.limits import ITEMS
from sharedpower.records.models import CellSet as CellSetRecord
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.home.files import file_in, problem_sentences
from sharedpower.web.library.entry_form import (
    EntryForm,
    blank_form,
    form_of,
    seat_of,
    typed_form,
)
from sharedpower.web.library.shelves import SLUGS, Item, own_item
from sharedpower.web.pages import only_language, typed
from sharedpower.web.plans.files import TYPES, attached
from sharedpower.web.saying.labels import cell_label
from sharedpower.web.set_names import name_error


@gate(Act.KEEP_CELLS)
def sets(request: HttpRequest) -> HttpResponse:
    """The sets one can use, and a way to start a new one."""
    title, error = typed(request, "title"), ""
    if request.method == "POST" and not only_language(request):
        error = name_error(title)
        if not error:
            made = cell_sets.keep(
                kept=None,
                cells=CellSet(title),
                shared="shared" in request.POST,
                by=signed_in(request),
            )
            return redirect("cell-set", cell_set=made.pk)
    said = {
        "sets": cell_sets.visible_to(signed_in(request)).select_related("owner"),
        "title": title,
        "shared": "shared" in request.POST,
        "error": error,
    }
    return render(request, "library/sets.html", said, status=422 if error else 200)


@gate(Act.KEEP_CELLS)
def read_in(request: HttpRequest) -> HttpResponse:
    """A set from a file: all of it, or nothing and the reasons why."""
    if request.method != "POST" or only_language(request):
        return render(request, "library/read_in.html")
    data, name = file_in(request)
    try:
        cells = read_cell_set(data, name=name)
    except PlanFileError as problem:
        said = {"problems": problem_sentences(problem), "file_of": "cells"}
        return render(request, "library/read_in.html", said, status=422)
    made = cell_sets.keep(kept=None, cells=cells, shared=False, by=signed_in(request))
    messages.success(request, _("Read in. Nobody else sees it until you share it."))
    return redirect("cell-set", cell_set=made.pk)


@gate(Act.KEEP_CELLS)
def one_set(request: HttpRequest, cell_set: str) -> HttpResponse:
    """One's own set to change; another's shared set to read."""
    found, error = _visible(request, cell_set), ""
    own = found.owner == signed_in(request)
    sent = request.method == "POST" and own
    if sent and not only_language(request):
        error = name_error(typed(request, "title"))
        if not error:
            cell_sets.rename(
                kept=found,
                name=typed(request, "title"),
                shared="shared" in request.POST,
                by=signed_in(request),
            )
            messages.success(request, _("Saved."))
            return redirect("cell-set", cell_set=found.pk)
    said = {
        "set": found,
        "own": own,
        "entries": _entries(found),
        "title": typed(request, "title") if sent else found.title,
        "shared": "shared" in request.POST if sent else found.shared,
        "error": error,
    }
    return render(request, "library/set.html", said, status=422 if error else 200)


@gate(Act.KEEP_CELLS)
def add(request: HttpRequest, cell_set: str) -> HttpResponse:
    found = _own(request, cell_set)
    if len(cell_sets.held(found).entries) >= ITEMS:
        messages.warning(request, _("This set is full: 200 entries. Start another one."))
        return redirect("cell-set", cell_set=found.pk)
    if request.method != "POST":
        return _form_page(request, found, blank_form(request))
    form = typed_form(request)
    if only_language(request) or form.errors:
        return _form_page(request, found, form)
    cell_sets.add(kept=found, entry=form.entry, by=signed_in(request))
    messages.success(request, _("Added."))
    return redirect("cell-set", cell_set=found.pk)


@gate(Act.KEEP_CELLS)
def entry(request: HttpRequest, cell_set: str, number: int) -> HttpResponse:
    """Change an example, or take it out. ``number`` counts from 1."""
    found = _own(request, cell_set)
    entries = cell_sets.held(found).entries
    if request.method != "POST":
        if not 1 <= number <= len(entries):
            raise Http404
        return _form_page(request, found, form_of(entries[number - 1]), number)
    form = typed_form(request)
    taking_out = "remove" in request.POST
    if only_language(request) or (form.errors and not taking_out):
        return _form_page(request, found, form, number)
    was = seat_of(request, number)
    try:
        if was is None:
            raise cell_sets.MovedError
        if taking_out:
            cell_sets.take_out(kept=found, was=was, by=signed_in(request))
        else:
            cell_sets.put(kept=found, was=was, entry=form.entry, by=signed_in(request))
    except cell_sets.MovedError:
        return _form_page(request, found, form.moved(), number)
    messages.success(request, _("Taken out.") if taking_out else _("Saved."))
    return redirect("cell-set", cell_set=found.pk)


@gate(Act.KEEP_CELLS)
def download(request: HttpRequest, cell_set: str, form: str) -> HttpResponse:
    if form not in TYPES:
        raise Http404
    found = cell_sets.held(_visible(request, cell_set))
    text = write_cell_set(found, form="json" if form == "json" else "yaml")
    return attached(text, f"{slugify(found.name) or 'cells'}.cells.{form}")


@gate(Act.KEEP_CELLS)
def delete(request: HttpRequest, cell_set: str) -> HttpResponse:
    found = _own(request, cell_set)
    if request.method == "POST" and not only_language(request):
        cell_sets.delete(kept=found, by=signed_in(request))
        messages.success(request, _("Deleted."))
        return redirect("cell-sets")
    return render(request, "library/set_delete.html", {"set": found})


def _visible(request: HttpRequest, cell_set: str) -> CellSetRecord:
    return get_object_or_404(cell_sets.visible_to(signed_in(request)), pk=cell_set)


def _own(request: HttpRequest, cell_set: str) -> CellSetRecord:
    return get_object_or_404(CellSetRecord, pk=cell_set, owner=signed_in(request))


def _entries(found: CellSetRecord) -> list[tuple[str, str, Item]]:
    """The cell's slug, its name, and the example."""
    held = cell_sets.held(found).entries
    told = (cell_sets.OwnEntry(one, found) for one in held)
    return [(o.entry.cell, cell_label(SLUGS[o.entry.cell]), own_item(o)) for o in told]


def _form_page(
    request: HttpRequest, found: CellSetRecord, form: EntryForm, number: int = 0
) -> HttpResponse:
    said = {"set": found, "form": form, "number": number}
    return render(request, "library/entry.html", said, status=form.status)
