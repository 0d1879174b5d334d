"""Nobody has asked who the new space leaves out.

Found when the answer to "who does this not suit?" is that there is nobody: a space that suits
everyone is rarer than one where nobody has looked. Quiet as soon as someone is named.
"""

from sharedpower.core.pitfalls.condition import Condition, none
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return none(plan, "access.who_lost")


PITFALL = Pitfall(
    id="open-for-some-closed-for-others",
    title=_("Nobody has asked who the new space leaves out"),
    severity=Severity.THINK,
    facets=("form.hidden", "form.invisible", "level.national"),
    reads=("access.who_lost",),
    why=_(
        "Opening one door can strengthen hidden and invisible power, if some people or some kinds "
        "of knowledge are left outside."
    ),
    source=_("powercube.net, interaction page"),
    instead=_("Ask whom this new space does not suit, and what kind of evidence it ignores."),
    ideas=("PQ21", "PQ19"),
    find=find,
)
