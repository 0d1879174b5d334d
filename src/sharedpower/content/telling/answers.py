"""An answer of a plan, as words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sharedpower.content.telling.labels import facet_label, rung_label
from sharedpower.content.telling.voice import Voice
from sharedpower.core.plan import Plan
from sharedpower.core.plan.channel import Channel
from sharedpower.core.plan.choices import Undated
from sharedpower.core.plan.paths import read
from sharedpower.core.questions import Kind, Part, Question, asked
from sharedpower.core.wording import gettext_noop as _

_BLANK: Final = _("not answered yet")
_NONE: Final = _("none")
_YES: Final = _("Yes")
_NO: Final = _("No")
_PERCENT: Final = _("%(number)s%%")
_MONEY: Final = _("£%(number)s")
_DAY: Final = _("%(day)s %(month)s %(year)s")
_IN_ITEM: Final = _("%(where)s: %(question)s")
_CHANNEL: Final = _("From %(start)s to %(end)s")
_MONTHS: Final = (
    _("January"),
    _("February"),
    _("March"),
    _("April"),
    _("May"),
    _("June"),
    _("July"),
    _("August"),
    _("September"),
    _("October"),
    _("November"),
    _("December"),
)
_NAMED_BY: Final = ("name", "label", "text", "instrument", "what")


@dataclass(frozen=True)
class Teller:
    """Tells the answers of one plan in one voice."""

    voice: Voice
    plan: Plan

    def label(self, path: str) -> str:
        """The question in short, without the item's name; a path nobody asks for is its own."""
        question = _asked(path)
        if question is None:
            return path
        words = question.short if isinstance(question, Question) else question.title
        return self.voice.gettext(words)

    def question(self, path: str) -> str:
        """The whole question; inside a repeating part with the item's name before it."""
        question = _asked(path)
        if question is None:
            return path
        words = question.asks if isinstance(question, Question) else question.title
        said, where = self.voice.gettext(words), self.where(path)
        both = {"where": where, "question": said}
        return self.voice.gettext(_IN_ITEM) % both if where else said

    def where(self, path: str) -> str:
        """The name of the item that a path goes through, or nothing."""
        if "[" not in path:
            return ""
        item = read(self.plan, path[: path.index("]") + 1])
        if isinstance(item, Channel):
            return self.channel(item)
        names = (getattr(item, name, None) for name in _NAMED_BY)
        level = getattr(item, "level", None)
        return next(filter(None, names), "") or (self._facet(level) if level else "")

    def channel(self, channel: Channel) -> str:
        """Which two it joins, or nothing while neither is known."""
        if not channel.start and not channel.end:
            return ""
        start, end = (self.answer("channels.start", one) for one in (channel.start, channel.end))
        return self.voice.gettext(_CHANNEL) % {"start": start, "end": end}

    def answer(self, path: str, value: Any) -> str:
        """What an answer says: "Yes", "3. Told", "Rhayader hall; the rugby club"."""
        question = _asked(path)
        if value is None:
            return self.voice.gettext(_BLANK)
        if _is_none(value):
            return self.voice.gettext((question.none_label if question else "") or _NONE)
        if isinstance(question, Part):
            return str(len(value))
        if isinstance(value, date):
            return day_words(self.voice, value)
        say = _SAY.get(question.kind if question else Kind.TEXT)
        return say(self, value) if say else self._several(question, value)

    def _several(self, question: Question | None, value: Any) -> str:
        several = value if isinstance(value, tuple) else (value,)
        return "; ".join(self._one(question, one) for one in several)

    def _one(self, question: Question | None, value: Any) -> str:
        if question is None or question.kind not in (Kind.CHOICE, Kind.CHOICES):
            name = _NAME.get(question.kind) if question else None
            return name(self, value) if name else str(value)
        words = dict(question.choices)
        return self.voice.gettext(words[value]) if value in words else str(value)

    def _facet(self, facet: str) -> str:
        return facet_label(self.voice, facet, self.plan.levels)

    def _actor(self, identity: str) -> str:
        named = (actor.name for actor in self.plan.actors or () if actor.id == identity)
        return next(named, None) or identity

    def _space(self, identity: str) -> str:
        named = (space.label for space in self.plan.spaces or () if space.id == identity)
        return next(named, None) or identity

    def _number(self, template: str, value: int) -> str:
        return self.voice.gettext(template) % {"number": f"{value:,}"}


def day_words(voice: Voice, day: date) -> str:
    """As Britain writes it: 31 March 2027."""
    month = voice.gettext(_MONTHS[day.month - 1])
    return voice.gettext(_DAY) % {"day": day.day, "month": month, "year": day.year}


def _is_none(value: object) -> bool:
    return value is not False and value in ("", (), Undated.NONE)


def _asked(path: str) -> Question | Part | None:
    try:
        return asked(path)
    except KeyError:
        return None


_SAY: Final[Mapping[Kind, Callable[[Teller, Any], str]]] = {
    Kind.YES_NO: lambda teller, value: teller.voice.gettext(_YES if value else _NO),
    Kind.RUNG: lambda teller, value: rung_label(teller.voice, value),
    Kind.PERCENT: lambda teller, value: teller._number(_PERCENT, value),
    Kind.MONEY: lambda teller, value: teller._number(_MONEY, value),
}
_NAME: Final[Mapping[Kind, Callable[[Teller, str], str]]] = {
    Kind.LEVEL: Teller._facet,
    Kind.SPACE_TYPE: Teller._facet,
    Kind.FACETS: Teller._facet,
    Kind.ACTOR: Teller._actor,
    Kind.SPACES: Teller._space,
}
