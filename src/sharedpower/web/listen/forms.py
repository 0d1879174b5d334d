"""The forms of a listening's pages, and how a page lays out their fields."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _

from sharedpower.actions.listening.making import LEAST
from sharedpower.actions.listening.settings import Settings
from sharedpower.records.models import Face, Listening
from sharedpower.web.asking.fields import DATES
from sharedpower.web.saying.labels import reader_language
from sharedpower.web.saying.listening import face_title

MOST_PEOPLE = 100
LAST_MOMENT = time(23, 59, 59)
LOOKS: tuple[tuple[type[forms.Field], str], ...] = (
    (forms.MultipleChoiceField, "ticks"),
    (forms.ChoiceField, "radios"),
    (forms.DateField, "date"),
    (forms.IntegerField, "number"),
    (forms.BooleanField, "tick"),
)


@dataclass(frozen=True)
class Line:
    """One field as a page shows it."""

    field: forms.BoundField

    @property
    def anchor(self) -> str:
        return f"q-{self.field.html_name}"

    @property
    def looks(self) -> str:
        return next((looks for kind, looks in LOOKS if isinstance(self.field.field, kind)), "line")

    @property
    def chosen(self) -> set[str]:
        value = self.field.value()
        return {str(one) for one in (value if isinstance(value, list | tuple) else [value])}

    @property
    def iso(self) -> str:
        value = self.field.value()
        return value.isoformat() if isinstance(value, date) else value or ""

    @property
    def longest(self) -> int:
        return getattr(self.field.field, "max_length", None) or 200


class PlainForm(forms.Form):
    """A form that lists its fields for ``listen/field.html`` and ``parts/errors.html``."""

    def rows(self) -> Iterator[Line]:
        return (Line(self[name]) for name in self.fields)

    @property
    def error_rows(self) -> list[Line]:
        return [row for row in self.rows() if row.field.errors]

    def keep_unchecked(self) -> None:
        """Show what was typed as it was typed, with no verdict: for a change of language."""
        self._errors = forms.utils.ErrorDict()


def day_field(label: str, hint: str = "") -> forms.DateField:
    return forms.DateField(
        required=False,
        label=label,
        help_text=hint,
        input_formats=DATES,
        error_messages={"invalid": _("Write the date as day, month, year: 27/3/2027.")},
    )


class ListeningForm(PlainForm):
    """What a listening is called and how it runs."""

    def __init__(self, data: Any = None, *, held: Listening | None = None) -> None:
        super().__init__(data, initial=_initial(held) if held else _at_first())
        self.faces = list(held.faces.all()) if held else []
        least = held.minimum if held else LEAST
        self.fields["title"] = _title_field()
        if held is None:
            self.fields["choice"] = _choice_field()
        self.fields["minimum"] = _minimum_field(least)
        self.fields["support_line"] = _support_field()
        self.fields["first"] = _first_field()
        self.fields["way"] = _way_field()
        self.fields["opens"] = day_field(
            _("If remote: opens on"), _("From the first minute of that day.")
        )
        self.fields["closes"] = day_field(
            _("If remote: closes on"), _("To the last minute of that day.")
        )
        for face in self.faces:
            asked = _("If remote: %(face)s closes on") % {"face": face_title(face.slug)}
            self.fields[f"closes-{face.slug}"] = day_field(asked)

    def clean(self) -> dict[str, Any]:
        opens, closes = self.cleaned_data.get("opens"), self.cleaned_data.get("closes")
        if opens and closes and closes < opens:
            self.add_error("closes", _("It cannot close before it opens."))
        if self.cleaned_data.get("way") == "remote" and "opens" not in self.errors and not opens:
            self.add_error("opens", _("A remote listening opens by itself, so it needs a date."))
        return self.cleaned_data

    def settings(self) -> Settings:
        given = self.cleaned_data
        return Settings(
            title=given["title"],
            minimum=given["minimum"],
            support_line=given["support_line"],
            first=given["first"],
            remote=given["way"] == "remote",
            opens_at=_moment(given["opens"], time.min),
            closes_at=_moment(given["closes"], LAST_MOMENT),
        )

    def face_dates(self) -> dict[str, datetime | None]:
        dates = {face.slug: self.cleaned_data[f"closes-{face.slug}"] for face in self.faces}
        return {slug: _moment(day, LAST_MOMENT) for slug, day in dates.items()}


def _title_field() -> forms.CharField:
    return forms.CharField(
        max_length=200,
        label=_("What shall we call it?"),
        help_text=_("People who join see this name. For example: Clinic hours, first evening"),
        error_messages={"required": _("Give the listening a name. You can change it later.")},
    )


def _choice_field() -> forms.ChoiceField:
    choices = [
        ("short", _("Twelve statements: the short form, for before and after")),
        ("faces", _("One face at a time: forms, then spaces, then levels")),
        ("all", _("All 82: each face, pairs, combined, and the ladder")),
        ("pairs", _("Pairs: two faces at a time")),
        ("combined", _("Combined: all faces together")),
        ("ladder", _("The ladder: how far power is shared")),
        ("combine", _("How the faces act on each other: does one help or hinder another?")),
        ("own", _("Our own statements, which we write ourselves")),
    ]
    return forms.ChoiceField(
        choices=choices,
        initial="short",
        label=_("Which statements?"),
        help_text=_("You can leave some out, and add a face or your own statements, afterwards."),
        error_messages={"required": _("Choose which statements people rate.")},
    )


def _minimum_field(least: int) -> forms.IntegerField:
    too_small = _("At least %(least)s. This number can only go up: people were promised it.")
    return forms.IntegerField(
        min_value=least,
        max_value=MOST_PEOPLE,
        initial=least,
        label=_("How many people must a group have before anything of it is shown?"),
        help_text=_("At least 5. It can be raised later, never lowered."),
        error_messages={
            "required": too_small % {"least": least},
            "invalid": _("Write a whole number, such as 12."),
            "min_value": too_small % {"least": least},
        },
    )


def _support_field() -> forms.CharField:
    return forms.CharField(
        max_length=300,
        required=False,
        label=_("Support line"),
        help_text=_(
            "It stands on every page that people meet. For example: To talk to somebody now, "
            "find Nia at the door, or ring 111 and press 2, day or night."
        ),
    )


def _first_field() -> forms.ChoiceField:
    return forms.ChoiceField(
        choices=[("en", _("English first")), ("cy", _("Welsh first"))],
        label=_("Which language comes first?"),
        help_text=_(
            "Both are always there. The QR code opens in it, and on paper it stands first."
        ),
        error_messages={"required": _("Choose which language comes first.")},
    )


def _at_first() -> dict[str, str]:
    return {"way": "room", "first": reader_language()}


def _way_field() -> forms.ChoiceField:
    ways = [
        ("room", _("Together in a room, led by a facilitator")),
        ("remote", _("Remote: it opens and closes by itself on the dates below")),
    ]
    return forms.ChoiceField(
        choices=ways,
        label=_("How does it run?"),
        error_messages={"required": _("Choose how it runs.")},
    )


def _initial(held: Listening) -> dict[str, Any]:
    known = {
        "title": held.title,
        "minimum": held.minimum,
        "support_line": held.support_line,
        "first": held.first,
        "way": "remote" if held.remote else "room",
        "opens": _day(held.opens_at),
        "closes": _day(held.closes_at),
    }
    faces: list[Face] = list(held.faces.all())
    return known | {f"closes-{face.slug}": _day(face.closes_at) for face in faces}


def _day(moment: datetime | None) -> date | None:
    return timezone.localtime(moment).date() if moment else None


def _moment(day: date | None, at: time) -> datetime | None:
    return timezone.make_aware(datetime.combine(day, at)) if day else None
