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
from sharedpower.web.join.rows import listening_with

# Read off a screen or heard across a room, these can only have been the other.
MEANT: Final = str.maketrans("ABEGQ", "48369")
MOST_WRONG: Final = 30
# Wrong codes from anywhere. Over that, somebody guesses from many networks at once, and a network
# that is not known here gets few tries.
MOST_WRONG_ANYWHERE: Final = 600
FEW_WRONG: Final = 3
WINDOW: Final = 10 * 60
PAUSE: Final = 10
REMEMBERED: Final = 12 * 60 * 60
UNKNOWN: Final = "255.255.255.255"
ANYWHERE: Final = "wrong"
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
    return cast("Listening", found_at(request, typed, listening_with))


def placing_at(request: HttpRequest, typed: str) -> Placing:
    """The placing of a story with that code. Raises TurnedAwayError, as ``found_at`` says."""
    return cast("Placing", found_at(request, typed, _placing))


def either_at(request: HttpRequest, typed: str) -> Opened:
    """Whatever has that code: people type it at one door. Raises TurnedAwayError."""
    return found_at(request, typed, lambda code: listening_with(code) or _placing(code))


def found_at(request: HttpRequest, typed: str, find: Callable[[str], Opened | None]) -> Opened:
    """What ``find`` gives for the tidied code.

    There are 16 ** 6 codes. After many wrong ones from one network, or from all together, or the
    same wrong one over and over, a network is told about one new code in ten seconds. A phone that
    has joined, and a code that was used there before, are never held up, so a hall behind one
    router goes on undisturbed. Raises TurnedAwayError.
    """
    code = tidy(typed)
    found = find(code) if fits(code) else None
    if found and _joined(request, found):
        return found
    network = network_of(request)
    if found and cache.get(f"joined|{network}|{code}"):
        return found
    crowded = cache.get(ANYWHERE, 0) >= MOST_WRONG_ANYWHERE
    most = FEW_WRONG if crowded else MOST_WRONG
    tried = max(cache.get(f"wrong|{network}", 0), cache.get(f"wrong|{code[:CODE_LENGTH]}", 0))
    if tried >= most and not cache.add(f"pause|{network}", True, PAUSE):
        raise TurnedAwayError(Why.SLOW_DOWN)
    if found is None:
        _one_more(f"wrong|{network}")
        _one_more(f"wrong|{code[:CODE_LENGTH]}")
        _one_more(ANYWHERE)
        raise TurnedAwayError(Why.NO_SUCH_CODE)
    cache.set(f"joined|{network}|{code}", True, REMEMBERED)
    return found


def _joined(request: HttpRequest, found: Opened) -> bool:
    if isinstance(found, Listening):
        return part_of(request, found) is not None
    return bool(token_of(request, found))


def _placing(code: str) -> Placing | None:
    return Placing.objects.filter(code=code).first()


def _one_more(counter: str) -> None:
    """Count up in one step, so that guesses that come at once are each counted."""
    if cache.add(counter, 1, WINDOW):
        return
    try:
        cache.incr(counter)
    except ValueError:  # it ran out in between
        cache.set(counter, 1, WINDOW)


def network_of(request: HttpRequest) -> str:
    """A name for where somebody comes from, that leads back to no address.

    What one connection has for itself: an address, or 64 bits of a long one.
    """
    given = ip_address(get_client_ip_address(request) or UNKNOWN)
    whole = ip_network(f"{given}/{32 if given.version == 4 else 64}", strict=False)
    return hmac.new(SALT, whole.network_address.packed, sha256).hexdigest()[:24]
