"""Own questions: those of a plan, and the sets that an organiser keeps and shares."""

from __future__ import annotations

from dataclasses import replace

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from sharedpower.actions import plans as actions
from sharedpower.actions import question_sets
from sharedpower.actions.permissions import Act
from sharedpower.records.models import PlanRecord, QuestionSet
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.pages import only_language, opened, typed
from sharedpower.web.set_names import name_error

MOST, LONGEST = 50, 300


def lines_in(text: str) -> list[str]:
    """One question a line; blank lines and doubles dropped."""
    return list(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))


def lines_error(lines: list[str]) -> str:
    if len(lines) > MOST:
        return _("That is too many. Keep at most 50 questions in a set.")
    if any(len(line) > LONGEST for line in lines):
        return _("One question is too long. Use at most 300 letters for each.")
    return ""


@gate(Act.CHANGE_PLAN)
def of_plan(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    """A plan's own questions: written here, or taken from a set."""
    open_plan = opened(request, record)
    person = signed_in(request)
    lines, error = list(open_plan.plan.own_questions or ()), ""
    if "use" in request.POST:
        chosen = get_object_or_404(question_sets.visible_to(person), pk=request.POST["use"])
        lines = list(dict.fromkeys([*lines_in(typed(request, "text")), *chosen.questions]))
    elif request.method == "POST":
        lines = lines_in(typed(request, "text"))
    if request.method == "POST" and not only_language(request):
        error = lines_error(lines)
        if not error:
            actions.change(
                record=record,
                by=person,
                kind="own_questions",
                make=lambda plan: replace(plan, own_questions=tuple(lines)),
            )
            messages.success(request, _("Saved."))
            return redirect("own-questions", plan_id=record.pk)
    said = {
        "open_plan": open_plan,
        "text": "\n".join(lines),
        "error": error,
        "sets": question_sets.visible_to(person),
    }
    return render(request, "questions/own.html", said, status=422 if error else 200)


@gate(Act.KEEP_QUESTIONS)
def sets(request: HttpRequest) -> HttpResponse:
    """The sets one can use, and a way to start a new one."""
    person = signed_in(request)
    if request.method == "POST" and not only_language(request):
        return _keep(request, None)
    said = {
        "sets": question_sets.visible_to(person).select_related("owner"),
        "title": "",
        "text": "",
    }
    said |= {"title": typed(request, "title"), "text": typed(request, "text")}
    return render(request, "questions/sets.html", said)


@gate(Act.KEEP_QUESTIONS)
def one_set(request: HttpRequest, kept: str) -> HttpResponse:
    """One's own set to change; another's shared set to read."""
    person = signed_in(request)
    found = get_object_or_404(question_sets.visible_to(person), pk=kept)
    if found.owner != person:
        return render(request, "questions/set_read.html", {"set": found})
    if request.method == "POST" and not only_language(request):
        return _keep(request, found)
    posted = request.method == "POST"
    said = {
        "set": found,
        "title": typed(request, "title") if posted else found.title,
        "text": typed(request, "text") if posted else "\n".join(found.questions),
        "shared": "shared" in request.POST if posted else found.shared,
    }
    return render(request, "questions/set.html", said)


def _keep(request: HttpRequest, found: QuestionSet | None) -> HttpResponse:
    title, lines = typed(request, "title"), lines_in(typed(request, "text"))
    error = lines_error(lines)
    if name_error(title):
        error = name_error(title)
    elif not lines:
        error = _("Write at least one question, each on a line of its own.")
    if error:
        said = {
            "set": found,
            "title": title,
            "text": typed(request, "text"),
            "shared": "shared" in request.POST,
            "sets": question_sets.visible_to(signed_in(request)),
            "error": error,
        }
        page = "questions/set.html" if found else "questions/sets.html"
        return render(request, page, said, status=422)
    question_sets.keep(
        kept=found,
        title=title,
        questions=lines,
        shared="shared" in request.POST,
        by=signed_in(request),
    )
    messages.success(request, _("Saved."))
    return redirect("question-sets")


@gate(Act.KEEP_QUESTIONS)
def delete_set(request: HttpRequest, kept: str) -> HttpResponse:
    """Ask first, then delete one's own set. Plans that used it keep their copies."""
    found = get_object_or_404(QuestionSet, pk=kept, owner=signed_in(request))
    if request.method == "POST" and not only_language(request):
        question_sets.delete(kept=found, by=signed_in(request))
        messages.success(request, _("Deleted."))
        return redirect("question-sets")
    return render(request, "questions/set_delete.html", {"set": found})
