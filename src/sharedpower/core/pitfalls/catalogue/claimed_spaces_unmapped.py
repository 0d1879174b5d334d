"""Nobody knows where people already gather.

Found when, for any group the plan wants to hear, the answer is that no gathering place is known.
Every group in the plan counts as a priority. Quiet when each group has at least one place, and when
no group is named: that is another pitfall's matter.
"""

from sharedpower.core.pitfalls.condition import Condition, any_item, none
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_item(plan, "audience.groups", lambda group: none(group, "gathers_at"))


PITFALL = Pitfall(
    id="claimed-spaces-unmapped",
    title=_("Nobody knows where people already gather"),
    severity=Severity.FIX,
    facets=("space.claimed", "level.local"),
    reads=("audience.groups", "audience.groups.gathers_at"),
    why=_("You cannot meet people where they are if you do not know where that is."),
    source=_("PAVO booklet"),
    instead=_("Ask each group where they gather. Go as a guest, when you are invited."),
    ideas=("PQ12", "PQ14"),
    find=find,
)
