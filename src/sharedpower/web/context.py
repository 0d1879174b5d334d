"""What every page knows."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import translate_url

from sharedpower.web.saying.labels import reader_language


def page(request: HttpRequest) -> dict[str, Any]:
    """The other language's address for this page; which glossary words were linked so far: none."""
    other = "en" if reader_language() == "cy" else "cy"
    return {
        "language": reader_language(),
        "other_language": other,
        "other_address": translate_url(request.get_full_path(), other),
        "words_seen": set(),
    }
