"""Disclosure control: no door shows an answer that could be traced to one of a few people.

``release`` makes a :class:`Release` from exact counts, and that is all a door may show.
``profiles`` says how strict it is, ``lattice`` which cuts there are, ``choose`` which tables can be
shown, ``late`` when late answers may join, ``audit`` whether anything can be worked out after all.
What is decided and why is in docs/decisions/0010-disclosure-control.md.
"""

from sharedpower.listening.disclosure.as_json import from_json, from_store, to_json, to_store
from sharedpower.listening.disclosure.choose import State
from sharedpower.listening.disclosure.estimates import ballots_as_released, counts_as_released
from sharedpower.listening.disclosure.making import release
from sharedpower.listening.disclosure.profiles import NONE, ORGANISATION, PROFILES, PUBLISH, Profile
from sharedpower.listening.disclosure.released import Release
from sharedpower.listening.disclosure.rows import Row

__all__ = [
    "NONE",
    "ORGANISATION",
    "PROFILES",
    "PUBLISH",
    "Profile",
    "Release",
    "Row",
    "State",
    "ballots_as_released",
    "counts_as_released",
    "from_json",
    "from_store",
    "release",
    "to_json",
    "to_store",
]
