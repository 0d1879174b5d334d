"""Good news goes untold.

Found when the list of stories about what has worked, here or elsewhere, is answered and empty.
Quiet when there is at least one.
"""

from sharedpower.core.pitfalls.condition import Condition, none
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return none(plan, "publicity.success_stories")


PITFALL = Pitfall(
    id="good-news-untold",
    title=_("Good news goes untold"),
    severity=Severity.THINK,
    facets=("form.invisible",),
    reads=("publicity.success_stories",),
    why=_("Seeing that it worked somewhere else shifts the feeling that there is no point."),
    source=_("PAVO booklet; powercube.net on unsung wins"),
    instead=_("Share one short true story, with consent: what changed, and who changed it."),
    ideas=("PQ06", "PQ05"),
    find=find,
)
