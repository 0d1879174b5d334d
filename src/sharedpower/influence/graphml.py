"""A power map as GraphML, in and out, through igraph."""

from __future__ import annotations

import math
import tempfile
import warnings
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, TypeVar

import igraph

from sharedpower.core.plan.choices import ActorKind, Side, Sure
from sharedpower.influence.cells import LONGEST
from sharedpower.influence.graphml_guard import guard
from sharedpower.influence.map_parts import MapActor
from sharedpower.influence.power_map import PowerMap
from sharedpower.influence.problems import MapFileError, Problem, Trouble
from sharedpower.influence.rows import Row, channels
from sharedpower.influence.table import NAMES
from sharedpower.influence.table_out import cells

_NAMED_BY: Final = ("actor", "id")
_CALLED: Final = ("label", "name", "actor", "id")

Word = TypeVar("Word", bound=StrEnum)


def read_graphml(data: bytes) -> PowerMap:
    """The map in a GraphML file; an undirected edge is a channel each way. Raises MapFileError.

    A node's id is its attribute ``actor``, or its own; edges have the columns of a table.
    """
    guard(data)
    graph = _read(data)
    actors = tuple(_actor(vertex.attributes()) for vertex in graph.vs)
    names = [actor.id for actor in actors]
    twice = sorted({name for name in names if names.count(name) > 1}) if _repeat(names) else []
    if twice:
        raise MapFileError([Trouble(Problem.NODE_TWICE, value=name[:60]) for name in twice])
    made = channels(_rows(graph, names), edges=True)
    if not made:
        raise MapFileError([Trouble(Problem.EMPTY)])
    return PowerMap(actors, made)


def write_graphml(power_map: PowerMap) -> str:
    """``read_graphml`` takes it back. All attributes are texts, empty where nothing is known."""
    place = {actor.id: number for number, actor in enumerate(power_map.actors)}
    pairs = [(place[one.start], place[one.end]) for one in power_map.channels]
    graph = igraph.Graph(n=len(place), edges=pairs, directed=True)
    for name, texts in _columns([_about(actor) for actor in power_map.actors]):
        graph.vs[name] = texts
    for name, texts in _columns([cells(one) for one in power_map.channels]):
        graph.es[name] = texts
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "map.graphml"
        graph.write_graphml(str(path))
        return path.read_text(encoding="utf-8")


def _read(data: bytes) -> Any:
    """igraph reads files alone; this one is gone when it has been read."""
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        path = Path(folder) / "map.graphml"
        path.write_bytes(data)
        # What it warns of, such as an attribute of a kind it does not know, it leaves out.
        warnings.simplefilter("ignore", RuntimeWarning)
        try:
            return igraph.Graph.Read_GraphML(str(path))
        except igraph.InternalError as error:
            raise MapFileError([Trouble(Problem.NOT_GRAPHML)]) from error


def _repeat(names: list[str]) -> bool:
    return len(set(names)) < len(names)


def _actor(known: dict[str, Any]) -> MapActor:
    name = next((_said(known.get(one)) for one in _NAMED_BY if _said(known.get(one))), "")
    called = next((_said(known.get(one)) for one in _CALLED if _said(known.get(one))), name)
    long = max(name, called, key=len)
    if len(long) > LONGEST:
        raise MapFileError([Trouble(Problem.TOO_LONG, column="name", known=str(LONGEST))])
    return MapActor(
        name,
        called,
        _word(Side, known.get("side")),
        _word(ActorKind, known.get("kind")),
        _said(known.get("decides")).casefold() in {"yes", "true", "1"},
        _word(Sure, known.get("agreed")),
    )


def _word(kind: type[Word], value: Any) -> Word | None:
    text = _said(value).casefold().replace(" ", "_")
    return next((one for one in kind if one == text), None)


def _rows(graph: Any, names: list[str]) -> Iterator[Row]:
    for number, edge in enumerate(graph.es, start=1):
        texts = {NAMES.get(key.casefold(), ""): _said(v) for key, v in edge.attributes().items()}
        known = {name: text for name, text in texts.items() if name and text}
        way = (names[edge.source], names[edge.target])
        for start, end in (way, way[::-1])[: 1 if graph.is_directed() else 2]:
            yield Row(number, {**known, "from": start, "to": end})


def _said(value: Any) -> str:
    """igraph has a number that is none for a blank number, and None or "" for a blank text."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, float):
        return repr(value).removesuffix(".0")
    return str(value).strip()


def _about(actor: MapActor) -> dict[str, str]:
    return {
        "actor": actor.id,
        "label": actor.name,
        "side": actor.side or "",
        "kind": actor.kind or "",
        "decides": "yes" if actor.decides else "",
        "agreed": actor.agreed or "",
    }


def _columns(rows: list[dict[str, str]]) -> Iterator[tuple[str, list[str]]]:
    names = dict.fromkeys(name for row in rows for name in row)
    for name in names:
        texts = [str(row.get(name, "")) for row in rows]
        if any(texts) and name not in ("from", "to"):
            yield name, texts
