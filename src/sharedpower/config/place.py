"""Where this installation keeps its data, and the secret it signs with."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from platformdirs import user_data_dir


def data_folder() -> Path:
    """SHAREDPOWER_DATA, or the user's own data folder. Made if it is not there."""
    folder = Path(os.environ.get("SHAREDPOWER_DATA") or user_data_dir("sharedpower"))
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def secret_key() -> str:
    """SHAREDPOWER_SECRET_KEY, or one made once for this installation and kept beside its data."""
    given = os.environ.get("SHAREDPOWER_SECRET_KEY")
    if given:
        return given
    kept = data_folder() / "secret.key"
    try:
        with os.fdopen(os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as new:
            new.write(secrets.token_urlsafe(48))
    except FileExistsError:
        pass
    return kept.read_text()
