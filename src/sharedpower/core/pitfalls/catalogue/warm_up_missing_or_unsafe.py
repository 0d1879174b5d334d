"""The start is missing, or it is forced on people.

Found when there is no warm-up at all, when a physical or personal one has no way to sit it out, or
when no shared aim is written. Quiet when there is a light warm-up, or any other that people can
skip, and an aim both sides share. A way out is not asked of a light one.
"""

from sharedpower.core.pitfalls.condition import Condition, any_of, no, none, says, when
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import WarmUp
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    asks_much = says(plan, "activities.warm_up", WarmUp.PHYSICAL, WarmUp.PERSONAL)
    return any_of(
        says(plan, "activities.warm_up", WarmUp.NONE),
        when(asks_much, no(plan, "activities.warm_up_opt_out")),
        none(plan, "activities.shared_aim"),
    )


PITFALL = Pitfall(
    id="warm-up-missing-or-unsafe",
    title=_("The start is missing, or it is forced on people"),
    severity=Severity.THINK,
    facets=("space.invited",),
    reads=("activities.warm_up", "activities.warm_up_opt_out", "activities.shared_aim"),
    why=_(
        "In the Powys case light openers and a common aim broke down barriers. A game that people "
        "are made to play does the reverse."
    ),
    source=_("PAVO case"),
    instead=_(
        "Open with something short that can be done seated and that anyone can skip. Then name "
        "the aim you share."
    ),
    ideas=("PC08",),
    find=find,
)
