"""Role groups and the side that each is on."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from sharedpower.actions.listening import groups as actions
from sharedpower.actions.listening.making import LIVED, SIDES, FrozenError
from sharedpower.actions.permissions import Act
from sharedpower.records.models import Listening, PlanRecord
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.listen.opening import listening_of, page
from sharedpower.web.pages import only_language
from sharedpower.web.saying.listening import default_group_label, group_label, side_label


@dataclass(frozen=True)
class GroupRow:
    """One group on the form. ``words``: what it is called while its own label is empty."""

    id: str
    label: str
    side: str
    words: str = ""
    removed: bool = False


@gate(Act.LISTEN)
def groups(request: HttpRequest, record: PlanRecord, listening: str) -> HttpResponse:
    """Change them before the first answer; after that, read them."""
    held = listening_of(record, listening)
    rows, problem = _rows(held), ""
    if request.method == "POST":
        rows = _typed(request)
        if not only_language(request):
            problem = _save(request, held, rows)
            if not problem:
                messages.success(request, _("Saved."))
                return redirect("listen-groups", plan_id=record.pk, listening=held.pk)
    said = {
        "rows": rows,
        "sides": [(side, side_label(side)) for side in SIDES],
        "frozen": actions.answered(held) or held.ended_at is not None,
        "problem": problem,
        "longest": actions.LONGEST_LABEL,
    }
    return page(request, held, "groups.html", said)


def _save(request: HttpRequest, held: Listening, rows: list[GroupRow]) -> str:
    """What is wrong, or nothing."""
    kept = [row for row in rows if not row.removed and (row.label or row.words)]
    wanted = [actions.Group(row.id, row.label, row.side) for row in kept]
    try:
        actions.set_groups(listening=held, groups=wanted, by=signed_in(request))
    except FrozenError:
        return _("Somebody has answered already, so the groups stay as they are.")
    except actions.UnfitGroupsError as unfit:
        return {
            "many": _("That is too many. Keep at most 8 groups; small groups are not shown."),
            "label": _("Each group needs a name of at most 60 letters."),
            "twice": _("Two groups have the same name. Give each its own."),
            "side": _("Each side needs at least one group."),
        }[unfit.why]
    return ""


def _rows(held: Listening) -> list[GroupRow]:
    rows = [_row(group["id"], group["label"], group["side"]) for group in held.groups]
    return [*rows, _row(actions.new_group_id(), "", LIVED)]


def _typed(request: HttpRequest) -> list[GroupRow]:
    sent = request.POST
    return [
        _row(
            identity[:30],
            " ".join(sent.get(f"label-{identity}", "").split()),
            sent.get(f"side-{identity}", ""),
            removed=f"remove-{identity}" in sent,
        )
        for identity in sent.getlist("group")
    ]


def _row(identity: str, label: str, side: str, *, removed: bool = False) -> GroupRow:
    words = default_group_label(identity)
    return GroupRow(identity, label, side, "" if words == identity else words, removed)


def names_of(held: Listening) -> dict[str, str]:
    """Group ids to what the groups are called in the reader's language."""
    return {group["id"]: group_label(group) for group in held.groups}
