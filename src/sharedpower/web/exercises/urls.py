"""Addresses of the exercises, under learn/exercises/."""

from __future__ import annotations

from django.urls import URLPattern, path

from sharedpower.web.exercises import views
from sharedpower.web.exercises.rows import keeping, working

urlpatterns: list[URLPattern] = [
    path("", views.every, name="exercises"),
    path("<slug:exercise>/", views.one, name="exercise"),
    path("<slug:exercise>/cards/", views.cards, name="exercise-cards"),
    path("<slug:exercise>/screen/", working.work, name="exercise-work"),
    path("<slug:exercise>/keep/", keeping.keep, name="exercise-keep"),
]
