"""The power map's actors and channels in words, as rows of tables."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sharedpower.core.plan import Plan
from sharedpower.core.plan.channel import Channel
from sharedpower.core.plan.choices import Sure
from sharedpower.core.plan.parts import Actor
from sharedpower.core.plan.power_map import is_private
from sharedpower.web.saying.labels import teller

VOICES = ("lived", "representative", "colleague")


@dataclass(frozen=True)
class ActorRow:
    """An actor as a row. Empty where nothing is answered."""

    id: str
    name: str
    side: str
    level: str
    spaces: str
    agreed: str
    decides: bool
    private: bool


@dataclass(frozen=True)
class ChannelRow:
    """A channel as a row. ``through``: voice and how likely it gets through, in words."""

    id: str
    name: str
    start: str
    end: str
    kind: str
    possible: bool
    through: list[tuple[str, str]]
    when: str
    rests: str
    certainty: str


def actor_name(plan: Plan, identity: str) -> str:
    """Its name, or its id while it has none."""
    return teller(plan).answer("channels.start", identity)


def actor_rows(plan: Plan, actors: Iterable[Actor]) -> list[ActorRow]:
    return [_actor_row(plan, actor) for actor in actors]


def _actor_row(plan: Plan, actor: Actor) -> ActorRow:
    return ActorRow(
        id=actor.id,
        name=actor.name or _("No name yet"),
        side=_told(plan, actor, "actors.side"),
        level=_told(plan, actor, "actors.level"),
        spaces=_told(plan, actor, "actors.spaces"),
        agreed=agreed_words(actor),
        decides=bool(actor.decides),
        private=is_private(actor, plan),
    )


def agreed_words(actor: Actor) -> str:
    """Whether they will carry the message; blank is said too, since somebody must ask."""
    return {
        Sure.YES: _("has said yes"),
        Sure.NO: _("has said no"),
        Sure.UNCHECKED: _("not asked yet"),
        None: _("not answered yet"),
    }[actor.agreed]


def channel_rows(plan: Plan, channels: Iterable[Channel]) -> list[ChannelRow]:
    return [_channel_row(plan, channel) for channel in channels]


def _channel_row(plan: Plan, channel: Channel) -> ChannelRow:
    rests = channel.rests
    return ChannelRow(
        id=channel.id,
        name=teller(plan).channel(channel) or _("No name yet"),
        start=_told(plan, channel, "channels.start"),
        end=_told(plan, channel, "channels.end"),
        kind=_told(plan, channel, "channels.kind"),
        possible=bool(channel.possible),
        through=_through(plan, channel),
        when=when_words(plan, channel),
        rests=teller(plan).answer("channels.rests_on", rests) if rests else "",
        certainty=_told(plan, channel, "channels.certainty"),
    )


def voice_words(voice: str) -> str:
    """ "as a representative's word"."""
    return {
        "lived": _("as the word of people with lived experience"),
        "representative": _("as a representative's word"),
        "colleague": _("as a colleague's view"),
    }[voice]


def _through(plan: Plan, channel: Channel) -> list[tuple[str, str]]:
    """For each voice of which anything is said: getting through, then being put off."""
    rows = []
    for voice in VOICES:
        through = _scale_words(plan, channel, f"{voice}_through")
        hard = _scale_words(plan, channel, f"{voice}_hard")
        if hard and _range(channel, f"{voice}_hard"):
            hard = _("not put off: %(range)s") % {"range": hard}
        said = "; ".join(filter(None, (through, hard)))
        if said:
            rows.append((voice_words(voice), said))
    return rows


def _scale_words(plan: Plan, channel: Channel, name: str) -> str:
    """Its range where there is one; else its word."""
    ends = _range(channel, name)
    if ends is None:
        return _told(plan, channel, f"channels.{name}")
    low, high = ends
    if low == high:
        return _("%(number)s in 100") % {"number": low}
    return _("%(low)s to %(high)s in 100") % {"low": low, "high": high}


def _range(channel: Channel, name: str) -> tuple[int, int] | None:
    low, high = getattr(channel, f"{name}_low"), getattr(channel, f"{name}_high")
    return None if low is None or high is None else (low, high)


def when_words(plan: Plan, channel: Channel) -> str:
    """How long passing it on takes, and from which day on it can be."""
    parts = []
    if channel.next_meeting:
        day = _told(plan, channel, "channels.next_meeting")
        parts.append(_("from %(day)s") % {"day": day})
    if channel.days is not None:
        words = ngettext("%(days)s day", "%(days)s days", channel.days)
        parts.append(words % {"days": channel.days})
    return ", ".join(parts)


def _told(plan: Plan, item: object, question: str) -> str:
    value = getattr(item, question.rsplit(".", 1)[1])
    return "" if value is None else teller(plan).answer(question, value)
