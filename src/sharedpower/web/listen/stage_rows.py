"""The stages of a room in their order, each with the buttons that make sense now."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils import timezone
from django.utils.translation import gettext as _

from sharedpower.actions.listening.dates import past
from sharedpower.actions.listening.stages import CLOSE, WELCOME
from sharedpower.records.models import Face, FaceState, Listening
from sharedpower.web.listen.faces_told import FaceTold, face_told
from sharedpower.web.saying.listening import stage_title


@dataclass(frozen=True)
class Press:
    """A button: what it sends, what it says, and whether it is the next thing to do."""

    value: str
    words: str
    first: bool = False


@dataclass(frozen=True)
class StageRow:
    """``face`` is None for the welcome and the close."""

    slug: str
    title: str
    here: bool
    face: FaceTold | None
    presses: list[Press]


def stage_rows(held: Listening) -> list[StageRow]:
    """Where nobody leads there is nowhere to go: only faces to open, close and reveal."""
    faces = list(held.faces.select_related("listening"))
    if held.remote:
        return [_face_row(held, face) for face in faces]
    rows = [_end(held, WELCOME), *(_face_row(held, face) for face in faces), _end(held, CLOSE)]
    return _with_the_next(rows)


def _end(held: Listening, slug: str) -> StageRow:
    here = held.stage == slug
    go = [Press(f"go:{slug}", _("Go here"))]
    presses = [] if here or held.ended_at else go
    return StageRow(slug, stage_title(slug), here, None, presses)


def _face_row(held: Listening, face: Face) -> StageRow:
    here = held.stage == face.slug and not held.remote
    presses = [] if held.ended_at else _presses(face, here=here or held.remote)
    return StageRow(face.slug, stage_title(face.slug), here, face_told(face), presses)


def _presses(face: Face, *, here: bool) -> list[Press]:
    go = [] if here else [Press(f"go:{face.slug}", _("Go here"))]
    if not face.statements:
        return []
    if face.state == FaceState.OPEN:
        led = here and not face.listening.remote
        return [*go, Press(f"close:{face.slug}", _("Close: no more answers"), first=led)]
    if face.state == FaceState.CLOSED:
        again = _("Reveal again, with late answers") if face.release else _("Reveal")
        return [*go, Press(f"reveal:{face.slug}", again, first=here), *_opens(face)]
    if face.state == FaceState.REVEALED:
        return [*go, *_opens(face)]
    if past(face, timezone.now()):
        return []
    words = _("Open it") if here else _("Go here and open it")
    return [Press(f"{'open' if here else 'go'}:{face.slug}", words)]


def _opens(face: Face) -> list[Press]:
    if past(face, timezone.now()):
        return []
    late = face.state == FaceState.REVEALED
    words = _("Open again for late answers") if late else _("Open again")
    return [Press(f"open:{face.slug}", words)]


def _with_the_next(rows: list[StageRow]) -> list[StageRow]:
    """Mark the one button that leads on, when no open or closed face asks for its own first."""
    if any(press.first for row in rows if row.here for press in row.presses):
        return rows
    at = next((n for n, row in enumerate(rows) if row.here), -1)
    for row in rows[at + 1 :]:
        if row.presses:
            row.presses[0] = Press(row.presses[0].value, row.presses[0].words, first=True)
            break
    return rows
