"""One row of a plan's history, in words."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from sharedpower.core.pitfalls import pitfall
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Effect
from sharedpower.core.plan.paths import question_id, read
from sharedpower.core.powercube import DEFAULT_LEVELS, FACES, Level, Tier
from sharedpower.core.questions import SETTINGS, Part, Question, asked
from sharedpower.files import answer_from_json
from sharedpower.records.models import Change
from sharedpower.web.saying.agenda import item_title
from sharedpower.web.saying.combining import effect_label, pair_name
from sharedpower.web.saying.labels import facet_label, level_label, teller

ITEM = re.compile(r"\[([^\]]+)\]")
ORDER = ".order"
MOST_NAMED = 30


@dataclass(frozen=True)
class ChangeWords:
    """``before`` and ``after`` are empty where there is nothing to compare."""

    at: datetime
    who: str
    did: str
    what: str
    before: str = ""
    after: str = ""


def did_words(kind: str) -> str:
    return {
        "made": _("made the plan"),
        "copied": _("copied it from another plan"),
        "opened": _("opened it from a file"),
        "quick": _("kept it from the quick check"),
        "exercise": _("kept it from an exercise"),
        "replaced": _("replaced it from a file"),
        "answered": _("answered"),
        "added": _("added"),
        "removed": _("removed"),
        "moved": _("moved"),
        "set_aside": _("set aside"),
        "brought_back": _("brought back"),
        "shared": _("added a maker"),
        "levels": _("changed the levels"),
        "numbers": _("changed a number"),
        "noted": _("noted"),
        "brought_in": _("brought in a map"),
        "combined": _("said how one face acts on another"),
        "asked_pairs": _("chose the pairs to ask about"),
        "own_questions": _("changed the own questions"),
        "run_sheet": _("laid out an agenda"),
    }[kind]


def change_words(plan: Plan, change: Change) -> ChangeWords:
    """A change as a line: who did what to which answer, and from what to what."""
    what, before, after = _what(plan, change)
    who = change.by.get_username() if change.by else _("somebody who has left")
    return ChangeWords(change.at, who, did_words(change.kind), what, before, after)


def _what(plan: Plan, change: Change) -> tuple[str, str, str]:
    if change.path in _WHOLE:
        return _WHOLE[change.path](change)
    if change.path.startswith("run_sheets["):
        return _agenda(change)
    path = ITEM.sub("[0]", change.path)
    question = _question(path.removesuffix(ORDER))
    if question is None:
        return "", _raw(change.before), _raw(change.after)
    label = (question.short or question.asks) if isinstance(question, Question) else question.title
    item = " ".join(ITEM.findall(change.path))
    what = f"{_(label)} ({item})" if item else _(label)
    return what, _words(plan, path, change.before), _words(plan, path, change.after)


def _question(path: str) -> Question | Part | None:
    """Nothing is asked for a note: its words are enough."""
    try:
        return _NUMBERS.get(path) or asked(path)
    except KeyError:
        return None


def _plan(change: Change) -> tuple[str, str, str]:
    return "", "", change.after if isinstance(change.after, str) else ""


def _levels(change: Change) -> tuple[str, str, str]:
    return "", _level_words(change.before), _level_words(change.after)


def _level_words(stored: list[dict[str, str]] | None) -> str:
    """A plan file leaves out the levels that every plan begins with."""
    levels = [Level(Tier(one["tier"]), one.get("label")) for one in stored or []]
    return "; ".join(map(level_label, levels or DEFAULT_LEVELS))


def _aside(change: Change) -> tuple[str, str, str]:
    before = {one["pitfall"]: one["reason"] for one in change.before or []}
    after = {one["pitfall"]: one["reason"] for one in change.after or []}
    changed = [known for known in {**before, **after} if before.get(known) != after.get(known)]
    if not changed:
        return "", "", ""
    return _(pitfall(changed[0]).title), before.get(changed[0], ""), after.get(changed[0], "")


def _agenda(change: Change) -> tuple[str, str, str]:
    """Only the items of a run sheet are told: what was asked stands on its page."""
    return _("Agenda"), _items(change.before), _items(change.after)


def _items(stored: Any) -> str:
    items = answer_from_json("run_sheets.items", stored or [])
    return ", ".join(f"{item_title(item)} ({item.minutes})" for item in items)


def _combination(change: Change) -> tuple[str, str, str]:
    """Every pair that differs."""
    before, after = _pairs(change.before), _pairs(change.after)
    changed = [pair for pair in {**before, **after} if before.get(pair) != after.get(pair)]
    if not changed:
        return "", "", ""
    was, now = (
        "; ".join(filter(None, (_combined(side[pair]) for pair in changed if pair in side)))
        for side in (before, after)
    )
    return "; ".join(pair_name(*pair) for pair in changed), was, now


def _pairs(stored: list[dict[str, Any]] | None) -> dict[tuple[str, str], dict[str, Any]]:
    return {(one["start"], one["end"]): one for one in stored or []}


def _combined(one: dict[str, Any]) -> str:
    effect = one.get("effect")
    asked = {"True": _("asked about"), "False": _("not asked about")}.get(str(one.get("asked")), "")
    said = (asked, effect_label(Effect(effect)) if effect else "", one.get("reason") or "")
    return ": ".join(filter(None, said))


def _words(plan: Plan, path: str, value: Any) -> str:
    if value is None and path in _NUMBERS:
        value = read(Plan(), path)
    try:
        typed = answer_from_json(question_id(path), value)
        return teller(plan).answer(path, typed)
    except (ValueError, TypeError, KeyError):
        return _raw(value)


def _raw(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        more = ", …" if len(value) > MOST_NAMED else ""
        return ", ".join(map(str, value[:MOST_NAMED])) + more
    return facet_label(value) if value in FACES else str(value)


_WHOLE: dict[str, Callable[[Change], tuple[str, str, str]]] = {
    "": _plan,
    "levels": _levels,
    "set_aside": _aside,
    "combinations": _combination,
}
_NUMBERS: dict[str, Question] = {setting.question.id: setting.question for setting in SETTINGS}
