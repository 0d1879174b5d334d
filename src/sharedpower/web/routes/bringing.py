"""A table of channels, or GraphML, brought onto the map: looked at first, then kept whole."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from sharedpower.actions import routes as actions
from sharedpower.actions.permissions import Act
from sharedpower.files import PlanFileError
from sharedpower.files.limits import items as most_of
from sharedpower.influence import PowerMap
from sharedpower.influence.graphml import read_graphml
from sharedpower.influence.problems import MapFileError, Problem, Trouble
from sharedpower.influence.sentences import EDGE, LINE, SENTENCES, values
from sharedpower.influence.table import read_table
from sharedpower.influence.to_plan import Brought, put_on
from sharedpower.records.models import PlanRecord
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.pages import OpenPlan, only_language, opened
from sharedpower.web.saying.power_map import ChannelRow, actor_name, channel_rows
from sharedpower.web.uploads import MOST_BYTES

FIRST_ROWS = 20


@dataclass(frozen=True)
class Preview:
    """What would come onto the map. ``rows``: the first of the new channels."""

    new_actors: list[str]
    channels: int
    changed: list[str]
    rows: list[ChannelRow]

    @property
    def nothing(self) -> bool:
        return not (self.new_actors or self.channels or self.changed)


@gate(Act.CHANGE_PLAN)
def bring_in(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    """Nothing is kept until the person has seen what it would be, and says so."""
    open_plan = opened(request, record)
    if request.method != "POST" or only_language(request):
        return _page(request, open_plan, text=request.POST.get("text", ""))
    text, trouble = _sent(request)
    if trouble:
        return _page(request, open_plan, text=text, problems=[trouble])
    try:
        power_map = _read(text)
    except MapFileError as error:
        return _page(request, open_plan, text=text, problems=_said(text, error))
    if "keep" in request.POST:
        return _kept(request, open_plan, text, power_map)
    preview = _preview(open_plan, put_on(open_plan.plan, power_map))
    return _page(request, open_plan, text=text, preview=preview)


def _sent(request: HttpRequest) -> tuple[str, str]:
    """The text that was pasted or is in the file, and what is wrong with it."""
    sent = request.FILES.get("file")
    text = request.POST.get("text", "")
    if sent is not None:
        try:
            return sent.read().decode("utf-8-sig"), ""
        except UnicodeDecodeError:
            return text, _(SENTENCES[Problem.NOT_UTF8])
    if text.strip():
        return text, ""
    if int(request.META.get("CONTENT_LENGTH") or 0) > MOST_BYTES:
        return "", _("That file is too large. Up to 2 MB can be taken in.")
    return "", _("Paste a table or choose a file first.")


def _read(text: str) -> PowerMap:
    found = read_graphml(text.encode()) if _is_graphml(text) else read_table(text)
    most = most_of("channels")
    if len(found.channels) > most:
        raise MapFileError([Trouble(Problem.TOO_MANY_ROWS, known=str(most))])
    return found


def _is_graphml(text: str) -> bool:
    return text.lstrip("\ufeff \r\n\t").startswith("<")


def _said(text: str, error: MapFileError) -> list[str]:
    """A sentence for each trouble, with the line or the edge that it is in."""
    place = EDGE if _is_graphml(text) else LINE
    said = []
    for one in error.troubles:
        sentence = _(SENTENCES[one.problem]) % values(one)
        where = {"line": one.line, "sentence": sentence}
        said.append(_(place) % where if one.line else sentence)
    if error.more:
        said.append(_("There are %(n)s more.") % {"n": error.more})
    return said


def _preview(open_plan: OpenPlan, brought: Brought) -> Preview:
    plan = brought.plan
    known = {one.id for one in plan.actors or ()}
    changed = [one for one in plan.channels or () if one.id in brought.changed]
    names = [row.name for row in channel_rows(plan, changed)]
    names += [actor_name(plan, one) for one in brought.changed if one in known]
    return Preview(
        [one.name or one.id for one in brought.actors],
        len(brought.channels),
        names,
        channel_rows(plan, brought.channels[:FIRST_ROWS]),
    )


def _kept(
    request: HttpRequest, open_plan: OpenPlan, text: str, power_map: PowerMap
) -> HttpResponse:
    try:
        actions.bring_in(record=open_plan.record, power_map=power_map, by=signed_in(request))
    except PlanFileError:
        words = _(
            "The map would hold more than fits: at most %(actors)s people and bodies, and "
            "%(channels)s channels."
        )
        said = words % {"actors": most_of("actors"), "channels": most_of("channels")}
        return _page(request, open_plan, text=text, problems=[said])
    messages.success(request, _("It is on the map. The plan's history has what was there before."))
    return redirect("routes-map", plan_id=open_plan.id)


def _page(
    request: HttpRequest,
    open_plan: OpenPlan,
    *,
    text: str,
    problems: list[str] | None = None,
    preview: Preview | None = None,
) -> HttpResponse:
    said = {
        "open_plan": open_plan,
        "text": text,
        "problems": problems,
        "preview": preview,
        "first": FIRST_ROWS,
        "most": most_of("channels"),
    }
    status = 422 if problems else 200
    return render(request, "routes/bring_in.html", said, status=status)
