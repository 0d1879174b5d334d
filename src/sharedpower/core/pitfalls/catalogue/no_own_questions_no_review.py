"""There is no question of your own, or no look back.

Found when the group has no question of its own, when there is no date for a review, or when the
review leaves out the regular meetings. Quiet when there is at least one own question and a dated
review that takes in the regular meetings.
"""

from sharedpower.core.pitfalls.condition import Condition, any_of, no, none
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_of(
        none(plan, "own_questions"),
        none(plan, "review.date"),
        no(plan, "review.covers_regular_meetings"),
    )


PITFALL = Pitfall(
    id="no-own-questions-no-review",
    title=_("There is no question of your own, or no look back"),
    severity=Severity.THINK,
    facets=("form.visible",),
    reads=("own_questions", "review.date", "review.covers_regular_meetings"),
    why=_(
        "The booklet asks each group to write its own questions, and to look at all of its "
        "co-production work and not at one event."
    ),
    source=_("PAVO booklet; National Principle 10"),
    instead=_(
        "Add one question of your own, and set a date for a review that takes in the regular "
        "meetings."
    ),
    ideas=("PQ24", "PC18"),
    find=find,
)
