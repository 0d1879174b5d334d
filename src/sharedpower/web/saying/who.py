"""Who could do something, as the plan names them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _

from sharedpower.core.plan import Plan
from sharedpower.core.plan.paths import read
from sharedpower.web.saying.labels import teller


def who_told(plan: Plan, paths: Iterable[str]) -> list[str]:
    """Each once. ``paths``: of owners of actions, of actors, of whoever sets an agenda."""
    return list(dict.fromkeys(filter(None, _who(plan, paths))))


def _who(plan: Plan, paths: Iterable[str]) -> Iterator[str]:
    told = teller(plan)
    for path in paths:
        if path.startswith("actions["):
            yield str(read(plan, path))
        elif path.startswith("actors["):
            yield told.where(path)
        elif path.startswith("spaces["):
            words = {"who": told.answer(path, read(plan, path)), "space": told.where(path)}
            yield _("%(who)s, at “%(space)s”") % words if words["space"] else words["who"]
        else:
            said = read(plan, path)
            yield from (told.answer(path, one) for one in _each(said))


def _each(said: object) -> tuple[object, ...]:
    """Each of several, as an answer by itself."""
    return tuple((one,) for one in said) if isinstance(said, tuple) else (said,)
