"""The quick check. Its answers live in the page until somebody keeps them."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters

from sharedpower.actions import plans as actions
from sharedpower.actions.permissions import Act
from sharedpower.core.next_question import next_questions
from sharedpower.core.pitfalls import find_pitfalls
from sharedpower.core.plan import Plan
from sharedpower.core.plan.paths import read, with_answers
from sharedpower.core.questions import Question, question
from sharedpower.core.quick import candidates, quick_questions
from sharedpower.files import PlanFileError, read_plan, write_plan
from sharedpower.web.asking.form import AnswerForm
from sharedpower.web.gate import gate, person_of
from sharedpower.web.pages import only_language, typed
from sharedpower.web.people.on_the_way import signed_in_on_the_way
from sharedpower.web.plans.files import as_attachment
from sharedpower.web.plans.views import title_error
from sharedpower.web.quick.result import result_page

EIGHT = 8


@gate(Act.QUICK_CHECK)
def quick(request: HttpRequest) -> HttpResponse:
    """Eight questions; with a plan in hand, the eight that would settle most of what is open."""
    plan = carried(request)
    if only_language(request):
        form = _form(plan, request.POST.get("ids", "").split(), request)
        form.keep_unchecked()
    else:
        form = _form(plan, _next_ids(plan))
    return _ask(request, plan, form)


@gate(Act.QUICK_CHECK)
def result(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        return redirect("quick")
    plan = carried(request)
    form = _form(plan, request.POST.get("ids", "").split(), request)
    if only_language(request) and form.asked:
        form.keep_unchecked()
        return _ask(request, plan, form)
    if not form.is_valid():
        return _ask(request, plan, form, status=422)
    return result_page(request, with_answers(plan, form.answers()))


@gate(Act.QUICK_CHECK)
def download(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        return redirect("quick")
    return as_attachment(carried(request), "yaml")


@sensitive_post_parameters("password")
@gate(Act.QUICK_CHECK)
def keep(request: HttpRequest) -> HttpResponse:
    """Keep the answers as a plan; who is not signed in does so on the way, and loses nothing."""
    if request.method != "POST":
        return redirect("quick")
    plan, title = carried(request), typed(request, "title")
    person, problem = person_of(request), ""
    asked_only = only_language(request)
    if "username" in request.POST and not asked_only:
        person, problem = signed_in_on_the_way(request)
    if "title" in request.POST and not problem and not asked_only:
        problem = title_error(title)
    if person is None or problem or not title or asked_only:
        said = {
            "carried": write_plan(plan, form="json"),
            "title": title or plan.title,
            "problem": problem,
            "must_sign_in": person is None,
        }
        return render(request, "quick/keep.html", said, status=422 if problem else 200)
    kept = with_answers(plan, {"title": title})
    record = actions.start(plan=kept, by=person, kind="quick")
    return redirect("plan", plan_id=record.pk)


def carried(request: HttpRequest) -> Plan:
    """The plan that travels in the page; a blank one where there is none, or it was spoilt."""
    try:
        return read_plan(request.POST.get("plan", "").encode())
    except PlanFileError:
        return Plan()


def _next_ids(plan: Plan) -> list[str]:
    if plan == Plan():
        return list(quick_questions(EIGHT))
    among = [one for one in candidates() if read(plan, one) is None]
    found = next_questions(plan, find_pitfalls(plan), among=among, most=EIGHT)
    return list(found)


def _form(plan: Plan, ids: list[str], request: HttpRequest | None = None) -> AnswerForm:
    known = set(candidates())
    asked: list[tuple[str, Question]] = [(one, question(one)) for one in ids if one in known]
    now = {name: read(plan, name) for name, _q in asked}
    return AnswerForm(plan, asked, data=request.POST if request else None, now=now)


def _ask(request: HttpRequest, plan: Plan, form: AnswerForm, *, status: int = 200) -> HttpResponse:
    said = {
        "form": form,
        "rows": list(form.rows()),
        "ids": " ".join(form.asked),
        "carried": "" if plan == Plan() else write_plan(plan, form="json"),
    }
    return render(request, "quick/quick.html", said, status=status)
