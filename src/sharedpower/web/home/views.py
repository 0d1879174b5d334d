"""The front page, and opening a plan file without keeping it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from sharedpower.actions import plans as actions
from sharedpower.actions.permissions import Act, allowed
from sharedpower.core.powercube import Cube
from sharedpower.files import PlanFileError
from sharedpower.records.models import PlanRecord
from sharedpower.web.gate import gate, person_of, signed_in
from sharedpower.web.home.files import plan_in, problem_sentences
from sharedpower.web.pages import only_language
from sharedpower.web.quick.result import result_page
from sharedpower.web.saying.cube import example_picture


@gate(Act.READ_PUBLIC)
def home(request: HttpRequest) -> HttpResponse:
    example = PlanRecord.objects.filter(example="powys").first()
    said = {"example": example, "picture": example_picture(Cube())}
    return render(request, "home/home.html", said)


@gate(Act.QUICK_CHECK)
def open_file(request: HttpRequest) -> HttpResponse:
    """Check a plan file: an organiser keeps it as a plan; a visitor sees it and leaves no trace."""
    if request.method != "POST" or only_language(request):
        return render(request, "home/open.html")
    try:
        plan = plan_in(request)
    except PlanFileError as problem:
        said = {"problems": problem_sentences(problem)}
        return render(request, "home/open.html", said, status=422)
    if "keep" in request.POST and allowed(Act.MAKE_PLAN, person_of(request)):
        record = actions.start(plan=plan, by=signed_in(request), kind="opened")
        return redirect("check", plan_id=record.pk)
    return result_page(request, plan)
