"""Nobody is ready if it becomes upsetting.

Found when the subject carries stigma or is likely to touch trauma, and there is no named person,
no quiet room, no right to stop, or no follow-up afterwards. Quiet when all four are there. Where
the subject is neither, the matter does not arise.
"""

from sharedpower.core.pitfalls.condition import Condition, any_of, no, none, when, yes
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return when(
        any_of(yes(plan, "about.trauma_likely"), yes(plan, "about.stigma")),
        any_of(
            none(plan, "support.named_person"),
            no(plan, "support.quiet_room"),
            no(plan, "support.opt_out"),
            no(plan, "support.follow_up"),
        ),
    )


PITFALL = Pitfall(
    id="no-safety-net",
    title=_("Nobody is ready if it becomes upsetting"),
    severity=Severity.STOP,
    facets=("form.invisible", "space.invited"),
    reads=(
        "about.trauma_likely",
        "about.stigma",
        "support.named_person",
        "support.quiet_room",
        "support.opt_out",
        "support.follow_up",
    ),
    why=_("What comes up may distress people, in the room or on the way home."),
    source=_("SAMHSA, six principles; Trauma-Informed Wales"),
    instead=_(
        "Have a named person, a quiet room, the right to stop at any time, a call the next day, "
        "and crisis numbers to take away."
    ),
    ideas=("PC03", "PQ09"),
    find=find,
)
