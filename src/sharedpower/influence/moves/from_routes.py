"""Moves from the routes of the power map: links, consent, and whoever can stop every route."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sharedpower.core.alignment import Sentence
from sharedpower.core.pitfalls import pitfall
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import ActorKind, Sure
from sharedpower.core.powercube import FACES, Form
from sharedpower.core.wording import gettext_noop as _
from sharedpower.influence.answers import Answers
from sharedpower.influence.changes import Gain
from sharedpower.influence.moves.at_place import actor_path, place_of
from sharedpower.influence.moves.move import Ground, Idea, Why
from sharedpower.influence.moves.stronger import stronger

LINKS: Final = 2
"""New links that are told, and stronger ones: those that would add most."""

REPRESENTATIVES: Final = frozenset({ActorKind.REPRESENTATIVE, ActorKind.CITIZEN_VOICE})
_NEW: Final = _("Make a link from %(start)s to %(end)s.")
_STRONGER: Final = _(
    "Make the link from %(start)s to %(end)s stronger: agree how a message gets there, and by when "
    "it is answered."
)
_CONSENT: Final = _("Ask %(who)s whether they are willing to carry the message.")
_GATEKEEPER: Final = _(
    "Ask %(who)s openly what they will do with the message, and look for a way round."
)
_OUTSIDE: Final = _(
    "Ask somebody who is not on the staff to carry the message: a representative, or a body that "
    "speaks for citizens."
)


def route_ideas(ground: Ground) -> Iterator[Idea]:
    if ground.answers is None:
        return
    plan, answers = ground.plan, ground.answers
    yield from _consents(plan, answers)
    yield from _gatekeepers(plan, answers)
    if answers.inside_only:
        yield _outside(plan)
    for new in (True, False):
        best = [gain for gain in answers.gains if gain.new is new][:LINKS]
        yield from (_link(plan, gain) for gain in best)


def _link(plan: Plan, gain: Gain) -> Idea:
    channel = gain.channel
    place = next(n for n, one in enumerate(plan.channels or ()) if one.id == channel.id)
    ends = {"start": actor_path(plan, channel.start), "end": actor_path(plan, channel.end)}
    path = f"channels[{place}]"
    return Idea(
        id=f"{'link' if gain.new else 'stronger'}:{channel.id}",
        why=Why.NEW_LINK if gain.new else Why.STRONGER_LINK,
        about=channel.id,
        words=Sentence(_NEW if gain.new else _STRONGER, ends),
        facets=(Form.HIDDEN, *place_of(plan, channel.end)),
        who=(ends["start"],),
        makes=((f"{path}.possible", False),) if gain.new else stronger(plan, place),
        gravity=2 if gain.new else 3,
        reach=gain.change.differs,
    )


def _consents(plan: Plan, answers: Answers) -> Iterator[Idea]:
    """Representatives on the best routes that differ, who have not said yes."""
    kinds = {actor.id: actor.kind for actor in plan.actors or ()}
    asked = dict.fromkeys(name for route in answers.apart for name in route.not_agreed)
    for name in (one for one in asked if kinds[one] in REPRESENTATIVES):
        path = actor_path(plan, name)
        yield Idea(
            id=f"consent:{name}",
            why=Why.CONSENT,
            about=name,
            words=Sentence(_CONSENT, {"who": path}),
            facets=(Form.HIDDEN, *place_of(plan, name)),
            who=(path,),
            makes=((f"{path}.agreed", Sure.YES),),
            gravity=1,
        )


def _gatekeepers(plan: Plan, answers: Answers) -> Iterator[Idea]:
    for name in answers.gatekeepers:
        path = actor_path(plan, name)
        yield Idea(
            id=f"gatekeeper:{name}",
            why=Why.GATEKEEPER,
            about=name,
            words=Sentence(_GATEKEEPER, {"who": path}),
            facets=(Form.HIDDEN, *place_of(plan, name)),
            gravity=1,
        )


def _outside(plan: Plan) -> Idea:
    reps = [actor.id for actor in plan.actors or () if actor.kind in REPRESENTATIVES]
    faces = tuple(facet for facet in pitfall("one-inside-route").facets if facet in FACES)
    return Idea(
        id="outside",
        why=Why.INSIDE_ONLY,
        about="",
        words=Sentence(_OUTSIDE),
        facets=faces,
        who=tuple(actor_path(plan, name) for name in reps),
        gravity=1,
    )
