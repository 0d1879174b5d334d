"""What would go wrong with a session. Each finder reads a run sheet, the blocks and the plan.

A number or an answer that nobody gave is never held against anyone. Sources: domain brief, B2 and
B4; the numbers without a source are ours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from sharedpower.core.agenda.access import longest_run
from sharedpower.core.agenda.block import Block, Blocks, Kind
from sharedpower.core.agenda.editing import Timed, timed
from sharedpower.core.pitfalls.finding import Severity
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import SpeakingOrder
from sharedpower.core.plan.run_sheet import AgendaRequest, Lead, Need, RunSheet

TO_THE_BUS: Final = 10
LONG_DAY: Final = 300
GROUP_SHOWN: Final = 5
BY_PLAN: Final = "by_plan"


class Flaw(StrEnum):
    """Gravest first."""

    STORY_DEMANDED = "story_demanded"
    NO_WAY_OUT = "no_way_out"
    AFTER_LAST_BUS = "after_last_bus"
    NO_BREAK = "no_break"
    STAFF_FIRST = "staff_first"
    NO_LIVED_LEAD = "no_lived_lead"
    OVER_TIME = "over_time"
    NO_WELCOME = "no_welcome"
    NO_CLOSE = "no_close"
    OUT_OF_ORDER = "out_of_order"
    LONE_VOICE = "lone_voice"
    OUTNUMBERED = "outnumbered"
    THEORY_FIRST = "theory_first"
    TABLES_WITHOUT_WELSH = "tables_without_welsh"
    SIZE = "size"
    TOO_FEW_TO_SHOW = "too_few_to_show"
    NO_MEAL = "no_meal"


SEVERITY: Final[Mapping[Flaw, Severity]] = {
    Flaw.STORY_DEMANDED: Severity.STOP,
    Flaw.NO_WAY_OUT: Severity.STOP,
    Flaw.AFTER_LAST_BUS: Severity.FIX,
    Flaw.NO_BREAK: Severity.FIX,
    Flaw.STAFF_FIRST: Severity.FIX,
    Flaw.NO_LIVED_LEAD: Severity.FIX,
    Flaw.OVER_TIME: Severity.FIX,
    Flaw.NO_WELCOME: Severity.FIX,
    Flaw.NO_CLOSE: Severity.FIX,
    Flaw.OUT_OF_ORDER: Severity.FIX,
    Flaw.LONE_VOICE: Severity.FIX,
    Flaw.OUTNUMBERED: Severity.THINK,
    Flaw.THEORY_FIRST: Severity.THINK,
    Flaw.TABLES_WITHOUT_WELSH: Severity.FIX,
    Flaw.SIZE: Severity.THINK,
    Flaw.TOO_FEW_TO_SHOW: Severity.THINK,
    Flaw.NO_MEAL: Severity.THINK,
}


@dataclass(frozen=True, slots=True)
class Warning:
    """A flaw, the item that it is at (None: the whole), and what fills its sentence.

    Values are minutes, minutes after midnight (``at``, ``bus``) and counts. ``by_plan`` among them:
    it is an answer of the plan that says so.
    """

    flaw: Flaw
    place: int | None = None
    values: Mapping[str, int | str] = field(default_factory=dict)

    @property
    def severity(self) -> Severity:
        return SEVERITY[self.flaw]


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a finder looks at."""

    sheet: RunSheet
    blocks: Blocks
    plan: Plan

    @property
    def asked(self) -> AgendaRequest:
        return self.sheet.asked

    def lines(self) -> Iterator[tuple[int, Timed, Block | None]]:
        for place, line in enumerate(timed(self.sheet)):
            yield place, line, self.blocks.get(line.item.block)

    def known(self) -> list[tuple[int, Block]]:
        return [(place, block) for place, _line, block in self.lines() if block]

    @property
    def end(self) -> int:
        return (self.asked.start or 0) + self.sheet.minutes


Found = Iterator[Warning]


def _by_plan(flaw: Flaw) -> Warning:
    """The plan says so, whatever the run sheet says."""
    return Warning(flaw, values={BY_PLAN: 1})


def find_warnings(sheet: RunSheet, blocks: Blocks, plan: Plan | None = None) -> tuple[Warning, ...]:
    """Gravest first, then in the order of the day. A blank plan says nothing."""
    seen = _Seen(sheet, blocks, plan or Plan())
    order = list(Flaw)
    found = [warning for find in _FINDERS for warning in find(seen)]
    return tuple(sorted(found, key=lambda one: (order.index(one.flaw), one.place or 0)))


def _story_demanded(seen: _Seen) -> Found:
    if seen.plan.activities.requires_story:
        yield _by_plan(Flaw.STORY_DEMANDED)
    for place, line, _block in seen.lines():
        if line.item.asks_story:
            yield Warning(Flaw.STORY_DEMANDED, place)


def _no_way_out(seen: _Seen) -> Found:
    """What touches people's lives needs somewhere to go: a quiet room, or a way to step out."""
    if seen.asked.has(Need.QUIET_ROOM) or seen.asked.quiet_room or seen.plan.support.quiet_room:
        return
    yield from (Warning(Flaw.NO_WAY_OUT, place) for place, block in seen.known() if block.personal)


def _after_last_bus(seen: _Seen) -> Found:
    bus = seen.asked.last_bus
    if bus is not None and seen.end + TO_THE_BUS > bus:
        yield Warning(Flaw.AFTER_LAST_BUS, values={"at": seen.end, "bus": bus})


def _no_break(seen: _Seen) -> Found:
    """Once for each run that is too long, at the item where it becomes so."""
    most = longest_run(seen.asked)
    for run in _runs(seen):
        passed = [place for place, until in run if until > most]
        if passed:
            yield Warning(Flaw.NO_BREAK, passed[0], {"minutes": run[-1][1], "most": most})


def _runs(seen: _Seen) -> list[list[tuple[int, int]]]:
    """The items between breaks: each with its place and the minutes from the last break on."""
    runs: list[list[tuple[int, int]]] = [[]]
    for place, line, block in seen.lines():
        if block and block.rests:
            runs.append([])
        else:
            before = runs[-1][-1][1] if runs[-1] else 0
            runs[-1].append((place, before + line.item.minutes))
    return runs


def _staff_first(seen: _Seen) -> Found:
    if seen.plan.agenda.speaking_order is SpeakingOrder.STAFF_FIRST:
        yield _by_plan(Flaw.STAFF_FIRST)
        return
    leads = [(place, line.item.lead) for place, line, _block in seen.lines() if line.item.lead]
    if leads and leads[0][1] is Lead.STAFF:
        yield Warning(Flaw.STAFF_FIRST, leads[0][0])


def _no_lived_lead(seen: _Seen) -> Found:
    if seen.plan.facilitation.co_facilitator_lived_experience is False:
        yield _by_plan(Flaw.NO_LIVED_LEAD)
        return
    leads = {line.item.lead for _place, line, _block in seen.lines()}
    if not leads & {Lead.LIVED_EXPERIENCE, Lead.BOTH}:
        yield Warning(Flaw.NO_LIVED_LEAD)


def _over_time(seen: _Seen) -> Found:
    over = seen.sheet.minutes - seen.asked.length
    if seen.asked.start is not None and seen.asked.end is not None and over > 0:
        yield Warning(Flaw.OVER_TIME, values={"minutes": over})


def _no_welcome(seen: _Seen) -> Found:
    if "welcome" not in {block.id for _place, block in seen.known()}:
        yield Warning(Flaw.NO_WELCOME)


def _no_close(seen: _Seen) -> Found:
    if "close" not in {block.id for _place, block in seen.known()}:
        yield Warning(Flaw.NO_CLOSE)


def _out_of_order(seen: _Seen) -> Found:
    """A block before one that it builds on, or something to do after the close."""
    known = seen.known()
    for at, (place, block) in enumerate(known):
        later = [other for _place, other in known[at + 1 :]]
        builds_on = any(other.id in block.after for other in later)
        if builds_on or (block.last and not all(other.rests for other in later)):
            yield Warning(Flaw.OUT_OF_ORDER, place)


def _lone_voice(seen: _Seen) -> Found:
    if seen.asked.lived_experience == 1 and (seen.asked.people or 2) > 1:
        yield Warning(Flaw.LONE_VOICE)


def _outnumbered(seen: _Seen) -> Found:
    staff, lived = seen.asked.staff, seen.asked.lived_experience
    if staff is not None and lived is not None and lived > 1 and staff > lived:
        yield Warning(Flaw.OUTNUMBERED, values={"staff": staff, "lived": lived})


def _theory_first(seen: _Seen) -> Found:
    """Ideas before anything that starts from people's own lives (PAVO: it can seem daunting)."""
    for place, block in seen.known():
        if block.kind is Kind.EXPERIENCE:
            return
        if block.kind is Kind.IDEAS:
            yield Warning(Flaw.THEORY_FIRST, place)
            return


def _tables_without_welsh(seen: _Seen) -> Found:
    if not seen.asked.has(Need.WELSH) or seen.plan.language.breakouts_covered is not False:
        return
    tables = [place for place, block in seen.known() if block.table]
    if tables:
        yield Warning(Flaw.TABLES_WITHOUT_WELSH, tables[0])


def _size(seen: _Seen) -> Found:
    people = seen.asked.people
    for place, block in seen.known():
        if people is not None and not block.fewest <= people <= block.largest:
            values = {"people": people, "fewest": block.fewest, "most": block.largest}
            yield Warning(Flaw.SIZE, place, values)


def _too_few_to_show(seen: _Seen) -> Found:
    sides = (seen.asked.staff, seen.asked.lived_experience)
    rates = [place for place, block in seen.known() if block.id == "rate-alone"]
    if rates and any(side is not None and side < GROUP_SHOWN for side in sides):
        yield Warning(Flaw.TOO_FEW_TO_SHOW, rates[0], {"least": GROUP_SHOWN})


def _no_meal(seen: _Seen) -> Found:
    meals = [block for _place, block in seen.known() if block.kind is Kind.MEAL]
    if seen.sheet.minutes >= LONG_DAY and not meals:
        yield Warning(Flaw.NO_MEAL)


_FINDERS: Final[tuple[Callable[[_Seen], Found], ...]] = (
    _story_demanded,
    _no_way_out,
    _after_last_bus,
    _no_break,
    _staff_first,
    _no_lived_lead,
    _over_time,
    _no_welcome,
    _no_close,
    _out_of_order,
    _lone_voice,
    _outnumbered,
    _theory_first,
    _tables_without_welsh,
    _size,
    _too_few_to_show,
    _no_meal,
)
