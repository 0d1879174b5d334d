"""What a finding proposes when it is turned into an action."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from sharedpower.core.pitfalls import pitfall
from sharedpower.core.powercube import FACES
from sharedpower.core.questions import Part


def proposed(identity: str, part: Part) -> dict[str, Any]:
    """Answers to start an action with: what to do instead, on the pitfall's own faces."""
    if part.id != "actions" or not identity:
        return {}
    try:
        known = pitfall(identity)
    except KeyError:
        return {}
    return {"text": _(known.instead), "facets": tuple(f for f in known.facets if f in FACES)}
