"""Links the first use of each glossary word in a stretch of our own prose to the word's page.

Works on what a template has rendered, where every value is escaped already. It only ever puts an
``<a>`` round letters that stand there, so no text can become markup through it. It also tells which
words a page uses where no link can stand, in headings, labels and forms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from django.urls import reverse

from sharedpower.content import Finder, finder

_MARKUP: Final = re.compile(r"(<!--.*?-->|<svg\b.*?</svg>|<[^<>]*>)", re.DOTALL)
_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_LANG: Final = re.compile(r'\slang="([a-z]+)"')
# Not for eyes, not a sentence, or rated as it stands (a word explained would change what is rated).
_ASIDE: Final = re.compile(
    r'\saria-hidden="true"|\sdata-(?:typed|rated)\b'
    r'|\sclass="[^"]*\b(?:hidden-words|tag|button|state|draft)\b'
)
_PROSE: Final = frozenset({"p", "li", "dd"})
_NEVER: Final = frozenset(
    {
        "a",
        "button",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "label",
        "form",
        "fieldset",
        "legend",
        "code",
        "pre",
        "kbd",
        "script",
        "style",
        "textarea",
        "select",
        "summary",
        "th",
        "caption",
        "dt",
        "nav",
        "blockquote",
        "q",
        "title",
    }
)
_SILENT: Final = frozenset({"nav", "script", "style", "select", "textarea", "title"})
_EMPTY: Final = frozenset({"br", "hr", "img", "input", "link", "meta", "wbr", "source"})


@dataclass(frozen=True)
class _Open:
    """An element that is open: whether it is prose, and whether nothing may be linked in it.

    ``silent``: what stands in it are not words of ours that anybody reads in the page's language.
    """

    tag: str
    prose: bool = False
    closed_to_links: bool = False
    silent: bool = False


@dataclass
class _Linker:
    language: str
    seen: set[str]
    known: Finder
    _open: list[_Open] = field(default_factory=list)

    def pieces(self, page: str) -> Iterator[str]:
        for at, piece in enumerate(_MARKUP.split(page)):
            if at % 2:
                self._step(piece)
                yield piece
            else:
                yield self._text(piece)

    def _text(self, text: str) -> str:
        here = self._here
        if not here.prose or here.closed_to_links:
            return text
        return self.known.pattern.sub(self._link, text)

    @property
    def _here(self) -> _Open:
        return self._open[-1] if self._open else _Open("")

    def names(self, page: str) -> Iterator[str]:
        """Ids of the words that people meet on the page, as often as they stand there."""
        for at, piece in enumerate(_MARKUP.split(page)):
            if at % 2:
                self._step(piece)
            elif not self._here.silent:
                yield from (self.known.term(one[0]) for one in self.known.pattern.finditer(piece))

    def _link(self, found: re.Match[str]) -> str:
        term = self.known.term(found[0])
        if term in self.seen:
            return found[0]
        self.seen.add(term)
        return f'<a class="word" href="{reverse("word", kwargs={"term": term})}">{found[0]}</a>'

    def _step(self, markup: str) -> None:
        named = _TAG.match(markup)
        if named is None or named[2].lower() in _EMPTY or markup.endswith(("/>", "</svg>")):
            return
        tag = named[2].lower()
        if named[1]:
            self._close(tag)
        else:
            self._open.append(self._opened(tag, markup))

    def _opened(self, tag: str, markup: str) -> _Open:
        around = self._here
        spoken = _LANG.search(markup)
        foreign = spoken is not None and spoken[1] != self.language
        aside = foreign or bool(_ASIDE.search(markup))
        return _Open(
            tag,
            prose=around.prose or tag in _PROSE,
            closed_to_links=around.closed_to_links or tag in _NEVER or aside,
            silent=around.silent or tag in _SILENT or aside,
        )

    def _close(self, tag: str) -> None:
        while any(one.tag == tag for one in self._open) and self._open.pop().tag != tag:
            pass


def linked(page: str, *, language: str, seen: set[str] | None = None) -> str:
    """The page with links. ``seen``: ids of words that need no link any more; grows."""
    linker = _Linker(language, set() if seen is None else seen, finder(language))
    return "".join(linker.pieces(page))


def named(page: str, *, language: str) -> list[str]:
    """Ids of the words that a finished page uses anywhere, each once, in the order they come."""
    linker = _Linker(language, set(), finder(language))
    return list(dict.fromkeys(linker.names(page)))
