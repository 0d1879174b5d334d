"""Step 3: what is still open, what is not, and why."""

from sharedpower.core.questions.question import Kind, Part, Question, Section, Step
from sharedpower.core.wording import gettext_noop as _

_OPTIONS = Part(
    "decision.options",
    _("The options"),
    _("an option"),
    (
        Question(
            "decision.options.label",
            _("What is the option?"),
            Kind.TEXT,
            short=_("Option"),
            help=_("Put in those that were dropped, too."),
        ),
        Question(
            "decision.options.shown",
            _("Are people shown this option?"),
            Kind.YES_NO,
            short=_("Option is shown"),
        ),
        Question(
            "decision.options.dropped_reason",
            _("If it is not shown, what reason is given in public?"),
            Kind.TEXT,
            short=_("Public reason for dropping it"),
            none_label=_("No reason is given"),
        ),
    ),
    add_label=_("Add an option"),
    none_label=_("There are no options yet"),
)

_LIMITS = Part(
    "decision.constrained_by",
    _("Limits set elsewhere"),
    _("a limit"),
    (
        Question(
            "decision.constrained_by.instrument",
            _("What is the law, target or budget?"),
            Kind.TEXT,
            short=_("Limit set elsewhere"),
            help=_("For example: regulations that fix the wording of a form."),
        ),
        Question(
            "decision.constrained_by.level",
            _("At which level was it set?"),
            Kind.LEVEL,
            short=_("Level of the limit"),
        ),
        Question(
            "decision.constrained_by.can_challenge",
            _("Can it be challenged?"),
            Kind.YES_NO,
            short=_("Limit can be challenged"),
        ),
    ),
    names_itself_by="instrument",
    add_label=_("Add a limit"),
    none_label=_("Nothing from elsewhere limits it"),
)

_CHOICES = Section(
    _("The choices"),
    (
        Question(
            "decision.open_option",
            _("Can people suggest an option that is not on the list?"),
            Kind.YES_NO,
            short=_("Room for something else"),
        ),
        _OPTIONS,
    ),
)

_CEILING = Section(
    _("The limits"),
    (
        Question(
            "agenda.off_table_items",
            _("What cannot be discussed?"),
            Kind.LINES,
            short=_("What cannot be discussed"),
            help=_("One a line, with the reason if you can."),
            none_label=_("Everything can be discussed"),
        ),
        Question(
            "decision.constraints_checked",
            _("Have you checked which laws, targets or budgets limit the choice?"),
            Kind.YES_NO,
            short=_("Limits have been checked"),
        ),
        _LIMITS,
        Question(
            "information.explains_limits",
            _("Are people told what cannot be discussed or changed, and why?"),
            Kind.YES_NO,
            short=_("People are told of the limits"),
        ),
    ),
)

_SETTLED = Section(
    _("If something is already settled"),
    (
        Question(
            "information.reasons",
            _("What reasons are people given for what is settled?"),
            Kind.LONG_TEXT,
            short=_("Reasons given"),
            none_label=_("No reasons are given"),
        ),
        Question(
            "information.contact",
            _("Who can people ask, or complain to, about what is settled?"),
            Kind.TEXT,
            short=_("Who to ask"),
            help=_("A role, and how to reach it. No private numbers."),
            none_label=_("Nobody has been named"),
        ),
        Question(
            "information.review_date",
            _("When will what is settled be looked at again?"),
            Kind.DAY,
            short=_("Date it is looked at again"),
            none_label=_("No date has been set"),
        ),
    ),
)

_EXPERTS = Section(
    _("If part of it is a task for experts"),
    (
        Question(
            "decision.specialist",
            _("Does part of it need skills that take years to learn?"),
            Kind.YES_NO,
            short=_("Needs special skills"),
            help=_("For example: surgery, or the safety of a building."),
        ),
        Question(
            "timeline.weeks",
            _("How many weeks are there until the task must be done?"),
            Kind.WHOLE_NUMBER,
            short=_("Weeks until it must be done"),
            minimum=0,
            maximum=520,
        ),
        Question(
            "decision.consent_points",
            _("At which points do people say yes or no?"),
            Kind.LINES,
            short=_("Points where people say yes or no"),
            help=_("One a line. For example: the aim, the risks, the start."),
            none_label=_("There are no such points"),
        ),
    ),
)

STEP = Step(
    "open",
    _("What is open"),
    _(
        "People give their best when they know what they can really change. A limit said out loud "
        "is easier to live with than one found out later."
    ),
    (_CHOICES, _CEILING, _SETTLED, _EXPERTS),
)
