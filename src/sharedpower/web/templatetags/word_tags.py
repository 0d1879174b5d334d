"""Linking our own prose to the glossary: ``{% words %}<p>...</p>{% endwords %}``.

Only our own sentences belong in such a block, never what a person typed (decision 18).
"""

from __future__ import annotations

from django import template
from django.template.context import Context
from django.utils.safestring import SafeString, mark_safe

from sharedpower.web.saying.labels import reader_language
from sharedpower.web.words import linking

register = template.Library()


@register.simple_block_tag(takes_context=True)
def words(context: Context, content: str) -> SafeString:
    """First use on the page, not in the block: ``words_seen`` is the page's."""
    seen = context.get("words_seen")
    # Rendered by the template engine, so escaped already; links are all that is added.
    return mark_safe(linking.linked(content, language=reader_language(), seen=seen))  # noqa: S308
