"""The plan file's JSON Schema, for editors and for other programs."""

from __future__ import annotations

from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from sharedpower.files.shape import plan_schema
from sharedpower.files.versions import SCHEMA_ID, VERSION


def schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of the current version."""
    made = _Published(union_format="any_of").generate(plan_schema())
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "Plan",
        "description": (
            "A Shared Power plan: one piece of shared work about one decision. "
            "Leave out what is not answered yet; null means the same. "
            "False, 0, an empty text and an empty list are answers: there is none."
        ),
    }
    own = {"$schema": {"type": "string"}, "version": {"type": "integer", "const": VERSION}}
    return {**head, **made, **head, "properties": {**own, **made["properties"]}}


class _Published(GenerateJsonSchema):
    """As pydantic makes it, closed to other names, and described by the dataclasses' own words."""

    def dataclass_schema(self, schema: core_schema.DataclassSchema) -> JsonSchemaValue:
        made = super().dataclass_schema(schema)
        described = schema["cls"].__doc__ or ""
        made["additionalProperties"] = False
        # dataclasses writes a signature where nobody wrote a docstring.
        if described and not described.startswith(f"{schema['cls'].__name__}("):
            made["description"] = " ".join(described.split())
        return made

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        made = self.generate_inner(schema["schema"])
        default = schema.get("default")
        return {**made, "default": default} if type(default) is int else made

    def get_title_from_name(self, name: str) -> str:
        return name.replace("_", " ").strip()
