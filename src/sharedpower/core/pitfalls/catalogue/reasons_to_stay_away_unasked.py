"""Nobody asked what keeps people away.

Found when, for any group the plan wants to hear, the answer is that no reasons for staying away are
known. Every group in the plan counts as a priority. Quiet when each group's reasons are written
down, and when no group is named: that is another pitfall's matter.
"""

from sharedpower.core.pitfalls.condition import Condition, any_item, none
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_item(plan, "audience.groups", lambda group: none(group, "reasons_not_to_come"))


PITFALL = Pitfall(
    id="reasons-to-stay-away-unasked",
    title=_("Nobody asked what keeps people away"),
    severity=Severity.THINK,
    facets=("form.invisible",),
    reads=("audience.groups", "audience.groups.reasons_not_to_come"),
    why=_("Long-held doubts stay out of sight unless someone asks, kindly, outside the meeting."),
    source=_("PAVO booklet"),
    instead=_("Ask three people from the group what would put them off, and change one thing."),
    ideas=("PQ05", "PQ21"),
    find=find,
)
