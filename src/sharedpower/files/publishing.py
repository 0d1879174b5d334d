"""The JSON Schema of a file, for editors and for other programs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from sharedpower.core.plan import Plan
from sharedpower.files.shape import file_schema
from sharedpower.files.versions import SCHEMA_ID, VERSION


@dataclass(frozen=True)
class Published:
    """One kind of file, as its schema introduces it."""

    kind: type
    id: str
    version: int
    title: str
    description: str


_PLAN: Final = Published(
    Plan,
    SCHEMA_ID,
    VERSION,
    "Plan",
    "A Shared Power plan: one piece of shared work about one decision. "
    "Leave out what is not answered yet; null means the same. "
    "False, 0, an empty text and an empty list are answers: there is none.",
)


def schema(published: Published = _PLAN) -> dict[str, Any]:
    """JSON Schema 2020-12 of the current version."""
    made = _Published(union_format="any_of").generate(file_schema(published.kind))
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": published.id,
        "title": published.title,
        "description": published.description,
    }
    version = {"type": "integer", "const": published.version}
    own = {"$schema": {"type": "string"}, "version": version}
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
