"""How people get in: the address, the code, and the picture that a phone's camera reads."""

from __future__ import annotations

from dataclasses import dataclass

import segno
from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import override

from sharedpower.records.models import Listening

HERE_ONLY = ("localhost", "127.0.0.1", "[::1]")


@dataclass(frozen=True)
class Joining:
    """``address``: where to type the code; ``direct``: with the code in it. ``reachable``: by
    other devices, as far as this page can tell. ``picture``: a QR code of ``direct``, as SVG."""

    code: str
    spelled: str
    address: str
    direct: str
    reachable: bool
    picture: SafeString


def joining(request: HttpRequest, held: Listening) -> Joining:
    """The way into a listening, in the language that comes first there."""
    with override(held.first):
        return joining_at(request, held.code, reverse("join", kwargs={"code": held.code}))


def joining_at(request: HttpRequest, code: str, path: str) -> Joining:
    """``path``: where the code leads."""
    base = _base(request)
    direct = base + path
    return Joining(
        code=code,
        spelled=f"{code[:3]} {code[3:]}",
        address=(base + reverse("join-code")).partition("://")[2].rstrip("/"),
        direct=direct,
        reachable=not any(f"//{name}" in base for name in HERE_ONLY),
        picture=_picture(direct),
    )


def _base(request: HttpRequest) -> str:
    """Scheme and host as phones can reach them: the facilitator's own may be this computer only."""
    host = request.get_host()
    name = host.removesuffix(f":{request.get_port()}")
    if name in HERE_ONLY:
        others = (one for one in settings.ALLOWED_HOSTS if one not in HERE_ONLY)
        reached = next((one for one in others if one[0] not in "*."), name)
        host = reached + host.removeprefix(name)
    return f"{request.scheme}://{host}"


def _picture(address: str) -> SafeString:
    drawn = segno.make(address, error="m", micro=False).svg_inline(
        omitsize=True, border=3, dark="#000", light="#fff", svgclass="qr", lineclass=None
    )
    return mark_safe(drawn)  # noqa: S308 - segno draws it from an address of our own
