"""What ``sharedpower routes`` prints as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

from sharedpower.influence import Answers, Chance, Route, Step
from sharedpower.influence.changes import Change

_PLACES: Final = 9
"""So that one chance, worked out in two ways, is one number."""


def as_json(found: Answers) -> str:
    """Chances from 0 to 1. ``routes``: likeliest first; ``shortest`` and ``apart`` name them."""
    made = {
        "source": found.source,
        "target": found.target,
        "routes": [_route(route) for route in found.routes],
        "shortest": [_route(route) for route in found.shortest],
        "apart": [route.key for route in found.apart],
        "together": _chance(found.together),
        "inside_only": found.inside_only,
        "gatekeepers": list(found.gatekeepers),
        "cut": list(found.cut.actors),
        "disjoint": found.cut.disjoint,
        "direct": found.cut.direct,
        "exact": found.cut.exact,
        "gains": list(_gains(found)),
        "losses": [{"actor": one.actor, **_change(one.change)} for one in found.losses],
    }
    return json.dumps(made, ensure_ascii=False, indent=2)


def _route(route: Route) -> dict[str, Any]:
    weakest = route.weakest
    return {
        "key": route.key,
        **_chance(route.chance),
        "best_share": route.best_share,
        "actors": list(route.actors),
        "steps": [_step(step) for step in route.steps],
        "days": route.arrival.days if route.arrival.whole else None,
        "days_at_least": route.arrival.days,
        "arrives": route.arrival.on.isoformat() if route.arrival.whole else None,
        "voice": route.voice,
        "own_voice": route.own_voice,
        "weakest": {"from": weakest.start, "to": weakest.end, **_chance(weakest.chance)},
        "carriers": list(route.carriers),
        "not_agreed": list(route.not_agreed),
        "inside_only": route.inside_only,
        "unsaid": route.unsaid,
    }


def _step(step: Step) -> dict[str, Any]:
    channel = step.channel
    return {
        "from": step.start,
        "to": step.end,
        "channel": channel.id,
        "kind": channel.kind,
        "came": step.came,
        "heard": step.heard,
        **_chance(step.chance),
        "through": step.through.middle,
        "hard": step.hard.middle,
        "unsaid": step.unsaid,
        "days": channel.days,
        "next_meeting": channel.next_meeting.isoformat() if channel.next_meeting else None,
        "rests_on": channel.rests_on,
        "certainty": channel.certainty,
        "source": channel.source,
    }


def _chance(chance: Chance) -> dict[str, float]:
    told = {"chance": chance.middle, "low": chance.low, "high": chance.high}
    return {name: round(share, _PLACES) for name, share in told.items()}


def _gains(found: Answers) -> Iterator[dict[str, Any]]:
    for gain in found.gains:
        ends = {"from": gain.channel.start, "to": gain.channel.end}
        yield {"channel": gain.channel.id, **ends, "new": gain.new, **_change(gain.change)}


def _change(change: Change) -> dict[str, dict[str, float]]:
    return {
        "before": _chance(change.before),
        "after": _chance(change.after),
        "together_before": _chance(change.together_before),
        "together_after": _chance(change.together_after),
    }
