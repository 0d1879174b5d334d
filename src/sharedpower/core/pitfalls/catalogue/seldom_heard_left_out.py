"""People who are seldom heard are left out.

Found when none of the groups is one that is seldom heard (having no groups at all included), or
when those asked do not reflect the area. Quiet when at least one group is seldom heard and those
asked reflect the area.
"""

from sharedpower.core.pitfalls.condition import Condition, any_of, every_item, no
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_of(
        no(plan, "audience.reflects_area"),
        every_item(plan, "audience.groups", lambda group: no(group, "seldom_heard"), empty=True),
    )


PITFALL = Pitfall(
    id="seldom-heard-left-out",
    title=_("People who are seldom heard are left out"),
    severity=Severity.FIX,
    facets=("form.hidden", "form.invisible"),
    reads=("audience.groups", "audience.groups.seldom_heard", "audience.reflects_area"),
    why=_(
        "Those involved should mirror the area. Farmers, Travellers, older people and people who "
        "work for themselves are easily missed."
    ),
    source=_(
        "PAVO booklet; Well-being of Future Generations (Wales) Act 2015 on involvement; "
        "WSI 2011/1064 reg 5"
    ),
    instead=_("Name two groups that you rarely hear, and plan for each of them by name."),
    ideas=("PQ14", "P13"),
    find=find,
)
