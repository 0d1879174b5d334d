"""A plan file that somebody sends, and what to say when it cannot be read."""

from __future__ import annotations

from django.http import HttpRequest
from django.utils.translation import gettext as _

from sharedpower.core.plan import Plan
from sharedpower.files import PlanFileError, Problem, explain, explain_place, read_plan
from sharedpower.web.uploads import MOST_BYTES


def plan_in(request: HttpRequest) -> Plan:
    """The plan in the file of this request. Raises PlanFileError."""
    data, name = file_in(request)
    return read_plan(data, name=name)


def file_in(request: HttpRequest) -> tuple[bytes, str]:
    """What was sent as a file, and its name; bytes over every limit if it was dropped."""
    sent = request.FILES.get("file")
    if sent is None:
        # An upload over the limit is dropped while it arrives, so there is no file to look at.
        too_big = int(request.META.get("CONTENT_LENGTH") or 0) > MOST_BYTES
        return (b" " * (MOST_BYTES + 1) if too_big else b""), ""
    return sent.read(), sent.name or ""


def problem_sentences(error: PlanFileError) -> list[str]:
    """One sentence a problem, in the reader's language, with its line and field."""
    return [_in_its_place(problem) for problem in error.problems]


def _in_its_place(problem: Problem) -> str:
    (words, values), (at, place) = explain(problem), explain_place(problem)
    if not at:
        return _(words) % values
    return _("%(place)s: %(sentence)s") % {"place": _(at) % place, "sentence": _(words) % values}
