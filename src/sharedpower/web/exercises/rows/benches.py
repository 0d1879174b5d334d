"""What each exercise with rows needs: its row, how many, how it is shown, how it is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from sharedpower.actions.kept_work import Kept
from sharedpower.web.exercises.rows import forms, grid, matrix, spaces, timeline, twister


@dataclass(frozen=True)
class Bench:
    """``least`` rows stand on a fresh page, never more than ``most``. ``made``: turns a filled row
    into a core value; ``shown`` and ``kept`` take all of them."""

    row: type[forms.Row]
    least: int
    most: int
    one: Promise
    add: Promise
    made: Callable[[dict[str, Any]], Any]
    shown: Callable[[Any, int], dict[str, Any]]
    kept: Callable[[Any], Kept]


BENCHES: Final[dict[str, Bench]] = {
    "power-twister": Bench(
        row=forms.TokenRow,
        least=4,
        most=16,
        one=gettext_lazy("Token"),
        add=gettext_lazy("One more token"),
        made=twister.to_core,
        shown=twister.shown,
        kept=twister.kept,
    ),
    "map-of-spaces": Bench(
        row=forms.SpaceRow,
        least=2,
        most=20,
        one=gettext_lazy("Space"),
        add=gettext_lazy("One more space"),
        made=spaces.to_core,
        shown=spaces.shown,
        kept=spaces.kept,
    ),
    "timeline": Bench(
        row=forms.PointRow,
        least=3,
        most=10,
        one=gettext_lazy("Turning point"),
        add=gettext_lazy("One more turning point"),
        made=timeline.to_core,
        shown=timeline.shown,
        kept=timeline.kept,
    ),
    "decision-grid": Bench(
        row=forms.ScoreRow,
        least=2,
        most=20,
        one=gettext_lazy("Line"),
        add=gettext_lazy("One more line"),
        made=grid.to_core,
        shown=grid.shown,
        kept=grid.kept,
    ),
    "power-matrix": Bench(
        row=forms.ResponseRow,
        least=2,
        most=12,
        one=gettext_lazy("Place"),
        add=gettext_lazy("One more place"),
        made=matrix.to_core,
        shown=matrix.shown,
        kept=matrix.kept,
    ),
}
