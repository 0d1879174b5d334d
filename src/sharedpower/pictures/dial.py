"""Places on the ring of rungs: angles clockwise from the top, and the arcs between them."""

from __future__ import annotations

from math import cos, radians, sin

from sharedpower.pictures.svg import Point, number, points

RUNGS = 8
GAP = 44.0
"""Degrees left open at the top, where the ring joins its end to its beginning."""

SEGMENT = (360 - GAP) / RUNGS


def middle(rung: int) -> float:
    """The angle of a rung's middle, in degrees clockwise from the top; rungs are 1 to 8."""
    return GAP / 2 + (rung - 0.5) * SEGMENT


def at(angle: float, radius: float) -> Point:
    """The point at an angle and a distance from the ring's middle."""
    turn = radians(angle)
    return radius * sin(turn), -radius * cos(turn)


def arc(start: float, end: float, radius: float) -> str:
    """A path's line along a circle; clockwise when the end is the larger angle."""
    return f"M{points([at(start, radius)])}{_sweep(start, end, radius)}"


def segment(rung: int, inner: float, outer: float) -> str:
    """A path round one rung's part of the ring, with a hair of air at either side."""
    hair = 0.8
    start, end = middle(rung) - SEGMENT / 2 + hair, middle(rung) + SEGMENT / 2 - hair
    back = f"L{points([at(end, inner)])}{_sweep(end, start, inner)}z"
    return arc(start, end, outer) + back


def _sweep(start: float, end: float, radius: float) -> str:
    large, clockwise = int(abs(end - start) > 180), int(end > start)
    size = number(radius)
    return f"A{size} {size} 0 {large} {clockwise} {points([at(end, radius)])}"
