"""The form that asks for what an agenda must fit."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time
from typing import Any, Final

from django import forms
from django.utils.translation import gettext as _

from sharedpower.core.plan.run_sheet import AgendaRequest, Aim, Food, Need, Way
from sharedpower.web.listen.forms import Line, PlainForm, day_field
from sharedpower.web.saying import agenda as say

LENGTHS: Final = (45, 60, 90, 120, 150, 180, 210, 300, 360, 420)
TIMES: Final = ("%H:%M", "%H.%M", "%H:%M:%S", "%H", "%H%M", "%I:%M%p", "%I.%M%p", "%I%p")
FIRST: Final = ("aims", "on", "start", "length", "people")
SHORTEST: Final = 45
LONGEST: Final = 9 * 60
DEFAULTS: Final = {"start": "18:30", "length": "120", "people": 12, "food": Food.DRINKS.value}


class AgendaForm(PlainForm):
    """Every question has an answer to start from but the aim; what is not known may stay blank."""

    def __init__(self, data: Any = None, *, known: AgendaRequest | None = None) -> None:
        super().__init__(data, initial=_initial(known))
        fields = self.fields
        fields["aims"] = _several(
            say.aim_labels(), _("What is it for?"), _("Tick what you want to get done.")
        )
        fields["aims"].required = True
        fields["aims"].error_messages["required"] = _("Tick at least one aim.")
        fields["on"] = day_field(_("On which day?"), _("If you know it. The calendar needs it."))
        fields["start"] = _clock(_("When does it start?"), required=True)
        fields["length"] = forms.ChoiceField(
            choices=[(str(one), say.length(one)) for one in LENGTHS], label=_("How long is it?")
        )
        fields["people"] = _count(_("How many people come, roughly?"), least=2)
        fields["people"].required = True
        fields["people"].error_messages["required"] = _("Write a number, such as 12.")
        fields["end"] = _clock(_("Or: when must it end?"), _("This counts before the length."))
        fields["last_bus"] = _clock(_("When does the last bus go?"))
        fields["lived_experience"] = _count(_("How many of them have lived experience?"))
        fields["staff"] = _count(_("How many of them are staff?"))
        fields["needs"] = _several(say.need_labels(), _("What do people need to take part?"))
        fields["quiet_room"] = _text(_("Where is the quiet room?"))
        fields["food"] = _one(say.food_labels(), _("Is there food?"))
        fields["way"] = _one(say.way_labels(), _("Where do people meet?"))
        fields["place"] = _text(_("What is the place called?"))
        fields["title"] = _text(
            _("What do you call the session?"), _("Choose a name that tells nobody's condition.")
        )

    @property
    def first_rows(self) -> list[Line]:
        return [Line(self[name]) for name in FIRST]

    @property
    def more_rows(self) -> list[Line]:
        return [Line(self[name]) for name in self.fields if name not in FIRST]

    def clean(self) -> dict[str, Any]:
        given = self.cleaned_data
        start, end = _minutes(given.get("start")), _minutes(given.get("end"))
        if start is not None and end is not None and not SHORTEST <= end - start <= LONGEST:
            self.add_error("end", _("It must end 45 minutes to 9 hours after it starts."))
        elif start is not None and end is None and start + int(given.get("length") or 0) >= 1440:
            self.add_error("start", _("It would go on after midnight. Start earlier."))
        sides = [given.get("staff"), given.get("lived_experience")]
        if given.get("people") and sum(side or 0 for side in sides) > given["people"]:
            self.add_error("people", _("That is fewer than the staff and the others together."))
        return given

    def request(self) -> AgendaRequest:
        given = self.cleaned_data
        start = _minutes(given["start"]) or 0
        return AgendaRequest(
            title=given["title"] or None,
            on=given["on"],
            start=start,
            end=_minutes(given["end"]) or start + int(given["length"]),
            last_bus=_minutes(given["last_bus"]),
            people=given["people"],
            staff=given["staff"],
            lived_experience=given["lived_experience"],
            aims=tuple(Aim(one) for one in given["aims"]),
            needs=tuple(Need(one) for one in given["needs"]),
            way=Way(given["way"]) if given["way"] else None,
            food=Food(given["food"]) if given["food"] else None,
            place=given["place"] or None,
            quiet_room=given["quiet_room"] or None,
        )


def _initial(known: AgendaRequest | None) -> dict[str, Any]:
    """What to start from: what is known, and a common evening for the rest."""
    if known is None:
        return dict(DEFAULTS)
    found: dict[str, Any] = {
        "title": known.title,
        "on": known.on,
        "people": known.people,
        "staff": known.staff,
        "lived_experience": known.lived_experience,
        "aims": [aim.value for aim in known.aims or ()],
        "needs": [need.value for need in known.needs or ()],
        "way": known.way.value if known.way else None,
        "food": known.food.value if known.food else None,
        "place": known.place,
        "quiet_room": known.quiet_room,
        "start": _clock_text(known.start),
        "last_bus": _clock_text(known.last_bus),
        **_how_long(known),
    }
    return DEFAULTS | {name: value for name, value in found.items() if value not in (None, [])}


def _how_long(known: AgendaRequest) -> dict[str, str | None]:
    if known.length in LENGTHS:
        return {"length": str(known.length)}
    return {"end": _clock_text(known.end)}


def _clock_text(minutes: int | None) -> str | None:
    return None if minutes is None else say.clock(minutes)


def _minutes(at: time | None) -> int | None:
    return None if at is None else at.hour * 60 + at.minute


def _clock(label: str, hint: str = "", *, required: bool = False) -> forms.TimeField:
    wrong = _("Write the time like 18:30.")
    return forms.TimeField(
        required=required,
        label=label,
        help_text=hint,
        input_formats=TIMES,
        widget=forms.TimeInput(attrs={"type": "time"}),
        error_messages={"invalid": wrong, "required": wrong},
    )


def _count(label: str, *, least: int = 0) -> forms.IntegerField:
    wrong = _("Write a whole number from %(least)s to 500.") % {"least": least}
    messages = {"invalid": wrong, "min_value": wrong, "max_value": wrong}
    return forms.IntegerField(
        required=False, label=label, min_value=least, max_value=500, error_messages=messages
    )


def _several(choices: Iterable[tuple[str, str]], label: str, hint: str = "") -> Any:
    return forms.MultipleChoiceField(
        required=False, choices=list(choices), label=label, help_text=hint
    )


def _one(choices: Iterable[tuple[str, str]], label: str) -> forms.ChoiceField:
    return forms.ChoiceField(required=False, choices=list(choices), label=label)


def _text(label: str, hint: str = "") -> forms.CharField:
    return forms.CharField(
        required=False,
        max_length=120,
        label=label,
        help_text=hint,
        error_messages={"max_length": _("Use at most 120 letters.")},
    )
