"""Step 6: where people already gather, and the spaces where they meet or decide."""

from sharedpower.core.questions.answers import SETTINGS_OF_PLACES, SURE, WHO
from sharedpower.core.questions.question import Kind, Part, Question, Section, Step
from sharedpower.core.wording import gettext_noop as _

_GATHERING = Part(
    "audience.groups",
    _("Where each group gathers"),
    _("a group of people"),
    (
        Question(
            "audience.groups.gathers_at",
            _("Where do they already gather?"),
            Kind.LINES,
            short=_("Where the group gathers"),
            help=_("Kept private. Only write what the group agrees to."),
            none_label=_("We do not know yet"),
            private=True,
        ),
    ),
    names_itself_by="name",
)

_SPACES = Part(
    "spaces",
    _("Places where people meet or decide"),
    _("a place"),
    (
        Question(
            "spaces.label",
            _("What do you call this place?"),
            Kind.TEXT,
            short=_("Name of the place"),
            help=_("A room, or a meeting. For example: the rugby club, the partnership board."),
        ),
        Question(
            "spaces.type",
            _("Whose table is it?"),
            Kind.SPACE_TYPE,
            short=_("Kind of space"),
        ),
        Question(
            "spaces.level",
            _("At which level is it?"),
            Kind.LEVEL,
            short=_("Level of the place"),
        ),
        Question(
            "spaces.setting",
            _("What sort of place is it?"),
            Kind.CHOICE,
            short=_("Sort of place"),
            choices=SETTINGS_OF_PLACES,
        ),
        Question(
            "spaces.agenda_owner",
            _("Who sets the agenda there?"),
            Kind.CHOICE,
            short=_("Who sets the agenda there"),
            choices=WHO,
        ),
        Question(
            "spaces.owner_consent",
            _("If it is people's own place: have they agreed that you may come?"),
            Kind.YES_NO,
            short=_("Its people have agreed"),
            help=_("Accept a no. Some places are private on purpose."),
        ),
        Question(
            "spaces.published",
            _("Is it shown in public where and when they meet?"),
            Kind.YES_NO,
            short=_("Place is made public"),
        ),
        Question(
            "spaces.depends_on_policy",
            _("Does it depend on money, a lease or rules from elsewhere?"),
            Kind.CHOICE,
            short=_("Depends on others"),
            choices=SURE,
        ),
        Question(
            "spaces.risk_owner",
            _("Who would speak up if the place were at risk?"),
            Kind.TEXT,
            short=_("Who speaks up for the place"),
            help=_("A role, not a person's name."),
            none_label=_("Nobody that we know of"),
        ),
    ),
    add_label=_("Add a place"),
    none_label=_("There are no places to list"),
)

_PATHS = Part(
    "routes",
    _("The way of each message"),
    _("a route"),
    (
        Question(
            "routes.path",
            _("Through which of these places does the message go, in order?"),
            Kind.SPACES,
            short=_("Places on the route"),
            none_label=_("Through none of them"),
        ),
    ),
)

STEP = Step(
    "places",
    _("Where they already meet"),
    _(
        "People have places of their own, and they speak more freely there. Being a good guest "
        "often works better than being a good host."
    ),
    (
        Section(_("Their own places"), (_GATHERING,)),
        Section(_("All the places in this plan"), (_SPACES,)),
        Section(_("From here to the decision"), (_PATHS,)),
    ),
)
