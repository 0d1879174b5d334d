"""A group's own space is taken over.

Found when any claimed space is in the plan without its owners' consent, or staff alone set its
agenda. Publishing where it is needs the same consent, so it never has to be weighed by itself.
Quiet when the owners agree and set the agenda, alone or together with staff; the matter does not
arise when no space is claimed.
"""

from sharedpower.core.pitfalls.condition import Condition, Item, any_item, any_of, no, says, when
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Who
from sharedpower.core.powercube import Space
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_item(
        plan,
        "spaces",
        lambda space: when(says(space, "type", Space.CLAIMED), _taken_over(space)),
    )


def _taken_over(space: Item) -> Condition:
    return any_of(no(space, "owner_consent"), says(space, "agenda_owner", Who.STAFF))


PITFALL = Pitfall(
    id="taking-over-a-claimed-space",
    title=_("A group's own space is taken over"),
    severity=Severity.STOP,
    facets=("space.claimed", "form.hidden"),
    reads=("spaces", "spaces.type", "spaces.owner_consent", "spaces.agenda_owner"),
    why=_(
        "A space that people have claimed stops being theirs when officials run it, and some are "
        "private on purpose."
    ),
    source=_("powercube.net on spaces; Gaventa 2021"),
    instead=_("Ask, and accept a no. Let them chair. Keep it off public maps."),
    ideas=("PQ12",),
    find=find,
)
