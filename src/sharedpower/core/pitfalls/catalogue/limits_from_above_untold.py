"""People are not told what limits the choice.

Found when nobody has checked what limits the decision, or when limits are listed and the papers do
not explain them. Quiet when the check is done and the limits are explained, or there are none.
"""

from sharedpower.core.pitfalls.condition import Condition, any_of, no, some, when
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_of(
        no(plan, "decision.constraints_checked"),
        when(some(plan, "decision.constrained_by"), no(plan, "information.explains_limits")),
    )


PITFALL = Pitfall(
    id="limits-from-above-untold",
    title=_("People are not told what limits the choice"),
    severity=Severity.FIX,
    facets=("form.hidden", "level.national"),
    reads=(
        "decision.constraints_checked",
        "decision.constrained_by",
        "information.explains_limits",
    ),
    why=_(
        "A choice that looks local may be shaped by law, targets or money set elsewhere. Silence "
        "about that controls the agenda."
    ),
    source=_("PAVO booklet; powercube.net on hidden power"),
    instead=_("List each limit, say who set it, and whether it can be challenged."),
    ideas=("PQ17",),
    find=find,
)
