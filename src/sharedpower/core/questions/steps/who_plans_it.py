"""Step 4: who plans it, who speaks for others, and who stands beside them."""

from sharedpower.core.questions.answers import SURE
from sharedpower.core.questions.question import Kind, Part, Question, Section, Step
from sharedpower.core.wording import gettext_noop as _

_PLANNING = Section(
    _("The planning team"),
    (
        Question(
            "planning_team.lived_experience_count",
            _("How many people with lived experience help to plan this?"),
            Kind.WHOLE_NUMBER,
            short=_("People with lived experience in the planning"),
            help=_("People who use the service, or care for someone who does."),
            minimum=0,
            maximum=100,
        ),
        Question(
            "planning_team.members",
            _("Who is on the planning team?"),
            Kind.LINES,
            short=_("Planning team"),
            help=_("One role a line; no names are needed. For example: a carers' representative."),
            none_label=_("There is no planning team yet"),
        ),
        Question(
            "planning_team.frontline_views",
            _("What do frontline staff say gets in their way?"),
            Kind.LONG_TEXT,
            short=_("What frontline staff say"),
            help=_("In Powys, care co-ordinators turned out to dislike the forms as well."),
            none_label=_("They have not been asked"),
        ),
    ),
)

_CARRIERS = Part(
    "routes",
    _("Who carries the message on each route"),
    _("a route"),
    (
        Question(
            "routes.messenger",
            _("Who carries the message?"),
            Kind.ACTOR,
            short=_("Messenger"),
            help=_("One of those you listed as able to sway the decision."),
            none_label=_("Nobody carries it yet"),
        ),
        Question(
            "routes.authority_basis",
            _("What makes this messenger hard to ignore?"),
            Kind.TEXT,
            short=_("What makes the messenger hard to ignore"),
            help=_("For example: a seat on the board, or a law that gives people a voice."),
            none_label=_("Nothing that we know of"),
        ),
        Question(
            "routes.rep_carries",
            _("Does a representative of people with lived experience help to carry it?"),
            Kind.YES_NO,
            short=_("A representative carries it"),
        ),
    ),
)

_REPS = Section(
    _("Help for representatives"),
    (
        Question(
            "reps.training",
            _("Do representatives get training?"),
            Kind.YES_NO,
            short=_("Training for representatives"),
        ),
        Question(
            "reps.prebrief",
            _("Does someone go through things with representatives before each meeting?"),
            Kind.YES_NO,
            short=_("A talk before each meeting"),
        ),
        Question(
            "reps.buddy",
            _("Does each representative have somebody at their side?"),
            Kind.YES_NO,
            short=_("Somebody at each one's side"),
        ),
        Question(
            "reps.report_back_channel",
            _("Do representatives have a way to report back to those they speak for?"),
            Kind.YES_NO,
            short=_("A way to report back"),
        ),
    ),
)

_BOARD = Section(
    _("A board or regular group"),
    (
        Question(
            "board.exists",
            _("Is there a board or regular group that people have seats on?"),
            Kind.YES_NO,
            short=_("A board or regular group"),
        ),
        Question(
            "board.lived_experience_seats",
            _("How many of the board's seats are for people with lived experience?"),
            Kind.WHOLE_NUMBER,
            short=_("Seats for people with lived experience"),
            minimum=0,
            maximum=100,
        ),
        Question(
            "board.total_seats",
            _("How many seats does the board have in all?"),
            Kind.WHOLE_NUMBER,
            short=_("Seats in all"),
            minimum=0,
            maximum=200,
        ),
        Question(
            "board.rep_rights",
            _("Which rights in writing come with those people's seats on the board?"),
            Kind.LONG_TEXT,
            short=_("Written rights of representatives"),
            help=_("For example: to vote, to add to the agenda, to get a written reply."),
            none_label=_("No rights are written down"),
        ),
        Question(
            "board.rep_constituency",
            _("Which wider group do the people in those seats report back to?"),
            Kind.TEXT,
            short=_("Wider group behind the representatives"),
            none_label=_("There is no wider group"),
        ),
    ),
)

_NEIGHBOURS = Section(
    _("Neighbours"),
    (
        Question(
            "allies.shared_elsewhere",
            _("Do other areas have the same problem?"),
            Kind.CHOICE,
            short=_("Same problem in other areas"),
            help=_("Several areas together are louder than one."),
            choices=SURE,
        ),
        Question(
            "allies.contacted",
            _("Which other areas or organisations have you asked?"),
            Kind.LINES,
            short=_("Areas and organisations asked"),
            none_label=_("We have asked none so far"),
        ),
    ),
)

STEP = Step(
    "planners",
    _("Who plans it"),
    _(
        "Planning is where most choices are made. Whoever plans it, and whoever speaks for others, "
        "should not have to do so alone."
    ),
    (_PLANNING, Section(_("Who carries the message"), (_CARRIERS,)), _REPS, _BOARD, _NEIGHBOURS),
)
