"""Step 9: so that nobody is shut out, left alone or out of pocket."""

from sharedpower.core.questions.question import Kind, Question, Section, Step
from sharedpower.core.wording import gettext_noop as _

_ACCESS = Section(
    _("Access"),
    (
        Question(
            "access.asked_at_booking",
            _("Is everyone asked, when they book, what they need?"),
            Kind.YES_NO,
            short=_("Asked about needs at booking"),
        ),
        Question(
            "access.phone_option",
            _("Can people book, and say what they need, by phone?"),
            Kind.YES_NO,
            short=_("Booking by phone"),
        ),
        Question(
            "access.venue_checked",
            _("Has someone been to the place to check its access?"),
            Kind.YES_NO,
            short=_("Access of the place checked"),
            help=_("Steps, doors, toilets, parking, hearing loop, noise."),
        ),
    ),
)

_SUPPORT = Section(
    _("If someone is upset"),
    (
        Question(
            "support.opt_out",
            _("Can anyone stop or leave without giving a reason?"),
            Kind.YES_NO,
            short=_("Right to stop"),
        ),
        Question(
            "support.quiet_room",
            _("Is there a quiet room?"),
            Kind.YES_NO,
            short=_("Quiet room"),
        ),
        Question(
            "support.follow_up",
            _("Does someone ask people afterwards how they are?"),
            Kind.YES_NO,
            short=_("A call afterwards"),
        ),
        Question(
            "support.named_person",
            _("Who can people turn to on the day?"),
            Kind.TEXT,
            short=_("Person to turn to"),
            help=_("A role is enough here. For example: the peer supporter."),
            none_label=_("There is no such person yet"),
        ),
    ),
)

_SHARING = Section(
    _("What people are asked to share"),
    (
        Question(
            "activities.requires_story",
            _("Must people tell their own story to take part?"),
            Kind.YES_NO,
            short=_("Own story is required"),
        ),
        Question(
            "information.already_held",
            _("Are people asked again for things the service already knows?"),
            Kind.YES_NO,
            short=_("Asks for what is already known"),
        ),
        Question(
            "activities.personal_sharing",
            _("Are people invited to share something personal?"),
            Kind.YES_NO,
            short=_("People share something personal"),
        ),
        Question(
            "activities.staff_share",
            _("Do staff share something of their own, by choice?"),
            Kind.YES_NO,
            short=_("Staff share as well"),
            help=_("In the Powys case, staff went first, and others felt safer."),
        ),
    ),
)

_MONEY = Section(
    _("Pay and costs"),
    (
        Question(
            "support.staff_paid",
            _("Do staff take part in paid time?"),
            Kind.YES_NO,
            short=_("Staff are paid for the time"),
        ),
        Question(
            "support.payment_offered",
            _("Are people offered payment for their time, or another choice?"),
            Kind.YES_NO,
            short=_("Payment is offered"),
        ),
        Question(
            "support.expenses_upfront",
            _("Are people's costs paid in advance or on the day?"),
            Kind.YES_NO,
            short=_("Costs paid in advance"),
        ),
        Question(
            "support.carer_cover",
            _("Is there cover for those who care for someone?"),
            Kind.YES_NO,
            short=_("Cover for carers"),
            help=_("For a child, a parent or a partner at home."),
        ),
        Question(
            "support.benefits_advice",
            _("Can people get independent advice on payment and benefits?"),
            Kind.YES_NO,
            short=_("Independent benefits advice"),
        ),
    ),
)

STEP = Step(
    "support",
    _("Access, support and pay"),
    _(
        "People who come to help you should not be shut out, left alone or out of pocket. Most of "
        "this costs little if it is thought of early."
    ),
    (_ACCESS, _SUPPORT, _SHARING, _MONEY),
)
