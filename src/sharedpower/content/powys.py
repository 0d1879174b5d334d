"""The Powys case as a plan: what the booklet tells is answered, and the rest is blank."""

from __future__ import annotations

from functools import lru_cache

from sharedpower.content.two_files import read_one
from sharedpower.core.plan import Plan


@lru_cache
def powys_plan(language: str) -> Plan:
    """The plan in ``en`` or ``cy``: same ids and answers, its texts in that language.

    Source: PAVO's booklet, paraphrased. Its summary says which answers we inferred. Raises
    KeyError for any other language.
    """
    return read_one(language, "powys_plan.yaml", Plan)
