"""Making a listening: its groups and sides, and the statements of its faces."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from django.db import IntegrityError, transaction

from sharedpower.actions.listening.ballots import COMBINE
from sharedpower.actions.listening.pair_rows import pair_rows
from sharedpower.actions.listening.stages import NotNowError
from sharedpower.actions.permissions import Act, require
from sharedpower.content import Statement, StatementSet, short_form, statements
from sharedpower.records.listening import new_code
from sharedpower.records.models import Face, FaceState, Listening, Organiser, PlanRecord

LIVED, STAFF = "lived", "staff"
DEFAULT_GROUPS: Final = (
    {"id": "lived-experience", "label": "", "side": LIVED},
    {"id": "unpaid-carers", "label": "", "side": LIVED},
    {"id": "staff", "label": "", "side": STAFF},
    {"id": "decision-makers", "label": "", "side": STAFF},
)
SIDES: Final = (LIVED, STAFF)
LEAST: Final = 5
OWN: Final = "own"
FACES_OF: Final = {
    "short": ("short",),
    "faces": ("forms", "spaces", "levels"),
    "all": ("forms", "spaces", "levels", "pairs", "combined", "ladder"),
    "pairs": ("pairs",),
    "combined": ("combined",),
    "ladder": ("ladder",),
    "combine": (COMBINE,),
    "own": (OWN,),
}


@dataclass(frozen=True)
class FacePlan:
    """A face to rate: its slug and its statements, as a face row keeps them."""

    slug: str
    statements: tuple[dict[str, Any], ...]


class FrozenError(ValueError):
    """The face has answers already, so its statements stay as they are."""


def as_row(statement: Statement) -> dict[str, Any]:
    """A statement of the content as a face keeps it, so that later edits of the content change
    nothing that was asked."""
    return {
        "id": statement.id,
        "en": statement.text.en,
        "cy": statement.text.cy,
        "facets": [str(facet) for facet in statement.facets],
        "polarity": str(statement.polarity),
    }


def faces_for(choice: str, plan: PlanRecord | None = None) -> list[FacePlan]:
    """The faces of a choice: short, faces, all, pairs, combined, ladder, combine, or own, which
    is still empty. ``plan``: only how faces act on each other needs one."""
    return [FacePlan(slug, tuple(ready_rows(slug, plan))) for slug in FACES_OF[choice]]


def ready_rows(slug: str, plan: PlanRecord | None = None) -> list[dict[str, Any]]:
    """The statements that the product has for a face, as a face row keeps them; none for "own"."""
    if slug == COMBINE:
        return pair_rows(plan) if plan else []
    return [as_row(one) for one in _of(slug)]


def _of(slug: str) -> list[Statement]:
    if slug == OWN:
        return []
    if slug == "short":
        return list(short_form())
    axis = {"forms": "form.", "spaces": "space.", "levels": "level."}.get(slug)
    kind = {"pairs": StatementSet.PAIR, "combined": StatementSet.COMBINED}.get(slug)
    known = statements().values()
    if axis:
        return [s for s in known if s.set is StatementSet.FACE and s.facets[0].startswith(axis)]
    return [s for s in known if s.set is (kind or StatementSet.LADDER)]


@transaction.atomic
def make(
    *, plan: PlanRecord, title: str, faces: list[FacePlan], minimum: int, by: Organiser
) -> Listening:
    """A listening of a plan with the default groups; ``minimum`` can only be 5 or more."""
    require(Act.LISTEN, by, plan)
    made = Listening(plan=plan, title=title, minimum=max(minimum, LEAST))
    made.groups, made.sides = [dict(group) for group in DEFAULT_GROUPS], list(SIDES)
    _save_with_a_free_code(made)
    for place, face in enumerate(faces):
        Face.objects.create(
            listening=made,
            slug=face.slug,
            place=place,
            statements=list(face.statements),
            ready=face.slug != OWN,
        )
    return made


@transaction.atomic
def add_face(*, listening: Listening, slug: str, by: Organiser) -> Face:
    """One more face at the end, unless it is there already. Raises NotNowError when it is over."""
    require(Act.LISTEN, by, listening.plan)
    held = Listening.objects.select_for_update().get(pk=listening.pk)
    if held.ended_at:
        raise NotNowError
    return Face.objects.get_or_create(
        listening=held,
        slug=slug,
        defaults={
            "place": _next_place(held),
            "statements": ready_rows(slug, held.plan),
            "ready": slug != OWN,
        },
    )[0]


@transaction.atomic
def remove_face(*, face: Face, by: Organiser) -> None:
    """Raises FrozenError once somebody has answered it."""
    _require_unanswered(face, by)
    face.delete()


def _next_place(listening: Listening) -> int:
    last = listening.faces.order_by("-place").first()
    return last.place + 1 if last else 0


@transaction.atomic
def set_statements(*, face: Face, rows: list[dict[str, Any]], by: Organiser) -> None:
    """Change a face's statements. Raises FrozenError once somebody has answered it."""
    _require_unanswered(face, by)
    face.statements = rows
    face.save(update_fields=["statements"])


def _require_unanswered(face: Face, by: Organiser) -> None:
    require(Act.LISTEN, by, face.listening.plan)
    now = Face.objects.select_for_update().get(pk=face.pk)
    if now.state != FaceState.WAITING or now.ballots.exists() or now.release:
        raise FrozenError


def _save_with_a_free_code(made: Listening) -> None:
    for _turn in range(20):
        try:
            with transaction.atomic():
                made.save(force_insert=True)
        except IntegrityError:
            made.code = new_code()
        else:
            return
    raise RuntimeError("no free code found")
