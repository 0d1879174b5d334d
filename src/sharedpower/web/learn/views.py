"""Pages to learn from: the Powys story, the words, the pitfalls, the Welsh, what this is."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from sharedpower.actions.permissions import Act
from sharedpower.content import about as about_cards
from sharedpower.content import glossary, lessons
from sharedpower.core.pitfalls import PITFALLS
from sharedpower.core.pitfalls import pitfall as known_pitfall
from sharedpower.records.models import PlanRecord
from sharedpower.web.gate import gate
from sharedpower.web.learn import agreed, catalogue, landing, story, terms
from sharedpower.web.learn.spoken import spoken


@gate(Act.READ_PUBLIC)
def learn(request: HttpRequest) -> HttpResponse:
    """What there is, from one table, and the first lesson for whoever is new."""
    first = reverse("lesson", kwargs={"lesson": next(iter(lessons()))})
    return render(request, "learn/learn.html", {"places": landing.places(), "first": first})


@gate(Act.READ_PUBLIC)
def powys(request: HttpRequest) -> HttpResponse:
    example = PlanRecord.objects.filter(example="powys").first()
    said = {"here": "powys", "example": example, **story.story()}
    return render(request, "learn/powys.html", said)


@gate(Act.READ_PUBLIC)
def words(request: HttpRequest) -> HttpResponse:
    said = {
        "here": "words",
        "axes": terms.axes(),
        "words": terms.words(),
        "differ": spoken(about_cards().words_differ),
    }
    return render(request, "learn/words.html", said)


@gate(Act.READ_PUBLIC)
def pitfalls(request: HttpRequest) -> HttpResponse:
    said = {"here": "pitfalls", "graves": catalogue.catalogue(), "count": len(PITFALLS)}
    return render(request, "learn/pitfalls.html", said)


@gate(Act.READ_PUBLIC)
def pitfall(request: HttpRequest, pitfall: str) -> HttpResponse:
    try:
        known = known_pitfall(pitfall)
    except KeyError:
        raise Http404 from None
    well, not_told = story.remark_on(pitfall)
    said = {"told": catalogue.told(known), "well": well, "not_told": not_told}
    return render(request, "learn/pitfall.html", said)


@gate(Act.READ_PUBLIC)
def welsh(request: HttpRequest) -> HttpResponse:
    drafts = {"drafts": terms.drafts(), "all_terms": len(glossary())}
    said = {"here": "welsh", **drafts, **agreed.parts_told()}
    return render(request, "learn/welsh.html", said)


@gate(Act.READ_PUBLIC)
def about(request: HttpRequest) -> HttpResponse:
    cards = about_cards()
    said = {
        "here": "about",
        "cards": spoken(cards),
        "history": [
            (spoken(step), story.evidence_words(step.evidence)) for step in cards.history.steps
        ],
    }
    return render(request, "learn/about.html", said)
