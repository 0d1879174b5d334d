"""Pages for when it does not work out, each saying what to do."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    said = {
        "title": _("You cannot do that here"),
        "words": _(
            "A shipped example can be read and copied, but not changed. Make a copy and work on "
            "that. If this is your own plan, ask one of its makers to add you."
        ),
    }
    return render(request, "errors/error.html", said, status=403)


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    said = {
        "title": _("This page has gone stale"),
        "words": _(
            "For your safety we could not accept it. Go back, reload the page, and send it again. "
            "If that does not help, allow cookies for this address."
        ),
    }
    return render(request, "errors/error.html", said, status=403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    said = {
        "title": _("There is nothing here"),
        "words": _(
            "The address may be mistyped, the plan may have been deleted, or you are not one of "
            "its makers. Start again from the front page."
        ),
    }
    return render(request, "errors/error.html", said, status=404)


def broken(request: HttpRequest) -> HttpResponse:
    said = {
        "title": _("Something went wrong on our side"),
        "words": _(
            "What was saved is still saved. Go back and try again; if it happens twice, tell the "
            "person who runs this installation, with the time."
        ),
    }
    return render(request, "errors/error.html", said, status=500)
