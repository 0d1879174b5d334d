"""The list of exercises, one exercise for its facilitator, and its cards."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from sharedpower.actions.permissions import Act
from sharedpower.content import Exercise, Screen, exercise_book, exercises, lessons
from sharedpower.records.models import PlanRecord
from sharedpower.web.exercises import decks
from sharedpower.web.gate import gate, person_of
from sharedpower.web.learn.spoken import spoken
from sharedpower.web.learn.story import evidence_words

HERE = {"here": "exercises"}
MOST_PLANS = 5


def exercise_at(identity: str) -> Exercise:
    """The exercise of that name. Raises Http404."""
    try:
        return exercises()[identity]
    except KeyError:
        raise Http404 from None


@gate(Act.READ_PUBLIC)
def every(request: HttpRequest) -> HttpResponse:
    said = HERE | {"exercises": [spoken(one) for one in exercises().values()]}
    return render(request, "exercises/every.html", said)


@gate(Act.READ_PUBLIC)
def one(request: HttpRequest, exercise: str) -> HttpResponse:
    """All that a facilitator needs, on two sheets of A4."""
    found = exercise_at(exercise)
    said = HERE | {
        "exercise": spoken(found),
        "everywhere": spoken(exercise_book().care),
        "mark": evidence_words(found.evidence),
        "lessons": [spoken(one) for one in lessons().values() if found.id in one.exercises],
    }
    if found.screen is Screen.QUESTIONS:
        said |= _where_the_questions_stand(request)
    return render(request, "exercises/one.html", said)


def _where_the_questions_stand(request: HttpRequest) -> dict[str, object]:
    """One's own newest plans, and the example that everybody may read."""
    person = person_of(request)
    return {
        "plans": person.plans.order_by("-changed_at")[:MOST_PLANS] if person else [],
        "example": PlanRecord.objects.exclude(example="").first(),
    }


@gate(Act.READ_PUBLIC)
def cards(request: HttpRequest, exercise: str) -> HttpResponse:
    """Cards to print, in both languages at once; for the scenarios, the stories too."""
    found = exercise_at(exercise)
    said = HERE | {
        "exercise": spoken(found),
        "decks": decks.decks_of(found),
        "stories": decks.story_sheets() if exercise == decks.STORIES_OF else [],
    }
    return render(request, "exercises/cards.html", said)
