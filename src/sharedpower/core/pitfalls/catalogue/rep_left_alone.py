"""Representatives carry the message without support.

Found when a representative is on at least one route and there is no training, no briefing before,
no buddy, or no way to report back. Quiet when all four are there. Where no representative is on a
route, or there is no route, the matter does not arise.
"""

from sharedpower.core.pitfalls.condition import Condition, any_item, any_of, no, when, yes
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _

_SUPPORT = ("reps.training", "reps.prebrief", "reps.buddy", "reps.report_back_channel")


def find(plan: Plan) -> Condition:
    return when(
        any_item(plan, "routes", lambda route: yes(route, "rep_carries")),
        any_of(*(no(plan, name) for name in _SUPPORT)),
    )


PITFALL = Pitfall(
    id="rep-left-alone",
    title=_("Representatives carry the message without support"),
    severity=Severity.FIX,
    facets=("level.regional", "level.national", "form.invisible"),
    reads=("routes", "routes.rep_carries", *_SUPPORT),
    why=_("Representatives need knowledge, confidence and a way to bring word back."),
    source=_("PAVO, Shared Power training (blog 2017, 2022, 2023)"),
    instead=_(
        "Offer training, a briefing before each meeting, a buddy and expenses, and keep a slot "
        "for reporting back."
    ),
    ideas=("P06", "P03"),
    find=find,
)
