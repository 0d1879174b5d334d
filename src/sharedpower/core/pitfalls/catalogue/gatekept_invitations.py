"""Only the service decides who hears of it.

Found when ways of telling people are named, for everybody or for any group, and every one of them
is run by the service itself: its letters, website, staff or noticeboard. Quiet as soon as one way
is not, wherever it is named. The matter does not arise when no way is named at all.
"""

from sharedpower.core.pitfalls.condition import (
    Condition,
    Source,
    any_item,
    any_of,
    includes,
    is_not,
    some,
    when,
)
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import INVITED_BY_SERVICE, InvitedBy
from sharedpower.core.wording import gettext_noop as _

_NOT_THE_SERVICE = frozenset(InvitedBy) - INVITED_BY_SERVICE


def find(plan: Plan) -> Condition:
    named = any_of(
        some(plan, "invite.channels"),
        any_item(plan, "audience.groups", lambda group: some(group, "reached_via")),
    )
    outside = any_of(
        _outside(plan, "invite.channels"),
        any_item(plan, "audience.groups", lambda group: _outside(group, "reached_via")),
    )
    return when(named, is_not(outside))


def _outside(source: Source, name: str) -> Condition:
    return includes(source, name, _NOT_THE_SERVICE)


PITFALL = Pitfall(
    id="gatekept-invitations",
    title=_("Only the service decides who hears of it"),
    severity=Severity.FIX,
    facets=("form.hidden", "space.invited"),
    reads=("invite.channels", "audience.groups", "audience.groups.reached_via"),
    why=_("If staff choose who hears of it, critics and newcomers are filtered out."),
    source=_("powercube.net on hidden power; Arnstein on placation"),
    instead=_(
        "Use at least one way that the service does not control: peers, shops, unions, local "
        "radio, social groups."
    ),
    ideas=("P13", "PQ12"),
    find=find,
)
