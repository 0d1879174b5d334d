"""Nobody promises to say what changed.

Found when there is no date for the reply, or nobody who will reply, or the reply will not answer
each point. One gap is enough. Quiet when all three are promised: a date, a name and an answer to
each point.
"""

from sharedpower.core.pitfalls.condition import Condition, any_of, no, none
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_of(
        none(plan, "feedback.date"),
        none(plan, "feedback.owner"),
        no(plan, "feedback.answers_each_point"),
    )


PITFALL = Pitfall(
    id="no-feedback-promise",
    title=_("Nobody promises to say what changed"),
    severity=Severity.STOP,
    facets=("form.visible",),
    reads=("feedback.date", "feedback.owner", "feedback.answers_each_point"),
    why=_(
        "People need to hear what their words changed, and whoever decides must be able to show "
        "that they were weighed."
    ),
    source=_("National Principle 9; Gunning 4; IAP2"),
    instead=_(
        "Name who will reply, and by when. Keep an open list: you said, we did, we could not "
        "because."
    ),
    ideas=("PQ01", "PC08"),
    find=find,
)
