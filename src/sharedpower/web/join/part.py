"""Who a phone is to itself: a token and a role for each listening, in one signed cookie.

Nothing of this is in a table. A cookie that was tampered with is no cookie.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from hashlib import sha256

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse

from sharedpower.actions.listening.pair_rows import token_for
from sharedpower.records.models import Listening

COOKIE = "taking_part"
SALT = "sharedpower.taking-part"
KEPT_DAYS = 120
MOST = 8
_READ = "_taking_part"


@dataclass(frozen=True)
class Part:
    """Somebody's part in one listening. ``role``: a group's id, or empty for "rather not say"."""

    token: str
    role: str

    @property
    def tag(self) -> str:
        """Tells two people on one phone apart on that phone; leads to no ballot."""
        return hmac.new(self.token.encode(), b"tag", sha256).hexdigest()[:8]


def part_of(request: HttpRequest, listening: Listening) -> Part | None:
    """This phone's part in the listening; None when it has not joined."""
    kept = _all_parts(request).get(listening.pk)
    if kept is None:
        return None
    part = Part(*kept)
    return part if part.role in {"", *(group["id"] for group in listening.groups)} else None


def take_part(
    request: HttpRequest, response: HttpResponse, listening: Listening, role: str
) -> Part:
    """Remember the role, and the token that this phone has already; without one, a new one."""
    parts = _all_parts(request)
    kept = parts.pop(listening.pk, None)
    token = kept[0] if kept else token_for(listening)
    parts[listening.pk] = (token, role)
    _keep(response, dict(list(parts.items())[-MOST:]))
    return Part(token, role)


def leave(request: HttpRequest, response: HttpResponse, listening: Listening) -> None:
    """Forget this phone's part in the listening."""
    parts = _all_parts(request)
    if parts.pop(listening.pk, None):
        _keep(response, parts)


def _all_parts(request: HttpRequest) -> dict[str, tuple[str, str]]:
    """A copy; the cookie is read once for a request, however often it is asked for."""
    known: dict[str, tuple[str, str]] | None = getattr(request, _READ, None)
    if known is None:
        known = _in_cookie(request.COOKIES.get(COOKIE, ""))
        setattr(request, _READ, known)
    return dict(known)


def _in_cookie(cookie: str) -> dict[str, tuple[str, str]]:
    try:
        kept = signing.loads(cookie, salt=SALT)
    except signing.BadSignature:
        return {}
    return {listening: (token, role) for listening, (token, role) in kept.items()}


def _keep(response: HttpResponse, parts: dict[str, tuple[str, str]]) -> None:
    if not parts:
        response.delete_cookie(COOKIE, samesite="Lax")
        return
    response.set_cookie(
        COOKIE,
        signing.dumps(parts, salt=SALT),
        max_age=KEPT_DAYS * 24 * 60 * 60,
        httponly=True,
        samesite="Lax",
        secure=settings.SESSION_COOKIE_SECURE,
    )
