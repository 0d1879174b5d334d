"""The published schemas of the plan file and of a file with a set of cells."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse

from sharedpower.actions.permissions import Act
from sharedpower.files import cell_set_schema, schema
from sharedpower.web.gate import gate


@gate(Act.READ_PUBLIC)
def plan_schema(request: HttpRequest) -> HttpResponse:
    return _published(schema())


@gate(Act.READ_PUBLIC)
def cells_schema(request: HttpRequest) -> HttpResponse:
    return _published(cell_set_schema())


def _published(made: dict[str, Any]) -> HttpResponse:
    response = JsonResponse(made, content_type="application/schema+json")
    response["Cache-Control"] = "public, max-age=3600"
    return response
