"""A release as JSON: for a door without its basis, for the store with it."""

from __future__ import annotations

from typing import Any

import numpy as np

from sharedpower.listening.counts import Counts
from sharedpower.listening.disclosure.choose import State
from sharedpower.listening.disclosure.lattice import Cut, Kind, Lattice
from sharedpower.listening.disclosure.notes import Code, Note
from sharedpower.listening.disclosure.profiles import Profile
from sharedpower.listening.disclosure.released import Release
from sharedpower.listening.disclosure.rows import Row

Json = dict[str, Any]
_LISTS = ("answers", "shares")
_FIELDS = ("since", "n", "under_ten", "answers", "dk", "shares", "top")


def to_json(release: Release) -> Json:
    """What a reader may have. Plain lists, numbers, words and None."""
    profile, lattice = release.profile, release.lattice
    return {
        "profile": {
            "name": profile.name,
            "minimum": profile.minimum,
            "rounding": profile.rounding,
        },
        "number": release.number,
        "statements": list(release.statements),
        "sides": [[name, list(groups)] for name, groups in release.sides.items()],
        "cells": {
            "sides": [[list(cell) for cell in part] for part in lattice.sides.values()],
            "both": [list(cell) for cell in lattice.both],
            "rest": list(lattice.rest),
        },
        "rows": [_row(row) for row in release.rows],
        "notes": [
            {"code": note.code.value, "groups": list(note.groups), "values": dict(note.values)}
            for note in release.notes
        ],
    }


def to_store(release: Release) -> Json:
    """With the exact answers behind it: for the database, never for a reader."""
    basis = release.basis
    if basis is None:
        raise ValueError("a release that has lost its basis is not worth storing")
    kept = {"groups": list(basis.groups), "answers": basis.answers.tolist()}
    return {**to_json(release), "basis": {**kept, "dk": basis.dk.tolist()}}


def from_json(data: Json) -> Release:
    """Raises KeyError, ValueError or TypeError for what ``to_json`` did not write."""
    names = [name for name, _ in data["sides"]]
    cells = data["cells"]
    own = [tuple(map(tuple, part)) for part in cells["sides"]]
    lattice = Lattice(
        dict(zip(names, own, strict=True)), tuple(map(tuple, cells["both"])), tuple(cells["rest"])
    )
    return Release(
        Profile(**data["profile"]),
        data["number"],
        tuple(data["statements"]),
        {name: tuple(groups) for name, groups in data["sides"]},
        lattice,
        tuple(_read_row(row) for row in data["rows"]),
        tuple(_read_note(note) for note in data["notes"]),
    )


def from_store(data: Json) -> Release:
    """As ``from_json``, with the basis."""
    told, kept = from_json(data), data["basis"]
    shape = (len(kept["groups"]), len(told.statements))
    dk = np.array(kept["dk"], np.int64).reshape(shape)
    answers = np.array(kept["answers"], np.int64).reshape(*shape, -1)
    basis = Counts(tuple(kept["groups"]), told.statements, answers, dk, np.zeros_like(dk))
    return Release(
        told.profile,
        told.number,
        told.statements,
        told.sides,
        told.lattice,
        told.rows,
        told.notes,
        basis,
    )


def _row(row: Row) -> Json:
    kept = {name: getattr(row, name) for name in _FIELDS}
    lists = {name: list(kept[name]) for name in _LISTS if kept[name] is not None}
    cut = row.cut
    return {
        "statement": row.statement,
        "kind": cut.kind.value,
        "name": cut.name,
        "groups": list(cut.groups),
        "state": row.state.value,
        **kept,
        **lists,
    }


def _read_row(data: Json) -> Row:
    kept = {name: data[name] for name in _FIELDS}
    lists = {name: tuple(kept[name]) for name in _LISTS if kept[name] is not None}
    cut = Cut(Kind(data["kind"]), data["name"], tuple(data["groups"]))
    return Row(data["statement"], cut, State(data["state"]), **{**kept, **lists})


def _read_note(data: Json) -> Note:
    return Note(Code(data["code"]), tuple(data["groups"]), tuple(data["values"].items()))
