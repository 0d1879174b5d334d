"""One statement a page: answer, save, go on. Sent twice, it counts once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.db import OperationalError, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _

from sharedpower.actions.listening import ballots, own_comments
from sharedpower.actions.listening.own_comments import Said
from sharedpower.actions.listening.pair_rows import asked_places
from sharedpower.records.models import Face, FaceState, Listening
from sharedpower.web.join.door import of_listening
from sharedpower.web.join.entering import MISSING, SENT
from sharedpower.web.join.part import Part, part_of
from sharedpower.web.join.refusing import OF_STATE, TurnedAwayError, Why
from sharedpower.web.join.rows import face_of
from sharedpower.web.join.statements import choices_of, parcel, progress, said_in
from sharedpower.web.pages import only_language
from sharedpower.web.saying.listening import face_title

ON = "on"


@dataclass(frozen=True)
class Place:
    """A statement of a face, for one phone. ``number`` counts those that it is asked, from 1."""

    face: Face
    number: int
    part: Part

    @property
    def statement(self) -> str:
        return str(self.row["id"])

    @property
    def row(self) -> dict[str, Any]:
        row: dict[str, Any] = self.face.statements[self.asked[self.number - 1]]
        return row

    @cached_property
    def asked(self) -> tuple[int, ...]:
        """Places in the face, from 0."""
        return asked_places(self.face, self.part.token)


@of_listening
def rate(request: HttpRequest, listening: Listening, face: str, number: int) -> HttpResponse:
    part = part_of(request, listening)
    if part is None:
        if request.method == "POST":
            raise TurnedAwayError(Why.NOT_JOINED)
        query = f"?{SENT}=1" if SENT in request.GET else ""
        return redirect(reverse("join", kwargs={"code": listening.code}) + query)
    place = Place(face_in(listening, face), number, part)
    if not 1 <= number <= len(place.asked):
        raise TurnedAwayError(Why.NO_SUCH_STATEMENT)
    if request.method == "POST" and not only_language(request):
        return _saved(request, place)
    if place.face.state != FaceState.OPEN:
        return redirect("join", code=listening.code)
    if ballots.is_spent(place.face, part.token):
        raise TurnedAwayError(Why.SPENT)
    return _page(request, place)


def face_in(listening: Listening, slug: str) -> Face:
    """A face of this listening and of no other."""
    found = face_of(listening, slug)
    if found is None:
        raise TurnedAwayError(Why.NO_SUCH_STATEMENT)
    return found


def _saved(request: HttpRequest, place: Place) -> HttpResponse:
    code = request.POST.get("answer", "")
    if request.POST.get("version", str(place.face.version)) != str(place.face.version):
        raise TurnedAwayError(Why.CHANGED)
    said = typed_comment(request)
    if not code:
        return _asked_again(request, place, said)
    if said and len(said.text) > own_comments.LONGEST:
        return _page(request, place, _("That is too long. Use at most 1,000 letters."))
    save(place, {place.number - 1: code}, {place.number - 1: said} if said else {})
    given: dict[str, Any] = {"code": place.face.listening.code}
    if place.number == len(place.asked):
        target = reverse("join", kwargs=given)
    else:
        given |= {"face": place.face.slug, "number": place.number + 1}
        target = reverse("join-rate", kwargs=given) + f"?{ON}=1"
    return HttpResponse(status=303, headers={"Location": target})


def _asked_again(request: HttpRequest, place: Place, said: Said | None) -> HttpResponse:
    """By its address, so that the way back leads through no page that was sent.

    Words that were typed and not saved are in no address: for them the page itself comes back.
    """
    kept = own_comments.own_comments(place.face, place.part.token).get(place.statement)
    if said not in {None, kept}:
        return _page(request, place, _choose())
    here = {"code": place.face.listening.code, "face": place.face.slug, "number": place.number}
    target = reverse("join-rate", kwargs=here) + f"?{ON}=1&{MISSING}=1"
    return HttpResponse(status=303, headers={"Location": target})


def _choose() -> str:
    return _("Choose an answer, or press Skip.")


def save(place: Place, answers: dict[int, str], comments: dict[int, Said]) -> str:
    """All of it or nothing; durable before it is called saved. What the phone has answered so far.

    ``answers``, ``comments``: by place among the statements that the phone is asked, from 0. Raises
    TurnedAwayError.
    """
    asked = place.asked
    if any(not 0 <= at < len(asked) for at in {*answers, *comments}):
        raise TurnedAwayError(Why.NO_SUCH_STATEMENT)
    if not ballots.codes_of(place.face).issuperset(answers.values()):
        raise TurnedAwayError(Why.NO_SUCH_ANSWER)
    answers = {asked[at]: code for at, code in answers.items()}
    comments = {asked[at]: said for at, said in comments.items()}
    try:
        return _of_part(place, _write(place, answers, comments))
    except ballots.SpentError:
        raise TurnedAwayError(Why.SPENT) from None
    except ballots.RefusedError:
        place.face.refresh_from_db()
        raise TurnedAwayError(OF_STATE.get(FaceState(place.face.state), Why.CLOSED)) from None
    except OperationalError:
        raise TurnedAwayError(Why.NOT_SAVED) from None


def _write(place: Place, answers: dict[int, str], comments: dict[int, Said]) -> str:
    face, token, role = place.face, place.part.token, place.part.role
    if len(answers) == 1 and not comments:
        # By far the most common: one statement, which is a transaction by itself.
        ((at, code),) = answers.items()
        return ballots.answer(face=face, token=token, role=role, place=at, code=code)
    with transaction.atomic():
        own = ballots.answer_several(face=face, token=token, role=role, answers=answers)
        for at, said in comments.items():
            about = {"statement": face.statements[at]["id"], "said": said}
            own_comments.keep(face=face, token=token, role=role, **about)
    return own


def own_part(place: Place) -> str:
    """What this phone has answered of what it is asked; blanks where it has not."""
    return _of_part(place, ballots.own_answers(place.face, place.part.token))


def _of_part(place: Place, answers: str) -> str:
    return "".join(answers[at] for at in place.asked)


def typed_comment(request: HttpRequest) -> Said | None:
    """The comment in the form; None where there is none and was none."""
    text = request.POST.get("say", "").strip().replace("\r\n", "\n")
    if not text and not request.POST.get("said"):
        return None
    return Said(text, request.POST.get("aloud") == "1")


def _page(request: HttpRequest, place: Place, problem: str = "") -> HttpResponse:
    """The statement; with what was typed, or else what was saved."""
    face, at = place.face, place.number - 1
    own = own_part(place)
    comments = own_comments.own_comments(face, place.part.token)
    saved = comments.get(place.statement, Said())
    again = request.method == "POST"
    if MISSING in request.GET and own[at] == ballots.BLANK:
        problem = _choose()
    text, language = said_in(place.row)
    said: dict[str, Any] = {
        "listening": face.listening,
        "place": place,
        "title": face_title(face.slug),
        "progress": progress(str(place.number), len(place.asked)),
        "text": text,
        "text_language": language,
        "choices": choices_of(face),
        "chosen": request.POST.get("answer", "") if again else own[at],
        "comment": (typed_comment(request) or Said()) if again else saved,
        "had_comment": bool(saved.text),
        "saved_mark": format_html('<b id="saved">{}</b>', len(own) - own.count(ballots.BLANK)),
        "before": max(place.number - 1, 1),
        "problem": problem,
        "parcel": None if ON in request.GET else parcel(face, place.asked, own, comments),
        "part": place.part,
    }
    return render(request, "join/rate.html", said, status=422 if problem else 200)
