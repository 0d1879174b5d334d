"""The pairs of a plan as the pages of this step name, order and deal them."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from random import Random

from django.http import Http404, HttpRequest

from sharedpower.actions.combining import pairs_by_rule
from sharedpower.core.powercube import Form, Space, Tier
from sharedpower.influence.combining import Pair, wanted_pairs
from sharedpower.influence.combining.pairs import part_of, small_parts
from sharedpower.web.pages import OpenPlan

ON = "-on-"
_FACETS = {str(facet).split(".")[1]: str(facet) for axis in (Form, Space, Tier) for facet in axis}


def by_rule(open_plan: OpenPlan) -> tuple[Pair, ...]:
    """The pairs that matter to the plan, before people add any or take any out."""
    return pairs_by_rule(open_plan.record, open_plan.plan, open_plan.findings)


def wanted(open_plan: OpenPlan) -> tuple[Pair, ...]:
    """The pairs that are asked about."""
    return wanted_pairs(open_plan.plan, by_rule(open_plan))


def slug_of(pair: Pair) -> str:
    return ON.join(facet.split(".")[1] for facet in pair)


def pair_called(slug: str) -> Pair:
    """Raises Http404 for what is no pair."""
    start, _on, end = slug.partition(ON)
    if start not in _FACETS or end not in _FACETS or start == end:
        raise Http404
    return Pair(_FACETS[start], _FACETS[end])


def small_part(request: HttpRequest, open_plan: OpenPlan, here: Pair) -> list[Pair]:
    """The small part that a pair is in, in the random order of this sitting.

    The seed is drawn at the door of this browser's session and stays there.
    """
    return next((part for part in parts(request, open_plan) if here in part), [here])


def parts(request: HttpRequest, open_plan: OpenPlan) -> list[list[Pair]]:
    """All that is asked about, dealt into small parts."""
    key = f"combine-{open_plan.id}"
    seed = request.session.setdefault(key, secrets.randbits(32))
    asked = list(wanted(open_plan))
    Random(seed).shuffle(asked)  # noqa: S311 - an order to be asked in hides nothing
    return dealt(asked)


def dealt(pairs: Sequence[Pair]) -> list[list[Pair]]:
    return [
        [pairs[place] for place in part_of(len(pairs), part)]
        for part in range(small_parts(len(pairs)))
    ]
