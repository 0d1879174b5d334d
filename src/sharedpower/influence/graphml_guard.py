"""Whether XML is plain GraphML that can safely be handed on to igraph.

Nothing in it may point anywhere or stand for something else: no document type, no entities, no
processing instructions. It must be one graph, flat, of nodes and edges that fit together.
"""

from __future__ import annotations

from typing import Any, Final
from xml.parsers import expat

from sharedpower.influence.problems import MapFileError, Problem, Trouble

FILE_BYTES: Final = 20_000_000
ELEMENTS: Final = 2_000_000

_UTF8: Final = frozenset({"utf-8", "utf8", "us-ascii", "ascii"})
_KNOWN: Final = frozenset({"graphml", "key", "default", "desc", "graph", "node", "edge", "data"})
_INSIDE: Final = {
    "graphml": {""},
    "key": {"graphml"},
    "default": {"key"},
    "desc": _KNOWN,
    "graph": {"graphml"},
    "node": {"graph"},
    "edge": {"graph"},
    "data": {"graphml", "graph", "node", "edge"},
}


def guard(data: bytes) -> None:
    """Raises MapFileError unless it is GraphML of that kind."""
    if len(data) > FILE_BYTES:
        raise MapFileError([Trouble(Problem.TOO_LARGE, known=f"{FILE_BYTES // 1_000_000}")])
    _in_utf8(data)
    watch = _Watch()
    parser: Any = expat.ParserCreate("utf-8", "}")
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = watch.unsafe
    parser.ProcessingInstructionHandler = watch.unsafe
    parser.XmlDeclHandler = watch.declared
    parser.StartElementHandler, parser.EndElementHandler = watch.start, watch.end
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise MapFileError([Trouble(Problem.NOT_XML, error.lineno)]) from error
    watch.whole()


def _in_utf8(data: bytes) -> None:
    """Two readers that took its letters differently would not see the same file."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise MapFileError([Trouble(Problem.XML_NOT_UTF8)]) from error


class _Watch:
    """What the parser meets, and what must not be."""

    def __init__(self) -> None:
        self.path = [""]
        self.nodes: set[str] = set()
        self.ends: list[str] = []
        self.graphs = self.elements = 0

    def declared(self, _version: str, encoding: str | None, _alone: int) -> None:
        if encoding and encoding.lower() not in _UTF8:
            raise MapFileError([Trouble(Problem.XML_NOT_UTF8)])

    def unsafe(self, *_told: object) -> None:
        raise MapFileError([Trouble(Problem.UNSAFE_XML)])

    def start(self, name: str, attributes: dict[str, str]) -> None:
        name = name.rpartition("}")[2]
        self.elements += 1
        if self.elements > ELEMENTS:
            raise MapFileError([Trouble(Problem.TOO_MANY_ROWS, known=f"{ELEMENTS}")])
        if self.path[-1] not in _INSIDE.get(name, ()):
            raise MapFileError([Trouble(Problem.NOT_GRAPHML, value=name[:60])])
        self.path.append(name)
        if name in _MEET:
            _MEET[name](self, attributes)

    def end(self, _name: str) -> None:
        self.path.pop()

    def graph(self, _attributes: dict[str, str]) -> None:
        self.graphs += 1
        if self.graphs > 1:
            raise MapFileError([Trouble(Problem.SEVERAL_GRAPHS)])

    def node(self, attributes: dict[str, str]) -> None:
        name = attributes.get("id", "")
        if name in self.nodes:
            raise MapFileError([Trouble(Problem.NODE_TWICE, value=name[:60])])
        self.nodes.add(name)

    def edge(self, attributes: dict[str, str]) -> None:
        self.ends += [attributes.get("source", ""), attributes.get("target", "")]

    def whole(self) -> None:
        """Every edge joins two nodes that are there; igraph would make up a missing one."""
        if not self.graphs:
            raise MapFileError([Trouble(Problem.NOT_GRAPHML)])
        strange = [place for place, name in enumerate(self.ends) if name not in self.nodes]
        if strange:
            told = [
                Trouble(Problem.UNKNOWN_NODE, at // 2 + 1, value=self.ends[at][:60])
                for at in strange
            ]
            raise MapFileError(told, edges=True)


_MEET: Final = {"graph": _Watch.graph, "node": _Watch.node, "edge": _Watch.edge}
