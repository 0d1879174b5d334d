"""A spreadsheet of answers, brought in whole or not at all."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sharedpower.actions.listening import importing as actions
from sharedpower.actions.listening.importing import RowFlaw, UnfitFileError
from sharedpower.actions.listening.paper import takes_paper
from sharedpower.actions.listening.stages import NotNowError
from sharedpower.actions.permissions import Act
from sharedpower.listening.table_source import COLUMNS
from sharedpower.records.models import Listening, PlanRecord
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.listen.opening import listening_of, page
from sharedpower.web.pages import only_language
from sharedpower.web.saying.listening import default_group_label, face_title, in_both
from sharedpower.web.uploads import MOST_BYTES

MOST_SHOWN = 40


@gate(Act.LISTEN)
def bring_in(request: HttpRequest, record: PlanRecord, listening: str) -> HttpResponse:
    held = listening_of(record, listening)
    problems: list[str] = []
    if request.method == "POST" and not only_language(request):
        problems = _brought_in(request, held)
        if not problems:
            return redirect("listening", plan_id=record.pk, listening=held.pk)
    faces = [face for face in held.faces.select_related("listening") if takes_paper(face)]
    said = {
        "problems": problems[:MOST_SHOWN],
        "more": max(len(problems) - MOST_SHOWN, 0),
        "columns": COLUMNS,
        "groups": held.groups,
        "names": sorted(name for name in group_names(held) if name),
        "faces": [(face_title(face.slug), face.statements) for face in faces],
    }
    return page(request, held, "import.html", said)


def _brought_in(request: HttpRequest, held: Listening) -> list[str]:
    """What is wrong, in sentences; nothing when it was saved."""
    sent = request.FILES.get("file")
    if sent is None:
        too_big = int(request.META.get("CONTENT_LENGTH") or 0) > MOST_BYTES
        if too_big:
            return [_("That file is too large. Up to 2 MB can be taken in.")]
        return [_("Choose a file first.")]
    try:
        done = actions.bring_in(
            listening=held, data=sent.read(), groups=group_names(held), by=signed_in(request)
        )
    except UnfitFileError as unfit:
        return [_flaw_words(flaw) for flaw in unfit.flaws]
    except NotNowError:
        return [_("A face closed for good meanwhile. Nothing was saved.")]
    _say(request, done)
    return []


def _say(request: HttpRequest, done: dict[str, int]) -> None:
    if not done["added"]:
        messages.success(request, _("These answers were here already. Nothing has changed."))
        return
    said = ngettext(
        "Brought in: answers of %(people)s person.",
        "Brought in: answers of %(people)s people.",
        done["people"],
    )
    messages.success(request, said % done)


def group_names(held: Listening) -> dict[str, str]:
    """Every way to write a group, case-folded, to its id: its id, its label, our words for it."""
    names = {"": ""}
    for group in held.groups:
        words = in_both(default_group_label, group["id"]).values()
        for name in (group["id"], group["label"], *(() if group["label"] else words)):
            if name:
                names[name.casefold()] = group["id"]
    return names


def _flaw_words(flaw: RowFlaw) -> str:
    said = {
        "nothing": _("There is nothing in that file."),
        "text": _(
            "This is neither CSV in UTF-8 nor Parquet. In a spreadsheet, save as “CSV UTF-8”."
        ),
        "workbook": _(
            "This is a workbook. In the spreadsheet program, save its sheet as “CSV UTF-8”."
        ),
        "letters": _("Line %(line)s: its letters are not in UTF-8. Save the file as “CSV UTF-8”."),
        "rows": _("There are more than %(found)s rows. Bring it in in parts."),
        "no column": _("Line 1 names no column “%(found)s”. It is needed."),
        "column twice": _("Line 1 names two columns “%(found)s”. Leave one out."),
        "width": _("Line %(line)s has more or fewer cells than line 1."),
        "person": _("Line %(line)s names no person. Any number or letters will do; no real name."),
        "group": _("Line %(line)s: “%(found)s” is no group of this listening."),
        "two groups": _("Line %(line)s: person “%(found)s” was in another group further up."),
        "statement": _("Line %(line)s: “%(found)s” is no statement of this listening."),
        "shut": _("Line %(line)s: the face of statement “%(found)s” takes no answers now."),
        "answer": _("Line %(line)s: “%(found)s” is no answer. Use 1 to 5, dk, or nothing."),
        "twice": _("Line %(line)s: this person has answered “%(found)s” further up."),
    }
    return said[flaw.why] % {"line": flaw.line, "found": flaw.found[:60]}
