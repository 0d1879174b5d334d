"""Signing in on the way to something else, so that what stands in the page is not lost."""

from __future__ import annotations

from django.contrib.auth import authenticate, login
from django.http import HttpRequest
from django.utils.translation import gettext as _

from sharedpower.actions.people import known_as
from sharedpower.records.models import Organiser


def signed_in_on_the_way(request: HttpRequest) -> tuple[Organiser | None, str]:
    """Who signed in with the name and password that were sent, or what was wrong with them."""
    person = authenticate(
        request,
        username=known_as(request.POST["username"]),
        password=request.POST.get("password", ""),
    )
    if not isinstance(person, Organiser):
        return None, _("That name and password do not go together. Try again.")
    login(request, person)
    return person, ""
