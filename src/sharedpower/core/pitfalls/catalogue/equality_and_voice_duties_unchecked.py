"""Equality and voice duties are not checked.

Found when the equality impact assessment has not been started, when protected groups are not
involved, when no duties are listed, or when a health or social care service would change and Llais
has not been told. Quiet when these are done; Llais counts only where such a service would change.
Whether a duty applies is for each body to settle: this points to it and is not legal advice.
"""

from sharedpower.core.pitfalls.condition import Condition, any_of, no, none, when, yes
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_of(
        no(plan, "legal.equality_impact_started"),
        no(plan, "legal.protected_groups_involved"),
        none(plan, "legal.duties_listed"),
        when(yes(plan, "legal.care_service_change"), no(plan, "legal.llais_informed")),
    )


PITFALL = Pitfall(
    id="equality-and-voice-duties-unchecked",
    title=_("Equality and voice duties are not checked"),
    severity=Severity.STOP,
    facets=("form.visible", "level.regional", "level.national"),
    reads=(
        "legal.equality_impact_started",
        "legal.protected_groups_involved",
        "legal.care_service_change",
        "legal.llais_informed",
        "legal.duties_listed",
    ),
    why=_(
        "Duties in Wales ask listed bodies to involve people who represent protected groups, and "
        "health and care bodies must be able to answer what Llais raises."
    ),
    source=_(
        "WSI 2011/1064 regs 5 and 8; Health and Social Care (Quality and Engagement) (Wales) "
        "Act 2020; Local Government and Elections (Wales) Act 2021 s.39"
    ),
    instead=_(
        "Start the impact assessment together with the plan, list the duties that apply, and tell "
        "Llais early."
    ),
    ideas=("PC14",),
    find=find,
)
