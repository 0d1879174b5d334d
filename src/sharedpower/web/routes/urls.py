"""Addresses of the power map and its routes."""

from __future__ import annotations

from django.urls import URLPattern, path

from sharedpower.web.routes import building, keeping, overview

urlpatterns: list[URLPattern] = [
    path("", overview.routes, name="routes"),
    path("way/<str:way>/", overview.route, name="route"),
    path("way/<str:way>/keep/", keeping.keep, name="route-keep"),
    path("map/", building.power_map, name="routes-map"),
]
