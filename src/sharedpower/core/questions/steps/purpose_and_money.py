"""Step 1: what it is for, and what money has to do with it."""

from sharedpower.core.questions.answers import PRINCIPLES, TOPICS
from sharedpower.core.questions.question import Kind, Question, Section, Step
from sharedpower.core.wording import gettext_noop as _

_ABOUT = Section(
    _("What it is about"),
    (
        Question(
            "title",
            _("What do you call this piece of work?"),
            Kind.TEXT,
            short=_("Name of the plan"),
            help=_("A plain name. For example: Clinic opening hours, Llandrindod."),
        ),
        Question(
            "summary",
            _("What is it about, in two or three sentences?"),
            Kind.LONG_TEXT,
            short=_("Summary"),
            help=_("Write it as you would tell a neighbour."),
        ),
        Question(
            "about.tags",
            _("Which of these topics does it touch?"),
            Kind.CHOICES,
            short=_("Topics"),
            choices=TOPICS,
            none_label=_("None of these"),
        ),
    ),
)

_WHY = Section(
    _("Why you are doing it"),
    (
        Question(
            "purpose.organising_principle",
            _("What is the main reason for doing it?"),
            Kind.CHOICE,
            short=_("Main reason"),
            help=_("Pick the one that would win if two of them pulled apart."),
            choices=PRINCIPLES,
        ),
        Question(
            "purpose.outcomes",
            _("What should be better for people afterwards?"),
            Kind.LINES,
            short=_("Aims"),
            help=_("One a line. For example: a shorter journey to the clinic from Rhayader."),
            none_label=_("We have not set any aims"),
        ),
        Question(
            "purpose.helps_people",
            _("Is at least one of the aims a benefit that people would feel themselves?"),
            Kind.YES_NO,
            short=_("A benefit that people would feel"),
        ),
    ),
)

_MONEY = Section(
    _("Money"),
    (
        Question(
            "purpose.savings_target",
            _("How much is this work meant to save, in pounds a year?"),
            Kind.MONEY,
            short=_("Savings target"),
            help=_("Write 0 if there is no target."),
            minimum=0,
        ),
        Question(
            "purpose.discovery_done",
            _("Have you found out, with people, what they need?"),
            Kind.YES_NO,
            short=_("Finding out first"),
            help=_("Before any figure was fixed."),
        ),
    ),
)

_CHANGE = Section(
    _("How large the change is"),
    (
        Question(
            "timeline.large_change",
            _("Could this lead to a large change?"),
            Kind.YES_NO,
            short=_("Large change"),
            help=_("For example: a site closes, or many people are helped in a new way."),
        ),
        Question(
            "timeline.months",
            _("How many months are there for the change?"),
            Kind.WHOLE_NUMBER,
            short=_("Months for the change"),
            help=_("From the first talk to the new way of working."),
            minimum=0,
            maximum=120,
        ),
        Question(
            "timeline.iterations",
            _("How many rounds of trying and changing are planned?"),
            Kind.WHOLE_NUMBER,
            short=_("Rounds of trying and changing"),
            help=_("Doing it once, with no second try, is 1."),
            minimum=0,
            maximum=20,
        ),
        Question(
            "timeline.staffing_disclosed",
            _("Does everyone know what the change may mean for staff and their jobs?"),
            Kind.YES_NO,
            short=_("What it may mean for staff is known"),
            help=_("The staff themselves first of all."),
        ),
    ),
)

STEP = Step(
    "purpose",
    _("Purpose and money"),
    _(
        "What is it for, and who is meant to gain? When saving money leads, help for people tends "
        "to shrink, so we ask about this first."
    ),
    (_ABOUT, _WHY, _MONEY, _CHANGE),
)
