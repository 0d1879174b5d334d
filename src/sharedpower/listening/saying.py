"""What the numbers let us say: for each verdict the whole sentence, to translate.

The names of the sides are put in by whoever shows the sentence, in the reader's language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sharedpower.core.wording import gettext_noop as _
from sharedpower.listening.asked import Sides
from sharedpower.listening.bands import Band, band, smallest_gap
from sharedpower.listening.change import Change, People
from sharedpower.listening.gap import Estimate, Gap, Reason
from sharedpower.listening.not_knowing import DontKnowGap, Sensitivity
from sharedpower.listening.ordering import Headlines
from sharedpower.listening.verdicts import Verdict, verdict


@dataclass(frozen=True, slots=True)
class Sentence:
    """``words`` to translate; ``values`` for its placeholders, a side's name as it was given."""

    words: str
    values: Mapping[str, str | int] = field(default_factory=dict)


SAID = {
    Verdict.FAIRLY_SURE: _(
        "%(higher)s see this more favourably than %(lower)s. We can be fairly sure."
    ),
    Verdict.MAYBE: _("%(higher)s may see this more favourably than %(lower)s. We cannot be sure."),
    Verdict.NO_DIFFERENCE: _(
        "No difference to speak of between %(side_a)s and %(side_b)s: if there is one, it is small."
    ),
    Verdict.TOO_FEW_TO_BE_SURE: _(
        "Too few answers to be sure whether %(side_a)s and %(side_b)s see this differently."
    ),
    Verdict.TOO_FEW_TO_SHOW: _("Too few answers to show."),
    Verdict.NOBODY_ANSWERED: _("Nobody has answered this yet."),
    Verdict.ONE_SIDE_ONLY: _("Only one side has answered this, so there is nothing to compare."),
    Verdict.ALL_DONT_KNOW: _(
        "Everybody on one side said “don't know”. That is a finding in itself."
    ),
}

SIZES = {
    Band.NEGLIGIBLE: _("next to no gap"),
    Band.SMALL: _("a small gap"),
    Band.MEDIUM: _("a medium gap"),
    Band.LARGE: _("a large gap"),
}

_ROOMS = {
    Band.NEGLIGIBLE: _("With this many answers even a small gap will show."),
    Band.SMALL: _("With this many answers a medium gap will show; a small one may not."),
    Band.MEDIUM: _("With this many answers a large gap will show; a medium one may not."),
    Band.LARGE: _("With this many answers only a very large gap will show."),
}

_MANY = {
    (True, False): _("Many of %(side_a)s don't know."),
    (False, True): _("Many of %(side_b)s don't know."),
    (True, True): _("Many don't know, both of %(side_a)s and of %(side_b)s."),
}

_WHO = {
    People.SAME: _("The same people answered both times."),
    People.DIFFERENT: _("Different people answered the second time."),
    People.UNKNOWN: _("We do not know whether the same people answered both times."),
}


def say(found: Estimate | Reason, sides: Sides) -> Sentence:
    """The sentence for one gap."""
    said = verdict(found)
    if isinstance(found, Reason):
        return Sentence(SAID[said])
    return Sentence(SAID[said], _who_is(sides, found.delta))


def say_odds(gap: Gap, sides: Sides) -> Sentence:
    """What to expect of one person drawn from each side, in whole percents that make 100."""
    superior, equal, inferior = _percents((gap.superior, gap.equal, gap.inferior))
    return Sentence(
        _(
            "Take one person from each side at random: %(side_b)s more favourable %(superior)s%%,"
            " both the same %(equal)s%%, %(side_a)s more favourable %(inferior)s%%."
        ),
        {**_names(sides), "superior": superior, "equal": equal, "inferior": inferior},
    )


def say_many(many: tuple[bool, bool], sides: Sides) -> tuple[Sentence, ...]:
    """On which of the two sides many don't know; nothing where on neither."""
    return (Sentence(_MANY[many], _names(sides)),) if any(many) else ()


def say_if_known(found: Sensitivity) -> Sentence:
    """How far the gap could move, had those who don't know answered."""
    return Sentence(
        _(
            "Had everybody who doesn't know said that power is least shared, the gap would be"
            " %(lowest)s; had they said best shared, %(highest)s."
        ),
        {"lowest": f"{found.all_lowest:+.2f}", "highest": f"{found.all_highest:+.2f}"},
    )


def say_not_knowing(found: DontKnowGap | Reason, sides: Sides) -> tuple[Sentence, ...]:
    """Whether many don't know, and whether one side doesn't know more often; nothing if neither."""
    if isinstance(found, Reason):
        return ()
    said = [*say_many(found.many, sides)]
    if found.sure:
        words = _("%(higher)s say “don't know” more often than %(lower)s. We can be fairly sure.")
        said.append(Sentence(words, _who_is(sides, found.delta)))
    return tuple(said)


def say_headlines(found: Headlines) -> Sentence:
    if not found.statements:
        return Sentence(_("No gap is sure enough to put in a headline."))
    if found.about_wrong == 0:
        words = _("Of these %(count)s, it is likely that none is the wrong way round.")
        return Sentence(words, {"count": len(found.statements)})
    return Sentence(
        _("About %(wrong)s of these %(count)s may be the wrong way round."),
        {"wrong": found.about_wrong, "count": len(found.statements)},
    )


def say_room(people_a: int, people_b: int) -> Sentence:
    """Before it starts: what a room of this size can find out."""
    return Sentence(_ROOMS[band(smallest_gap(people_a, people_b))])


def say_change(found: Change | Reason, sides: Sides) -> tuple[Sentence, ...]:
    """Whether the gap moved, and whether the same people answered."""
    if isinstance(found, Reason):
        return (Sentence(_("There is nothing to compare with last time.")),)
    if not found.claimed:
        moved = Sentence(_("Too few answers to say that the gap has changed since last time."))
    else:
        moved = Sentence(
            _(
                "Set against %(lower)s, %(higher)s see this more favourably than they did last"
                " time. We can be fairly sure."
            ),
            _who_is(sides, found.delta),
        )
    return moved, Sentence(_WHO[found.people])


def _names(sides: Sides) -> dict[str, str | int]:
    return {"side_a": sides.a[0], "side_b": sides.b[0]}


def _who_is(sides: Sides, delta: float) -> dict[str, str | int]:
    lower, higher = (sides.a, sides.b) if delta > 0 else (sides.b, sides.a)
    return {**_names(sides), "higher": higher[0], "lower": lower[0]}


def _percents(shares: tuple[float, ...]) -> list[int]:
    whole = [int(share * 100) for share in shares]
    nearest = sorted(range(len(shares)), key=lambda one: whole[one] - shares[one] * 100)
    for one in nearest[: 100 - sum(whole)]:
        whole[one] += 1
    return whole
