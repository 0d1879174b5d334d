"""Addresses of the power map and its routes."""

from __future__ import annotations

from django.urls import URLPattern, path

from sharedpower.web.routes import bringing, building, keeping, overview, taking

urlpatterns: list[URLPattern] = [
    path("", overview.routes, name="routes"),
    path("way/<str:way>/", overview.route, name="route"),
    path("way/<str:way>/keep/", keeping.keep, name="route-keep"),
    path("map/", building.power_map, name="routes-map"),
    path("map/bring-in/", bringing.bring_in, name="routes-bring-in"),
    path("map.<slug:form>", taking.take_away, name="routes-file"),
]
