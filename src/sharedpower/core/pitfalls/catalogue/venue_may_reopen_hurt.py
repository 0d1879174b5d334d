"""The place may bring back old hurt.

Found when people are likely to carry trauma and any space they are invited to has not been checked
with that in mind. The setting does not matter, since a village hall can be a former institution.
Quiet when each such space is checked; the matter does not arise when trauma is not likely, or when
people are invited nowhere.
"""

from sharedpower.core.pitfalls.condition import Condition, any_item, no, says, when, yes
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.powercube import Space
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    unchecked = any_item(
        plan,
        "spaces",
        lambda space: when(says(space, "type", Space.INVITED), no(space, "trauma_checked")),
    )
    return when(yes(plan, "about.trauma_likely"), unchecked)


PITFALL = Pitfall(
    id="venue-may-reopen-hurt",
    title=_("The place may bring back old hurt"),
    severity=Severity.STOP,
    facets=("space.invited", "form.invisible"),
    reads=("about.trauma_likely", "spaces", "spaces.type", "spaces.trauma_checked"),
    why=_("A ward, a court or a former institution can bring back harm."),
    source=_("PAVO booklet; SAMHSA; Trauma-Informed Wales"),
    instead=_("Ask people who know. Then move, or offer another way in."),
    ideas=("PQ09",),
    find=find,
)
