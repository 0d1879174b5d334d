"""What every page knows."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import translate_url

from sharedpower.web.learn.agreed import welsh_is_draft
from sharedpower.web.saying.labels import reader_language


def page(request: HttpRequest) -> dict[str, Any]:
    """The other language's address, whether the Welsh is a draft, and the words linked so far."""
    language = reader_language()
    other = "en" if language == "cy" else "cy"
    return {
        "language": language,
        "other_language": other,
        "draft_welsh": language == "cy" and welsh_is_draft(),
        "other_address": translate_url(request.get_full_path(), other),
        "words_seen": set(),
    }
