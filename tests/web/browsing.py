"""Reading a page and filling in its form, as a browser without script does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

from django.http import HttpResponse

Attributes = dict[str, str]
Typed = Mapping[str, object]


@dataclass
class Form:
    """A form as it stands on the page: ``fields`` are what a browser would send, in order."""

    attributes: Attributes
    fields: list[tuple[str, str]] = field(default_factory=list)
    buttons: list[tuple[str, str, str]] = field(default_factory=list)
    names: set[str] = field(default_factory=set)

    def data(self, typed: Typed | None = None) -> dict[str, object]:
        """What is sent after somebody typed or ticked these."""
        values: dict[str, list[str]] = {}
        for name, value in self.fields:
            values.setdefault(name, []).append(value)
        return values | dict(typed or {})

    def pressed(self, words: str) -> dict[str, object]:
        """What is sent by the button with these words."""
        name, value = next((n, v) for n, v, said in self.buttons if said == words)
        return self.data() | {name: value}


class _Page(HTMLParser):
    """Collects forms. Line breaks are sent as browsers send them."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self._form: Form | None = None
        self._select = ""
        self._area: tuple[str, list[str]] | None = None
        self._button: tuple[str, str, list[str]] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._form = Form(given)
            self.forms.append(self._form)
        elif self._form is not None:
            self._inside(self._form, tag, given)

    def _inside(self, form: Form, tag: str, given: Attributes) -> None:
        name = given.get("name", "")
        form.names |= {name} - {""}
        if tag == "input":
            form.fields += [(name, value) for value in _sent(given)]
        elif tag == "select":
            self._select = name
        elif tag == "option" and "selected" in given:
            form.fields.append((self._select, given.get("value", "")))
        elif tag == "textarea":
            self._area = (name, [])
        elif tag == "button":
            self._button = (name, given.get("value", ""), [])

    def handle_data(self, data: str) -> None:
        for open_ in (self._area, self._button):
            if open_ is not None:
                open_[-1].append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form = None
        elif tag == "textarea" and self._area and self._form:
            name, words = self._area
            text = "".join(words).removeprefix("\n")
            self._form.fields.append((name, text.replace("\n", "\r\n")))
            self._area = None
        elif tag == "button" and self._button and self._form:
            name, value, words = self._button
            self._form.buttons.append((name, value, "".join(words)))
            self._button = None


def _sent(given: Attributes) -> Iterator[str]:
    kind = given.get("type", "text")
    if kind in {"checkbox", "radio"}:
        if "checked" in given:
            yield given.get("value", "on")
    elif kind != "file" and "name" in given:
        value = given.get("value", "")
        yield re.sub(r"[\r\n]", "", value) if kind in {"text", "password"} else value


def without_word_links(page: str) -> str:
    """The page as its sentences were written, before words were linked to the glossary."""
    return re.sub(r'<a class="word" href="[^"]*">([^<]*)</a>', r"\1", page)


def text_of(answer: HttpResponse) -> str:
    return answer.content.decode()


def form_on(answer: HttpResponse | str, identity: str = "answers") -> Form:
    """The form with that id."""
    page = _Page()
    page.feed(answer if isinstance(answer, str) else text_of(answer))
    (found,) = (form for form in page.forms if form.attributes.get("id") == identity)
    return found
