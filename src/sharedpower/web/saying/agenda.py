"""Words for an agenda: aims, needs, sides, clock times, blocks, and what would go wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sharedpower.content import agenda_blocks
from sharedpower.content.telling.findings import HEADINGS
from sharedpower.core.agenda.access import LONGER_BREAKS, STRETCH
from sharedpower.core.agenda.warnings import BY_PLAN, Flaw, Warning
from sharedpower.core.plan.run_sheet import (
    AgendaRequest,
    Aim,
    Food,
    Lead,
    Need,
    RunItem,
    RunSheet,
    Way,
)
from sharedpower.web.saying.labels import reader_language

Pairs = list[tuple[str, str]]


def clock(minutes: int) -> str:
    """Minutes after midnight as a clock shows them: 18:30."""
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def length(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    parts = [ngettext("%(n)s hour", "%(n)s hours", hours) % {"n": hours}] if hours else []
    if rest:
        parts.append(ngettext("%(n)s minute", "%(n)s minutes", rest) % {"n": rest})
    return " ".join(parts)


def aim_labels() -> Pairs:
    return [
        (Aim.LEARN_CUBE, _("Learn the cube")),
        (Aim.SEE_POWER, _("See where power sits")),
        (Aim.HEAR_BOTH, _("Hear both sides, with a listening")),
        (Aim.PLAN_NEXT, _("Plan next steps")),
        (Aim.EVENT_A, _("First of two half days: experience, stories, one face at a time")),
        (Aim.EVENT_B, _("Second of two half days: our own issue, twister, strategy")),
    ]


def need_labels() -> Pairs:
    return [
        (Need.INTERPRETER, _("An interpreter, such as British Sign Language")),
        (Need.WELSH, _("Translation from Welsh")),
        (Need.HEARING_LOOP, _("A hearing loop")),
        (Need.EASY_READ, _("Easy read")),
        (Need.QUIET_ROOM, _("A quiet room")),
        (Need.WHEELCHAIR, _("Room for wheelchairs")),
        (Need.ONLINE_JOINERS, _("To join by video or phone")),
        (Need.CARER_COVER, _("Cover for the person they care for")),
    ]


def food_labels() -> Pairs:
    return [
        (Food.NONE, _("No food")),
        (Food.DRINKS, _("Drinks and something small")),
        (Food.MEAL, _("A meal")),
    ]


def way_labels() -> Pairs:
    return [(Way.ROOM, _("In a room")), (Way.ONLINE, _("All online"))]


def lead_labels() -> Pairs:
    return [
        (Lead.LIVED_EXPERIENCE, _("Someone with lived experience")),
        (Lead.STAFF, _("Someone from staff")),
        (Lead.BOTH, _("Both sides together")),
        (Lead.OUTSIDE, _("Someone from outside")),
    ]


def lead_words(lead: Lead | None) -> str:
    return dict(lead_labels())[lead] if lead else ""


def what_needs_do(request: AgendaRequest) -> list[str]:
    """What each need changed in this agenda, and what is left to do."""
    return [_need_does(need) for need in Need if request.has(need)]


def _need_does(need: Need) -> str:
    percent = {"percent": STRETCH.get(need, 0), "minutes": LONGER_BREAKS.get(need, 0)}
    return {
        Need.INTERPRETER: _(
            "Interpreter: all that is said takes %(percent)s percent longer, breaks are "
            "%(minutes)s minutes longer, and the sound is tried first. Book early and send "
            "papers ahead."
        ),
        Need.WELSH: _(
            "Welsh: all that is said takes %(percent)s percent longer, and headsets are tried "
            "first. Plan one table in Welsh, or translation fails where people talk in groups."
        ),
        Need.HEARING_LOOP: _("Hearing loop: it is tried first. One person speaks at a time."),
        Need.EASY_READ: _(
            "Easy read: all that is said takes %(percent)s percent longer. Bring every paper in "
            "easy read, in both languages."
        ),
        Need.QUIET_ROOM: _("Quiet room: it is shown in the welcome. Nobody needs to say why."),
        Need.WHEELCHAIR: _(
            "Wheelchairs: breaks are %(minutes)s minutes longer. Check doors, toilets and the way "
            "to the food."
        ),
        Need.ONLINE_JOINERS: _(
            "Online: all that is said takes %(percent)s percent longer, and the sound is tried "
            "first. One person in the room looks after those on the line."
        ),
        Need.CARER_COVER: _("Cover for carers: end on time, because cover ends too."),
    }[need] % percent


def need_for_people(request: AgendaRequest) -> list[str]:
    """The same as people are told it."""
    told = {
        Need.INTERPRETER: _("There is an interpreter."),
        Need.WELSH: _("Speak Welsh or English as you like. There are headsets."),
        Need.HEARING_LOOP: _("There is a hearing loop."),
        Need.EASY_READ: _("Papers come in easy read too."),
        Need.WHEELCHAIR: _("The way in, the toilets and every room are free of steps."),
        Need.ONLINE_JOINERS: _("Some people join by video or phone."),
        Need.CARER_COVER: _("Ask us about cover for the person you care for."),
    }
    return [words for need, words in told.items() if request.has(need)]


def item_title(item: RunItem, *, again: bool = False) -> str:
    """Their own name for it, or ours in the reader's language; a second half says so."""
    known = agenda_blocks().get(item.block)
    ours = known.title.in_language(reader_language()) if known else ""
    title = item.title or ours or _("Without a name")
    return _("%(title)s, continued") % {"title": title} if again else title


def sheet_title(sheet: RunSheet) -> str:
    """As it was called; else what it is for, so that one sheet can be told from another."""
    aims = dict(aim_labels())
    named = [str(aims[aim]) for aim in sheet.asked.aims or ()]
    first, *more = named or [_("Agenda")]
    return sheet.asked.title or ", ".join([first, *(one[:1].lower() + one[1:] for one in more)])


@dataclass(frozen=True)
class Warned:
    """A warning as a page shows it. ``place`` counts items from 1, None for the whole."""

    severity: str
    severity_words: str
    what: str
    instead: str
    place: int | None


def warned(warning: Warning, sheet: RunSheet) -> Warned:
    place = warning.place
    values: Mapping[str, object] = {
        **warning.values,
        "at": clock(int(warning.values.get("at", 0))),
        "bus": clock(int(warning.values.get("bus", 0))),
        "title": item_title(sheet.items[place]) if place is not None else "",
    }
    what, instead = _flaw_words(warning)
    return Warned(
        severity=warning.severity,
        severity_words=_(HEADINGS[warning.severity]),
        what=what % values,
        instead=instead % values,
        place=None if place is None else place + 1,
    )


def _flaw_words(warning: Warning) -> tuple[str, str]:
    """What is wrong, and what to do instead."""
    table = _BY_PLAN if BY_PLAN in warning.values else _FLAWS
    return table[warning.flaw]()


_BY_PLAN = {
    Flaw.STORY_DEMANDED: lambda: (
        _("The plan says that people must tell their story."),
        _("Never require a story. Change that answer in the plan, or use a made-up story."),
    ),
    Flaw.STAFF_FIRST: lambda: (
        _("The plan says that staff speak first."),
        _("Let people with lived experience open, and the person who decides speak last."),
    ),
    Flaw.NO_LIVED_LEAD: lambda: (
        _("The plan says that nobody with lived experience helps to lead."),
        _("Ask someone to lead a part with you, paid and prepared. Give them a say in the agenda."),
    ),
}

_FLAWS = {
    Flaw.STORY_DEMANDED: lambda: (
        _("“%(title)s” asks people for their own story."),
        _("Ask for nobody's story. Use a made-up one, or let people choose what they share."),
    ),
    Flaw.NO_WAY_OUT: lambda: (
        _("“%(title)s” can touch old hurt, and there is no quiet room."),
        _("Find a room and a named person first, or take this block out."),
    ),
    Flaw.AFTER_LAST_BUS: lambda: (
        _("It ends at %(at)s and the last bus goes at %(bus)s."),
        _("End at least ten minutes before, start earlier, or pay for lifts home."),
    ),
    Flaw.NO_BREAK: lambda: (
        _("With “%(title)s” people sit for %(minutes)s minutes without a break."),
        _("Put a break in before it: %(most)s minutes is the most."),
    ),
    Flaw.STAFF_FIRST: lambda: (
        _("Staff speak first: someone from staff leads “%(title)s”."),
        _("Let someone with lived experience open, or both sides together."),
    ),
    Flaw.NO_LIVED_LEAD: lambda: (
        _("Nobody from the lived-experience side leads anything."),
        _("Ask someone to lead a part with you, paid and prepared. Give them a say in the agenda."),
    ),
    Flaw.OVER_TIME: lambda: (
        _("It takes %(minutes)s minutes more than there are."),
        _("Take a block out or shorten one. Do not shorten the breaks."),
    ),
    Flaw.NO_WELCOME: lambda: (
        _("There is no welcome."),
        _("Add one: who is here, when it ends, how to step out, and that no story is asked for."),
    ),
    Flaw.NO_CLOSE: lambda: (
        _("There is no close."),
        _("End with one thing you will do, who does it, by when, and how people will hear."),
    ),
    Flaw.OUT_OF_ORDER: lambda: (
        _("“%(title)s” comes too early."),
        _("Move it later: it builds on something that now comes after it."),
    ),
    Flaw.LONE_VOICE: lambda: (
        _("Only one person with lived experience will be there."),
        _("Have at least two, each with a buddy and told beforehand what will happen."),
    ),
    Flaw.OUTNUMBERED: lambda: (
        _("There are %(staff)s staff and %(lived)s people with lived experience."),
        _("Ask some staff to stay away or to write in; mix the tables."),
    ),
    Flaw.THEORY_FIRST: lambda: (
        _("Ideas come first, with “%(title)s”."),
        _("Begin with a story or something from people's lives. Theory first can daunt."),
    ),
    Flaw.TABLES_WITHOUT_WELSH: lambda: (
        _("Groups talk in “%(title)s”, and the plan says that groups have no translation."),
        _("Plan one table in Welsh, or an interpreter for it."),
    ),
    Flaw.SIZE: lambda: (
        _("“%(title)s” is for %(fewest)s to %(most)s people, and %(people)s come."),
        _("Choose another block, or run it twice."),
    ),
    Flaw.TOO_FEW_TO_SHOW: lambda: (
        _("One side has fewer than %(least)s people, so nothing of it can be shown apart."),
        _("Show all answers together, or ask more people from that side."),
    ),
    Flaw.NO_MEAL: lambda: (
        _("It is a long day without a meal."),
        _("Add a meal that everybody can eat."),
    ),
}
