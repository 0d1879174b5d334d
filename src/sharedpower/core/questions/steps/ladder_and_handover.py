"""Step 11: how much say people have, what they take on, and how it turns out."""

from sharedpower.core.questions.question import Kind, Part, Question, Section, Step
from sharedpower.core.wording import gettext_noop as _

_RUNGS = Part(
    "ladder.at",
    _("The rung at each level"),
    _("a level"),
    (
        Question(
            "ladder.at.level",
            _("At which level?"),
            Kind.LEVEL,
            short=_("Level of the rung"),
        ),
        Question(
            "ladder.at.intended",
            _("How much say do you mean people to have?"),
            Kind.RUNG,
            short=_("Rung you intend"),
            minimum=1,
            maximum=8,
        ),
        Question(
            "ladder.at.promised",
            _("How much say have people been promised?"),
            Kind.RUNG,
            short=_("Rung that was promised"),
            help=_("Go by what posters, letters and speakers said."),
            minimum=1,
            maximum=8,
        ),
    ),
    names_itself_by="level",
    add_label=_("Add a level"),
    none_label=_("No rung has been chosen"),
)

_FELT = Part(
    "ladder.felt_history",
    _("What it felt like to people"),
    _("a time when people were asked"),
    (
        Question(
            "ladder.felt_history.on",
            _("On which day were they asked?"),
            Kind.DAY,
            short=_("Day people were asked"),
        ),
        Question(
            "ladder.felt_history.level",
            _("About which level?"),
            Kind.LEVEL,
            short=_("Level people were asked about"),
        ),
        Question(
            "ladder.felt_history.rung",
            _("How much say did they feel they had?"),
            Kind.RUNG,
            short=_("Rung it felt like"),
            minimum=1,
            maximum=8,
        ),
    ),
    names_itself_by="on",
    add_label=_("Add a time when people were asked"),
    none_label=_("Nobody has been asked yet"),
)

_SAY = Section(
    _("How much say"),
    (
        _RUNGS,
        Question(
            "ladder.reason",
            _("Why is this the right amount of say?"),
            Kind.LONG_TEXT,
            short=_("Reason for the rung"),
            help=_("One sentence that people can read. No rung is always best."),
            none_label=_("We have no reason to give"),
        ),
        Question(
            "publicity.says_coproduction",
            _("Is this work called co-production in public?"),
            Kind.YES_NO,
            short=_("Called co-production in public"),
        ),
    ),
)

_HANDOVER = Section(
    _("What is handed over"),
    (
        Question(
            "handover.responsibility",
            _("Will people or a community group take over a task from the public body?"),
            Kind.YES_NO,
            short=_("A task is handed over"),
            help=_("For example: a library, a waiting list, a befriending scheme."),
        ),
        Question(
            "handover.budget",
            _("How much money comes with the task, in pounds a year?"),
            Kind.MONEY,
            short=_("Money that comes with it"),
            help=_("Write 0 if there is none."),
            minimum=0,
        ),
        Question(
            "handover.staff_time",
            _("How many hours of staff time a week come with the task?"),
            Kind.WHOLE_NUMBER,
            short=_("Staff time that comes with it"),
            help=_("Write 0 if there are none."),
            minimum=0,
            maximum=1000,
        ),
        Question(
            "handover.training",
            _("What training comes with the task?"),
            Kind.TEXT,
            short=_("Training that comes with it"),
            none_label=_("There is none"),
        ),
        Question(
            "handover.retained_duties",
            _("What will the public body go on doing itself?"),
            Kind.LINES,
            short=_("What the public body keeps doing"),
            help=_("One a line, and for how long."),
            none_label=_("Nothing"),
        ),
        Question(
            "handover.named_officer",
            _("Who at the public body answers the phone about the task?"),
            Kind.TEXT,
            short=_("Contact at the public body"),
            help=_("A role, not a person's name."),
            none_label=_("Nobody has been named"),
        ),
    ),
)

_OUTCOME = Section(
    _("How it turns out"),
    (
        Question(
            "review.resource_check_date",
            _("When will you check that the say and the means are still there?"),
            Kind.DAY,
            short=_("Date to check say and means"),
            none_label=_("No date has been set"),
        ),
        Question(
            "evaluation.both_sides",
            _("Will both staff and people with lived experience be asked how it went?"),
            Kind.YES_NO,
            short=_("Both sides are asked"),
        ),
        Question(
            "evaluation.baseline",
            _("Are people asked how things are before it starts?"),
            Kind.YES_NO,
            short=_("Asked before it starts"),
        ),
        Question(
            "evaluation.experience_measure",
            _("Will people be asked what taking part was like?"),
            Kind.YES_NO,
            short=_("Asked what taking part was like"),
        ),
        Question(
            "evaluation.wellbeing_measure",
            _("Will people be asked if taking part did them good?"),
            Kind.YES_NO,
            short=_("Asked if it did them good"),
        ),
        _FELT,
    ),
)

STEP = Step(
    "ladder",
    _("How much say, and what is handed over"),
    _(
        "Any rung of the ladder can be right, if it is chosen and said. Passing on work without "
        "the means to do it is not sharing power."
    ),
    (_SAY, _HANDOVER, _OUTCOME),
)
