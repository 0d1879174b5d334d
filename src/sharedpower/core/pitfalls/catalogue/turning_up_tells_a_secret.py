"""Turning up gives away something private.

Found when the publicity names a condition, or people are invited to a place that is known for one,
or the topic carries stigma and the invitation does not keep private who was asked. Quiet when none
of these holds. A closed space does not count, since nobody is asked there; nor does a claimed one,
where people have already chosen who sees them come.
"""

from sharedpower.core.pitfalls.condition import Condition, any_item, any_of, no, says, when, yes
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.powercube import Space
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_of(
        yes(plan, "publicity.names_condition"),
        any_item(
            plan,
            "spaces",
            lambda space: when(
                says(space, "type", Space.INVITED), yes(space, "known_for_condition")
            ),
        ),
        when(yes(plan, "about.stigma"), no(plan, "invite.privacy")),
    )


PITFALL = Pitfall(
    id="turning-up-tells-a-secret",
    title=_("Turning up gives away something private"),
    severity=Severity.STOP,
    facets=("form.invisible", "space.invited"),
    reads=(
        "publicity.names_condition",
        "spaces",
        "spaces.type",
        "spaces.known_for_condition",
        "about.stigma",
        "invite.privacy",
    ),
    why=_("Nobody should have to give away something private in order to be heard."),
    source=_("PAVO booklet on stigma; SAMHSA on safety"),
    instead=_(
        "Choose a neutral title and place, hide who else was asked, and offer other ways to join."
    ),
    ideas=("PQ07", "PQ09"),
    find=find,
)
