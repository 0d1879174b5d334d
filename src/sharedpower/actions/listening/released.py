"""What is kept of a face's releases, and what goes with its ballots.

Beside what a reader may have, the newest release holds the exact counts that it was made from: the
next one needs them to tell late answers apart. They go when the ballots go.
"""

from __future__ import annotations

from typing import Any

from sharedpower.records.models import Face

Release = dict[str, Any]


def archived(face: Face) -> dict[str, Any]:
    """A face's release as it is kept once another takes its place, or its statements change."""
    return {
        "version": face.version,
        "statements": face.statements,
        "release": without_basis(face.release),
    }


def without_basis(release: Release | None) -> Release | None:
    """The release as a reader may have it."""
    if release is None or "basis" not in release["tables"]:
        return release
    tables = {name: value for name, value in release["tables"].items() if name != "basis"}
    return {**release, "tables": tables}
