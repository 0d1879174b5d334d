"""Linking our own prose to the glossary: ``{% words %}<p>...</p>{% endwords %}``.

Only our own sentences belong in such a block, never what a person typed (decision 18). Round a
whole page stands ``{% words_used %}``: at its foot are the words that could not be linked above.
"""

from __future__ import annotations

from django import template
from django.template.context import Context
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from sharedpower.content import terms_by_id
from sharedpower.web.learn.terms import word_told
from sharedpower.web.saying.labels import reader_language
from sharedpower.web.words import linking

register = template.Library()


@register.simple_block_tag(takes_context=True)
def words(context: Context, content: str) -> SafeString:
    """First use on the page, not in the block: ``words_seen`` is the page's."""
    seen = context.get("words_seen")
    # Rendered by the template engine, so escaped already; links are all that is added.
    return mark_safe(linking.linked(content, language=reader_language(), seen=seen))  # noqa: S308


def address(term: str) -> str:
    return f'"{reverse("word", kwargs={"term": term})}"'


@register.simple_block_tag(takes_context=True)
def words_used(context: Context, content: str) -> SafeString:
    """The page, and under it links to the words that it uses only where no link can stand."""
    seen = context.get("words_seen") or set()
    ids = [one for one in linking.named(content, language=reader_language()) if one not in seen]
    terms = [(one, word_told(terms_by_id()[one]).own) for one in ids if address(one) not in content]
    return mark_safe(content + render_to_string("words/used.html", {"terms": terms}))  # noqa: S308
