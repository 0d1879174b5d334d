"""What a map of power says of one message, in a few sentences; the first ones matter most."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sharedpower.influence import Answers, PowerMap
from sharedpower.influence.changes import Change, Gain, Loss
from sharedpower.web.routes.answers import Message
from sharedpower.web.saying.carrying import arrival_words, in_turn, names_of, sentence, voice_words
from sharedpower.web.saying.chances import chance_words, in_hundred, number_words
from sharedpower.web.saying.routes import vouched_words


@dataclass(frozen=True)
class Headline:
    """A sentence, what it is about in a word or two, and whether it warns."""

    about: str
    words: str
    warns: bool = False


def headlines(found: Message) -> list[Headline]:
    """Best route, whose voice, when, inside only, who can stop it, how many apart, what helps."""
    answers = found.answers
    if answers is None or not answers.routes:
        return []
    return [
        *_best(found, answers),
        *_stopping(found.power_map, answers),
        *_helping(found.power_map, answers),
    ]


def _best(found: Message, answers: Answers) -> Iterator[Headline]:
    best, scale = answers.routes[0], found.power_map.scale
    values = {
        "carriers": in_turn(found.power_map, best.carriers),
        "end": found.power_map.actor[found.target].name,
        "chance": chance_words(scale, best.chance),
    }
    if best.carriers:
        words = _(
            "The best route to %(end)s goes through %(carriers)s. That the message arrives there "
            "and is not put off: %(chance)s."
        )
    else:
        words = _(
            "The best route to %(end)s is to go straight there. That the message arrives and is "
            "not put off: %(chance)s."
        )
    yield Headline(_("Best route"), f"{words % values} {vouched_words(best)}")
    yield _voice(answers)
    yield Headline(_("When"), sentence(arrival_words(best.arrival)))
    yield from _inside(found, answers)


def _inside(found: Message, answers: Answers) -> Iterator[Headline]:
    """A warning where there is no other way; else how the best inside way compares."""
    if answers.inside_only:
        words = _(
            "Every route runs through staff and officials alone. A request from a colleague is "
            "easy to put off, since pressures are shared."
        )
        yield Headline(_("Inside only"), words, warns=True)
        return
    inside = next((one for one in answers.routes if one.inside_only), None)
    if inside is not None:
        words = _(
            "The best way through staff and officials alone, %(carriers)s, has this chance: "
            "%(chance)s."
        )
        values = {
            "carriers": in_turn(found.power_map, inside.carriers or inside.actors[:1]),
            "chance": chance_words(found.power_map.scale, inside.chance),
        }
        yield Headline(_("The inside way"), words % values)


def _voice(answers: Answers) -> Headline:
    best = answers.routes[0]
    before, after = voice_words(best.steps[0].came), voice_words(best.voice)
    if best.own_voice:
        words = _("It sets out in %(voice)s, and arrives in it.") % {"voice": after}
    else:
        words = _("It sets out in %(before)s, and arrives in %(after)s.")
        words %= {"before": before, "after": after}
    return Headline(_("Whose voice"), words)


def _stopping(power_map: PowerMap, answers: Answers) -> Iterator[Headline]:
    gates = answers.gatekeepers
    if gates:
        words = ngettext(
            "%(names)s can stop it alone: every route passes there. That is hidden power.",
            "Each of these can stop it alone, since every route passes there: %(names)s. That is "
            "hidden power.",
            len(gates),
        )
        yield Headline(
            _("Who can stop it"), words % {"names": names_of(power_map, gates)}, warns=True
        )
    else:
        yield Headline(_("Who can stop it"), _("Nobody in between can stop it alone."))
    yield Headline(_("Ways apart"), _apart(power_map, answers))
    if len(answers.apart) > 1:
        words = ngettext(
            "With the best way: %(chance)s that it arrives.",
            "With the %(n)s best ways that differ in substance: %(chance)s that at least one "
            "arrives.",
            len(answers.apart),
        )
        chance = chance_words(power_map.scale, answers.together)
        yield Headline(_("All together"), words % {"n": len(answers.apart), "chance": chance})


def _apart(power_map: PowerMap, answers: Answers) -> str:
    cut, said = answers.cut, _how_many_apart(answers)
    if cut.direct or len(cut.actors) < 2:
        return said
    together = _("Together these could stop it on every route: %(names)s.")
    return f"{said} {together % {'names': names_of(power_map, cut.actors)}}"


def _how_many_apart(answers: Answers) -> str:
    cut = answers.cut
    if len(answers.routes) == 1:
        return _("There is only one route.")
    if cut.disjoint == 1:
        return _("No two routes are wholly apart: any two have somebody in between in common.")
    if cut.exact:
        words = ngettext(
            "%(n)s route shares nobody in between.",
            "%(n)s routes share nobody in between.",
            cut.disjoint,
        )
    else:
        words = ngettext(
            "At most %(n)s route shares nobody in between.",
            "At most %(n)s routes share nobody in between.",
            cut.disjoint,
        )
    return words % {"n": cut.disjoint}


def _helping(power_map: PowerMap, answers: Answers) -> Iterator[Headline]:
    for new in (True, False):
        gain = next((one for one in gains_felt(answers) if one.new is new), None)
        if gain:
            yield Headline(_("What would help"), gain_words(power_map, gain))
    for words in losses_told(power_map, answers)[:1]:
        yield Headline(_("What would be lost"), words)


def gain_words(power_map: PowerMap, gain: Gain) -> str:
    """What making or strengthening one link would add to the chance that some way arrives."""
    values = {
        "start": power_map.actor[gain.channel.start].name,
        "end": power_map.actor[gain.channel.end].name,
        "before": number_words(gain.change.together_before),
        "after": number_words(gain.change.together_after),
    }
    return _gain(gain) % values


def _gain(gain: Gain) -> str:
    if not gain.new:
        return _(
            "A stronger link from %(start)s to %(end)s: the chance that one of the best ways "
            "arrives would rise from %(before)s to %(after)s."
        )
    if not gain.change.together_before.middle:
        return _(
            "A new link from %(start)s to %(end)s would open a way: the chance to arrive would "
            "then be %(after)s."
        )
    return _(
        "A new link from %(start)s to %(end)s: the chance that one of the best ways arrives would "
        "rise from %(before)s to %(after)s."
    )


def gains_felt(answers: Answers) -> list[Gain]:
    """What would help most first; nothing by which the numbers stay as they are."""
    return [one for one in answers.gains if _is_felt(one.change)]


def losses_told(power_map: PowerMap, answers: Answers) -> list[str]:
    """The greatest loss first; nothing of those without whom the numbers stay as they are."""
    return [loss_words(power_map, one) for one in answers.losses if _is_felt(one.change)]


def _is_felt(change: Change) -> bool:
    before, after = (
        in_hundred(one.middle) for one in (change.together_before, change.together_after)
    )
    return before != after


def loss_words(power_map: PowerMap, loss: Loss) -> str:
    """What one actor's leaving would cost."""
    values = {
        "name": power_map.actor[loss.actor].name,
        "before": number_words(loss.change.together_before),
        "after": number_words(loss.change.together_after),
    }
    if not loss.change.after.middle:
        return _("Without %(name)s there is no route left.") % values
    words = _(
        "Without %(name)s the chance that one of the best ways arrives falls from %(before)s to "
        "%(after)s."
    )
    return words % values


def together_words(count: int, chance: str) -> str:
    """The chance that at least one of the routes chosen arrives."""
    words = ngettext(
        "With the route you chose: %(chance)s that it arrives.",
        "With the %(n)s routes you chose: %(chance)s that at least one arrives.",
        count,
    )
    return words % {"n": count, "chance": chance}
