"""Addresses of taking part; a code is six letters and digits."""

from __future__ import annotations

from django.urls import URLPattern, path

from sharedpower.web.join import entering, following, rating, room, sending

urlpatterns: list[URLPattern] = [
    path("", entering.enter, name="join-code"),
    path("<str:code>/", room.room, name="join"),
    path("<str:code>/join/", entering.join, name="join-role"),
    path("<str:code>/kept/", room.kept, name="join-kept"),
    path("<str:code>/next/", entering.next_person, name="join-next"),
    path("<str:code>/events", following.events, name="join-events"),
    path("<str:code>/send", sending.send, name="join-send"),
    path("<str:code>/<slug:face>/<int:number>/", rating.rate, name="join-rate"),
]
