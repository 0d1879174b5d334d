"""Addresses of the exercises, under learn/exercises/."""

from __future__ import annotations

from django.urls import URLPattern, path

from sharedpower.web.exercises import views

urlpatterns: list[URLPattern] = [
    path("", views.every, name="exercises"),
    path("<slug:exercise>/", views.one, name="exercise"),
    path("<slug:exercise>/cards/", views.cards, name="exercise-cards"),
]
