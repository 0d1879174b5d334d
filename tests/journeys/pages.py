"""Every page of the app, by the name of its address."""

from collections.abc import Iterable, Iterator

from django.urls import URLPattern, URLResolver

from sharedpower.content import Screen, exercises, lessons
from sharedpower.core.questions import STEPS
from sharedpower.web import urls

# name -> the names that stand in its address, or a name with the value that it must have there
PAGES = {
    "about": "",
    "agenda": "",
    "agenda-edit": "",
    "agenda-keep": "",
    "agenda-sheet": "side",
    "ask": "plan_id face",
    "cell": "plan_id cell",
    "cell-entry": "cell_set number",
    "cell-entry-add": "cell_set",
    "cell-set": "cell_set",
    "cell-set-delete": "cell_set",
    "cell-set-read": "",
    "cell-sets": "",
    "check": "plan_id",
    "course": "",
    "combine": "plan_id",
    "combine-pair": "plan_id pair=hidden-on-visible",
    "combine-pairs": "plan_id",
    "combine-question": "plan_id number=1",
    "combine-result": "plan_id",
    "combine-table": "plan_id",
    "cube": "plan_id",
    "exercise": "exercise",
    "exercise-cards": "exercise",
    "exercise-work": "exercise",
    "exercises": "",
    "history": "plan_id",
    "home": "",
    "invite": "",
    "item": "plan_id step part item",
    "item-add": "plan_id step part",
    "item-remove": "plan_id step part item",
    "join": "code",
    "join-code": "",
    "join-kept": "code",
    "learn": "",
    "lesson": "lesson",
    "lesson-easy": "lesson",
    "lesson-try": "lesson",
    "levels": "plan_id",
    "library": "",
    "library-cell": "cell",
    "listen-comments": "plan_id listening",
    "listen-delete": "plan_id listening",
    "listen-end": "plan_id listening",
    "listen-face": "plan_id listening face",
    "listen-groups": "plan_id listening",
    "listen-import": "plan_id listening",
    "listen-keying": "plan_id listening face",
    "listen-new": "plan_id",
    "listen-paper": "plan_id listening",
    "listen-room": "plan_id listening",
    "listen-screen": "plan_id listening",
    "listen-settings": "plan_id listening",
    "listen-statement": "plan_id listening face=own statement=new",
    "listening": "plan_id listening",
    "listenings": "plan_id",
    "makers": "plan_id",
    "moves": "plan_id",
    "open-file": "",
    "own-questions": "plan_id",
    "pitfall": "pitfall",
    "pitfalls": "",
    "place": "placing_code",
    "placing": "plan_id placing",
    "placings": "",
    "plan": "plan_id",
    "plan-agenda": "plan_id sheet",
    "plan-agenda-ask": "plan_id sheet",
    "plan-agenda-new": "plan_id",
    "plan-agenda-remove": "plan_id sheet",
    "plan-agenda-sheet": "plan_id sheet side",
    "plan-agendas": "plan_id",
    "plan-copy": "plan_id",
    "plan-delete": "plan_id",
    "plan-new": "",
    "plan-replace": "plan_id",
    "plans": "",
    "powys": "",
    "question-set": "kept",
    "question-set-delete": "kept",
    "question-sets": "",
    "questions": "plan_id",
    "quick": "",
    "receipt": "receipt",
    "ring": "plan_id",
    "results": "plan_id listening",
    "results-face": "plan_id listening face",
    "results-earlier": "plan_id listening face number",
    "results-since": "plan_id listening face before",
    "results-how": "plan_id listening",
    "route": "plan_id way",
    "routes": "plan_id",
    "routes-bring-in": "plan_id",
    "routes-map": "plan_id",
    "set-aside": "plan_id pitfall",
    "sign-in": "",
    "step": "plan_id step",
    "thresholds": "plan_id",
    "walk": "",
    "walk-all": "",
    "walk-chosen": "number=4 option=health-board",
    "walk-end": "",
    "walk-step": "number",
    "welcome": "token",
    "welsh": "",
    "word": "term=claimed-space",
    "words": "",
}

# name -> the names in its address; these give no page when they are only opened
NO_PAGE = {
    "agenda-calendar": "",
    "plan-agenda-calendar": "plan_id sheet",
    "bring-back": "plan_id pitfall",
    "cell-set-file": "cell_set form",
    "exercise-keep": "exercise",
    "combine-json": "plan_id",
    "combine-keep": "plan_id",
    "join-events": "code",
    "join-next": "code",
    "join-rate": "code face number",
    "join-role": "code",
    "join-send": "code",
    "listen-receipt": "plan_id receipt",
    "results-json": "plan_id listening",
    "results-table": "plan_id listening table form",
    "place-events": "placing_code",
    "place-next": "placing_code",
    "plan-file": "plan_id form",
    "route-keep": "plan_id way",
    "routes-file": "plan_id form",
    "quick-file": "",
    "quick-keep": "",
    "quick-result": "",
    "sign-out": "",
}

LANGUAGES = ("en", "cy")

# Pages that look different at some addresses: a name, and what is given instead of the usual.
MORE: list[tuple[str, dict[str, str]]] = [
    *(("exercise", {"exercise": one}) for one in exercises()),
    *(("exercise-cards", {"exercise": one}) for one in exercises()),
    *(
        ("exercise-work", {"exercise": one.id})
        for one in exercises().values()
        if one.screen in {Screen.ROWS, Screen.SCRATCHPAD}
    ),
    *(("step", {"step": step.slug}) for step in STEPS if step.slug != "people"),
    ("item", {"step": "places", "part": "spaces", "item": "carers-morning"}),
    ("item", {"step": "follow-up", "part": "actions", "item": "bus"}),
    ("item", {"step": "map", "part": "channels", "item": "manager-tells-committee"}),
    ("item-add", {"step": "map", "part": "actors"}),
    ("ask", {"face": "about"}),
    ("cell", {"cell": "invisible-claimed-national"}),
    *(("lesson", {"lesson": one}) for one in lessons() if one != "forms"),
    ("lesson-easy", {"lesson": "ladder"}),
    ("plan-agenda-sheet", {"side": "participants"}),
    ("walk-step", {"number": "4"}),
    ("walk-step", {"number": "8"}),
]


def named_addresses() -> Iterator[str]:
    """The names in web/urls.py."""
    return _names(urls.urlpatterns)


def _names(patterns: Iterable[object]) -> Iterator[str]:
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            yield from _names(pattern.url_patterns)
        elif isinstance(pattern, URLPattern) and pattern.name:
            yield pattern.name
