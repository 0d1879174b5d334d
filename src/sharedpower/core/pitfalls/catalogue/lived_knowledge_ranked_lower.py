"""Lived experience is ranked below professional knowledge.

Found when the publicity says neither that people's voice matters nor that all are experts, or the
badges show the titles of staff, or staff speak first. One is enough. Quiet when the publicity says
at least one of the two, badges show no titles, and the order of speaking is mixed or starts with
people.
"""

from sharedpower.core.pitfalls.condition import Condition, all_of, any_of, no, says, yes
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import SpeakingOrder
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_of(
        all_of(no(plan, "publicity.voice_matters"), no(plan, "publicity.equal_experts")),
        yes(plan, "publicity.badges_titles"),
        says(plan, "agenda.speaking_order", SpeakingOrder.STAFF_FIRST),
    )


PITFALL = Pitfall(
    id="lived-knowledge-ranked-lower",
    title=_("Lived experience is ranked below professional knowledge"),
    severity=Severity.FIX,
    facets=("form.invisible", "space.invited"),
    reads=(
        "publicity.voice_matters",
        "publicity.equal_experts",
        "publicity.badges_titles",
        "agenda.speaking_order",
    ),
    why=_(
        "In Brecon the publicity, and everyone all through the day, stressed what the voice of "
        "people who use services and of carers is worth."
    ),
    source=_("PAVO case"),
    instead=_(
        "Use first names and a mixed order, and say before and during the day that experience is "
        "expertise."
    ),
    ideas=("P02", "P05", "PC07", "PC15"),
    find=find,
)
