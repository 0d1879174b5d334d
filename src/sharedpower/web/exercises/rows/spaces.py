"""Cards of spaces: who may enter, what the way costs, and what stays private."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sharedpower.actions.kept_work import Kept
from sharedpower.core.plan.parts import Meeting, Note
from sharedpower.core.powercube import Space, Tier
from sharedpower.core.workbench import SpaceCard
from sharedpower.web.saying.labels import facet_gloss, facet_label


@dataclass(frozen=True)
class CardTold:
    """A card as it is printed: ``facts`` are names and values."""

    label: str
    private: bool
    facts: list[tuple[str, str]]


def to_core(cleaned: dict[str, Any]) -> SpaceCard:
    return SpaceCard(
        label=cleaned["label"],
        type=Space(cleaned["type"]) if cleaned["type"] else None,
        level=Tier(cleaned["level"]) if cleaned["level"] else None,
        host=cleaned["host"],
        enter=cleaned["enter"],
        travel=cleaned["travel"],
        minutes=cleaned["minutes"],
        hurt=said(cleaned["hurt"]),
        agreed=said(cleaned["agreed"]),
    )


def said(answer: str) -> bool | None:
    return None if not answer else answer == "yes"


def shown(cards: Sequence[SpaceCard], _step: int) -> dict[str, Any]:
    return {
        "cards": [CardTold(card.label, card.private, facts(card)) for card in cards],
        "noticed": noticed(cards),
    }


def facts(card: SpaceCard) -> list[tuple[str, str]]:
    """What is known of a space, by name; a blank is left out."""
    minutes = ngettext("%(n)s minute", "%(n)s minutes", card.minutes or 0) % {"n": card.minutes}
    known = {
        _("What kind of space"): named(card.type),
        _("At what level"): named(card.level),
        _("Who holds it"): card.host,
        _("Who may enter"): card.enter,
        _("How one gets there"): card.travel,
        _("How long it takes"): "" if card.minutes is None else minutes,
        _("May it bring back bad times?"): {None: "", True: _("Yes"), False: _("No")}[card.hurt],
    }
    return [(name, value) for name, value in known.items() if value]


def named(facet: Space | Tier | None) -> str:
    return f"{facet_label(facet)} - {facet_gloss(facet)}" if facet else ""


def noticed(cards: Sequence[SpaceCard]) -> list[str]:
    """What to look at, in words; nothing where nothing stands out."""
    lacking = [facet_label(kind) for kind in Space if kind not in {card.type for card in cards}]
    sentences = {
        _("No card is: %(names)s. Is there none, or has nobody said?"): lacking,
        _("May bring back bad times: %(names)s. Ask whether it has to be there."): [
            card.label for card in cards if card.hurt
        ],
        _("Private until its owners agree: %(names)s."): [c.label for c in cards if c.private],
    }
    return [words % {"names": ", ".join(names)} for words, names in sentences.items() if names]


def kept(cards: Sequence[SpaceCard]) -> Kept:
    """Spaces with what is known of each as a note; a private one is left out."""
    open_ = [card for card in cards if not card.private]
    return Kept(
        spaces=tuple(_meeting(card) for card in open_),
        notes=tuple(_note(card) for card in open_ if facts(card)),
    )


def _meeting(card: SpaceCard) -> Meeting:
    claimed = card.type is Space.CLAIMED
    return Meeting(
        label=card.label,
        type=card.type,
        level=card.level,
        owner_consent=card.agreed if claimed else None,
        published=False if claimed else None,
    )


def _note(card: SpaceCard) -> Note:
    lines = [f"{name}: {value}" for name, value in facts(card)]
    about = str(card.type) if card.type else ""
    return Note(
        question=_("Space: %(name)s") % {"name": card.label}, about=about, text="\n".join(lines)
    )
