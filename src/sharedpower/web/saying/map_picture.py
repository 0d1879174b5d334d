"""The picture of a plan's power map, with every actor a link and every route in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Side
from sharedpower.core.plan.parts import Actor, Meeting
from sharedpower.core.plan.power_map import is_private, is_private_space
from sharedpower.core.powercube import Tier
from sharedpower.core.questions.answers import SIDES
from sharedpower.influence import Route
from sharedpower.pictures.routes import draw_routes
from sharedpower.pictures.routes_lines import MOST_STRANDS
from sharedpower.pictures.routes_map import (
    MOST_ACTORS,
    Look,
    MapDrawn,
    Mark,
    Room,
    Strand,
    Words,
)
from sharedpower.web.routes.answers import Message
from sharedpower.web.saying.labels import facet_label, teller
from sharedpower.web.saying.routes import route_name

_LOOKS = {
    Side.LIVED_EXPERIENCE: Look.LIVED,
    Side.PROFESSIONAL: Look.STAFF,
    Side.THIRD_SECTOR: Look.THIRD,
    Side.GOVERNMENT: Look.GOVERNMENT,
    Side.MIXED: Look.MIXED,
    None: Look.UNSAID,
}


@dataclass(frozen=True)
class Shown:
    """What of a map is drawn. ``private``: also who is kept to the makers; ``links``: to pages."""

    plan_id: str
    routes: Sequence[Route] = ()
    private: bool = True
    links: bool = True


@dataclass(frozen=True)
class PictureTold:
    """``part_only``: the map is too large for a picture; only those on the routes shown are in it.

    ``rows``: the same as a table: number, name, side, level, spaces, and what else there is to say.
    """

    svg: SafeString
    part_only: bool
    rows: list[ActorTold]


@dataclass(frozen=True)
class ActorTold:
    number: int
    id: str
    name: str
    side: str
    level: str
    spaces: str
    gate: bool
    routes: str


def map_picture(plan: Plan, found: Message, shown: Shown) -> PictureTold:
    actors = [one for one in plan.actors or () if shown.private or not is_private(one, plan)]
    part_only = len(actors) > MOST_ACTORS
    if part_only:
        passed = {name for route in shown.routes for name in route.actors}
        actors = [one for one in actors if one.id in passed][:MOST_ACTORS]
    rooms = _rooms(plan, shown)
    told = [_actor(plan, found, one, (number, shown)) for number, one in enumerate(actors, 1)]
    drawn = MapDrawn(
        levels=plan.levels,
        marks=[_mark(actor, one, rooms, shown) for actor, one in zip(actors, told, strict=True)],
        rooms=rooms,
        channels=[(one.start, one.end) for one in found.power_map.made],
        strands=list(_strands(found, shown, {one.id for one in actors})),
    )
    svg = draw_routes(
        drawn, words=_words(plan), title=_("The power map"), description=_description()
    )
    # The picture escapes its own words; see its tests.
    return PictureTold(mark_safe(svg), part_only, told)  # noqa: S308


def _rooms(plan: Plan, shown: Shown) -> list[Room]:
    used = {level.tier for level in plan.levels}
    return [
        Room(space.id, _room_words(space), space.type, space.level)
        for space in plan.spaces or ()
        if space.type and space.level in used and space.level
        if shown.private or not is_private_space(space)
    ]


def _room_words(space: Meeting) -> str:
    kind = facet_label(space.type).lower() if space.type else ""
    return _("%(space)s (%(kind)s)") % {"space": space.label or space.id, "kind": kind}


def _mark(actor: Actor, told: ActorTold, rooms: Sequence[Room], shown: Shown) -> Mark:
    own = [room for room in rooms if room.id in (actor.spaces or ())]
    tier = actor.level or (own[0].tier if own else None)
    own.sort(key=lambda room: room.tier != tier)
    link = ""
    if shown.links:
        given = {"plan_id": shown.plan_id, "step": "map", "part": "actors", "item": actor.id}
        link = reverse("item", kwargs=given)
    return Mark(
        id=actor.id,
        name=told.name,
        said=_all_of(told),
        look=_LOOKS[actor.side],
        tier=tier,
        rooms=tuple(room.id for room in own),
        gate=told.gate,
        link=link,
    )


def _actor(plan: Plan, found: Message, actor: Actor, place: tuple[int, Shown]) -> ActorTold:
    number, shown = place
    say = teller(plan)
    gates = found.answers.gatekeepers if found.answers else ()
    on = [str(n) for n, route in enumerate(shown.routes, 1) if actor.id in route.actors]
    return ActorTold(
        number=number,
        id=actor.id,
        name=actor.name or actor.id,
        side=say.answer("actors.side", actor.side) if actor.side else "",
        level=say.answer("actors.level", actor.level) if actor.level else "",
        spaces=_sits_in(plan, actor, shown),
        gate=actor.id in gates,
        routes=", ".join(on),
    )


def _sits_in(plan: Plan, actor: Actor, shown: Shown) -> str:
    """Its spaces by name, without those that are kept to the makers where others may see it."""
    hidden = {space.id for space in plan.spaces or () if is_private_space(space)}
    sits = [one for one in actor.spaces or () if shown.private or one not in hidden]
    return teller(plan).answer("actors.spaces", tuple(sits)) if sits else ""


def _all_of(told: ActorTold) -> str:
    parts = [told.name, told.side, told.level]
    if told.spaces:
        parts.append(_("sits in: %(spaces)s") % {"spaces": told.spaces})
    if told.gate:
        parts.append(_("every route passes here"))
    if told.routes:
        parts.append(_("on route %(routes)s") % {"routes": told.routes})
    return ". ".join(part for part in parts if part)


def _strands(found: Message, shown: Shown, there: set[str]) -> Iterator[Strand]:
    for number, route in enumerate(shown.routes[:MOST_STRANDS], 1):
        if there.issuperset(route.actors):
            said = _("Route %(number)s: %(name)s")
            values = {"number": number, "name": route_name(found.power_map, route)}
            yield Strand(str(number), route.actors, said % values)


def _words(plan: Plan) -> Words:
    sides = {_LOOKS[side]: _(words) for side, words in SIDES if isinstance(side, Side)}
    return Words(
        levels={tier: facet_label(tier, plan.levels) for tier in Tier},
        looks={**sides, Look.UNSAID: _("Nobody has said which side")},
        gate=_("Every route passes here: can stop it alone"),
        also=_("Also sits here"),
        no_level=_("Level not answered yet"),
    )


def _description() -> str:
    return _(
        "Levels as floors, the highest on top. Spaces are rooms with a letter. Each mark is a "
        "person or body; thin lines are channels, and strong lines are the routes that are "
        "switched on. The tables on this page say the same."
    )
