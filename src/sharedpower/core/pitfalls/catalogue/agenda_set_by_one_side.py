"""One side fixes the agenda.

Found when nobody with lived experience has a hand in the agenda, or when less of the time is left
open than the plan's ``open_share`` (a quarter; that number is ours). Partners and the chair do not
count as lived experience. Quiet when people with lived experience help to set it and at least that
share of the time is open.
"""

from sharedpower.core.pitfalls.condition import Condition, any_of, includes, is_not, less
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Party
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_of(
        is_not(includes(plan, "agenda.set_by", {Party.LIVED_EXPERIENCE})),
        less(plan, "agenda.open_share", plan.thresholds.open_share),
    )


PITFALL = Pitfall(
    id="agenda-set-by-one-side",
    title=_("One side fixes the agenda"),
    severity=Severity.FIX,
    facets=("form.hidden", "space.invited"),
    reads=("agenda.set_by", "agenda.open_share"),
    why=_("Whoever writes the agenda decides what can be decided."),
    source=_("powercube.net on hidden power; PAVO booklet. One quarter is our default"),
    instead=_("Write it together, leave time open, and let anyone add an item."),
    ideas=("PQ03",),
    find=find,
)
