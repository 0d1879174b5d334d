"""Making a move on a copy of the plan, and reading the four sentences again."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from sharedpower.core.alignment import Alignment, Forms, Sentence, align
from sharedpower.core.pitfalls import find_pitfalls
from sharedpower.core.plan import Plan
from sharedpower.core.plan.parts import Action
from sharedpower.core.plan.paths import with_answers
from sharedpower.core.walk import Walks
from sharedpower.influence.answers import walks_between
from sharedpower.influence.ends import EndsError, ends
from sharedpower.influence.from_plan import map_of
from sharedpower.influence.moves.move import NOT_FOUND_YET, Change, Ground, Idea, Move, Part, Why

NO_FORM: Final = tuple(Forms((), 0, on_chain).sentence for on_chain in (True, False))
"""What a first action on no form makes of "not answered yet" is no change to name."""

_Made = tuple[tuple[str, ...], tuple[tuple[str, object], ...]]


def made(plan: Plan, idea: Idea) -> Plan:
    """The plan once the move is made: what it makes so, and an action that somebody owns."""
    after = with_answers(plan, dict(idea.makes))
    action = Action(id="move", text=idea.id, facets=idea.facets, owner=NOT_FOUND_YET)
    return replace(after, actions=(*(after.actions or ()), action))


def sentences(found: Alignment) -> dict[Part, Sentence]:
    return {
        Part.COVERAGE: found.coverage.sentence,
        Part.CONNECTION: found.connection.sentence,
        Part.FORMS: found.forms.sentence,
        Part.GAP: found.gap.sentence,
    }


class Maker:
    """Makes one move after another on the same ground; moves alike in effect are read once."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._today = sentences(ground.today)
        self._read: dict[_Made, dict[Part, Sentence]] = {}

    def make(self, idea: Idea) -> Move:
        after = made(self._ground.plan, idea)
        effect = (tuple(sorted(idea.facets)), idea.makes)
        if effect not in self._read:
            self._read[effect] = self._after(after, idea)
        return Move(idea, tuple(self._changes(idea, self._read[effect])), after)

    def _after(self, after: Plan, idea: Idea) -> dict[Part, Sentence]:
        walks = self._walks(after) if _moves_the_map(idea) else self._ground.walks
        return sentences(align(after, find_pitfalls(after), self._ground.gap, walks))

    def _changes(self, idea: Idea, then: dict[Part, Sentence]) -> list[Change]:
        found = [
            Change(part, now, then[part])
            for part, now in self._today.items()
            if now != then[part] and then[part] not in NO_FORM
        ]
        if idea.why is Why.ASK:
            found.append(Change(Part.GAP, self._today[Part.GAP], None))
        return found

    def _walks(self, after: Plan) -> Walks:
        power_map, answers = map_of(after), self._ground.answers
        try:
            two = (answers.source, answers.target) if answers else ends(power_map)
        except EndsError:
            return []
        return walks_between(power_map, two)


def _moves_the_map(idea: Idea) -> bool:
    """Consent changes nothing of where a message can go."""
    paths = [path for path, _value in idea.makes if path.startswith(("actors", "channels"))]
    return any(not path.endswith(".agreed") for path in paths)
