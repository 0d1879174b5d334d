"""Starting a placing, and the list of one's own."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from sharedpower.actions import placing as actions
from sharedpower.actions.permissions import Act
from sharedpower.content import stories
from sharedpower.records.models import Organiser, Placing
from sharedpower.web.exercises.views import HERE
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.learn.spoken import spoken
from sharedpower.web.pages import only_language, typed


@gate(Act.LIST_PLANS)
def placings(request: HttpRequest) -> HttpResponse:
    """Choose a story, how finely to place it, and the plan that it belongs to."""
    person = signed_in(request)
    chosen = {name: typed(request, name) for name in ("story", "fine", "plan")}
    problem, at = "", ""
    if request.method == "POST" and not only_language(request):
        plan = person.plans.filter(pk=chosen["plan"]).first()
        if chosen["story"] not in stories():
            problem, at = _("Choose one of the three stories."), "story-1"
        elif plan is None:
            problem, at = _("Choose the plan that it belongs to."), "plan-1"
        else:
            made = actions.start(
                plan=plan, story=chosen["story"], fine=chosen["fine"] == "cells", by=person
            )
            return redirect("placing", plan_id=plan.pk, placing=made.pk)
    said = HERE | {
        "stories": [spoken(one) for one in stories().values()],
        "plans": person.plans.order_by("-changed_at"),
        "running": _running(person),
        "chosen": chosen,
        "problem": problem,
        "at": at,
    }
    return render(request, "exercises/placings.html", said, status=422 if problem else 200)


def _running(person: Organiser) -> list[tuple[Placing, str]]:
    """The rounds of this person's plans, each with its story's title."""
    found = Placing.objects.filter(plan__makers=person).select_related("plan")
    return [(one, spoken(stories()[one.story].title)) for one in found]
