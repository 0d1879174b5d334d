"""What frustrates frontline staff is missed.

Found when the planning team has no views from frontline staff, or when the event is for one side
only. Quiet when staff have said what gets in their way and both sides come together.
"""

from sharedpower.core.pitfalls.condition import Condition, any_of, no, none
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_of(none(plan, "planning_team.frontline_views"), no(plan, "facilitation.mixed"))


PITFALL = Pitfall(
    id="shared-frustration-missed",
    title=_("What frustrates frontline staff is missed"),
    severity=Severity.THINK,
    facets=("form.hidden", "space.invited"),
    reads=("planning_team.frontline_views", "facilitation.mixed"),
    why=_(
        "In the Powys case care co-ordinators turned out to dislike the forms as well. The events "
        "mixed people who use services, carers and staff."
    ),
    source=_("PAVO case"),
    instead=_("Ask frontline staff what gets in their way, and bring both sides together."),
    ideas=("PC04", "PC05"),
    find=find,
)
