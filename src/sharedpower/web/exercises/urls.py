"""Addresses of the exercises, and of the phones that place a story."""

from __future__ import annotations

from django.urls import URLPattern, path

from sharedpower.web.exercises import views
from sharedpower.web.exercises.placing import phone, starting
from sharedpower.web.exercises.rows import keeping, working
from sharedpower.web.join import following

urlpatterns: list[URLPattern] = [
    path("", views.every, name="exercises"),
    path("three-scenarios/placing/", starting.placings, name="placings"),
    path("<slug:exercise>/", views.one, name="exercise"),
    path("<slug:exercise>/cards/", views.cards, name="exercise-cards"),
    path("<slug:exercise>/screen/", working.work, name="exercise-work"),
    path("<slug:exercise>/keep/", keeping.keep, name="exercise-keep"),
]

phones: list[URLPattern] = [
    path("<str:placing_code>/", phone.place, name="place"),
    path("<str:placing_code>/next/", phone.next_person, name="place-next"),
    path("<str:placing_code>/events", following.placing_events, name="place-events"),
]
