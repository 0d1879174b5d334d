"""Who a phone is to itself in a placing: a token for each, in one signed cookie, in no table."""

from __future__ import annotations

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse

from sharedpower.actions.listening.ballots import new_token
from sharedpower.records.models import Placing

COOKIE = "placing"
SALT = "sharedpower.placing"
KEPT_SECONDS = 24 * 60 * 60
MOST = 8


def token_of(request: HttpRequest, placing: Placing) -> str:
    """This phone's token; empty when it has none, or the cookie was tampered with."""
    return str(_all(request).get(placing.pk, ""))


def give_token(request: HttpRequest, response: HttpResponse, placing: Placing) -> None:
    """A new token for this phone: it is a new person from now on."""
    kept = {one: token for one, token in _all(request).items() if one != placing.pk}
    kept = dict(list(kept.items())[-MOST + 1 :]) | {placing.pk: new_token()}
    response.set_cookie(
        COOKIE,
        signing.dumps(kept, salt=SALT),
        max_age=KEPT_SECONDS,
        httponly=True,
        samesite="Lax",
        secure=settings.SESSION_COOKIE_SECURE,
    )


def _all(request: HttpRequest) -> dict[str, str]:
    try:
        kept = signing.loads(request.COOKIES.get(COOKIE, ""), salt=SALT)
    except signing.BadSignature:
        return {}
    return dict(kept)
