"""A gathering place may be lost unnoticed.

Found when nobody has checked whether a claimed space depends on policy, or it does and nobody
watches over that risk. Quiet when it does not depend on policy, or somebody does watch; the matter
does not arise when no space is claimed.
"""

from sharedpower.core.pitfalls.condition import (
    Condition,
    Item,
    all_of,
    any_item,
    any_of,
    none,
    says,
    when,
)
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Sure
from sharedpower.core.powercube import Space
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_item(
        plan,
        "spaces",
        lambda space: when(says(space, "type", Space.CLAIMED), _unwatched(space)),
    )


def _unwatched(space: Item) -> Condition:
    return any_of(
        says(space, "depends_on_policy", Sure.UNCHECKED),
        all_of(says(space, "depends_on_policy", Sure.YES), none(space, "risk_owner")),
    )


PITFALL = Pitfall(
    id="claimed-space-at-risk",
    title=_("A gathering place may be lost unnoticed"),
    severity=Severity.THINK,
    facets=("space.claimed", "level.national", "level.global"),
    reads=("spaces", "spaces.type", "spaces.depends_on_policy", "spaces.risk_owner"),
    why=_(
        "Rules on funding, leases, planning or benefits, made far away, can close the place where "
        "people gather."
    ),
    source=_("PAVO booklet, combined questions"),
    instead=_("Write down what it depends on, and raise the risk at that level."),
    ideas=("PQ20",),
    find=find,
)
