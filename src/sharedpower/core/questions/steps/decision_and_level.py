"""Step 2: the decision, its level, how it is made, and how people can reach it."""

from sharedpower.core.questions.answers import ACTOR_KINDS, STATUSES
from sharedpower.core.questions.question import Kind, Part, Question, Section, Step
from sharedpower.core.wording import gettext_noop as _

_DECISION = Section(
    _("The decision"),
    (
        Question(
            "decision.status",
            _("How far has the decision got?"),
            Kind.CHOICE,
            short=_("Status of the decision"),
            help=_("Be frank. If it is settled, telling people well is an honest choice."),
            choices=STATUSES,
        ),
        Question(
            "decision.title",
            _("What will be decided?"),
            Kind.TEXT,
            short=_("The decision"),
            help=_("One sentence. For example: when the Thursday clinic opens."),
            none_label=_("There is no decision to name"),
        ),
        Question(
            "decision.owner",
            _("Who will make the decision?"),
            Kind.TEXT,
            short=_("Who decides"),
            help=_("A role or a body, not a person's name. For example: the health board."),
            none_label=_("Nobody has been named"),
        ),
        Question(
            "decision.by_when",
            _("When will the decision be made?"),
            Kind.DAY,
            short=_("Date of the decision"),
            none_label=_("No date has been set"),
        ),
    ),
)

_LEVEL = Section(
    _("Its level"),
    (
        Question(
            "decision.owner_level",
            _("At which level is the decision made?"),
            Kind.LEVEL,
            short=_("Level of the decision"),
            help=_("A form may be filled in at a local clinic and yet be set for all of Wales."),
        ),
        Question(
            "scope.target_level",
            _("At which level will your own work happen?"),
            Kind.LEVEL,
            short=_("Level of your work"),
            help=_("For example: local, if you meet people in one town."),
        ),
    ),
)

_PROCESS = Section(
    _("How it is decided"),
    (
        Question(
            "process.plain_explainer",
            _("Is there one page or picture that explains how the decision is made?"),
            Kind.YES_NO,
            short=_("A plain explanation"),
        ),
        Question(
            "process.checked_by_outsiders",
            _("Has someone new to it tried out that explanation and understood it?"),
            Kind.YES_NO,
            short=_("Explanation tried on someone new"),
        ),
        Question(
            "process.who_decides",
            _("Who takes part in deciding, and who has the last word?"),
            Kind.TEXT,
            short=_("Who takes part in deciding"),
            help=_("As people are told it. For example: the panel advises, the council votes."),
            none_label=_("Nobody can say for certain"),
        ),
        Question(
            "process.rule",
            _("How is the decision made when people disagree?"),
            Kind.TEXT,
            short=_("The rule for deciding"),
            help=_("For example: by a vote, by talking until all can live with it."),
            none_label=_("There is no rule"),
        ),
    ),
)

_ROUTES = Part(
    "routes",
    _("Ways to reach whoever decides"),
    _("a route"),
    (
        Question(
            "routes.label",
            _("What do you call this route?"),
            Kind.TEXT,
            short=_("Name of the route"),
            help=_("For example: through the national forum of representatives."),
        ),
        Question(
            "routes.reaches",
            _("What is the highest level it reaches?"),
            Kind.LEVEL,
            short=_("Highest level of the route"),
        ),
        Question(
            "routes.inside_only",
            _("Does it run only through the organisation's own managers?"),
            Kind.YES_NO,
            short=_("Route through managers only"),
            help=_("A request from a colleague is easy to put off."),
        ),
    ),
    add_label=_("Add a route"),
    none_label=_("There is no route yet"),
)

_ACTORS = Part(
    "actors",
    _("People and bodies who can sway it"),
    _("a person or body"),
    (
        Question(
            "actors.name",
            _("Who is it?"),
            Kind.TEXT,
            short=_("Person or body"),
            help=_("A role, not a person's name. For example: the councillor for social care."),
        ),
        Question(
            "actors.kind",
            _("What part do they have in it?"),
            Kind.CHOICE,
            short=_("Their part in it"),
            choices=ACTOR_KINDS,
        ),
        Question(
            "actors.influence",
            _("How much can they sway the decision, from 0 to 4?"),
            Kind.WHOLE_NUMBER,
            short=_("Influence on the decision"),
            help=_("0 is not at all. 4 means that they decide."),
            minimum=0,
            maximum=4,
        ),
        Question(
            "actors.visible",
            _("Can everyone see that they have a hand in it?"),
            Kind.YES_NO,
            short=_("Their hand in it can be seen"),
            help=_("For example: they are in the room, or their view is published."),
        ),
        Question(
            "actors.interests_declared",
            _("Have they said openly what they stand to gain or lose?"),
            Kind.YES_NO,
            short=_("What they stand to gain is known"),
        ),
        Question(
            "actors.standing",
            _("Do they have a legal right to be heard, or a seat higher up?"),
            Kind.YES_NO,
            short=_("Legal right or higher seat"),
            help=_("For example: a representative who also sits on a national forum."),
        ),
        Question(
            "actors.level",
            _("At which level do they act?"),
            Kind.LEVEL,
            short=_("Level at which they act"),
        ),
    ),
    names_itself_by="name",
    add_label=_("Add a person or body"),
    none_label=_("There is nobody to list"),
)

STEP = Step(
    "decision",
    _("The decision and its level"),
    _(
        "Nobody can change a decision they cannot find. Name it, and the level where it is really "
        "made, and people need not spend their strength in the wrong room."
    ),
    (
        _DECISION,
        _LEVEL,
        _PROCESS,
        Section(_("How people can reach it"), (_ROUTES,)),
        Section(_("Who can sway it"), (_ACTORS,)),
    ),
)
