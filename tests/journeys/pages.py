"""Every page of the app, by the name of its address."""

from collections.abc import Iterable, Iterator

from django.urls import URLPattern, URLResolver

from sharedpower.core.questions import STEPS
from sharedpower.web import urls

# name -> the names that stand in its address
PAGES = {
    "about": "",
    "ask": "plan_id face",
    "cell": "plan_id cell",
    "check": "plan_id",
    "cube": "plan_id",
    "history": "plan_id",
    "home": "",
    "invite": "",
    "item": "plan_id step part item",
    "item-add": "plan_id step part",
    "item-remove": "plan_id step part item",
    "levels": "plan_id",
    "makers": "plan_id",
    "open-file": "",
    "own-questions": "plan_id",
    "pitfall": "pitfall",
    "pitfalls": "",
    "plan": "plan_id",
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
    "set-aside": "plan_id pitfall",
    "sign-in": "",
    "step": "plan_id step",
    "thresholds": "plan_id",
    "welcome": "token",
    "welsh": "",
    "words": "",
}

# name -> the names in its address; these give no page when they are only opened
NO_PAGE = {
    "bring-back": "plan_id pitfall",
    "plan-file": "plan_id form",
    "quick-file": "",
    "quick-keep": "",
    "quick-result": "",
    "sign-out": "",
}

LANGUAGES = ("en", "cy")

# Pages that look different at some addresses: a name, and what is given instead of the usual.
MORE: list[tuple[str, dict[str, str]]] = [
    *(("step", {"step": step.slug}) for step in STEPS if step.slug != "people"),
    ("item", {"step": "places", "part": "spaces", "item": "carers-morning"}),
    ("item", {"step": "follow-up", "part": "actions", "item": "bus"}),
    ("ask", {"face": "about"}),
    ("cell", {"cell": "invisible-claimed-national"}),
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
