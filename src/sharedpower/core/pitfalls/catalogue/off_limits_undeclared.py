"""Topics are off limits and nobody says so.

Found when topics are listed as off the table and the information for people does not explain what
cannot be changed. Quiet when it does. Does not arise when the answer is an honest "nothing is off
the table"; a plan that has not said yet is not guilty, and waits.
"""

from sharedpower.core.pitfalls.condition import Condition, no, some, when
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return when(some(plan, "agenda.off_table_items"), no(plan, "information.explains_limits"))


PITFALL = Pitfall(
    id="off-limits-undeclared",
    title=_("Topics are off limits and nobody says so"),
    severity=Severity.FIX,
    facets=("form.hidden",),
    reads=("agenda.off_table_items", "information.explains_limits"),
    why=_("Topics that are quietly ruled out are the plainest sign of hidden power."),
    source=_("powercube.net on hidden power"),
    instead=_("Say at the start what cannot be discussed, why, and who could put it back."),
    ideas=("PQ03", "PQ04"),
    find=find,
)
