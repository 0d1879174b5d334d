"""Why something is a move: what in the check, the gap, the routes or the levers it comes from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from django.utils.translation import gettext as _

from sharedpower.content.telling.findings import HEADINGS
from sharedpower.core.pitfalls import pitfall
from sharedpower.influence import map_of
from sharedpower.influence.moves import Ground, Move, Source, Why
from sharedpower.web.saying.alignment import said
from sharedpower.web.saying.combining import facet_name
from sharedpower.web.saying.headlines import gain_words


def source_name(why: Why) -> str:
    return {
        Source.FINDING: _("From the check"),
        Source.GAP: _("From the gap"),
        Source.ROUTE: _("From the routes"),
        Source.LEVER: _("From how the faces act on each other"),
    }[why.source]


def why_words(ground: Ground, move: Move) -> str:
    return _SAY[move.idea.why](ground, move)


def _finding(_ground: Ground, move: Move) -> str:
    known = pitfall(move.idea.about)
    words = {"severity": _(HEADINGS[known.severity]), "title": _(known.title)}
    return _("%(severity)s: %(title)s") % words


def _gap(ground: Ground, _move: Move) -> str:
    return said(ground.plan, ground.gap.sentence)


def _connection(ground: Ground, _move: Move) -> str:
    return said(ground.plan, ground.today.connection.sentence)


def _consent(ground: Ground, move: Move) -> str:
    words = _("A good route goes through them, and they have not said yes: %(who)s.")
    return words % {"who": _actor(ground, move)}


def _gatekeeper(ground: Ground, move: Move) -> str:
    words = _("Every route passes %(who)s, who can stop it alone. That is hidden power.")
    return words % {"who": _actor(ground, move)}


def _inside_only(_ground: Ground, _move: Move) -> str:
    return _(
        "Every route runs through staff and officials alone. A request from a colleague is easy to "
        "put off, since pressures are shared."
    )


def _link(ground: Ground, move: Move) -> str:
    gains = ground.answers.gains if ground.answers else ()
    gain = next(one for one in gains if one.channel.id == move.idea.about)
    return gain_words(map_of(ground.plan), gain)


def _lever(ground: Ground, move: Move) -> str:
    by_luck = any(one.by_luck for one in ground.levers if one.facet == move.idea.about)
    if by_luck:
        words = _("A change here may go a long way, or it may be chance: %(face)s.")
    else:
        words = _("A change here goes a long way: %(face)s.")
    return words % {"face": facet_name(move.idea.about, ground.plan.levels)}


def _actor(ground: Ground, move: Move) -> str:
    return map_of(ground.plan).actor[move.idea.about].name


_SAY: Final[Mapping[Why, Callable[[Ground, Move], str]]] = {
    Why.FINDING: _finding,
    Why.ASK: _gap,
    Why.GAP: _gap,
    Why.BREAK: _connection,
    Why.CONSENT: _consent,
    Why.GATEKEEPER: _gatekeeper,
    Why.INSIDE_ONLY: _inside_only,
    Why.NEW_LINK: _link,
    Why.STRONGER_LINK: _link,
    Why.LEVER: _lever,
}
