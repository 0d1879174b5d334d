"""Two people saved the same answers: what each of them says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from sharedpower.actions.plans import ChangedMeanwhileError
from sharedpower.core.plan.paths import read
from sharedpower.web.saying.labels import teller


@dataclass(frozen=True)
class Conflict:
    """Who saved last, and what stands now for each answer that differs from mine."""

    who: str
    when: str
    theirs: dict[str, str]


def conflict_between(
    meanwhile: ChangedMeanwhileError, mine: Mapping[str, object], stem: str = ""
) -> Conflict:
    """``stem``: the path of the item that my answers belong to, with its dot."""
    theirs = {
        name: teller(meanwhile.now).answer(stem + name, read(meanwhile.now, stem + name))
        for name, value in mine.items()
        if read(meanwhile.now, stem + name) != value
    }
    last = meanwhile.last
    who = last.by.get_username() if last and last.by else _("Somebody else")
    when = localtime(last.at).strftime("%H:%M") if last else ""
    return Conflict(who, when, theirs)
