"""From a typed code to what it opens; and guessing, slowed down without locking out a hall."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable
from hashlib import sha256
from ipaddress import ip_address, ip_network
from typing import Final, cast

from axes.helpers import get_client_ip_address
from django.core.cache import cache
from django.http import HttpRequest

from sharedpower.records.listening import CODE_LENGTH, CODE_LETTERS
from sharedpower.records.models import Listening, Placing
from sharedpower.web.exercises.placing.part import token_of
from sharedpower.web.join.part import part_of
from sharedpower.web.join.refusing import TurnedAwayError, Why

# Read off a screen or heard across a room, these can only have been the other.
MEANT: Final = str.maketrans("ABEGQ", "48369")
MOST_WRONG: Final = 30
WINDOW: Final = 10 * 60
PAUSE: Final = 10
REMEMBERED: Final = 12 * 60 * 60
UNKNOWN: Final = "255.255.255.255"
# Each answer that is sent asks this; putting it together anew each time costs more than asking.
_WITH_CODE: Final = "SELECT * FROM records_listening WHERE code = %s"
Opened = Listening | Placing
SALT: Final = secrets.token_bytes(16)


def tidy(typed: str) -> str:
    """The code as it is kept: capitals, no spaces or dashes, look-alikes put right."""
    letters = "".join(letter for letter in typed.upper() if letter.isalnum())
    return letters.translate(MEANT)


def fits(code: str) -> bool:
    return len(code) == CODE_LENGTH and set(code) <= set(CODE_LETTERS)


def listening_at(request: HttpRequest, typed: str) -> Listening:
    """The listening with that code. Raises TurnedAwayError, as ``found_at`` says."""
    return cast("Listening", found_at(request, typed, _listening))


def placing_at(request: HttpRequest, typed: str) -> Placing:
    """The placing of a story with that code. Raises TurnedAwayError, as ``found_at`` says."""
    return cast("Placing", found_at(request, typed, _placing))


def either_at(request: HttpRequest, typed: str) -> Opened:
    """Whatever has that code: people type it at one door. Raises TurnedAwayError."""
    return found_at(request, typed, lambda code: _listening(code) or _placing(code))


def found_at(request: HttpRequest, typed: str, find: Callable[[str], Opened | None]) -> Opened:
    """What ``find`` gives for the tidied code.

    After many wrong codes from one network, that network is told about one new code in ten
    seconds. A phone that has joined, and a code that was used there before, are never held up, so a
    hall behind one router goes on undisturbed. Raises TurnedAwayError.
    """
    code = tidy(typed)
    found = find(code) if fits(code) else None
    if found and _joined(request, found):
        return found
    network = network_of(request)
    if found and cache.get(f"joined|{network}|{code}"):
        return found
    if cache.get(f"wrong|{network}", 0) >= MOST_WRONG and not cache.add(
        f"pause|{network}", True, PAUSE
    ):
        raise TurnedAwayError(Why.SLOW_DOWN)
    if found is None:
        cache.set(f"wrong|{network}", cache.get(f"wrong|{network}", 0) + 1, WINDOW)
        raise TurnedAwayError(Why.NO_SUCH_CODE)
    cache.set(f"joined|{network}|{code}", True, REMEMBERED)
    return found


def _listening(code: str) -> Listening | None:
    return next(iter(Listening.objects.raw(_WITH_CODE, [code])), None)


def _joined(request: HttpRequest, found: Opened) -> bool:
    if isinstance(found, Listening):
        return part_of(request, found) is not None
    return bool(token_of(request, found))


def _placing(code: str) -> Placing | None:
    return Placing.objects.filter(code=code).first()


def network_of(request: HttpRequest) -> str:
    """A name for where somebody comes from, that leads back to no address.

    What one connection has for itself: an address, or 64 bits of a long one.
    """
    given = ip_address(get_client_ip_address(request) or UNKNOWN)
    whole = ip_network(f"{given}/{32 if given.version == 4 else 64}", strict=False)
    return hmac.new(SALT, whole.network_address.packed, sha256).hexdigest()[:24]
