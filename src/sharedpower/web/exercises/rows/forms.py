"""One row of each exercise as a form. A row that is all blank is no row."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Final

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from sharedpower.core.powercube import Cube, Form, Space, Tier
from sharedpower.web.asking.fields import DATES
from sharedpower.web.saying.labels import cell_label, facet_gloss, facet_label
from sharedpower.web.saying.say import SAY, say_words

NAME, LINE, TEXT = 120, 300, 1000
MOST_MINUTES: Final = 600
LEVELS: Final = (Tier.LOCAL, Tier.REGIONAL, Tier.NATIONAL)
Pairs = list[tuple[str, Any]]


def cell_choices() -> Pairs:
    """The 27 cells under their levels, the highest first as in the picture."""
    return [
        ("", "-"),
        *(
            (
                facet_label(level.tier),
                [(c.slug, cell_label(c)) for c in CUBE.cells if c.tier == level.tier],
            )
            for level in reversed(CUBE.levels)
        ),
    ]


def face_choices(faces: Any) -> Callable[[], Pairs]:
    """Label and gloss of each face."""

    def choices() -> Pairs:
        return [("", "-"), *((str(f), f"{facet_label(f)} - {facet_gloss(f)}") for f in faces)]

    return choices


def yes_or_no() -> Pairs:
    return [("", "-"), ("yes", _("Yes")), ("no", _("No"))]


def say_choices() -> Pairs:
    return [("", "-"), *((str(number), say_words(number)) for number in SAY)]


CUBE: Final = Cube()


def words(label: Any, longest: int, **more: Any) -> forms.CharField:
    """A line, or several where much fits."""
    widget = forms.Textarea(attrs={"rows": 3}) if longest >= TEXT else forms.TextInput()
    return forms.CharField(
        label=label,
        max_length=longest,
        required=False,
        widget=widget,
        error_messages={
            "max_length": gettext_lazy("That is too long. Use at most %(limit_value)d letters.")
        },
        **more,
    )


def choice(label: Any, choices: Callable[[], Pairs], **more: Any) -> forms.ChoiceField:
    return forms.ChoiceField(
        label=label,
        choices=choices,
        required=False,
        error_messages={"invalid_choice": gettext_lazy("Choose one from the list.")},
        **more,
    )


def day(label: Any) -> forms.DateField:
    return forms.DateField(
        label=label,
        required=False,
        input_formats=DATES,
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        error_messages={"invalid": gettext_lazy("Write the date as day, month, year: 27/3/2027.")},
    )


class Row(forms.Form):
    """``needs``: fields without which a row says nothing, each with what to tell then."""

    use_required_attribute = False
    needs: ClassVar[Mapping[str, Any]] = {}

    @property
    def blank(self) -> bool:
        return not self.has_changed()

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not self.blank:
            for name, told in self.needs.items():
                if not cleaned.get(name) and name not in self.errors:
                    self.add_error(name, str(told))
        return cleaned


class TokenRow(Row):
    needs = {"name": gettext_lazy("Say who or what this token stands for.")}
    name = words(gettext_lazy("Who or what (a role, not a name)"), NAME)
    now = choice(gettext_lazy("As it is now"), cell_choices)
    wished = choice(gettext_lazy("As wished"), cell_choices)


class SpaceRow(Row):
    needs = {
        "label": gettext_lazy("Say what this space is called."),
        "type": gettext_lazy("Choose a kind: closed, invited or claimed."),
    }
    label = words(gettext_lazy("What it is called"), NAME)
    type = choice(gettext_lazy("What kind of space"), face_choices(Space))
    level = choice(gettext_lazy("At what level"), face_choices(LEVELS))
    host = words(gettext_lazy("Who holds it"), NAME)
    enter = words(gettext_lazy("Who may enter"), LINE)
    travel = words(gettext_lazy("How one gets there"), LINE)
    minutes = forms.IntegerField(
        label=gettext_lazy("Minutes to get there"),
        required=False,
        min_value=0,
        max_value=MOST_MINUTES,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "class": "narrow"}),
        error_messages={
            name: gettext_lazy("Write a whole number of minutes, from 0 to 600.")
            for name in ("invalid", "min_value", "max_value")
        },
    )
    hurt = choice(gettext_lazy("May it bring back bad times?"), yes_or_no)
    agreed = choice(
        gettext_lazy("If it is claimed: do its owners agree that it is kept?"), yes_or_no
    )


class PointRow(Row):
    needs = {"what": gettext_lazy("Say what happened at this turning point.")}
    when = words(gettext_lazy("When"), NAME)
    what = words(gettext_lazy("What happened"), LINE)
    who = words(gettext_lazy("Who decided"), NAME)
    space = choice(gettext_lazy("In what kind of space"), face_choices(Space))
    level = choice(gettext_lazy("At what level"), face_choices(LEVELS))
    form = choice(gettext_lazy("By which form of power"), face_choices(Form))


class ScoreRow(Row):
    needs = {
        "decision": gettext_lazy("Say which decision this is about."),
        "who": gettext_lazy("Say whose say this is: a role, not a name."),
    }
    decision = words(gettext_lazy("The decision"), LINE)
    who = words(gettext_lazy("Who (a role, not a name)"), NAME)
    now = choice(gettext_lazy("Say now"), say_choices)
    right = choice(gettext_lazy("Do we agree that this is right?"), yes_or_no)
    wanted = choice(gettext_lazy("Say wanted"), say_choices)
    action = words(gettext_lazy("One action"), LINE)
    owner = words(gettext_lazy("Who does it"), NAME)
    by = day(gettext_lazy("By when"))


class ResponseRow(Row):
    needs = {"cell": gettext_lazy("Choose the place in the cube.")}
    cell = choice(gettext_lazy("Place in the cube"), cell_choices)
    goes_on = words(gettext_lazy("What goes on there"), TEXT)
    move = words(gettext_lazy("What would answer it"), LINE)
    who = words(gettext_lazy("Who does it"), NAME)
    by = day(gettext_lazy("By when"))
