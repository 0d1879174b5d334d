"""Content with its words in a file for each language, so that a translator needs only one of them.

``course.yaml`` holds what is the same in both languages: ids, order, sources, numbers. The words
stand in ``en/course.yaml`` and ``cy/course.yaml``, at the same keys; where the facts are a list,
their words stand under each item's name: its id, or what else tells it apart. Facts that have no
name go by their order, and so do lists of words.
"""

from __future__ import annotations

from typing import Any, TypeVar

from sharedpower.content.phrase import LANGUAGES
from sharedpower.content.reading import ContentError, build, tree_of

T = TypeVar("T")

# What an item may be called by, the first that it has.
NAMES = (("id",), ("number",), ("n",), ("form", "space", "level"), ("pitfall",))


def read_both(name: str, kind: type[T]) -> T:
    """The facts of ``name`` with the words of both languages as phrases, as one ``kind``.

    Raises ContentError, which names the file and the place, and FileNotFoundError.
    """
    words = {language: tree_of(f"{language}/{name}") for language in LANGUAGES}
    built: T = build(kind, joined(tree_of(name), words, name), name)
    return built


def read_both_all(name: str, kind: type[T]) -> tuple[T, ...]:
    """The same of a list, as ``kind`` each."""
    return read_both(name, tuple[kind, ...])  # type: ignore[valid-type]


def read_one(language: str, name: str, kind: type[T]) -> T:
    """The facts of ``name`` with their texts in one language, of which only that file is read.

    Raises KeyError for a language that is not ours, and as ``read_both``.
    """
    if language not in LANGUAGES:
        raise KeyError(language)
    words = dict.fromkeys(LANGUAGES, tree_of(f"{language}/{name}"))
    built: T = build(kind, _in_language(language, joined(tree_of(name), words, name)), name)
    return built


def joined(facts: Any, words: dict[str, Any], where: str) -> Any:
    """One tree from facts and both languages' words. ``words`` lacks a language that has none."""
    if isinstance(facts, list):
        ids = _names_of(facts, words, where)
        if not ids:
            return _in_order(facts, words, where)
        under = {language: _mapping(said, where, language) for language, said in words.items()}
        _no_strangers(under, set(ids), where)
        return [
            joined(item, {language: said.get(key, {}) for language, said in under.items()}, place)
            for item, key in zip(facts, ids, strict=True)
            for place in [f"{where} {key}"]
        ]
    if not isinstance(facts, dict):
        raise ContentError(f"{where}: {facts!r} stands among the facts and among the words")
    said = {language: _mapping(tree, where, language) for language, tree in words.items()}
    keys = dict.fromkeys([*facts, *(key for tree in said.values() for key in tree)])
    return {key: _at(key, facts, said, f"{where}.{key}") for key in keys}


def _at(key: str, facts: dict[str, Any], said: dict[str, Any], where: str) -> Any:
    having = [language for language, tree in said.items() if key in tree]
    if not having:
        return facts[key]
    inside = {language: said[language][key] for language in having}
    return joined(facts[key], inside, where) if key in facts else spoken_twice(inside, where)


def spoken_twice(inside: dict[str, Any], where: str) -> Any:
    """Words that stand in both languages in the same shape; a text becomes ``{en, cy}``."""
    lacking = [language for language in LANGUAGES if language not in inside]
    if lacking:
        raise ContentError(f"{where}: not there in {', '.join(lacking)}")
    first, second = (inside[language] for language in LANGUAGES)
    if isinstance(first, dict) and isinstance(second, dict):
        keys = dict.fromkeys([*first, *second])
        return {
            key: spoken_twice(
                {lang: inside[lang][key] for lang in LANGUAGES if key in inside[lang]},
                f"{where}.{key}",
            )
            for key in keys
        }
    if isinstance(first, list) and isinstance(second, list):
        if len(first) != len(second):
            raise ContentError(f"{where}: {len(first)} in en, {len(second)} in cy")
        pairs = enumerate(zip(first, second, strict=True))
        return [
            spoken_twice(dict(zip(LANGUAGES, pair, strict=True)), f"{where}[{at}]")
            for at, pair in pairs
        ]
    if isinstance(first, str) and isinstance(second, str):
        return {"en": first, "cy": second}
    raise ContentError(f"{where}: {first!r} and {second!r} are not the same kind of thing")


def _mapping(value: Any, where: str, language: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ContentError(f"{language}/{where}: expected words under keys, found {value!r}")
    return value


def _names_of(facts: list[Any], words: dict[str, Any], where: str) -> list[str]:
    """What each item is called by; nothing when none has a name and their words are in order."""
    names = [_name(item) for item in facts]
    if not any(names) and all(isinstance(said, list) for said in words.values()):
        return []
    if not all(names):
        raise ContentError(f"{where}: an item without an id cannot find its words")
    return names


def _name(item: Any) -> str:
    if not isinstance(item, dict):
        return ""
    has = next((keys for keys in NAMES if item.keys() >= set(keys)), ())
    return " ".join(str(item[key]) for key in has)


def _in_order(facts: list[Any], words: dict[str, Any], where: str) -> list[Any]:
    for language, said in words.items():
        if len(said) != len(facts):
            raise ContentError(f"{language}/{where}: {len(said)} for {len(facts)} items")
    return [
        joined(item, {language: said[at] for language, said in words.items()}, f"{where}[{at}]")
        for at, item in enumerate(facts)
    ]


def _in_language(language: str, value: Any) -> Any:
    if isinstance(value, list):
        return [_in_language(language, item) for item in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == set(LANGUAGES):
        return value[language]
    return {key: _in_language(language, item) for key, item in value.items()}


def _no_strangers(words: dict[str, dict[str, Any]], ids: set[str], where: str) -> None:
    for language, said in words.items():
        strangers = ", ".join(sorted(map(str, said.keys() - ids)))
        if strangers:
            raise ContentError(f"{language}/{where}: words for what is not there: {strangers}")
