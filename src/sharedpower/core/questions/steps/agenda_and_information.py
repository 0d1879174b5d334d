"""Step 10: who sets the agenda, what is agreed beforehand, and what people get to read."""

from sharedpower.core.questions.answers import FORMATS, PARTIES, SPEAKING_ORDERS, WHO
from sharedpower.core.questions.question import Kind, Part, Question, Section, Step
from sharedpower.core.wording import gettext_noop as _

_CHANGES = Part(
    "agenda.change_log",
    _("Changes after the agenda went out"),
    _("a change to the agenda"),
    (
        Question(
            "agenda.change_log.what",
            _("What was changed?"),
            Kind.TEXT,
            short=_("Change to the agenda"),
        ),
        Question(
            "agenda.change_log.who",
            _("Who changed it?"),
            Kind.TEXT,
            short=_("Who changed the agenda"),
            help=_("A role, not a person's name."),
            none_label=_("Nobody can say who"),
        ),
        Question(
            "agenda.change_log.when",
            _("On which day?"),
            Kind.DAY,
            short=_("Day of the change"),
            none_label=_("Nobody can say when"),
        ),
        Question(
            "agenda.change_log.why",
            _("Why was it changed?"),
            Kind.TEXT,
            short=_("Reason for the change"),
            none_label=_("No reason was given"),
        ),
        Question(
            "agenda.change_log.shared",
            _("Was everyone told?"),
            Kind.YES_NO,
            short=_("Everyone was told of the change"),
        ),
    ),
    names_itself_by="what",
    add_label=_("Add a change"),
    none_label=_("Nothing has been changed"),
)

_BEFORE = Part(
    "facilitation.pre_meetings",
    _("Meetings before the meeting"),
    _("a meeting beforehand"),
    (
        Question(
            "facilitation.pre_meetings.label",
            _("What do you call it?"),
            Kind.TEXT,
            short=_("Meeting beforehand"),
        ),
        Question(
            "facilitation.pre_meetings.who",
            _("Who is it for?"),
            Kind.CHOICE,
            short=_("Who the meeting beforehand is for"),
            choices=WHO,
        ),
        Question(
            "facilitation.pre_meetings.outcome_shared",
            _("Does everyone hear what came out of it?"),
            Kind.YES_NO,
            short=_("Outcome of the meeting beforehand is shared"),
        ),
    ),
    add_label=_("Add a meeting beforehand"),
    none_label=_("There are none"),
)

_AGENDA = Section(
    _("The agenda"),
    (
        Question(
            "agenda.set_by",
            _("Who has a hand in the agenda?"),
            Kind.CHOICES,
            short=_("Who sets the agenda"),
            choices=PARTIES,
            none_label=_("None of these"),
        ),
        Question(
            "agenda.open_share",
            _("How much of the time is left open, in percent?"),
            Kind.PERCENT,
            short=_("Time left open"),
            help=_("Open for what people bring up themselves. Half an hour of two hours is 25."),
            minimum=0,
            maximum=100,
        ),
        Question(
            "agenda.speaking_order",
            _("Who speaks first?"),
            Kind.CHOICE,
            short=_("Who speaks first"),
            choices=SPEAKING_ORDERS,
        ),
        _CHANGES,
        _BEFORE,
    ),
)

_PAPERS = Section(
    _("Papers and words"),
    (
        Question(
            "information.days_before",
            _("How many days ahead do people get the papers?"),
            Kind.WHOLE_NUMBER,
            short=_("Days ahead that papers go out"),
            minimum=0,
            maximum=90,
        ),
        Question(
            "information.easy_read",
            _("Can those who need Easy Read or audio have it?"),
            Kind.YES_NO,
            short=_("Easy Read or audio"),
        ),
        Question(
            "information.formats",
            _("In which other ways can people have the papers?"),
            Kind.CHOICES,
            short=_("Formats"),
            choices=FORMATS,
            none_label=_("None of these"),
        ),
        Question(
            "information.jargon_checked",
            _("Has someone outside the service checked the words for jargon?"),
            Kind.YES_NO,
            short=_("Checked for jargon"),
        ),
        Question(
            "publicity.tone_checked",
            _("Have people who use the service checked that the words do not talk down?"),
            Kind.YES_NO,
            short=_("Tone checked by people who use the service"),
        ),
    ),
)

STEP = Step(
    "agenda",
    _("Agenda and information"),
    _(
        "Whoever writes the agenda decides what can be decided. Papers that come early, in plain "
        "words, let people in."
    ),
    (_AGENDA, _PAPERS),
)
