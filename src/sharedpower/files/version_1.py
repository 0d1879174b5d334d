"""Version 1: flat, with the names of the domain brief's D2; one ladder, one route, one session.

Version 2 has sections, a rung for each level, and lists of routes and sessions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import zip_longest
from typing import Any, Final

from sharedpower.core.powercube import Tier
from sharedpower.files.problems import Place
from sharedpower.files.tree import Tree

_MOVED: Final = {
    "decision.owner_actor_id": "decision.owner",
    "plan.target_level": "scope.target_level",
    "plan.area": "scope.area",
    "plan.topic": "about",
    "topic": "about",
    "context.wider_attitudes": "about.wider_attitudes",
    "plan.context.wider_attitudes": "about.wider_attitudes",
    "issue.shared_elsewhere": "allies.shared_elsewhere",
    "plan.issue.shared_elsewhere": "allies.shared_elsewhere",
    "sessions.facilitator_employer": "facilitation.facilitator_employer",
    "sessions.co_facilitator_lived_experience": "facilitation.co_facilitator_lived_experience",
    "sessions.ground_rules": "facilitation.ground_rules",
    "sessions.mixed": "facilitation.mixed",
    "sessions.pre_meetings": "facilitation.pre_meetings",
    "comms.invite": "invite",
    "publicity.invite": "invite",
    "comms": "publicity",
    "badges.titles": "publicity.badges_titles",
    "materials.tone_checked": "publicity.tone_checked",
    "impact.staffing_disclosed": "timeline.staffing_disclosed",
    "prompts.custom": "own_questions",
}


def from_version_1(tree: Tree) -> Tree:
    """Version 2 of a version 1 tree. A name that version 1 did not have stays, to be refused."""
    moving = _Moving(tree)
    for old, new in _MOVED.items():
        moving.move(tuple(old.split(".")), tuple(new.split(".")))
    for change in _CHANGES:
        change(moving)
    return Tree(moving.document, moving.lines)


class _Moving:
    """A copy of a document whose places can be moved, each taking its lines along."""

    def __init__(self, tree: Tree) -> None:
        self.document: dict[str, Any] = _copied(tree.value)
        self.lines = dict(tree.lines)

    def take(self, place: Place) -> Any:
        """Take out what stands there; None when nothing does. Emptied sections go too."""
        inside = [self.document]
        for step in place[:-1]:
            held = inside[-1].get(str(step))
            if not isinstance(held, dict):
                return None
            inside.append(held)
        value = inside[-1].pop(str(place[-1]), None)
        for above, step in reversed(list(zip(inside, place[:-1], strict=False))):
            if not above[str(step)]:
                del above[str(step)]
        return value

    def put(self, place: Place, value: Any) -> None:
        holder = self.document
        for step in place[:-1]:
            holder = holder.setdefault(str(step), {})
        held = holder.get(str(place[-1]))
        if isinstance(held, dict) and isinstance(value, dict):
            held.update(value)
        else:
            holder[str(place[-1])] = value

    def move(self, old: Place, new: Place) -> None:
        value = self.take(old)
        if value is not None:
            self.put(new, value)
            self.moved(old, new)

    def moved(self, old: Place, new: Place) -> None:
        """The lines of a place and of all inside it are known by its new name too."""
        inside = [(place, line) for place, line in self.lines.items() if place[: len(old)] == old]
        self.lines |= {(*new, *place[len(old) :]): line for place, line in inside}


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copied(inner) for key, inner in value.items()}
    return [_copied(inner) for inner in value] if isinstance(value, list) else value


def _ladder(moving: _Moving) -> None:
    """One rung becomes the rung at the level where the work is done, or at the first level."""
    rungs = {
        name: value
        for name in ("intended", "promised")
        if (value := moving.take(("ladder", name))) is not None
    }
    if rungs:
        moving.put(("ladder", "at"), [{"level": _work_level(moving.document), **rungs}])
        for name in rungs:
            moving.moved(("ladder", name), ("ladder", "at", 0, name))


def _work_level(document: dict[str, Any]) -> Any:
    scope, levels = document.get("scope"), document.get("levels")
    target = scope.get("target_level") if isinstance(scope, dict) else None
    first = levels[0] if isinstance(levels, list) and levels else None
    own = first.get("tier") if isinstance(first, dict) else None
    return target or own or Tier.LOCAL.value


def _constraints(moving: _Moving) -> None:
    """The word "unchecked" in place of a list became a question of its own."""
    place = ("decision", "constrained_by")
    found = moving.take(place)
    if found == "unchecked":
        moving.put(("decision", "constraints_checked"), False)
    elif found is not None:
        moving.put(place, found)
        moving.put(("decision", "constraints_checked"), True)


def _sessions(moving: _Moving) -> None:
    """Times beside locations become one session for each pair."""
    times, locations = moving.take(("sessions", "times")), moving.take(("sessions", "locations"))
    if not isinstance(times or [], list) or not isinstance(locations or [], list):
        moving.put(("sessions",), times or locations)
    elif times is not None or locations is not None:
        pairs = zip_longest(times or [], locations or [])
        moving.put(("sessions",), [dict(_answered(time=t, location=at)) for t, at in pairs])


def _answered(**answers: object) -> Iterator[tuple[str, object]]:
    return ((name, answer) for name, answer in answers.items() if answer is not None)


def _routes(moving: _Moving) -> None:
    """One route, with a count that said how many there were, becomes a list."""
    count, route = moving.take(("routes", "count")), moving.take(("routes",))
    if isinstance(route, dict):
        moving.moved(("routes",), ("routes", 0))
        route = [route]
    if route is not None:
        moving.put(("routes",), route)
    elif count == 0:
        moving.put(("routes",), [])


def _board(moving: _Moving) -> None:
    """Version 1 described a board only where there was one."""
    board = moving.document.get("board")
    if isinstance(board, dict):
        board.setdefault("exists", True)


def _stigma(moving: _Moving) -> None:
    """Actions against stigma stand among the other actions, and say so."""
    against, others = moving.take(("stigma", "actions")), moving.document.get("actions") or []
    if isinstance(against, list) and isinstance(others, list):
        marked = [{**one, "against_stigma": True} for one in against if isinstance(one, dict)]
        moving.put(("actions",), [*others, *marked])


_CHANGES: Final[tuple[Callable[[_Moving], None], ...]] = (
    _ladder,
    _constraints,
    _sessions,
    _routes,
    _board,
    _stigma,
)
