"""People have a seat but no real say.

Found when there is a board and people with lived experience have too few seats on it, or their
rights are not written (an empty text), or there is no wider group to report back to (an empty
text). Quiet when all three are there. Does not arise when there is no board. Two seats is our own
number (``board_seats``), with no outside source.
"""

from sharedpower.core.pitfalls.condition import Condition, any_of, less, none, when, yes
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return when(
        yes(plan, "board.exists"),
        any_of(
            less(plan, "board.lived_experience_seats", plan.thresholds.board_seats),
            none(plan, "board.rep_rights"),
            none(plan, "board.rep_constituency"),
        ),
    )


PITFALL = Pitfall(
    id="seat-without-say",
    title=_("People have a seat but no real say"),
    severity=Severity.FIX,
    facets=("form.visible", "form.hidden", "space.invited"),
    reads=(
        "board.exists",
        "board.lived_experience_seats",
        "board.rep_rights",
        "board.rep_constituency",
    ),
    why=_("A lone or hand-picked seat that can always be outvoted is placation, not partnership."),
    source=_("Arnstein 1969; the conclusion of the PAVO case. Two seats is our own default"),
    instead=_(
        "Have at least two representatives, with written rights, a link to a wider group, and a "
        "part for each person in the room."
    ),
    ideas=("PC01", "P02", "P03"),
    find=find,
)
