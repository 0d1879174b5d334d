"""A name for the set of static files, so that a browser may keep them for good."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path


def static_version(folder: Path) -> str:
    """Ten hex digits that change when any file in the folder does."""
    digest = sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:10]
