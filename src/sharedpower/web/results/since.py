"""What changed since an earlier listening of the same plan, from the two releases alone."""

from __future__ import annotations

from dataclasses import dataclass

from sharedpower.listening.change import People, change
from sharedpower.listening.gap import Estimate, Reason
from sharedpower.listening.saying import say_change
from sharedpower.records.models import Listening
from sharedpower.web.results.reading import Revealed, revealed_in
from sharedpower.web.results.sentences import said
from sharedpower.web.results.tables import signed


@dataclass(frozen=True)
class ChangeLine:
    """A statement that was asked both times; numbers empty where one of the two is not shown."""

    statement: str
    before: str
    now: str
    moved: str
    words: str


def listenings_before(held: Listening, slug: str) -> list[Listening]:
    """Earlier listenings of the plan that revealed the same face, the newest first."""
    earlier = held.plan.listenings.filter(
        made_at__lt=held.made_at, faces__slug=slug, faces__release__isnull=False
    )
    return list(earlier.order_by("-made_at").distinct())


def face_of_listening(held: Listening, slug: str) -> Revealed | None:
    return next((one for one in revealed_in(held) if one.slug == slug), None)


def change_lines(before: Revealed, now: Revealed) -> list[ChangeLine]:
    """Every statement that both asked in the same words, in the order of the later one.

    Ballots are detached, so whether the same people answered is not known, and is said.
    """
    same = [name for name, row in now.rows.items() if _text(before, name) == (row["en"], row["cy"])]
    return [_line(before, now, name) for name in same if name in now.report.statements]


def _text(face: Revealed, name: str) -> tuple[str, str] | None:
    row = face.rows.get(name)
    return (row["en"], row["cy"]) if row else None


def _line(before: Revealed, now: Revealed, name: str) -> ChangeLine:
    then = before.report.statements[name].gap
    later = now.report.statements[name].gap
    found = change(then, later, people=People.UNKNOWN)
    words = said(say_change(found, now.sides)[0])
    moved = "" if isinstance(found, Reason) else signed(round(found.delta, 2))
    return ChangeLine(now.words(name), _number(then), _number(later), moved, words)


def _number(found: Estimate | Reason) -> str:
    return "" if isinstance(found, Reason) else signed(found.delta)
