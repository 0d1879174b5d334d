"""What the quick check, or a file opened without keeping it, has found. Nothing is stored."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from sharedpower.core.pitfalls import find_pitfalls
from sharedpower.core.plan import Plan
from sharedpower.files import write_plan
from sharedpower.web.saying.check import check_words

MOST_QUESTIONS = 3


def result_page(request: HttpRequest, plan: Plan) -> HttpResponse:
    """The plan travels in the page itself, so that leaving the page leaves no trace."""
    said = {
        "plan": plan,
        "carried": write_plan(plan, form="json"),
        "check": check_words(plan, find_pitfalls(plan), questions=MOST_QUESTIONS),
    }
    return render(request, "quick/result.html", said)
