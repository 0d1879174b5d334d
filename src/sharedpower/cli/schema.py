"""``sharedpower schema``: print the JSON Schema of the plan file."""

from __future__ import annotations

import json
from argparse import Namespace

from sharedpower import files


def schema(options: Namespace) -> int:
    """The same in every language: a schema is for programs."""
    del options
    print(json.dumps(files.schema(), ensure_ascii=False, indent=2))
    return 0
