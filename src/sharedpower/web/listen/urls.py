"""Addresses of the facilitator's side."""

from __future__ import annotations

from django.urls import URLPattern, path

from sharedpower.web.listen import (
    comments,
    ending,
    groups,
    importing,
    keying,
    listings,
    paper,
    room,
    statements,
)

ONE = "<slug:listening>"
FACE = f"{ONE}/statements/<slug:face>"

urlpatterns: list[URLPattern] = [
    path("", listings.listings, name="listenings"),
    path("new/", listings.new, name="listen-new"),
    path("receipt/<slug:receipt>/", ending.receipt, name="listen-receipt"),
    path(f"{ONE}/", listings.one, name="listening"),
    path(f"{ONE}/settings/", listings.settings, name="listen-settings"),
    path(f"{ONE}/groups/", groups.groups, name="listen-groups"),
    path(f"{FACE}/", statements.face, name="listen-face"),
    path(f"{FACE}/<slug:statement>/", statements.statement, name="listen-statement"),
    path(f"{ONE}/room/", room.room, name="listen-room"),
    path(f"{ONE}/screen/", room.screen, name="listen-screen"),
    path(f"{ONE}/comments/", comments.comments, name="listen-comments"),
    path(f"{ONE}/paper/", paper.paper, name="listen-paper"),
    path(f"{ONE}/paper/<slug:face>/", keying.keying, name="listen-keying"),
    path(f"{ONE}/import/", importing.bring_in, name="listen-import"),
    path(f"{ONE}/end/", ending.end, name="listen-end"),
    path(f"{ONE}/delete/", ending.delete, name="listen-delete"),
]
