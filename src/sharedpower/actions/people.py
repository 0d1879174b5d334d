"""Signing in for the first time: one-time links, each good for one password."""

from __future__ import annotations

import secrets
from hashlib import sha256

from django.db import transaction
from django.utils import timezone

from sharedpower.actions.permissions import Act, require
from sharedpower.records.models import OneTimeLink, Organiser


class LinkSpentError(LookupError):
    """The link was used, replaced, or never made."""


def nobody_yet() -> bool:
    """Whether this installation has no organiser."""
    return not Organiser.objects.exists()


@transaction.atomic
def first_link() -> str:
    """The token of a new first link; earlier first links stop working."""
    OneTimeLink.objects.filter(first=True, used_at=None).delete()
    return _new_link(first=True)


def invite(*, by: Organiser) -> str:
    """The token of a link that lets one more organiser in."""
    require(Act.INVITE, by)
    return _new_link()


def console_link(name: str = "") -> str:
    """The token of a link for whoever can run commands on this installation.

    With a name, it sets that organiser's password anew. Raises Organiser.DoesNotExist.
    """
    if name:
        return _new_link(organiser=Organiser.objects.get(username__iexact=name))
    return first_link() if nobody_yet() else _new_link()


def open_link(token: str) -> OneTimeLink:
    """The link behind a token. Raises LinkSpentError."""
    found = OneTimeLink.objects.filter(digest=_digest(token), used_at=None).first()
    if found is None or (found.first and not nobody_yet()):
        raise LinkSpentError
    return found


@transaction.atomic
def accept(*, token: str, username: str, password: str) -> Organiser:
    """Use a link up. Raises LinkSpentError when somebody was quicker."""
    link = open_link(token)
    used = OneTimeLink.objects.filter(digest=_digest(token), used_at=None)
    if used.update(used_at=timezone.now()) != 1:
        raise LinkSpentError
    if link.organiser is None:
        return Organiser.objects.create_user(username=username, password=password)
    link.organiser.set_password(password)
    link.organiser.save(update_fields=["password"])
    return link.organiser


def known_as(typed: str) -> str:
    """The name as its owner chose it: phones write a capital where nobody meant one."""
    name = Organiser.normalize_username(typed.strip())
    chosen = Organiser.objects.filter(username__iexact=name).first()
    return chosen.get_username() if chosen else name


def _new_link(*, first: bool = False, organiser: Organiser | None = None) -> str:
    token = secrets.token_urlsafe(24)
    OneTimeLink.objects.create(digest=_digest(token), first=first, organiser=organiser)
    return token


def _digest(token: str) -> str:
    return sha256(token.encode()).hexdigest()
