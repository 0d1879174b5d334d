"""Step 7: what the place tells people, how they are made welcome, and who runs it."""

from sharedpower.core.questions.answers import EMPLOYERS, WARM_UPS
from sharedpower.core.questions.question import Kind, Part, Question, Section, Step
from sharedpower.core.wording import gettext_noop as _

_WELCOME = Part(
    "spaces",
    _("Each place, and its welcome"),
    _("a place"),
    (
        Question(
            "spaces.trauma_checked",
            _("Has someone who knows checked that it brings back no bad times?"),
            Kind.YES_NO,
            short=_("Checked for bad memories"),
            help=_("A ward, a court or an old institution can open up old hurt."),
        ),
        Question(
            "spaces.known_for_condition",
            _("Would being seen there give away a private condition?"),
            Kind.YES_NO,
            short=_("Being seen there gives something away"),
        ),
        Question(
            "spaces.chosen_with_group",
            _("Was it chosen together with the people you want to hear?"),
            Kind.YES_NO,
            short=_("Chosen with the group"),
        ),
        Question(
            "spaces.like_places_people_use",
            _("Is it like the places they use anyway?"),
            Kind.YES_NO,
            short=_("Like places people use"),
            help=_("A sports club or village hall rather than a board room."),
        ),
        Question(
            "spaces.neutral",
            _("Can everyone feel equally at home there?"),
            Kind.YES_NO,
            short=_("Neutral ground"),
        ),
        Question(
            "spaces.host",
            _("Is somebody there just to look after people?"),
            Kind.YES_NO,
            short=_("A host"),
        ),
        Question(
            "spaces.greeting",
            _("Is everyone greeted at the door?"),
            Kind.YES_NO,
            short=_("A greeting at the door"),
        ),
        Question(
            "spaces.food",
            _("Is there something to eat and drink?"),
            Kind.YES_NO,
            short=_("Food and drink"),
        ),
        Question(
            "spaces.layout",
            _("Do people sit so that nobody is in front?"),
            Kind.YES_NO,
            short=_("Friendly seating"),
            help=_("For example: at round tables, with room to move about."),
        ),
        Question(
            "spaces.breaks",
            _("Are there proper breaks?"),
            Kind.YES_NO,
            short=_("Breaks"),
        ),
    ),
)

_RUNNING = Section(
    _("Who runs it"),
    (
        Question(
            "facilitation.facilitator_employer",
            _("Who does the person running the session work for?"),
            Kind.CHOICE,
            short=_("Who the person running it works for"),
            choices=EMPLOYERS,
        ),
        Question(
            "facilitation.co_facilitator_lived_experience",
            _("Does someone with lived experience help to run the session?"),
            Kind.YES_NO,
            short=_("Run together with lived experience"),
        ),
        Question(
            "facilitation.ground_rules",
            _("Are there ground rules that everyone agreed?"),
            Kind.YES_NO,
            short=_("Ground rules"),
        ),
        Question(
            "facilitation.mixed",
            _("Do staff and people with lived experience meet together?"),
            Kind.YES_NO,
            short=_("Both sides together"),
        ),
    ),
)

_START = Section(
    _("How it starts"),
    (
        Question(
            "activities.shared_aim",
            _("What do both sides want from the session?"),
            Kind.TEXT,
            short=_("Shared aim"),
            help=_("One sentence that everybody could say."),
            none_label=_("We have not named a shared aim"),
        ),
        Question(
            "activities.warm_up",
            _("How does the session begin?"),
            Kind.CHOICE,
            short=_("Warm-up"),
            choices=WARM_UPS,
        ),
        Question(
            "activities.warm_up_opt_out",
            _("Can anyone sit out the warm-up without giving a reason?"),
            Kind.YES_NO,
            short=_("Warm-up can be skipped"),
        ),
        Question(
            "publicity.badges_titles",
            _("Do badges or name plates show the job titles of staff?"),
            Kind.YES_NO,
            short=_("Job titles on badges"),
        ),
    ),
)

STEP = Step(
    "welcome",
    _("The space and the welcome"),
    _(
        "A room tells people who is in charge before anyone has spoken. A warm welcome tells them "
        "that they are among equals."
    ),
    (Section(_("The places"), (_WELCOME,)), _RUNNING, _START),
)
