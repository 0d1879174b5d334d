"""The decision grid: how much say each has now, how much is wanted, and one action for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sharedpower.actions.kept_work import Kept
from sharedpower.core.plan.parts import Action, Note
from sharedpower.core.powercube import Form
from sharedpower.core.workbench import Score, widest
from sharedpower.web.exercises.rows.spaces import said
from sharedpower.web.saying.say import SAY, say_words


@dataclass(frozen=True)
class ScoreTold:
    """A line of the grid. ``marks``: for each number, whether it is now and whether wanted."""

    score: Score
    now: str
    wanted: str
    right: str
    difference: str
    marks: list[str]


def to_core(cleaned: dict[str, Any]) -> Score:
    return Score(
        decision=cleaned["decision"],
        who=cleaned["who"],
        now=_number(cleaned["now"]),
        right=said(cleaned["right"]),
        wanted=_number(cleaned["wanted"]),
        action=cleaned["action"],
        owner=cleaned["owner"],
        by=cleaned["by"],
    )


def _number(text: str) -> int | None:
    return int(text) if text else None


def shown(scores: Sequence[Score], _step: int) -> dict[str, Any]:
    return {
        "scores": [_told(score) for score in scores],
        "people": _people(scores),
        "decisions": _crossed(scores),
        "noticed": [_wide(score) for score in widest(scores)],
    }


def _people(scores: Sequence[Score]) -> list[str]:
    """Everybody named, in the order in which they were typed: nobody is ranked."""
    return list(dict.fromkeys(score.who for score in scores))


def _crossed(scores: Sequence[Score]) -> list[tuple[str, list[str]]]:
    """Each decision with what is told of each person, so that both can be looked along."""
    told = {(score.decision, score.who): _short(score) for score in scores}
    decisions = dict.fromkeys(score.decision for score in scores)
    return [(one, [told.get((one, who), "-") for who in _people(scores)]) for one in decisions]


def _short(score: Score) -> str:
    """Both numbers, where both are known and differ."""
    if score.now is None:
        return _("not said")
    if score.wanted is None or not score.gap:
        return str(score.now)
    return _("%(now)s now, %(wanted)s wanted") % {"now": score.now, "wanted": score.wanted}


def _told(score: Score) -> ScoreTold:
    return ScoreTold(
        score,
        _say(score.now),
        _say(score.wanted),
        {None: _("not said"), True: _("Yes"), False: _("No")}[score.right],
        difference_words(score),
        [_mark(score, number) for number in SAY],
    )


def _say(number: int | None) -> str:
    return _("not said") if number is None else say_words(number)


def _mark(score: Score, number: int) -> str:
    """A class of the style sheet; the words stand beside it."""
    names = {"now": score.now == number, "wanted": score.wanted == number}
    return " ".join(name for name, holds in names.items() if holds)


def difference_words(score: Score) -> str:
    if score.now is None or score.wanted is None:
        return _("not known")
    steps = abs(score.gap)
    if score.gap > 0:
        return ngettext("%(n)s step more", "%(n)s steps more", steps) % {"n": steps}
    if score.gap < 0:
        return ngettext("%(n)s step less", "%(n)s steps less", steps) % {"n": steps}
    return _("as wanted")


def _wide(score: Score) -> str:
    words = {"decision": score.decision, "who": score.who, "gap": difference_words(score)}
    return _("Widest: %(decision)s, %(who)s. Wanted: %(gap)s.") % words


def kept(scores: Sequence[Score]) -> Kept:
    """A note for each line, and an action for each that has one."""
    return Kept(
        notes=tuple(_note(score) for score in scores if score.now is not None),
        actions=tuple(
            Action(text=score.action, owner=score.owner or None, by=score.by)
            for score in scores
            if score.action
        ),
    )


def _note(score: Score) -> Note:
    words = {"who": score.who, "now": _say(score.now), "wanted": _say(score.wanted)}
    text = _("%(who)s. Say now: %(now)s. Say wanted: %(wanted)s.") % words
    # How much say somebody has is for all to see, so the note stands with visible power.
    return Note(
        question=_("Decision grid"), about=str(Form.VISIBLE), text=f"{score.decision}\n{text}"
    )
