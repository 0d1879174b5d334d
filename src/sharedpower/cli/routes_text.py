"""What ``sharedpower routes`` prints for a person to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final, TypeVar

from sharedpower.cli.paper import Paper
from sharedpower.content.telling.voice import Voice
from sharedpower.core.wording import gettext_noop as _
from sharedpower.influence import Answers, Chance, PowerMap, Route
from sharedpower.influence.changes import Gain, Loss
from sharedpower.influence.telling import (
    arrival_words,
    certainty_words,
    chance_words,
    names,
    rests_words,
    step_words,
    voice_words,
    way,
)

_STEP: Final = _("%(start)s to %(end)s")
_FROM_TO: Final = _("From %(source)s to %(target)s")
_NO_ROUTE: Final = _("There is no route.")
_ROUTES: Final = _("Routes, the likeliest first")
_SHORTEST: Final = _("The same message by the fewest steps")
_CHANCE: Final = _("Chance that it arrives and is not put off")
_BEST: Final = _("Likeliest of these, within what is known")
_PERCENT: Final = _("%(number)s %%")
_ARRIVES: Final = _("Arrives")
_VOICE: Final = _("Arrives in")
_WEAKEST: Final = _("Weakest step")
_PUT_OFF: Final = _("%(step)s, %(chance)s; there it is most easily put off")
_LOST: Final = _("%(step)s, %(chance)s; there it gets through least")
_EITHER: Final = _("%(step)s, %(chance)s")
_WEAK: Final = {"put off": _PUT_OFF, "lost": _LOST, "either": _EITHER}
_RESTS: Final = _("Rests on")
_CARRY: Final = _("Must agree to carry it")
_NOT_AGREED: Final = _("Has not said yes yet")
_INSIDE: Final = _("Staff and officials alone carry it. Colleagues are easy to put off.")
_SURE: Final = _("How sure its steps are")
_UNSAID: Final = _("Of some of its steps nobody has said how likely they are.")
_APART: Final = _("Routes that differ in substance")
_TOGETHER: Final = _("Chance that at least one of them arrives")
_STOP: Final = _("Who can stop it")
_ALONE: Final = _("Alone, on every route")
_NOBODY: Final = _("nobody")
_TOGETHER_STOP: Final = _("Together, as few as can")
_DIRECT: Final = _("There is a direct channel, which nobody between can stop.")
_NOT_EXACT: Final = _("Some channel is closed to one voice: fewer might be enough.")
_DISJOINT: Final = _("Routes that share no one")
_HELP: Final = _("What would help most")
_NEW: Final = _("A new channel, %(step)s: that one arrives goes from %(before)s to %(after)s.")
_STRONGER: Final = _(
    "A stronger channel, %(step)s: that one arrives goes from %(before)s to %(after)s."
)
_LEAVES: Final = _("If somebody leaves")
_WITHOUT: Final = _("Without %(actor)s: that one arrives goes from %(before)s to %(after)s.")
_MOST_TOLD: Final = 5

_Changing = TypeVar("_Changing", Gain, Loss)


def as_text(voice: Voice, power_map: PowerMap, found: Answers, paper: Paper) -> str:
    page = _Page(voice, power_map, paper)
    ends = {
        "source": names(power_map, (found.source,)),
        "target": names(power_map, (found.target,)),
    }
    blocks = [paper.lines(page.say(_FROM_TO) % ends, style="bold")]
    if found.routes:
        blocks += [*page.routes(found), page.shortest(found), page.apart(found), page.stop(found)]
    else:
        blocks.append(paper.lines(page.say(_NO_ROUTE)))
    blocks += [page.under(_HELP, page.gains(found)), page.under(_LEAVES, page.losses(found))]
    return "\n\n".join(block for block in blocks if block)


class _Page:
    def __init__(self, voice: Voice, power_map: PowerMap, paper: Paper) -> None:
        self.voice, self.map, self.paper, self.say = voice, power_map, paper, voice.gettext

    def routes(self, found: Answers) -> Iterator[str]:
        yield self.paper.lines(self.say(_ROUTES).upper(), style="bold")
        for number, route in enumerate(found.routes, start=1):
            yield "\n".join(self.route(number, route))

    def route(self, number: int, route: Route) -> Iterator[str]:
        yield self.paper.lines(f"{number}. {way(self.map, route)}", style="bold")
        pairs = {
            _CHANCE: chance_words(self.voice, route.chance),
            _BEST: self.say(_PERCENT) % {"number": f"{route.best_share * 100:.0f}"},
            _ARRIVES: arrival_words(self.voice, route.arrival),
            _VOICE: voice_words(self.voice, route.voice),
            _WEAKEST: self.weakest(route),
            _RESTS: "; ".join(rests_words(self.voice, step) for step in route.steps),
            _SURE: "; ".join(
                dict.fromkeys(certainty_words(self.voice, step) for step in route.steps)
            ),
            _CARRY: names(self.map, route.carriers),
            _NOT_AGREED: names(self.map, route.not_agreed),
        }
        for name, text in pairs.items():
            if text:
                yield self.paper.pair(self.say(name), text, indent=3)
        for marked, words in ((route.inside_only, _INSIDE), (route.unsaid, _UNSAID)):
            if marked:
                yield self.paper.lines(self.say(words), indent=3, style="fix")

    def weakest(self, route: Route) -> str:
        step = route.weakest
        told = {
            "step": step_words(self.voice, self.map, step),
            "chance": chance_words(self.voice, step.chance),
        }
        return self.say(_WEAK[step.fails_by]) % told

    def shortest(self, found: Answers) -> str:
        return self.under(_SHORTEST, (self.short(route) for route in found.shortest))

    def apart(self, found: Answers) -> str:
        rows = [self.short(route) for route in found.apart]
        whole = f"{self.say(_TOGETHER)}: {chance_words(self.voice, found.together)}"
        return self.under(_APART, [*rows, whole])

    def short(self, route: Route) -> str:
        return f"{way(self.map, route)}: {chance_words(self.voice, route.chance)}"

    def stop(self, found: Answers) -> str:
        nobody = self.say(_NOBODY)
        rows = [
            f"{self.say(_ALONE)}: {names(self.map, found.gatekeepers) or nobody}",
            f"{self.say(_TOGETHER_STOP)}: {names(self.map, found.cut.actors) or nobody}",
            f"{self.say(_DISJOINT)}: {found.cut.disjoint}",
        ]
        rows += [self.say(_DIRECT)] if found.cut.direct else []
        rows += [] if found.cut.exact else [self.say(_NOT_EXACT)]
        return self.under(_STOP, rows)

    def gains(self, found: Answers) -> Iterator[str]:
        for gain, told in islice(self.felt(found.gains), _MOST_TOLD):
            ends = {
                "start": names(self.map, (gain.channel.start,)),
                "end": names(self.map, (gain.channel.end,)),
            }
            words = self.say(_NEW if gain.new else _STRONGER)
            yield words % {"step": self.say(_STEP) % ends, **told}

    def losses(self, found: Answers) -> Iterator[str]:
        for loss, told in islice(self.felt(found.losses), _MOST_TOLD):
            yield self.say(_WITHOUT) % {"actor": names(self.map, (loss.actor,)), **told}

    def felt(self, found: Iterable[_Changing]) -> Iterator[tuple[_Changing, dict[str, str]]]:
        """Each with what it changes in words, but those by which the middle stays as it is."""
        for one in found:
            both = (one.change.together_before, one.change.together_after)
            middles = {chance_words(self.voice, Chance(*[each.middle] * 3)) for each in both}
            if len(middles) > 1:
                before, after = (chance_words(self.voice, each) for each in both)
                yield one, {"before": before, "after": after}

    def under(self, heading: str, rows: Iterable[str]) -> str:
        told = [self.paper.lines(row, indent=2) for row in rows]
        head = self.paper.lines(self.say(heading).upper(), style="bold")
        return "\n".join([head, *told]) if told else ""
