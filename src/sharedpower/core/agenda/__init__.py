"""Laying out a session from blocks, and finding what would go wrong with it.

``lay_out`` makes the items of a run sheet; ``find_warnings`` reads a run sheet however it was made.
Both are the same for the same input. Source of the rules: domain brief, B1, B2, B4 and C9; what is
not in a source is ours and is marked so in the content.
"""

from sharedpower.core.agenda.block import Block, Kind, Serves
from sharedpower.core.agenda.editing import Timed, timed
from sharedpower.core.agenda.laying_out import lay_out
from sharedpower.core.agenda.warnings import Warning, find_warnings

__all__ = [
    "Block",
    "Kind",
    "Serves",
    "Timed",
    "Warning",
    "find_warnings",
    "lay_out",
    "timed",
]
