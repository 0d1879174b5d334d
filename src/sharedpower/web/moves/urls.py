"""The address of the moves."""

from __future__ import annotations

from django.urls import URLPattern, path

from sharedpower.web.moves import views

urlpatterns: list[URLPattern] = [path("", views.moves, name="moves")]
