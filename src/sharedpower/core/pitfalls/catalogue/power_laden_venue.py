"""The room tells people who is in charge.

Found when any space that people are invited to is unlike the places they use, or is an official
setting (hospital, clinic, council office, court, police, school office) that was not chosen with
the group. Quiet when each is like places people use and, if official, was chosen with them. Closed
and claimed spaces do not count: nobody is invited to the first, and people chose the second.
"""

from sharedpower.core.pitfalls.condition import (
    Condition,
    Item,
    all_of,
    any_item,
    any_of,
    no,
    says,
    when,
)
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import OFFICIAL_SETTINGS
from sharedpower.core.powercube import Space
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_item(
        plan,
        "spaces",
        lambda space: when(says(space, "type", Space.INVITED), _says_who_is_in_charge(space)),
    )


def _says_who_is_in_charge(space: Item) -> Condition:
    official = says(space, "setting", *OFFICIAL_SETTINGS)
    return any_of(
        all_of(official, no(space, "chosen_with_group")),
        no(space, "like_places_people_use"),
    )


PITFALL = Pitfall(
    id="power-laden-venue",
    title=_("The room tells people who is in charge"),
    severity=Severity.FIX,
    facets=("space.invited", "form.invisible"),
    reads=(
        "spaces",
        "spaces.type",
        "spaces.setting",
        "spaces.chosen_with_group",
        "spaces.like_places_people_use",
    ),
    why=_(
        "Official rooms tell people who is in charge. A sports club or a village hall says that "
        "all may speak."
    ),
    source=_("PAVO booklet and case"),
    instead=_(
        "Meet in an ordinary community building, and check that it is neutral for this group."
    ),
    ideas=("PQ08", "PQ09", "PC06", "PC16"),
    find=find,
)
