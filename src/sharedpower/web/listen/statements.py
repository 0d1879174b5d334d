"""The statements of a face: choose among ready-made ones, write own ones, start a new version."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from sharedpower.actions.listening import making
from sharedpower.actions.listening import own_statements as actions
from sharedpower.actions.listening.stages import NotNowError
from sharedpower.actions.permissions import Act
from sharedpower.core.plan import Plan
from sharedpower.core.powercube import FACES
from sharedpower.influence.combining.pairs import small_parts
from sharedpower.records.models import Face, FaceState, PlanRecord
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.listen.faces_told import face_told
from sharedpower.web.listen.forms import PlainForm
from sharedpower.web.listen.opening import face_of, listening_of, page
from sharedpower.web.listen.remarks import remark_words
from sharedpower.web.pages import only_language, opened
from sharedpower.web.saying.labels import facet_gloss, facet_label, reader_language

NEW = "new"


@dataclass(frozen=True)
class StatementRow:
    """A statement as the page of its face shows it."""

    id: str
    text: str
    other: str
    facets: list[str]
    problem: bool
    remarks: list[str]
    chosen: bool = True


class StatementForm(PlainForm):
    """One statement of one's own, in one language or both."""

    def __init__(self, plan: Plan, data: Any = None, *, row: Mapping[str, Any]) -> None:
        super().__init__(data, initial=dict(row))
        self.fields["en"] = _text_field(_("The statement in English"))
        self.fields["cy"] = _text_field(_("The statement in Welsh"))
        self.fields["facets"] = forms.MultipleChoiceField(
            choices=[(str(facet), _facet(facet, plan)) for facet in FACES],
            required=False,
            label=_("What is it about?"),
            help_text=_("Choose what fits. It decides where on the cube its answers are counted."),
        )
        self.fields["polarity"] = forms.ChoiceField(
            choices=[
                ("+", _("Good news: power is better shared")),
                ("-", _("A problem")),
            ],
            label=_("When somebody agrees with it, is that good news or a problem?"),
            error_messages={"required": _("Say which, or its answers cannot be added up.")},
        )

    def clean(self) -> dict[str, Any]:
        typed = self.cleaned_data
        if not (typed.get("en", "?") or typed.get("cy", "?")):
            self.add_error("en", _unfit_words("nothing"))
        return typed

    def statement(self) -> actions.OwnStatement:
        given = self.cleaned_data
        return actions.OwnStatement(
            given["en"], given["cy"], tuple(given["facets"]), given["polarity"]
        )


def _unfit_words(why: str) -> str:
    return {
        "nothing": _("Write the statement, in one language at least."),
        "long": _("That is too long. Use at most 200 letters."),
        "many": _("That is too many. Keep at most 40 statements in a face."),
    }[why]


def _text_field(label: str) -> forms.CharField:
    return forms.CharField(
        max_length=actions.LONGEST,
        required=False,
        label=label,
        error_messages={"max_length": _("That is too long. Use at most 200 letters.")},
    )


def _facet(facet: str, plan: Plan) -> str:
    words = {"label": facet_label(facet, plan.levels), "gloss": facet_gloss(facet)}
    return _("%(label)s - %(gloss)s") % words


@gate(Act.LISTEN)
def face(request: HttpRequest, record: PlanRecord, listening: str, face: str) -> HttpResponse:
    held = face_of(listening_of(record, listening), face)
    if request.method == "POST" and not only_language(request):
        return _changed(request, held)
    said = {
        "told": face_told(held),
        "rows": _rows(held, opened(request, record).plan),
        "frozen": _frozen(held),
        "needed": small_parts(len(held.statements)) * held.listening.minimum,
        "can_renew": held.state in {FaceState.CLOSED, FaceState.REVEALED}
        and held.listening.ended_at is None,
        "comments": held.comments.count() if held.state != FaceState.OPEN else 0,
    }
    return page(request, held.listening, "face.html", said)


def _frozen(held: Face) -> bool:
    ended = held.listening.ended_at is not None
    return ended or held.state != FaceState.WAITING or held.ballots.exists()


def _changed(request: HttpRequest, held: Face) -> HttpResponse:
    """Do the one thing that was asked, and come back to the face, or to where it was."""
    here = {"plan_id": held.listening.plan_id, "listening": held.listening_id}
    asked = next((what for what in CHANGES if what in request.POST), None)
    if asked is None:
        raise Http404
    try:
        CHANGES[asked](request, held)
    except making.FrozenError:
        messages.warning(request, _("Somebody has answered, so its statements stay as they are."))
    except NotNowError:
        messages.warning(request, _not_now(asked))
    else:
        if asked == "remove-face":
            return redirect(reverse("listening", kwargs=here))
    return redirect(reverse("listen-face", kwargs={**here, "face": held.slug}))


def _not_now(asked: str) -> str:
    if asked == "ready":
        return _("Nothing was done: that is not possible as things stand now.")
    return _("Close the face first; then you can start a new version.")


def _choose(request: HttpRequest, held: Face) -> None:
    wanted = request.POST.getlist("statement")
    # What was left out comes back from the content; what is there keeps the words it has.
    there = {row["id"]: row for row in held.statements}
    known = making.ready_rows(held.slug, held.listening.plan)
    rows = [there.get(row["id"], row) for row in known if row["id"] in wanted]
    if not rows:
        messages.warning(request, _("A face needs at least one statement. Nothing has changed."))
        return
    making.set_statements(face=held, rows=rows, by=signed_in(request))
    messages.success(request, _("Saved."))


def _remove(request: HttpRequest, held: Face) -> None:
    kept = [row["id"] for row in held.statements if row["id"] != request.POST["remove"]]
    actions.choose(face=held, statements=kept, by=signed_in(request))
    messages.success(request, _("Removed."))


def _up(request: HttpRequest, held: Face) -> None:
    actions.move(face=held, statement=request.POST["up"], by=signed_in(request))


def _new_version(request: HttpRequest, held: Face) -> None:
    actions.new_version(face=held, by=signed_in(request))
    messages.success(request, _("You can change its statements now."))


def _ready(request: HttpRequest, held: Face) -> None:
    actions.say_ready(face=held, ready=request.POST["ready"] == "1", by=signed_in(request))
    messages.success(request, _("Saved."))


def _remove_face(request: HttpRequest, held: Face) -> None:
    making.remove_face(face=held, by=signed_in(request))
    messages.success(request, _("Removed."))


CHANGES: dict[str, Callable[[HttpRequest, Face], None]] = {
    "choose": _choose,
    "remove": _remove,
    "up": _up,
    "new-version": _new_version,
    "ready": _ready,
    "remove-face": _remove_face,
}


def _rows(held: Face, plan: Plan) -> list[StatementRow]:
    own = held.slug == making.OWN
    there = {row["id"] for row in held.statements}
    known = [] if _frozen(held) else making.ready_rows(held.slug, held.listening.plan)
    left_out = [row for row in known if row["id"] not in there]
    shown = [_row(row, plan, own=own) for row in held.statements]
    return shown + [_row(row, plan, own=own, chosen=False) for row in left_out]


def _row(row: Mapping[str, Any], plan: Plan, *, own: bool, chosen: bool = True) -> StatementRow:
    mine, other = ("cy", "en") if reader_language() == "cy" else ("en", "cy")
    return StatementRow(
        id=row["id"],
        text=row[mine] or row[other],
        other=row[other] if row[mine] else "",
        facets=[facet_label(facet, plan.levels) for facet in row["facets"]],
        problem=row["polarity"] == "-",
        remarks=remark_words(row) if own else [],
        chosen=chosen,
    )


@gate(Act.LISTEN)
def statement(
    request: HttpRequest, record: PlanRecord, listening: str, face: str, statement: str
) -> HttpResponse:
    """Write a statement, or change one."""
    held = face_of(listening_of(record, listening), face)
    row = _found(held, statement)
    plan = opened(request, record).plan
    form = StatementForm(plan, request.POST if request.method == "POST" else None, row=row)
    if only_language(request):
        form.keep_unchecked()
    elif form.is_valid() and _kept(request, held, form, row.get("id", "")):
        return redirect(
            "listen-face", plan_id=record.pk, listening=held.listening_id, face=held.slug
        )
    told = {"told": face_told(held), "form": form, "row": row, "remarks": remark_words(row)}
    return page(request, held.listening, "statement.html", told)


def _found(held: Face, statement: str) -> Mapping[str, Any]:
    if held.slug != making.OWN:
        raise Http404
    if statement == NEW:
        return {}
    row: Mapping[str, Any] | None = next(
        (row for row in held.statements if row["id"] == statement), None
    )
    if row is None:
        raise Http404
    return row


def _kept(request: HttpRequest, held: Face, form: StatementForm, instead_of: str) -> bool:
    try:
        actions.keep(
            face=held, statement=form.statement(), instead_of=instead_of, by=signed_in(request)
        )
    except making.FrozenError:
        problem = _("Somebody has answered, so its statements stay as they are.")
    except actions.UnfitStatementError as unfit:
        problem = _unfit_words(unfit.why)
    else:
        messages.success(request, _("Saved."))
        return True
    form.add_error("en", problem)
    return False
