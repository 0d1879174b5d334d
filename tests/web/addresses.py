"""Every address of the site, with what it takes and which act stands at its gate."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.urls import URLPattern, get_resolver

from sharedpower.actions.permissions import Act


@dataclass(frozen=True)
class Row:
    """``post``: the act that sending asks for; None where nothing is sent. ``own``: only one's own.

    ``given``: what the address takes; an empty text stands for what the test has made.
    """

    get: Act | None
    post: Act | None = None
    given: Mapping[str, str] = field(default_factory=dict)
    data: Mapping[str, str] = field(default_factory=dict)
    own: bool = False
    of_plan: bool = False


def of_plan(get: Act | None, post: Act | None = None, given: Any = None, data: Any = None) -> Row:
    return Row(get, post, {"plan_id": "", **(given or {})}, data or {}, of_plan=True)


READ, CHANGE = Act.READ_PLAN, Act.CHANGE_PLAN
PUBLIC, QUICK, QUESTIONS = Act.READ_PUBLIC, Act.QUICK_CHECK, Act.KEEP_QUESTIONS
GROUPS = {"step": "people", "part": "audience-groups"}
GROUP = {**GROUPS, "item": "group-1"}
PITFALL = {"pitfall": "cold-welcome"}
LESSON = {"lesson": "forms"}
A_PAIR = {"pair": "hidden-on-visible"}
SET = {"kept": ""}
CELLS, CELL_SET = Act.KEEP_CELLS, {"cell_set": ""}
LISTEN, RESULTS, JOIN = Act.LISTEN, Act.READ_RESULTS, Act.TAKE_PART
AN_EVENING = {"listening": ""}
A_FACE = {**AN_EVENING, "face": "forms"}
OPEN = {**AN_EVENING, "face": "spaces"}
WAITING = {**AN_EVENING, "face": "levels"}
OWN_STATEMENT = {"face": "own", "statement": "new"}
CODE = {"code": ""}
SIDE = {"side": "facilitator"}
RUN_SHEET = {"sheet": "run-sheet-1"}
AN_AGENDA = {"aims": "learn_cube", "start": "18:30", "length": "120", "people": "12"}
EXERCISE = {"exercise": "timeline"}
DO = Act.DO_EXERCISE
WAY = {"way": "channel-1"}

ROWS: dict[str, Row] = {
    "schema": Row(PUBLIC),
    "cells-schema": Row(PUBLIC),
    "home": Row(PUBLIC),
    "learn": Row(PUBLIC),
    "course": Row(PUBLIC),
    "lesson": Row(PUBLIC, given=LESSON),
    "lesson-easy": Row(PUBLIC, given=LESSON),
    "lesson-try": Row(PUBLIC, given=LESSON),
    "agenda": Row(PUBLIC, PUBLIC, data=AN_AGENDA),
    "agenda-edit": Row(PUBLIC, PUBLIC),
    "agenda-sheet": Row(PUBLIC, given=SIDE),
    "agenda-calendar": Row(PUBLIC),
    "agenda-keep": Row(Act.LIST_PLANS, Act.LIST_PLANS),
    "powys": Row(PUBLIC),
    "walk": Row(PUBLIC),
    "walk-step": Row(PUBLIC, given={"number": "4"}),
    "walk-chosen": Row(PUBLIC, given={"number": "1", "option": "board"}),
    "walk-end": Row(PUBLIC),
    "walk-all": Row(PUBLIC),
    "library": Row(PUBLIC),
    "library-cell": Row(PUBLIC, given={"cell": "hidden-invited-local"}),
    "cell-sets": Row(CELLS, CELLS),
    "cell-set-read": Row(CELLS, CELLS),
    "cell-set": Row(CELLS, CELLS, CELL_SET, own=True),
    "cell-entry-add": Row(CELLS, CELLS, CELL_SET, own=True),
    "cell-entry": Row(CELLS, CELLS, {**CELL_SET, "number": "1"}, own=True),
    "cell-set-file": Row(CELLS, given={**CELL_SET, "form": "yaml"}, own=True),
    "cell-set-delete": Row(CELLS, CELLS, CELL_SET, own=True),
    "exercises": Row(PUBLIC),
    "exercise": Row(PUBLIC, given=EXERCISE),
    "exercise-cards": Row(PUBLIC, given=EXERCISE),
    "exercise-work": Row(DO, DO, EXERCISE, {"rows": "1", "r0-what": "A vote"}),
    "exercise-keep": Row(DO, DO, EXERCISE, {"rows": "1", "r0-what": "A vote"}),
    "placings": Row(Act.LIST_PLANS, Act.LIST_PLANS, data={"story": "bus-stop"}),
    "placing": of_plan(LISTEN, LISTEN, {"placing": ""}, {"press": "reveal"}),
    "place": Row(JOIN, JOIN, {"placing_code": ""}, {"form": "form.hidden"}),
    "place-next": Row(JOIN, JOIN, {"placing_code": ""}),
    "place-events": Row(JOIN, given={"placing_code": ""}),
    "words": Row(PUBLIC),
    "word": Row(PUBLIC, given={"term": "co-production"}),
    "pitfalls": Row(PUBLIC),
    "pitfall": Row(PUBLIC, given=PITFALL),
    "welsh": Row(PUBLIC),
    "about": Row(PUBLIC),
    "source": Row(PUBLIC),
    "open-file": Row(QUICK, QUICK),
    "quick": Row(QUICK, QUICK),
    "quick-result": Row(QUICK, QUICK),
    "quick-file": Row(QUICK, QUICK),
    "quick-keep": Row(QUICK, QUICK),
    "sign-in": Row(Act.SIGN_IN, Act.SIGN_IN),
    "sign-out": Row(None, Act.SIGN_OUT),
    "welcome": Row(Act.SIGN_IN, Act.SIGN_IN, {"token": ""}),
    "invite": Row(Act.INVITE, Act.INVITE),
    "plans": Row(Act.LIST_PLANS),
    "plan-new": Row(Act.MAKE_PLAN, Act.MAKE_PLAN, data={"title": "Another"}),
    "receipt": Row(Act.LIST_PLANS, given={"receipt": ""}, own=True),
    "question-sets": Row(QUESTIONS, QUESTIONS),
    "question-set": Row(QUESTIONS, QUESTIONS, SET, own=True),
    "question-set-delete": Row(QUESTIONS, QUESTIONS, SET, own=True),
    "plan": of_plan(READ),
    "plan-agendas": of_plan(READ),
    "plan-agenda-new": of_plan(CHANGE, CHANGE, data=AN_AGENDA),
    "plan-agenda": of_plan(READ, CHANGE, RUN_SHEET),
    "plan-agenda-ask": of_plan(READ, CHANGE, RUN_SHEET, AN_AGENDA),
    "plan-agenda-sheet": of_plan(READ, given={**RUN_SHEET, **SIDE}),
    "plan-agenda-calendar": of_plan(READ, given=RUN_SHEET),
    "plan-agenda-remove": of_plan(CHANGE, CHANGE, RUN_SHEET),
    "step": of_plan(READ, CHANGE, {"step": "purpose"}),
    "item-add": of_plan(CHANGE, CHANGE, GROUPS),
    "item": of_plan(READ, CHANGE, GROUP),
    "item-remove": of_plan(CHANGE, CHANGE, GROUP),
    "check": of_plan(READ),
    "set-aside": of_plan(CHANGE, CHANGE, PITFALL, {"reason": "No welcome is needed."}),
    "bring-back": of_plan(None, CHANGE, PITFALL),
    "cube": of_plan(READ),
    "cell": of_plan(READ, given={"cell": "hidden-invited-local"}),
    "ring": of_plan(READ),
    "combine": of_plan(READ, READ, data={"skip": "1"}),
    "combine-table": of_plan(READ, CHANGE),
    "combine-pairs": of_plan(CHANGE, CHANGE, data={"ask": "hidden-on-visible"}),
    "combine-pair": of_plan(READ, CHANGE, A_PAIR, {"effect-hidden-on-visible": "helps"}),
    "combine-result": of_plan(READ),
    "combine-keep": of_plan(None, CHANGE, data={"of": "agreed", "move": "form.hidden:0"}),
    "combine-json": of_plan(READ),
    "combine-question": of_plan(READ, CHANGE, {"number": "1"}, {"text": "A note"}),
    "moves": of_plan(READ, CHANGE, data={"move": "ask", "owner": "The chair"}),
    "questions": of_plan(READ, READ, data={"skip": "1"}),
    "ask": of_plan(READ, CHANGE, {"face": "forms"}, {"n": "1", "text": "A note"}),
    "own-questions": of_plan(CHANGE, CHANGE, data={"text": "Who pays?"}),
    "history": of_plan(READ),
    "levels": of_plan(CHANGE, CHANGE, data={"use": "level.local"}),
    "thresholds": of_plan(READ, CHANGE),
    "plan-file": of_plan(READ, given={"form": "yaml"}),
    "plan-replace": of_plan(CHANGE, CHANGE),
    "plan-copy": of_plan(Act.COPY_PLAN, Act.COPY_PLAN, data={"title": "A copy"}),
    "plan-delete": of_plan(Act.DELETE_PLAN, Act.DELETE_PLAN),
    "makers": of_plan(Act.SHARE_PLAN, Act.SHARE_PLAN, data={"username": "mair"}),
    "listenings": of_plan(LISTEN),
    "listen-new": of_plan(LISTEN, LISTEN, data={"title": "Another evening"}),
    "listen-receipt": of_plan(LISTEN, given={"receipt": ""}),
    "listening": of_plan(LISTEN, LISTEN, AN_EVENING, {"face": "ladder"}),
    "listen-settings": of_plan(LISTEN, LISTEN, AN_EVENING),
    "listen-groups": of_plan(LISTEN, LISTEN, AN_EVENING),
    "listen-face": of_plan(LISTEN, LISTEN, WAITING, {"remove-face": "1"}),
    "listen-statement": of_plan(LISTEN, LISTEN, {**AN_EVENING, **OWN_STATEMENT}),
    "listen-room": of_plan(LISTEN, LISTEN, AN_EVENING, {"press": "go:close", "turn": "0"}),
    "listen-screen": of_plan(LISTEN, given=AN_EVENING),
    "listen-comments": of_plan(LISTEN, LISTEN, AN_EVENING, {"settle": "delete:1"}),
    "listen-paper": of_plan(LISTEN, given=AN_EVENING),
    "listen-keying": of_plan(LISTEN, LISTEN, OPEN, {"role": "C", "marks": "5" * 13}),
    "listen-import": of_plan(LISTEN, LISTEN, AN_EVENING),
    "listen-end": of_plan(LISTEN, LISTEN, AN_EVENING),
    "listen-delete": of_plan(LISTEN, LISTEN, AN_EVENING),
    "results": of_plan(RESULTS, given=AN_EVENING),
    "results-face": of_plan(RESULTS, given=A_FACE),
    "results-earlier": of_plan(RESULTS, given={**A_FACE, "number": "1"}),
    "results-since": of_plan(RESULTS, given={**A_FACE, "before": ""}),
    "results-how": of_plan(RESULTS, given=AN_EVENING),
    "results-json": of_plan(RESULTS, given=AN_EVENING),
    "results-table": of_plan(RESULTS, given={**AN_EVENING, "table": "gaps", "form": "csv"}),
    "routes": of_plan(READ),
    "route": of_plan(READ, given=WAY),
    "route-keep": of_plan(None, CHANGE, WAY),
    "routes-map": of_plan(READ, CHANGE),
    "routes-bring-in": of_plan(CHANGE, CHANGE),
    "routes-file": of_plan(READ, given={"form": "csv"}),
    "join-code": Row(JOIN, JOIN, data={"code": "FHJKMR"}),
    "join": Row(JOIN, given=CODE),
    "join-role": Row(JOIN, JOIN, CODE, {"role": "staff"}),
    "join-kept": Row(JOIN, given=CODE),
    "join-next": Row(JOIN, JOIN, CODE),
    "join-events": Row(JOIN, given=CODE),
    "join-send": Row(None, JOIN, CODE),
    "join-rate": Row(JOIN, JOIN, {**CODE, "face": "spaces", "number": "1"}, {"answer": "4"}),
}


def patterns(inside: Any = None) -> Iterator[URLPattern]:
    """Each pattern that an address can end at."""
    for one in (inside or get_resolver()).url_patterns:
        if isinstance(one, URLPattern):
            yield one
        else:
            yield from patterns(one)
