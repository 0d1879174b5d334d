"""What linking the glossary's words costs a page: `python -m bench.word_links`.

Renders pages of ours thirty times in one process, and prints the processor time for the whole page
and for the linking in it, with the line at its foot. Processor time, so that other work on the
machine does not count.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from typing import Any, TypeVar

Made = TypeVar("Made")
TIMES = 30
PAGES = (
    "",
    "learn/powys/",
    "learn/powys/walk/4/",
    "learn/powys/walk/all/",
    "learn/library/",
    "learn/words/",
    "learn/pitfalls/cold-welcome/",
    "about/",
)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SHAREDPOWER_DATA"] = folder
        os.environ["DJANGO_SETTINGS_MODULE"] = "sharedpower.config.settings"
        import django

        django.setup()
        from django.core.management import call_command

        call_command("migrate", verbosity=0)
        for language in ("en", "cy"):
            for page in PAGES:
                print(f"{language} {page or 'home':32} {told(f'/{language}/{page}')}")


def told(place: str) -> str:
    from django.test import Client

    from sharedpower.web.words import linking

    client, spent = Client(headers={"host": "localhost"}), [0.0]
    plain, naming = linking.linked, linking.named
    linking.linked, linking.named = clocked(plain, spent), clocked(naming, spent)
    try:
        whole = [milliseconds(lambda: client.get(place), spent) for _turn in range(TIMES + 1)][1:]
    finally:
        linking.linked, linking.named = plain, naming
    pages, links = zip(*whole, strict=True)
    return (
        f"page median {statistics.median(pages):5.1f} ms, p95 {p95(pages):5.1f} ms;  "
        f"linking median {statistics.median(links):5.2f} ms, p95 {p95(links):5.2f} ms"
    )


def clocked(plain: Callable[..., Made], spent: list[float]) -> Callable[..., Made]:
    def timed(page: str, **given: Any) -> Made:
        begun = time.process_time()
        made = plain(page, **given)
        spent[0] += time.process_time() - begun
        return made

    return timed


def milliseconds(ask: Callable[[], object], spent: list[float]) -> tuple[float, float]:
    """Of the whole page, and of the linking in it."""
    spent[0] = 0.0
    begun = time.process_time()
    ask()
    return (time.process_time() - begun) * 1000, spent[0] * 1000


def p95(times: tuple[float, ...]) -> float:
    return statistics.quantiles(times, n=20)[-1]


if __name__ == "__main__":
    main()
