"""What to say about the wording of a statement: kindly, and with no verdict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

from sharedpower.actions.listening.statement_checks import Matter, Remark, remarks


def remark_words(row: Mapping[str, Any]) -> list[str]:
    """Sentences about one statement; nothing about one that is not written yet."""
    return [_words(remark) for remark in remarks(dict(row))] if row else []


def _words(remark: Remark) -> str:
    given = {"value": remark.value}
    return _sentences()[remark.matter, remark.language] % given


def _sentences() -> dict[tuple[Matter, str], str]:
    return {
        (Matter.LONG, "en"): _(
            "The English has %(value)s words. Up to 16 can be taken in at one reading."
        ),
        (Matter.LONG, "cy"): _(
            "The Welsh has %(value)s words. Up to 20 can be taken in at one reading."
        ),
        (Matter.TWO_THINGS, "en"): _(
            "The English has “%(value)s” in it. Does it ask two things at once? Somebody may agree "
            "with one and not the other."
        ),
        (Matter.TWO_THINGS, "cy"): _(
            "The Welsh has “%(value)s” in it, which may join two things. Does it ask both at once? "
            "Somebody may agree with one and not the other."
        ),
        (Matter.HARD_WORDS, "en"): _(
            "The English reads as if for age %(value)s or over (Flesch-Kincaid, a rough estimate). "
            "Shorter words may help. There is no such formula for Welsh."
        ),
        (Matter.TWO_NEGATIVES, "en"): _(
            "The English says no more than once (%(value)s). It is hard to disagree with."
        ),
        (Matter.OTHER_LANGUAGE, "cy"): _(
            "There is no Welsh yet. People who read Welsh will see the English. Ask a Welsh "
            "speaker; we translate nothing by machine."
        ),
        (Matter.OTHER_LANGUAGE, "en"): _(
            "There is no English yet. People who read English will see the Welsh. Ask somebody "
            "who speaks both; we translate nothing by machine."
        ),
    }
