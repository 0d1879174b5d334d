"""Some faces of power have no action.

Found when at least one of the nine faces (three forms, three spaces, three levels) is named by no
action; so too when there are no actions, or when all sit on one face. A level that the plan does
not use is not missed, nor is one that it adds to the nine. Quiet when every face has an action.
An action works on the faces that it names and on no others; an owner is not asked for here.
"""

from sharedpower.core.pitfalls.condition import Condition, any_of, every_item, includes, is_not
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.powercube import FACES
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    used = [face for face in FACES if plan.cube.select([face])]
    return any_of(*(_nothing_works_on(face, plan) for face in used))


def _nothing_works_on(face: str, plan: Plan) -> Condition:
    return every_item(
        plan, "actions", lambda action: is_not(includes(action, "facets", {face})), empty=True
    )


PITFALL = Pitfall(
    id="one-face-only",
    title=_("Some faces of power have no action"),
    severity=Severity.FIX,
    facets=(
        "form.visible",
        "form.hidden",
        "form.invisible",
        "space.closed",
        "space.invited",
        "space.claimed",
        "level.local",
        "level.regional",
        "level.national",
    ),
    reads=("actions", "actions.facets"),
    why=_(
        "Forms, spaces and levels shape one another. Deep change is thought to need them to line "
        "up."
    ),
    source=_("PAVO booklet; powercube.net, interaction page"),
    instead=_("Add one action for each empty face, then draw how they link."),
    ideas=("P08", "P10", "P11", "P12", "PQ19"),
    find=find,
)
