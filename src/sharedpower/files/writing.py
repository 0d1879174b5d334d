"""Writing a plan file, for people to read: YAML in blocks, or JSON with an indent."""

from __future__ import annotations

import json
from typing import Any, Literal

import yaml

from sharedpower.core.plan import Plan
from sharedpower.files.document import encoded, to_document
from sharedpower.files.yaml_events import plain

_WIDTH = 100


def write_plan(plan: Plan, *, form: Literal["yaml", "json"] = "yaml") -> str:
    """The text of a plan file; ``read_plan`` gives the same plan back."""
    if form == "json":
        return json_text(to_document(plan))
    return yaml_text(encoded(plan, lambda day: day))


def yaml_text(document: dict[str, Any]) -> str:
    return yaml.dump(document, Dumper=_Writer, sort_keys=False, allow_unicode=True, width=_WIDTH)


def json_text(document: dict[str, Any]) -> str:
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


class _Writer(yaml.SafeDumper):
    """Lists stand under their name, and a text of several lines keeps its lines."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        del indentless
        super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, data: Any) -> bool:
        """Never write a repeat: the reader refuses them."""
        del data
        return True


def _text(writer: _Writer, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    if plain(text) != text:
        # PyYAML and our reader differ on words such as 08001234567: to PyYAML that is no number.
        style = "'"
    return writer.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Writer.add_representer(str, _text)
