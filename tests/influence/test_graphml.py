"""GraphML in and out; what is hostile, or fits together badly, is refused before igraph sees it."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from sharedpower.content import powys_plan
from sharedpower.core.plan.choices import Voice
from sharedpower.influence import MapFileError, map_of, read_graphml, write_graphml
from sharedpower.influence.problems import Problem

KEYS = '<key id="c" for="edge" attr.name="chance" attr.type="double"/>'
GRAPH = '<graph edgedefault="directed"><node id="a"/><node id="b"/>'


def graphml(
    inside: str = GRAPH + '<edge source="a" target="b"/></graph>', before: str = ""
) -> bytes:
    return f'{before}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">{inside}</graphml>'.encode()


def with_chance(value: str, kind: str = "double") -> bytes:
    edge = f'<edge source="a" target="b"><data key="c">{value}</data></edge></graph>'
    return graphml(KEYS.replace("double", kind) + GRAPH + edge)


@pytest.mark.parametrize("language", ["en", "cy"])
def test_what_is_written_is_read_back(language: str) -> None:
    power_map = map_of(powys_plan(language))
    read = read_graphml(write_graphml(power_map).encode())
    assert read.actors == power_map.actors
    plain = [replace(one, id="") for one in power_map.channels]
    assert [replace(one, id="") for one in read.channels] == plain


def test_a_file_of_another_program_is_read() -> None:
    (one,) = read_graphml(with_chance("0.25")).channels
    assert (one.start, one.end, one.chance(Voice.COLLEAGUE)) == ("a", "b", 0.25)


def test_an_edge_without_direction_goes_both_ways() -> None:
    read = read_graphml(graphml().replace(b'"directed"', b'"undirected"'))
    assert [(one.start, one.end) for one in read.channels] == [("a", "b"), ("b", "a")]


ENTITIES = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
REFUSED = {
    "entities that grow": (graphml("<desc>&b;</desc>", ENTITIES), Problem.UNSAFE_XML),
    "an entity from outside": (graphml("<desc>&a;</desc>", OUTSIDE), Problem.UNSAFE_XML),
    "a document type": (graphml(before="<!DOCTYPE graphml>"), Problem.UNSAFE_XML),
    "an instruction": (graphml(before='<?xml-stylesheet href="x"?>'), Problem.UNSAFE_XML),
    "no XML": (b"<graphml><graph>", Problem.NOT_XML),
    "nothing": (b"", Problem.NOT_XML),
    "another encoding": ("<graphml/>".encode("utf-16"), Problem.XML_NOT_UTF8),
    "letters in disguise": (
        graphml("<desc>+ADw-graph/+AD4-</desc>", '<?xml version="1.0" encoding="UTF-7"?>'),
        Problem.XML_NOT_UTF8,
    ),
    "another XML": (b"<svg/>", Problem.NOT_GRAPHML),
    "no graph": (graphml(""), Problem.NOT_GRAPHML),
    "a graph in a node": (
        graphml(f'<graph><node id="a">{GRAPH}</graph></node></graph>'),
        Problem.NOT_GRAPHML,
    ),
    "deep": (
        b"<graphml>" + b"<desc>" * 5000 + b"</desc>" * 5000 + b"</graphml>",
        Problem.NOT_GRAPHML,
    ),
    "several graphs": (graphml(f"{GRAPH}</graph>{GRAPH}</graph>"), Problem.SEVERAL_GRAPHS),
    "no edges": (graphml(f"{GRAPH}</graph>"), Problem.EMPTY),
    "a node that is not there": (
        graphml(f'{GRAPH}<edge source="a" target="x"/></graph>'),
        Problem.UNKNOWN_NODE,
    ),
    "two nodes of one name": (graphml(f'{GRAPH}<node id="a"/></graph>'), Problem.NODE_TWICE),
    "a chance that is none": (with_chance("2"), Problem.NOT_A_CHANCE),
    "a chance in words": (with_chance("often", "string"), Problem.NOT_A_CHANCE),
    "too large": (b" " * 20_000_001, Problem.TOO_LARGE),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_taken_is_refused(name: str) -> None:
    data, problem = REFUSED[name]
    with pytest.raises(MapFileError) as caught:
        read_graphml(data)
    assert caught.value.troubles[0].problem is problem


def test_a_bad_edge_is_told_by_its_number() -> None:
    with pytest.raises(MapFileError) as caught:
        read_graphml(with_chance("2"))
    assert caught.value.edges
    assert caught.value.troubles[0].line == 1


def test_a_number_of_the_wrong_type_is_no_number_at_all() -> None:
    with pytest.raises(MapFileError) as caught:
        read_graphml(with_chance("often"))
    assert caught.value.troubles[0].problem is Problem.NOT_GRAPHML


def test_a_long_file_of_nonsense_is_refused_soon() -> None:
    started = time.perf_counter()
    with pytest.raises(MapFileError):
        read_graphml(graphml(GRAPH + '<edge source="a" target="x"/>' * 50_000 + "</graph>"))
    assert time.perf_counter() - started < 5
