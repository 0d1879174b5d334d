"""The cost of a large change is played down.

Found when the change is large and too few rounds or too few months are planned for it, or staff
and public are not told what it may mean for staffing. Quiet when there is enough of both and
staffing is told. Does not arise when the change is not large. Two rounds and six months are our
own numbers (``change_rounds``, ``change_months``), with no outside source.
"""

from sharedpower.core.pitfalls.condition import Condition, any_of, less, no, when, yes
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return when(
        yes(plan, "timeline.large_change"),
        any_of(
            less(plan, "timeline.iterations", plan.thresholds.change_rounds),
            less(plan, "timeline.months", plan.thresholds.change_months),
            no(plan, "timeline.staffing_disclosed"),
        ),
    )


PITFALL = Pitfall(
    id="cost-of-change-underplayed",
    title=_("The cost of a large change is played down"),
    severity=Severity.THINK,
    facets=("form.visible", "form.hidden"),
    reads=(
        "timeline.large_change",
        "timeline.iterations",
        "timeline.months",
        "timeline.staffing_disclosed",
    ),
    why=_(
        "Real redesign is slow and takes several tries, and money often comes out of staffing. "
        "Leaving that unsaid hides what is at stake for some."
    ),
    source=_("Briggs, as quoted in Williams 2018. Six months and two rounds are our own defaults"),
    instead=_("Plan a second round now. Tell everyone, staff included, what may change for them."),
    ideas=("W16", "W17", "W18"),
    find=find,
)
