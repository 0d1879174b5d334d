"""Welsh is not fully offered.

Found when the invitation is not in both languages, when people are not asked whether they wish to
use Welsh, when breakouts or badges leave Welsh out, or when there is no interpreter although
enough people ask for Welsh or the one person met asked for it. Enough is the plan's Welsh share
(10 percent and more: Carmarthenshire and GMC guidance; each body checks its own compliance
notice). Quiet when all of these are in place; an interpreter is not asked for below the share.
"""

from sharedpower.core.pitfalls.condition import Condition, any_of, at_least, no, when, yes
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _

_ALWAYS = (
    "language.bilingual_invite",
    "language.asked",
    "language.breakouts_covered",
    "language.badges",
)


def find(plan: Plan) -> Condition:
    wanted = any_of(
        at_least(plan, "language.welsh_share", plan.thresholds.welsh_share),
        yes(plan, "language.one_person_asked"),
    )
    return any_of(
        *(no(plan, name) for name in _ALWAYS),
        when(wanted, no(plan, "language.interpreter")),
    )


PITFALL = Pitfall(
    id="welsh-not-offered",
    title=_("Welsh is not fully offered"),
    severity=Severity.STOP,
    facets=("space.invited", "form.invisible"),
    reads=(
        *_ALWAYS,
        "language.welsh_share",
        "language.one_person_asked",
        "language.interpreter",
    ),
    why=_(
        "People have a right to use Welsh with bodies that come under the Standards, and language "
        "is power."
    ),
    source=_(
        "Welsh Language (Wales) Measure 2011; guidance of the GMC, Carmarthenshire and the Vale "
        "of Glamorgan. Check your own compliance notice"
    ),
    instead=_(
        "Invite in both languages, ask everyone, book translation early, have badges, and plan "
        "for Welsh in the breakouts."
    ),
    ideas=("P07", "PQ10"),
    find=find,
)
