"""Saving money comes before helping people.

Found when savings are the idea that the work is organised around, when there are no outcomes, or
when none of the outcomes helps people. Quiet when the work is organised around something else, or
a mix, and its outcomes help people: savings noted as a side effect are fine.
"""

from sharedpower.core.pitfalls.condition import Condition, any_of, no, none, says
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Principle
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_of(
        says(plan, "purpose.organising_principle", Principle.SAVINGS),
        none(plan, "purpose.outcomes"),
        no(plan, "purpose.helps_people"),
    )


PITFALL = Pitfall(
    id="savings-first",
    title=_("Saving money comes before helping people"),
    severity=Severity.STOP,
    facets=("form.hidden", "form.invisible"),
    reads=("purpose.organising_principle", "purpose.outcomes", "purpose.helps_people"),
    why=_(
        "When saving is the driving idea, support tends to shrink. Savings noted as a side effect "
        "are fine."
    ),
    source=_("Williams 2018"),
    instead=_(
        "Restate the aim as a better life or a better service. Record savings only as something "
        "that may follow."
    ),
    ideas=("W04", "W15", "W19", "W20"),
    find=find,
)
