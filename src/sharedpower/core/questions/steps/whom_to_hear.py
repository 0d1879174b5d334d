"""Step 5: whom the plan wants to hear, what holds them back, and how they are asked."""

from sharedpower.core.questions.answers import INVITED_BY, KNOWLEDGE
from sharedpower.core.questions.question import Kind, Part, Question, Section, Step
from sharedpower.core.wording import gettext_noop as _

_GROUPS = Part(
    "audience.groups",
    _("Groups of people"),
    _("a group of people"),
    (
        Question(
            "audience.groups.name",
            _("Who are they?"),
            Kind.TEXT,
            short=_("Group of people"),
            help=_("For example: hill farmers, young carers, people who use the clinic."),
        ),
        Question(
            "audience.groups.seldom_heard",
            _("Are they seldom heard?"),
            Kind.YES_NO,
            short=_("Seldom heard"),
        ),
        Question(
            "audience.groups.reached_via",
            _("How does word of it reach them?"),
            Kind.CHOICES,
            short=_("How word reaches the group"),
            choices=INVITED_BY,
            none_label=_("It does not reach them yet"),
        ),
        Question(
            "audience.groups.reasons_not_to_come",
            _("What might keep them from coming?"),
            Kind.LONG_TEXT,
            short=_("Reasons not to come"),
            help=_("Ask two or three of them, kindly, away from any meeting."),
            none_label=_("We do not know yet"),
        ),
    ),
    names_itself_by="name",
    add_label=_("Add a group of people"),
    none_label=_("We have no groups in mind"),
)

_PEOPLE = Section(
    _("The people"),
    (
        _GROUPS,
        Question(
            "audience.reflects_area",
            _("Taken together, are these groups like the people who live in the area?"),
            Kind.YES_NO,
            short=_("Reflects the area"),
            help=_("Think of age, language, income, disability, origin and distance."),
        ),
        Question(
            "access.who_lost",
            _("Who might this way of doing it leave out?"),
            Kind.LONG_TEXT,
            short=_("Who might be left out"),
            help=_("What suits some can shut out others."),
            none_label=_("Nobody, as far as we know"),
        ),
        Question(
            "audience.knowledge_types",
            _("Whose knowledge is taken seriously here?"),
            Kind.CHOICES,
            short=_("Knowledge that counts"),
            choices=KNOWLEDGE,
            none_label=_("None of these"),
        ),
    ),
)

_HESITATION = Section(
    _("What may hold people back"),
    (
        Question(
            "about.stigma",
            _("Is there shame or prejudice around the topic?"),
            Kind.YES_NO,
            short=_("Shame or prejudice around the topic"),
            help=_("There often is with mental health, drugs and alcohol, or debt."),
        ),
        Question(
            "about.trauma_likely",
            _("Could the topic bring back painful times for some people?"),
            Kind.YES_NO,
            short=_("May bring back painful times"),
        ),
        Question(
            "about.wider_attitudes",
            _("What does everyone seem to take for granted about the topic?"),
            Kind.LONG_TEXT,
            short=_("What is taken for granted"),
            help=_("For example: that distress is only ever an illness."),
            none_label=_("We have not talked about it"),
        ),
    ),
)

_INVITATION = Section(
    _("The invitation"),
    (
        Question(
            "invite.channels",
            _("How will people hear of it?"),
            Kind.CHOICES,
            short=_("Ways of inviting"),
            choices=INVITED_BY,
            none_label=_("No way has been chosen"),
        ),
        Question(
            "publicity.names_condition",
            _("Does a title, poster or message name a private condition?"),
            Kind.YES_NO,
            short=_("Publicity names a condition"),
            help=_("The subject of an e-mail, seen by others, can give someone away."),
        ),
        Question(
            "invite.privacy",
            _("Are people invited without others finding out?"),
            Kind.YES_NO,
            short=_("Private invitations"),
            help=_("For example: blind copies and plain envelopes."),
        ),
        Question(
            "publicity.voice_matters",
            _("Does the invitation say that people's voice is wanted?"),
            Kind.YES_NO,
            short=_("Says that people's voice is wanted"),
        ),
        Question(
            "publicity.equal_experts",
            _("Does the invitation say that lived experience counts as much as training?"),
            Kind.YES_NO,
            short=_("Says that experience is expertise"),
        ),
        Question(
            "publicity.success_stories",
            _("Which true stories of change do you tell?"),
            Kind.LINES,
            short=_("Stories of change"),
            help=_("One a line, told with consent: what changed, and who did it."),
            none_label=_("None so far"),
        ),
    ),
)

STEP = Step(
    "people",
    _("Who you want to hear"),
    _(
        "Some people are asked again and again, and some never are. Naming those you miss is the "
        "first step to hearing them."
    ),
    (_PEOPLE, _HESITATION, _INVITATION),
)
