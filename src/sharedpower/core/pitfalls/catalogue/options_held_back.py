"""Some options are kept from people.

Found when an option is not shown and the public reason for dropping it is empty, or when there is
no room for an option that people bring. Quiet when every option is shown or dropped for a public
reason, and there is room for more.
"""

from sharedpower.core.pitfalls.condition import Condition, all_of, any_item, any_of, no, none
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_of(
        any_item(
            plan,
            "decision.options",
            lambda option: all_of(no(option, "shown"), none(option, "dropped_reason")),
        ),
        no(plan, "decision.open_option"),
    )


PITFALL = Pitfall(
    id="options-held-back",
    title=_("Some options are kept from people"),
    severity=Severity.STOP,
    facets=("form.hidden", "space.closed", "space.invited"),
    reads=(
        "decision.options",
        "decision.options.shown",
        "decision.options.dropped_reason",
        "decision.open_option",
    ),
    why=_(
        "Hiding choices, or leaving no room for new ones, decides the matter before people speak."
    ),
    source=_("PAVO booklet; the second Gunning principle; powercube.net on hidden power"),
    instead=_(
        "Show every option with its costs. Say which were dropped and why, and add “something "
        "else”."
    ),
    ideas=("PQ04",),
    find=find,
)
