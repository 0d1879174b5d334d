"""Nothing is planned against the stigma.

Found when the topic carries stigma and none of the plan's actions works against it, or there are no
actions. Quiet when at least one action does; the matter does not arise when the topic carries no
stigma.
"""

from sharedpower.core.pitfalls.condition import Condition, every_item, no, when, yes
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return when(
        yes(plan, "about.stigma"),
        every_item(plan, "actions", lambda action: no(action, "against_stigma"), empty=True),
    )


PITFALL = Pitfall(
    id="stigma-topic-no-plan",
    title=_("Nothing is planned against the stigma"),
    severity=Severity.FIX,
    facets=("form.invisible",),
    reads=("about.stigma", "actions", "actions.against_stigma"),
    why=_(
        "Shame keeps people away, and in Wales attitudes to mental ill health got worse between "
        "2021 and 2024."
    ),
    source=_("PAVO booklet; Time to Change Wales 2024"),
    instead=_(
        "Plan kind words, hosts who have been there themselves, privacy, and one action that "
        "changes minds beyond the room."
    ),
    ideas=("PQ07", "PQ05"),
    find=find,
)
