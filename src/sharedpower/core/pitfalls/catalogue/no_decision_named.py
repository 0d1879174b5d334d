"""The decision, or who makes it, is not named.

Found when the decision or its owner was asked for and the answer is that there is none (an empty
text). Quiet when the decision, its owner and the owner's level are all named. A level has no answer
"none", so a level that is not given yet is only waited for.
"""

from sharedpower.core.pitfalls.condition import Condition, any_of, none
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _

READS = ("decision.title", "decision.owner", "decision.owner_level")


def find(plan: Plan) -> Condition:
    return any_of(*(none(plan, name) for name in READS))


PITFALL = Pitfall(
    id="no-decision-named",
    title=_("The decision, or who makes it, is not named"),
    severity=Severity.FIX,
    facets=("form.visible", "level.local", "level.regional", "level.national"),
    reads=READS,
    why=_(
        "Without a named decision and a named owner, nobody can tell what could change, or who "
        "could change it."
    ),
    source=_(
        "PAVO booklet (the question about levels); National Principle 1; Partos Power Awareness "
        "Tool, step 1"
    ),
    instead=_(
        "Write one sentence: what will be decided, by whom, and by when. If there is no decision, "
        "call it a listening event."
    ),
    ideas=("PQ01", "PQ15"),
    find=find,
)
