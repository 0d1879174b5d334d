"""Pages of the course: its list, a lesson, the same in easy read, and the way to one's own plan."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from sharedpower.actions.permissions import Act
from sharedpower.content import Lesson, lessons
from sharedpower.web.course import telling, touching, trying
from sharedpower.web.gate import gate, person_of


@gate(Act.READ_PUBLIC)
def course(request: HttpRequest) -> HttpResponse:
    return render(request, "course/course.html", {"here": "course", **telling.course_told()})


@gate(Act.READ_PUBLIC)
def lesson(request: HttpRequest, lesson: str) -> HttpResponse:
    known = _known(lesson)
    touch = touching.touch(known, request.GET.get("take"))
    said = {"here": "course", "touch": touch, **telling.lesson_told(known)}
    return render(request, "course/lesson.html", said)


@gate(Act.READ_PUBLIC)
def easy(request: HttpRequest, lesson: str) -> HttpResponse:
    said = {"here": "course", **telling.easy_told(_known(lesson))}
    return render(request, "course/easy.html", said)


@gate(Act.READ_PUBLIC)
def try_it(request: HttpRequest, lesson: str) -> HttpResponse:
    """The page of the one plan somebody has; else they choose the plan to try the lesson on."""
    known = _known(lesson)
    found = trying.choices(known, person_of(request))
    if len(found["plans"]) == 1:
        return redirect(found["plans"][0][1])
    said = {"here": "course", "told": telling.spoken(known), **found}
    return render(request, "course/try.html", said)


def _known(lesson: str) -> Lesson:
    try:
        return lessons()[lesson]
    except KeyError:
        raise Http404 from None
