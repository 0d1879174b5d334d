"""Addresses of what was revealed."""

from __future__ import annotations

from django.urls import URLPattern, path

from sharedpower.web.results import files, views

urlpatterns: list[URLPattern] = [
    path("", views.results, name="results"),
    path("how/", views.how, name="results-how"),
    path("all.json", files.whole, name="results-json"),
    path("tables/<slug:table>.<slug:form>", files.table, name="results-table"),
    path("faces/<slug:face>/", views.face, name="results-face"),
    path("faces/<slug:face>/earlier/<int:number>/", views.earlier, name="results-earlier"),
    path("faces/<slug:face>/since/<slug:before>/", views.since, name="results-since"),
]
