"""What the library holds of each cell, what a search finds in it, and how it is told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sharedpower.actions.cell_sets import OwnEntry
from sharedpower.content import CellWords, cells, facets, has_words
from sharedpower.core.cell_set import Spoken
from sharedpower.core.powercube import HEIGHT, Cell, Form, Space, Tier
from sharedpower.records.models import CellSet as CellSetRecord
from sharedpower.web.learn.spoken import Named, named
from sharedpower.web.saying.labels import cell_label, reader_language

SLUGS = {Cell(f, s, t).slug: Cell(f, s, t) for t in Tier for s in Space for f in Form}


@dataclass(frozen=True)
class Text:
    """``language``: the one it is really in, so that it is read aloud as what it is."""

    words: str
    language: str


@dataclass(frozen=True)
class Item:
    """One example. ``kept``: the set it stands in; None for ours."""

    looks_like: Text
    move: Text
    source: str = ""
    kept: CellSetRecord | None = None


@dataclass(frozen=True)
class Shelf:
    """A cell with its examples, ours first."""

    cell: Cell
    label: str
    axes: list[Named]
    items: list[Item]


@dataclass(frozen=True)
class Search:
    """``search`` is what was typed; the others are facets or nothing."""

    search: str = ""
    form: str = ""
    space: str = ""
    level: str = ""

    @property
    def narrow(self) -> bool:
        return bool(self.search or self.form or self.space or self.level)

    def wants(self, cell: Cell) -> bool:
        asked = ((self.form, cell.form), (self.space, cell.space), (self.level, cell.tier))
        return all(not facet or facet == own for facet, own in asked)


def shelves(own: Iterable[OwnEntry], search: Search) -> list[Shelf]:
    """The cells that have an example which the search finds, lowest level first."""
    found = {cell: [item] for cell, item in _ours(search).items()}
    for one in own:
        cell = SLUGS[one.entry.cell]
        if search.wants(cell) and has_words(_searched(cell, *_texts_of(one)), search.search):
            found.setdefault(cell, []).append(own_item(one))
    return [_shelf(cell, found[cell]) for cell in sorted(found, key=_place)]


def shelf_of(cell: Cell, own: Iterable[OwnEntry]) -> Shelf:
    """Everything there is of one cell."""
    words = cells().get(cell)
    items = [_our_item(words)] if words else []
    return _shelf(cell, [*items, *own_items(cell, own)])


def own_items(cell: Cell, own: Iterable[OwnEntry]) -> list[Item]:
    return [own_item(one) for one in own if one.entry.cell == cell.slug]


def own_item(one: OwnEntry) -> Item:
    entry = one.entry
    return Item(_best(entry.looks_like), _best(entry.move), entry.source, one.kept)


def moves_by_face(cell: Cell) -> list[tuple[Named, list[str]]]:
    """Moves that fit the form, the space and the level of a cell."""
    language = reader_language()
    return [
        (named(facet), [move.in_language(language) for move in facets()[facet].moves])
        for facet in (cell.form, cell.space, cell.tier)
        if facets()[facet].moves
    ]


def _ours(search: Search) -> Mapping[Cell, Item]:
    return {
        cell: _our_item(words)
        for cell, words in cells().items()
        if search.wants(cell) and has_words(_searched(cell, *_texts(words)), search.search)
    }


def _our_item(words: CellWords) -> Item:
    language = reader_language()
    looks_like, move = (one.in_language(language) for one in (words.looks_like, words.move))
    return Item(Text(looks_like, language), Text(move, language))


def _best(spoken: Spoken) -> Text:
    return Text(*spoken.best_for(reader_language()))


def _texts(words: CellWords) -> tuple[str, ...]:
    return (words.looks_like.en, words.looks_like.cy, words.move.en, words.move.cy)


def _texts_of(one: OwnEntry) -> tuple[str, ...]:
    entry = one.entry
    both = (entry.looks_like.en, entry.looks_like.cy, entry.move.en, entry.move.cy)
    return (*both, entry.source, one.kept.title)


def _searched(cell: Cell, *texts: str) -> str:
    """What a search looks through: the examples and the names of the faces, in both languages."""
    names = [facets()[facet].long_label for facet in (cell.form, cell.space, cell.tier)]
    return " ".join([*texts, *(text for name in names for text in (name.en, name.cy))])


def _shelf(cell: Cell, items: list[Item]) -> Shelf:
    axes = [named(facet) for facet in (cell.form, cell.space, cell.tier)]
    return Shelf(cell, cell_label(cell), axes, items)


def _place(cell: Cell) -> tuple[int, int, int]:
    return HEIGHT[cell.tier], [*Space].index(cell.space), [*Form].index(cell.form)
