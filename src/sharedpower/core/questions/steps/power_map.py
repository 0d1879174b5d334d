"""The power map, beside the twelve steps: who is on it, and how a message goes between them."""

from sharedpower.core.questions.answers import (
    CERTAINTIES,
    CHANNEL_KINDS,
    HARD,
    LIKELY,
    PASSED_ON,
    RESTING,
    SIDES,
    SURE,
)
from sharedpower.core.questions.question import Kind, Part, Question, Section, Step
from sharedpower.core.wording import gettext_noop as _


def _percent(name: str, asks: str, short: str) -> Question:
    return Question(f"channels.{name}", asks, Kind.PERCENT, short=short, minimum=0, maximum=100)


_ACTORS = Part(
    "actors",
    _("Who is on the map"),
    _("a person or body"),
    (
        Question(
            "actors.side",
            _("From which side do they come?"),
            Kind.CHOICE,
            short=_("Side they come from"),
            choices=SIDES,
        ),
        Question(
            "actors.spaces",
            _("In which places of this plan do they sit?"),
            Kind.SPACES,
            short=_("Places where they sit"),
            none_label=_("In none of them"),
        ),
        Question(
            "actors.decides",
            _("Is the decision theirs to make?"),
            Kind.YES_NO,
            short=_("The decision is theirs"),
        ),
        Question(
            "actors.agreed",
            _("Have they said yes to carrying the message?"),
            Kind.CHOICE,
            short=_("Agreed to carry the message"),
            help=_("Ask first. A no is an answer."),
            choices=SURE,
        ),
        Question(
            "actors.private",
            _("Should they be kept off everything that others see?"),
            Kind.YES_NO,
            short=_("Kept private on the map"),
            help=_("Left blank, whoever sits only in people's own places is kept private."),
        ),
    ),
    names_itself_by="name",
)

_CHANNELS = Part(
    "channels",
    _("How a message goes from one to another"),
    _("a channel"),
    (
        Question(
            "channels.start",
            _("Who passes it on?"),
            Kind.ACTOR,
            short=_("Who passes it on"),
        ),
        Question(
            "channels.end",
            _("To whom?"),
            Kind.ACTOR,
            short=_("To whom it goes"),
        ),
        Question(
            "channels.kind",
            _("What do they do to each other?"),
            Kind.CHOICE,
            short=_("Kind of channel"),
            help=_("Seen from whoever passes the message on."),
            choices=CHANNEL_KINDS,
        ),
        Question(
            "channels.possible",
            _("Is it still to be made?"),
            Kind.YES_NO,
            short=_("Channel still to be made"),
            help=_("Yes, if nobody uses it yet but someone here could really make it."),
        ),
        Question(
            "channels.becomes",
            _("In whose voice is it passed on?"),
            Kind.CHOICE,
            short=_("Voice in which it is passed on"),
            help=_("Staff who pass a message on as their own view change whose voice it is."),
            choices=PASSED_ON,
        ),
        Question(
            "channels.lived_through",
            _("How likely is it to get through as the word of people with lived experience?"),
            Kind.CHOICE,
            short=_("Gets through: lived experience"),
            choices=LIKELY,
        ),
        Question(
            "channels.lived_hard",
            _("How hard is it to put off as the word of people with lived experience?"),
            Kind.CHOICE,
            short=_("Hard to put off: lived experience"),
            choices=HARD,
        ),
        Question(
            "channels.representative_through",
            _("How likely is it to get through as a representative's word?"),
            Kind.CHOICE,
            short=_("Gets through: a representative"),
            choices=LIKELY,
        ),
        Question(
            "channels.representative_hard",
            _("How hard is it to put off as a representative's word?"),
            Kind.CHOICE,
            short=_("Hard to put off: a representative"),
            choices=HARD,
        ),
        Question(
            "channels.colleague_through",
            _("How likely is it to get through as a colleague's view?"),
            Kind.CHOICE,
            short=_("Gets through: a colleague"),
            choices=LIKELY,
        ),
        Question(
            "channels.colleague_hard",
            _("How hard is it to put off as a colleague's view?"),
            Kind.CHOICE,
            short=_("Hard to put off: a colleague"),
            choices=HARD,
        ),
        _percent(
            "lived_through_low",
            _("Of a hundred from people with lived experience, at least how many get through?"),
            _("Gets through, at least: lived experience"),
        ),
        _percent(
            "lived_through_high",
            _("Of a hundred from people with lived experience, at most how many get through?"),
            _("Gets through, at most: lived experience"),
        ),
        _percent(
            "lived_hard_low",
            _("Of a hundred from people with lived experience, at least how many are not put off?"),
            _("Not put off, at least: lived experience"),
        ),
        _percent(
            "lived_hard_high",
            _("Of a hundred from people with lived experience, at most how many are not put off?"),
            _("Not put off, at most: lived experience"),
        ),
        _percent(
            "representative_through_low",
            _("Of a hundred from a representative, at least how many get through?"),
            _("Gets through, at least: a representative"),
        ),
        _percent(
            "representative_through_high",
            _("Of a hundred from a representative, at most how many get through?"),
            _("Gets through, at most: a representative"),
        ),
        _percent(
            "representative_hard_low",
            _("Of a hundred from a representative, at least how many are not put off?"),
            _("Not put off, at least: a representative"),
        ),
        _percent(
            "representative_hard_high",
            _("Of a hundred from a representative, at most how many are not put off?"),
            _("Not put off, at most: a representative"),
        ),
        _percent(
            "colleague_through_low",
            _("Of a hundred from a colleague, at least how many get through?"),
            _("Gets through, at least: a colleague"),
        ),
        _percent(
            "colleague_through_high",
            _("Of a hundred from a colleague, at most how many get through?"),
            _("Gets through, at most: a colleague"),
        ),
        _percent(
            "colleague_hard_low",
            _("Of a hundred from a colleague, at least how many are not put off?"),
            _("Not put off, at least: a colleague"),
        ),
        _percent(
            "colleague_hard_high",
            _("Of a hundred from a colleague, at most how many are not put off?"),
            _("Not put off, at most: a colleague"),
        ),
        Question(
            "channels.days",
            _("How many days does it take to pass it on?"),
            Kind.WHOLE_NUMBER,
            short=_("Days to pass it on"),
            help=_("Write 0 if it is done the same day."),
            minimum=0,
            maximum=3650,
        ),
        Question(
            "channels.next_meeting",
            _("On which day can it next be passed on?"),
            Kind.DAY,
            short=_("Next day to pass it on"),
            help=_("For example: the next meeting of the forum."),
        ),
        Question(
            "channels.rests_on",
            _("What does it rest on?"),
            Kind.CHOICE,
            short=_("What the channel rests on"),
            help=_("Left blank, it follows from the kind of channel."),
            choices=RESTING,
        ),
        Question(
            "channels.certainty",
            _("How sure is this?"),
            Kind.CHOICE,
            short=_("How sure the channel is"),
            choices=CERTAINTIES,
        ),
        Question(
            "channels.source",
            _("Where do you have this from?"),
            Kind.TEXT,
            short=_("Source for the channel"),
            help=_("A role or a paper, not a person's name."),
            none_label=_("From nobody in particular"),
        ),
    ),
    names_itself_by="start",
    add_label=_("Add a channel"),
    none_label=_("There is no channel"),
)

STEP = Step(
    "map",
    _("The power map"),
    _("A message travels from one to another until someone can decide. See who can carry it."),
    (
        Section(_("Who is on it"), (_ACTORS,)),
        Section(_("Channels"), (_CHANNELS,)),
    ),
)
