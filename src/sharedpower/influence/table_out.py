"""A power map as CSV, which ``read_table`` takes back, and as rows for any other file."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping
from itertools import chain
from typing import Any, Final

from sharedpower.influence.cells import READERS
from sharedpower.influence.likelihood import Range, wide
from sharedpower.influence.map_parts import EVERY_VOICE_CERTAIN, MapChannel
from sharedpower.influence.power_map import PowerMap
from sharedpower.influence.rows import STEMS
from sharedpower.influence.table import FORMULA


def write_table(power_map: PowerMap) -> str:
    """UTF-8 text; columns in which nothing stands are left out."""
    rows = [cells(channel) for channel in power_map.channels]
    used = {name for row in rows for name, text in row.items() if text}
    heads = [name for name in READERS if name in used or name in ("from", "to")]
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, heads, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _safe(text) for name, text in row.items()} for row in rows)
    return out.getvalue()


def cells(channel: MapChannel) -> dict[str, str]:
    """Each column's text; empty where there is nothing to say."""
    found = {name: _text(say(channel)) for name, say in _SAY.items()}
    if len(set(channel.through)) == 1 and channel.hard == EVERY_VOICE_CERTAIN:
        return {**found, **_overall(channel.through[0])}
    pairs = chain(
        zip((f"{stem}_through" for stem in STEMS), channel.through, strict=True),
        zip((f"{stem}_hard" for stem in STEMS), channel.hard, strict=True),
    )
    return {**found, **{name: _range(one) for name, one in pairs}}


def _overall(one: Range) -> dict[str, str]:
    if not one.said:
        return {}
    ends = {} if one.low == one.high else _ends(one)
    halfway = ends and one == wide(one.low, one.high)
    return ends if halfway else {"chance": _number(one.middle), **ends}


def _ends(one: Range) -> dict[str, str]:
    return {"low": _number(one.low), "high": _number(one.high)}


def _range(one: Range) -> str:
    if not one.said:
        return ""
    return _number(one.low) if one.low == one.high else f"{_number(one.low)}-{_number(one.high)}"


def _number(share: float) -> str:
    """As short as it can be and still be read back the same to twelve places."""
    return f"{share:.12f}".rstrip("0").rstrip(".") or "0"


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else ""
    return "" if value is None else str(value)


def _safe(text: str) -> str:
    return f"'{text}" if text[:1] in FORMULA else text


_SAY: Final[Mapping[str, Callable[[MapChannel], Any]]] = {
    "from": lambda channel: channel.start,
    "to": lambda channel: channel.end,
    "kind": lambda channel: channel.kind,
    "days": lambda channel: channel.days,
    "next_meeting": lambda channel: channel.next_meeting,
    "voice": lambda channel: channel.becomes,
    "rests_on": lambda channel: channel.rests_on,
    "certainty": lambda channel: channel.certainty,
    "possible": lambda channel: channel.possible,
    "source": lambda channel: channel.source,
}
