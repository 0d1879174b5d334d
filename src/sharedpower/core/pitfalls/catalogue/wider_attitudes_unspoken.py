"""What the wider world believes goes unspoken.

Found when the work is about mental health, substance use, disability, ageing or poverty, and the
answer on wider attitudes is empty. Quiet when something is said about them. Does not arise when
the work is about none of these five.
"""

from sharedpower.core.pitfalls.condition import Condition, includes, none, when
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Topic
from sharedpower.core.wording import gettext_noop as _

JUDGED = frozenset(
    (Topic.MENTAL_HEALTH, Topic.SUBSTANCE_USE, Topic.DISABILITY, Topic.AGEING, Topic.POVERTY)
)


def find(plan: Plan) -> Condition:
    return when(includes(plan, "about.tags", JUDGED), none(plan, "about.wider_attitudes"))


PITFALL = Pitfall(
    id="wider-attitudes-unspoken",
    title=_("What the wider world believes goes unspoken"),
    severity=Severity.THINK,
    facets=("form.invisible", "level.global"),
    reads=("about.tags", "about.wider_attitudes"),
    why=_(
        "Ideas held across the world, for instance that distress is only an illness, shape what a "
        "local plan can imagine."
    ),
    source=_("PAVO booklet; JASS on systemic power"),
    instead=_("Ask: what does everyone here assume? Then invite one other way of seeing it."),
    ideas=("PQ18", "PQ20"),
    find=find,
)
