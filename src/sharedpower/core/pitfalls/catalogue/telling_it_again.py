"""Questions may talk down, or ask it all again.

Found when taking part requires a person's own story, or people are asked again for facts that are
already held (``already_held`` is yes), or nobody has checked the tone of the wording. One is
enough. Quiet when no story is required, nothing held is asked for again, and the tone is checked.
"""

from sharedpower.core.pitfalls.condition import Condition, any_of, no, yes
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_of(
        yes(plan, "activities.requires_story"),
        yes(plan, "information.already_held"),
        no(plan, "publicity.tone_checked"),
    )


PITFALL = Pitfall(
    id="telling-it-again",
    title=_("Questions may talk down, or ask it all again"),
    severity=Severity.STOP,
    facets=("form.invisible", "form.visible"),
    reads=("activities.requires_story", "information.already_held", "publicity.tone_checked"),
    why=_(
        "The Powys case began because forms talked down to people and made them go over painful "
        "histories again."
    ),
    source=_("PAVO case; Trauma-Informed Wales"),
    instead=_(
        "Use what is already known, with consent. Ask what should change, not what happened. Have "
        "people who use the service check the wording."
    ),
    ideas=("PC03",),
    find=find,
)
