"""The agenda changes out of sight.

Found when any change made after the agenda went out was not shared, or is noted without who made
it or why. Quiet when each change says who, when and why and was shared with everyone; the matter
does not arise when nothing was changed. There is no way to answer "no day", so a missing day leaves
the question open.
"""

from sharedpower.core.pitfalls.condition import Condition, Item, any_item, any_of, no, none
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_item(plan, "agenda.change_log", _out_of_sight)


def _out_of_sight(change: Item) -> Condition:
    return any_of(
        none(change, "who"), none(change, "when"), none(change, "why"), no(change, "shared")
    )


PITFALL = Pitfall(
    id="agenda-changed-off-stage",
    title=_("The agenda changes out of sight"),
    severity=Severity.FIX,
    facets=("form.hidden",),
    reads=(
        "agenda.change_log",
        "agenda.change_log.who",
        "agenda.change_log.when",
        "agenda.change_log.why",
        "agenda.change_log.shared",
    ),
    why=_("A change that nobody explains is the work of somebody whom nobody can see."),
    source=_("PAVO booklet"),
    instead=_("Keep a list of changes that everyone can read: what, who, when and why."),
    ideas=("PQ03",),
    find=find,
)
