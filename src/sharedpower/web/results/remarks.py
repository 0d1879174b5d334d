"""Comments that a facilitator has read and passed on, without any group."""

from __future__ import annotations

from sharedpower.records.models import Comment, Listening
from sharedpower.web.results.reading import revealed_in


def shown_remarks(held: Listening, slug: str) -> list[tuple[str, list[str]]]:
    """Each statement of a revealed face with the comments to it, in the order of the alphabet.

    No order tells who wrote first, and a comment stands under no group: in a small room the two
    together would name somebody.
    """
    face = next((one for one in revealed_in(held) if one.slug == slug), None)
    if face is None:
        return []
    passed_on = Comment.objects.filter(
        face__listening=held, face__slug=slug, shown=True, may_be_read=True
    )
    texts: dict[str, list[str]] = {name: [] for name in face.rows}
    for statement, text in passed_on.order_by("text").values_list("statement", "text"):
        if statement in texts:
            texts[statement].append(text)
    return [(face.words(name), some) for name, some in texts.items() if some]
