"""How far a plan lines up forms, spaces and levels: coverage, connection, forms, gap. No total.

Source: domain brief, A5. That deep change comes when people work across forms, spaces and levels
together is a guiding hypothesis (powercube.net, interaction page), not a law; the test is ours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from sharedpower.core.chain import find_chain
from sharedpower.core.link import Chain, Missing
from sharedpower.core.pitfalls.condition import (
    Condition,
    Item,
    all_of,
    any_item,
    any_of,
    checks,
    includes,
    some,
)
from sharedpower.core.pitfalls.finding import Finding, Outcome
from sharedpower.core.plan import Plan
from sharedpower.core.powercube import FACES, Form
from sharedpower.core.walk import Walks
from sharedpower.core.wording import gettext_noop as _


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence to translate, and what its placeholders stand for.

    A value is a canonical id, a path in the plan (``routes[0]``), or several ids: the presenter
    puts the plan's own words in their place, in the reader's language.
    """

    words: str
    values: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FaceCover:
    """What one face has: paths of owned actions, ids of quiet pitfalls. None: not answered yet."""

    face: str
    covered: bool | None
    actions: tuple[str, ...] = ()
    strengths: tuple[str, ...] = ()
    waits_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Coverage:
    """The nine faces, less any level that the plan does not use."""

    faces: tuple[FaceCover, ...]

    @property
    def without(self) -> tuple[str, ...]:
        """Faces that have neither an owned action nor a strength, whatever else is answered."""
        return tuple(face.face for face in self.faces if face.covered is False)

    @property
    def not_answered(self) -> tuple[str, ...]:
        return tuple(face.face for face in self.faces if face.covered is None)

    @property
    def waits_for(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(path for face in self.faces for path in face.waits_for))

    @property
    def sentence(self) -> Sentence:
        if self.without:
            return Sentence(
                _("No action that somebody owns, and no strength, for: %(faces)s."),
                {"faces": self.without},
            )
        if self.not_answered:
            return Sentence(
                _("Not answered yet, whether there is an action or a strength for: %(faces)s."),
                {"faces": self.not_answered},
            )
        return Sentence(_("Every face has an action that somebody owns, or a strength."))


@dataclass(frozen=True, slots=True)
class Connection:
    """Whether one chain joins a claimed space to the decision. None: not answered yet."""

    chain: Chain

    @property
    def connected(self) -> bool | None:
        return self.chain.joined

    @property
    def waits_for(self) -> tuple[str, ...]:
        return self.chain.waits_for

    @property
    def sentence(self) -> Sentence:
        route, breaks = self.chain.actors or self.chain.route or "", self.chain.breaks
        if self.chain.joined is None:
            return Sentence(_NOT_ANSWERED)
        if self.chain.missing in _LACKS:
            return Sentence(_LACKS[self.chain.missing])
        if breaks is None:
            return Sentence(_JOINED, {"route": route})
        if breaks[0] == breaks[1]:
            return Sentence(_STOPS_SHORT, {"route": route})
        return Sentence(_BREAKS, {"from_level": breaks[0], "to_level": breaks[1]})


_NOT_ANSWERED = _("Not answered yet, whether a route joins a claimed space to the decision.")
_LACKS: Mapping[Missing | None, str] = {
    Missing.ROUTE: _("There is no route to the decision."),
    Missing.CLAIMED_SPACE: _("No route passes through a claimed space."),
}
_JOINED = _(
    "One route joins a claimed space to the level of the decision, through every level between: "
    "%(route)s."
)
_STOPS_SHORT = _("No route goes on from a claimed space to where it is decided: %(route)s.")
_BREAKS = _("The chain breaks between %(from_level)s and %(to_level)s.")


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms of power that the actions name. ``count`` None: not answered yet.

    ``on_chain``: only the actions that touch a space and level of the chain are counted; without a
    chain, all actions are.
    """

    forms: tuple[Form, ...]
    count: int | None
    on_chain: bool
    waits_for: tuple[str, ...] = ()

    @property
    def sentence(self) -> Sentence:
        if self.count is None:
            return Sentence(_("Not answered yet, which forms of power the actions work on."))
        return Sentence(_FORMS[self.on_chain, self.count], {"forms": self.forms})


_FORMS: Mapping[tuple[bool, int], str] = {
    (True, 0): _("The actions along the chain work on no form of power."),
    (True, 1): _("The actions along the chain work on one form of power: %(forms)s."),
    (True, 2): _("The actions along the chain work on two forms of power: %(forms)s."),
    (True, 3): _("The actions along the chain work on all three forms of power: %(forms)s."),
    (False, 0): _("The actions work on no form of power."),
    (False, 1): _("The actions work on one form of power: %(forms)s."),
    (False, 2): _("The actions work on two forms of power: %(forms)s."),
    (False, 3): _("The actions work on all three forms of power: %(forms)s."),
}


@dataclass(frozen=True, slots=True)
class Gap:
    """Where the two sides see it most differently, from what a listening has released.

    ``facet``: the face with the widest gap; None while no gap can be shown. ``sure``: whether
    there are answers enough to say so.
    """

    asked: bool = False
    facet: str | None = None
    sure: bool = False

    @property
    def sentence(self) -> Sentence:
        if not self.asked:
            return Sentence(_("Nobody has been asked yet, so the two sides cannot be compared."))
        if self.facet is None:
            return Sentence(_("Both sides were asked; too few answered to compare the two."))
        return Sentence(_DIFFER[self.sure], {"face": self.facet})


_DIFFER: Mapping[bool, str] = {
    True: _("The two sides see it most differently here: %(face)s. We can be fairly sure."),
    False: _("The two sides may see it most differently here: %(face)s. We cannot be sure."),
}
NOBODY_ASKED = Gap()


@dataclass(frozen=True, slots=True)
class Alignment:
    coverage: Coverage
    connection: Connection
    forms: Forms
    gap: Gap


def align(
    plan: Plan, findings: Iterable[Finding], gap: Gap = NOBODY_ASKED, walks: Walks = ()
) -> Alignment:
    """The four parts of alignment, each in words of its own; they are never added up.

    ``gap`` comes ready: what people answered lies outside the plan. So do ``walks``: the routes
    that were found on the power map, best first.
    """
    findings = tuple(findings)
    used = [face for face in FACES if plan.cube.select([face])]
    chain = find_chain(plan, walks)
    return Alignment(
        coverage=Coverage(tuple(_cover(face, plan, findings) for face in used)),
        connection=Connection(chain),
        forms=_forms(plan, chain),
        gap=gap,
    )


def _cover(face: str, plan: Plan, findings: tuple[Finding, ...]) -> FaceCover:
    about = [finding for finding in findings if face in finding.pitfall.facets]
    owned = [action for action in _actions(plan) if _is_owned_on(face, action).truth]
    quiet = [finding for finding in about if _is_strength(finding).truth]
    covered = any_of(
        any_item(plan, "actions", lambda action: _is_owned_on(face, action)),
        *(_is_strength(finding) for finding in about),
    )
    return FaceCover(
        face,
        covered.truth,
        actions=tuple(action.path for action in owned),
        strengths=tuple(finding.pitfall.id for finding in quiet),
        waits_for=covered.waits_for,
    )


def _actions(plan: Plan) -> list[Item]:
    return [Item(action, f"actions[{place}]") for place, action in enumerate(plan.actions or ())]


def _is_owned_on(face: str, action: Item) -> Condition:
    return all_of(some(action, "owner"), includes(action, "facets", {face}))


def _is_strength(finding: Finding) -> Condition:
    if finding.outcome is Outcome.NOT_ANSWERED:
        return Condition(None, waits_for=finding.waits_for)
    return Condition(finding.outcome is Outcome.QUIET and finding.applies)


def _forms(plan: Plan, chain: Chain) -> Forms:
    on_chain = chain.joined is True
    seen = {form: any_item(plan, "actions", _works_on(form, chain)) for form in Form}
    waits_for = dict.fromkeys(path for condition in seen.values() for path in condition.waits_for)
    forms = tuple(form for form in Form if seen[form].truth)
    return Forms(forms, None if waits_for else len(forms), on_chain, tuple(waits_for))


def _works_on(form: Form, chain: Chain) -> Callable[[Item], Condition]:
    def works_on(action: Item) -> Condition:
        named = includes(action, "facets", {form})
        return all_of(named, _touches(chain, action)) if chain.joined else named

    return works_on


def _touches(chain: Chain, action: Item) -> Condition:
    facets = action.value.facets or ()
    return any_of(
        *(
            all_of(
                checks(space, "type", lambda kind: _fits(kind, "space.", facets)),
                checks(space, "level", lambda tier: _fits(tier, "level.", facets)),
            )
            for space in chain.spaces
        )
    )


def _fits(facet: str, axis: str, facets: tuple[str, ...]) -> bool:
    """As in a cube's selection: an axis that is not named matches everywhere."""
    named = [name for name in facets if name.startswith(axis)]
    return not named or facet in named
