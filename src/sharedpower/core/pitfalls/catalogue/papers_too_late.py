"""Papers come too late or cannot be read.

Found when papers go out too few days before, or when the answer on Easy Read is that people who
need it do not get it and neither Easy Read nor audio is among the formats. Quiet when papers go out
in time and Easy Read or audio is there for whoever needs it. Ten days is our own number
(``papers_days``), with no outside source.
"""

from sharedpower.core.pitfalls.condition import (
    Condition,
    all_of,
    any_of,
    includes,
    is_not,
    less,
    no,
)
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Format
from sharedpower.core.wording import gettext_noop as _

EASIER = frozenset((Format.EASY_READ, Format.AUDIO))


def find(plan: Plan) -> Condition:
    return any_of(
        less(plan, "information.days_before", plan.thresholds.papers_days),
        all_of(
            no(plan, "information.easy_read"),
            is_not(includes(plan, "information.formats", EASIER)),
        ),
    )


PITFALL = Pitfall(
    id="papers-too-late",
    title=_("Papers come too late or cannot be read"),
    severity=Severity.FIX,
    facets=("form.visible", "form.hidden"),
    reads=("information.days_before", "information.easy_read", "information.formats"),
    why=_("Papers that are late or cannot be read shut people out while looking open."),
    source=_(
        "The third Gunning principle; National Principles 3 and 5. Ten days is our own default"
    ),
    instead=_(
        "Send them early, short, and in the formats that people asked for. Offer a call to go "
        "through them."
    ),
    ideas=("PQ02",),
    find=find,
)
