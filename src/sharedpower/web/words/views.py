"""A page for each word of the glossary."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from sharedpower.actions.permissions import Act
from sharedpower.web.gate import gate
from sharedpower.web.words.telling import term_told


@gate(Act.READ_PUBLIC)
def word(request: HttpRequest, term: str) -> HttpResponse:
    try:
        told = term_told(term)
    except KeyError:
        raise Http404 from None
    # The page of a word does not link the word to itself.
    said = {"here": "words", "told": told, "word": told.word, "words_seen": {term}}
    return render(request, "words/word.html", said)
