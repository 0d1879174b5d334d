"""Pictures as SVG text, drawn from core values. Words come in ready; pictures know no language."""

from sharedpower.pictures.cells import CellState, Kind
from sharedpower.pictures.cube import draw_cube
from sharedpower.pictures.mark import mark
from sharedpower.pictures.ring import draw_ring
from sharedpower.pictures.ring_legend import RingLegend, RingMark

__all__ = ["CellState", "Kind", "RingLegend", "RingMark", "draw_cube", "draw_ring", "mark"]
