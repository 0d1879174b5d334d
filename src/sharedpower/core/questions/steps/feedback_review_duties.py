"""Step 12: what people hear back, Welsh, duties, actions, and looking again."""

from sharedpower.core.questions.question import Kind, Part, Question, Section, Step
from sharedpower.core.wording import gettext_noop as _

_FEEDBACK = Section(
    _("What people hear back"),
    (
        Question(
            "feedback.answers_each_point",
            _("Will every point get an answer?"),
            Kind.YES_NO,
            short=_("Every point is answered"),
            help=_("You said; we did; or we could not, because."),
        ),
        Question(
            "feedback.owner",
            _("Who will tell people what changed?"),
            Kind.TEXT,
            short=_("Who reports back"),
            help=_("A role, not a person's name."),
            none_label=_("Nobody has been named"),
        ),
        Question(
            "feedback.date",
            _("By when will people hear what changed?"),
            Kind.DAY,
            short=_("Date people hear back"),
            none_label=_("No date has been set"),
        ),
    ),
)

_WELSH = Section(
    _("Welsh"),
    (
        Question(
            "language.bilingual_invite",
            _("Is the invitation in Welsh and in English?"),
            Kind.YES_NO,
            short=_("Invitation in both languages"),
        ),
        Question(
            "language.asked",
            _("Is everyone asked if they wish to use Welsh?"),
            Kind.YES_NO,
            short=_("Asked about using Welsh"),
        ),
        Question(
            "language.welsh_share",
            _("How many people wish to use Welsh, in percent?"),
            Kind.PERCENT,
            short=_("Share who wish to use Welsh"),
            minimum=0,
            maximum=100,
        ),
        Question(
            "language.one_person_asked",
            _("Has someone asked for Welsh in a meeting with them alone?"),
            Kind.YES_NO,
            short=_("Welsh asked for in a meeting with one person"),
        ),
        Question(
            "language.interpreter",
            _("Is an interpreter booked?"),
            Kind.YES_NO,
            short=_("Interpreter"),
            help=_("Book early, and send the papers ahead."),
        ),
        Question(
            "language.breakouts_covered",
            _("Can people use Welsh in small groups as well?"),
            Kind.YES_NO,
            short=_("Welsh in small groups"),
        ),
        Question(
            "language.badges",
            _("Are there badges for those who speak or learn Welsh?"),
            Kind.YES_NO,
            short=_("Welsh badges"),
        ),
    ),
)

_DUTIES = Section(
    _("Duties"),
    (
        Question(
            "legal.equality_impact_started",
            _("Has the equality impact assessment been started?"),
            Kind.YES_NO,
            short=_("Equality impact assessment started"),
        ),
        Question(
            "legal.protected_groups_involved",
            _("Do people who represent protected groups take part?"),
            Kind.YES_NO,
            short=_("Protected groups take part"),
            help=_("The Equality Act 2010 protects people by age, disability, faith and more."),
        ),
        Question(
            "legal.care_service_change",
            _("Would the decision change a health or social care service?"),
            Kind.YES_NO,
            short=_("Change of a health or care service"),
        ),
        Question(
            "legal.llais_informed",
            _("Has Llais been told?"),
            Kind.YES_NO,
            short=_("Llais has been told"),
            help=_("Llais is the citizen voice body for health and care in Wales."),
        ),
        Question(
            "legal.duties_listed",
            _("Which legal duties apply?"),
            Kind.LINES,
            short=_("Legal duties"),
            help=_("One a line. For example: the Well-being of Future Generations Act."),
            none_label=_("None have been listed"),
        ),
    ),
)

_ACTIONS = Part(
    "actions",
    _("What will be done"),
    _("an action"),
    (
        Question(
            "actions.text",
            _("What will be done?"),
            Kind.TEXT,
            short=_("Action"),
            help=_("For example: visit the young farmers' club, if they invite us."),
        ),
        Question(
            "actions.facets",
            _("What does it work on?"),
            Kind.FACETS,
            short=_("Faces it works on"),
            help=_("Tick all that fit."),
            none_label=_("None of these"),
        ),
        Question(
            "actions.against_stigma",
            _("Does it work against shame or prejudice?"),
            Kind.YES_NO,
            short=_("Works against shame or prejudice"),
        ),
        Question(
            "actions.owner",
            _("Who will see to it?"),
            Kind.TEXT,
            short=_("Who sees to the action"),
            help=_("A role, not a person's name."),
            none_label=_("Nobody yet"),
        ),
        Question(
            "actions.by",
            _("By when?"),
            Kind.DAY,
            short=_("Date of the action"),
        ),
    ),
    names_itself_by="text",
    add_label=_("Add an action"),
    none_label=_("There are no actions"),
)

_REVIEW = Section(
    _("Looking again"),
    (
        Question(
            "own_questions",
            _("Which questions of your own do you want to ask?"),
            Kind.LINES,
            short=_("Own questions"),
            help=_("One a line. You know things that no list knows."),
            none_label=_("None"),
        ),
        Question(
            "review.date",
            _("When will you look at all this again?"),
            Kind.DAY,
            short=_("Date of the review"),
            none_label=_("No date has been set"),
        ),
        Question(
            "review.covers_regular_meetings",
            _("Will you look at your regular meetings as well?"),
            Kind.YES_NO,
            short=_("Review covers regular meetings"),
        ),
    ),
)

STEP = Step(
    "follow-up",
    _("Answers, review, Welsh and duties"),
    _(
        "People come back when they hear what became of it. This step is about keeping faith with "
        "them, with the Welsh language and with the law."
    ),
    (_FEEDBACK, _WELSH, _DUTIES, Section(_("Next"), (_ACTIONS,)), _REVIEW),
)
