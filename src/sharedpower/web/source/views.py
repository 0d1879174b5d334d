"""The source of this very installation as one file, so that no other site is needed for it."""

from __future__ import annotations

import io
import zipfile
from functools import lru_cache
from pathlib import Path

from django.http import HttpRequest, HttpResponse

from sharedpower.actions.permissions import Act
from sharedpower.web.gate import gate

PACKAGE = Path(__file__).resolve().parents[2]
LEFT_OUT = {".pyc", ".mo"}


@gate(Act.READ_PUBLIC)
def source(request: HttpRequest) -> HttpResponse:
    """Changed copies give their own source: it is read from where the program runs."""
    response = HttpResponse(archive(), content_type="application/zip")
    response["Content-Disposition"] = 'attachment; filename="sharedpower-source.zip"'
    return response


@lru_cache
def archive() -> bytes:
    """Every file of the package but what is made from others."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(PACKAGE.rglob("*")):
            if path.is_file() and path.suffix not in LEFT_OUT:
                packed.write(path, Path("sharedpower") / path.relative_to(PACKAGE))
    return held.getvalue()
