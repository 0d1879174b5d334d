"""The published schema of the plan file."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse

from sharedpower.actions.permissions import Act
from sharedpower.files import schema
from sharedpower.web.gate import gate


@gate(Act.READ_PUBLIC)
def plan_schema(request: HttpRequest) -> HttpResponse:
    response = JsonResponse(schema(), content_type="application/schema+json")
    response["Cache-Control"] = "public, max-age=3600"
    return response
