"""Step 8: when it happens, and how people get there."""

from sharedpower.core.questions.answers import AREAS, CLASHES, TIMES
from sharedpower.core.questions.question import Kind, Part, Question, Section, Step
from sharedpower.core.wording import gettext_noop as _

_SESSIONS = Part(
    "sessions",
    _("Times that people come together"),
    _("a session"),
    (
        Question(
            "sessions.label",
            _("What do you call this session?"),
            Kind.TEXT,
            short=_("Name of the session"),
            help=_("For example: the day in the north."),
        ),
        Question(
            "sessions.time",
            _("At what time of the week?"),
            Kind.CHOICE,
            short=_("Time of the session"),
            choices=TIMES,
        ),
        Question(
            "sessions.location",
            _("In which town or village?"),
            Kind.TEXT,
            short=_("Town or village of the session"),
            none_label=_("It is online or by phone"),
        ),
        Question(
            "sessions.on",
            _("On which day?"),
            Kind.DAY,
            short=_("Day of the session"),
        ),
    ),
    add_label=_("Add a session"),
    none_label=_("There are no sessions"),
)

_FREE = Part(
    "audience.groups",
    _("When each group is free"),
    _("a group of people"),
    (
        Question(
            "audience.groups.free_times",
            _("When could they come?"),
            Kind.CHOICES,
            short=_("When the group is free"),
            help=_("Ask them. Shifts, school runs, milking and care all count."),
            choices=TIMES,
            none_label=_("At none of these times"),
        ),
    ),
    names_itself_by="name",
)

_WHEN = Section(
    _("The times"),
    (
        _SESSIONS,
        _FREE,
        Question(
            "calendar.local_events",
            _("Which of these do the dates clash with?"),
            Kind.CHOICES,
            short=_("Clashes"),
            choices=CLASHES,
            none_label=_("They clash with nothing that we know of"),
        ),
    ),
)

_THERE = Section(
    _("Getting there"),
    (
        Question(
            "scope.area",
            _("What is the area like?"),
            Kind.CHOICE,
            short=_("The area"),
            choices=AREAS,
        ),
        Question(
            "travel.provided",
            _("Is there a lift or a bus for those who need one?"),
            Kind.YES_NO,
            short=_("Lifts or a bus"),
        ),
        Question(
            "travel.paid_upfront",
            _("Are fares and fuel paid in advance?"),
            Kind.YES_NO,
            short=_("Travel paid in advance"),
            help=_("Not everyone can wait weeks to be paid back."),
        ),
        Question(
            "travel.longest_minutes",
            _("How many minutes does the longest journey take?"),
            Kind.WHOLE_NUMBER,
            short=_("Longest journey in minutes"),
            help=_("One way, by bus or on foot for those without a car."),
            minimum=0,
            maximum=600,
        ),
    ),
)

STEP = Step(
    "times",
    _("Times and travel"),
    _(
        "Office hours suit office workers, and in Powys the next town can be an hour away. A "
        "second time, a second place or a lift decides who can come."
    ),
    (_WHEN, _THERE),
)
