"""Signing in and out, the one-time link, and inviting somebody."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import authenticate, login, logout
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from sharedpower.actions import people as actions
from sharedpower.actions.permissions import Act
from sharedpower.records.models import Organiser
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.pages import inside, only_language, typed

LONGEST_NAME = 60


@sensitive_post_parameters("password")
@gate(Act.SIGN_IN)
def sign_in(request: HttpRequest) -> HttpResponse:
    name, problem = typed(request, "username"), ""
    onward = request.POST.get("next") or request.GET.get("next", "")
    if request.method == "POST" and not only_language(request):
        password = request.POST.get("password", "")
        person = authenticate(request, username=actions.known_as(name), password=password)
        if person is not None:
            login(request, person)
            return redirect(inside(onward, reverse("plans")))
        problem = _("That name and password do not go together. Try again.")
    said = {"name": name, "problem": problem, "next": onward}
    return render(request, "people/sign_in.html", said, status=422 if problem else 200)


@require_POST
@gate(Act.SIGN_OUT)
def sign_out(request: HttpRequest) -> HttpResponse:
    logout(request)
    return redirect("home")


def locked_out(request: HttpRequest, *_args: Any, **_more: Any) -> HttpResponse:
    """Too many wrong passwords: wait, and say for how long."""
    said = {
        "title": _("Too many tries"),
        "words": _("For safety this name has to wait 15 minutes. Then try again."),
    }
    return render(request, "errors/error.html", said, status=429)


@sensitive_post_parameters("password", "again")
@gate(Act.SIGN_IN)
def welcome(request: HttpRequest, token: str) -> HttpResponse:
    """Use a one-time link: choose a name and a password."""
    try:
        owner = actions.open_link(token).organiser
    except actions.LinkSpentError:
        return _spent(request)
    # As it will be stored: otherwise a look-alike of somebody's name would seem to be free.
    name = (
        owner.get_username() if owner else Organiser.normalize_username(typed(request, "username"))
    )
    problems: list[tuple[str, str]] = []
    if request.method == "POST" and not only_language(request):
        password = request.POST.get("password", "")
        problems = [] if owner else _name_problems(name)
        problems += _password_problems(name, password, request.POST.get("again", ""))
        if not problems:
            return _accepted(request, token, name, password)
    said = {"name": name, "problems": problems, "first": actions.nobody_yet(), "owner": owner}
    return render(request, "people/welcome.html", said, status=422 if problems else 200)


def _accepted(request: HttpRequest, token: str, name: str, password: str) -> HttpResponse:
    try:
        person = actions.accept(token=token, username=name, password=password)
    except actions.LinkSpentError:
        return _spent(request)
    login(request, person, backend="django.contrib.auth.backends.ModelBackend")
    return redirect("plans")


def _spent(request: HttpRequest) -> HttpResponse:
    said = {
        "title": _("This link has been used"),
        "words": _(
            "Each link works once. If you set the password, sign in. If not, ask the person who "
            "runs this installation for a new link."
        ),
    }
    return render(request, "errors/error.html", said, status=410)


def _name_problems(name: str) -> list[tuple[str, str]]:
    if not name or len(name) > LONGEST_NAME:
        return [("username", _("Choose a name to sign in with, of at most 60 letters."))]
    if Organiser.objects.filter(username__iexact=name).exists():
        return [("username", _("Somebody here has that name already. Choose another."))]
    return []


def _password_problems(name: str, password: str, again: str) -> list[tuple[str, str]]:
    found = []
    try:
        validate_password(password, Organiser(username=name))
    except ValidationError as refused:
        found += [("password", said) for said in refused.messages]
    if password != again:
        found.append(("again", _("The two passwords are not the same. Type them again.")))
    return found


@gate(Act.INVITE)
def invite(request: HttpRequest) -> HttpResponse:
    """Make a link that lets one more organiser in; it is shown once."""
    link = ""
    if request.method == "POST" and not only_language(request):
        token = actions.invite(by=signed_in(request))
        link = request.build_absolute_uri(reverse("welcome", kwargs={"token": token}))
    return render(request, "people/invite.html", {"link": link})
