"""The library to read: search and filter in the address, and a page for each cell."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import ngettext

from sharedpower.actions.cell_sets import entries_for, visible_to
from sharedpower.actions.permissions import Act
from sharedpower.core.powercube import Form, Space, Tier
from sharedpower.web.gate import gate, person_of
from sharedpower.web.library.shelves import SLUGS, Search, moves_by_face, shelf_of, shelves
from sharedpower.web.saying.labels import facet_label

LONGEST_SEARCH = 100
AXES = {"form": Form, "space": Space, "level": Tier}


@gate(Act.READ_PUBLIC)
def library(request: HttpRequest) -> HttpResponse:
    """``?search=`` looks in both languages; ``?form=``, ``?space=``, ``?level=`` name facets."""
    search = _search(request)
    found = shelves(entries_for(person_of(request)), search)
    said = {
        "here": "library",
        "search": search,
        "axes": [
            (name, getattr(search, name), [(str(one), facet_label(one)) for one in axis])
            for name, axis in AXES.items()
        ],
        "shelves": found,
        "count": ngettext("%(n)s cell", "%(n)s cells", len(found)) % {"n": len(found)},
    }
    return render(request, "library/library.html", said)


@gate(Act.READ_PUBLIC)
def cell(request: HttpRequest, cell: str) -> HttpResponse:
    if cell not in SLUGS:
        raise Http404
    here, person = SLUGS[cell], person_of(request)
    said = {
        "here": "library",
        "shelf": shelf_of(here, entries_for(person)),
        "own_sets": visible_to(person).filter(owner=person) if person else [],
        "moves": moves_by_face(here),
    }
    return render(request, "library/cell.html", said)


def _search(request: HttpRequest) -> Search:
    asked = {name: request.GET.get(name, "") for name in AXES}
    if any(value and value not in set(AXES[name]) for name, value in asked.items()):
        raise Http404
    return Search(request.GET.get("search", "").strip()[:LONGEST_SEARCH], **asked)
