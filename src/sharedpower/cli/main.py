"""The ``sharedpower`` command.

Every command's module is loaded only when that command is used, so that each starts fast.
"""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Final, TextIO

from sharedpower.cli.arguments import parser
from sharedpower.cli.language import language_of, voice_in

CANNOT: Final = 2

COMMANDS: Final = {
    "check": "sharedpower.cli.check:check",
    "cube": "sharedpower.cli.cube:cube",
    "schema": "sharedpower.cli.schema:schema",
    "pitfalls": "sharedpower.cli.pitfalls:pitfalls",
    "estimate": "sharedpower.cli.estimate:estimate",
    "routes": "sharedpower.cli.routes:routes",
    "serve": "sharedpower.cli.serve:serve",
    "invite": "sharedpower.cli.serve:invite",
}


def run() -> None:
    """The entry point of the installed command."""
    for stream in (sys.stdout, sys.stderr):
        _never_stop_at_a_letter(stream)
    try:
        code = main(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has seen enough (`| head`). Python would complain while closing the pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code: 0, 1 when a check finds something to stop for, 2 when it cannot go on."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    language = language_of(arguments, os.environ)
    voice = voice_in(language)
    try:
        options = parser(voice).parse_args(arguments)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else CANNOT
    options.lang, options.voice = language, voice
    return _guarded(_command(options.name), options)


def _command(name: str) -> Callable[[Namespace], int]:
    module, _, function = COMMANDS[name].partition(":")
    found: Callable[[Namespace], int] = getattr(import_module(module), function)
    return found


def _guarded(command: Callable[[Namespace], int], options: Namespace) -> int:
    # Most runs meet no trouble and need none of its words.
    from sharedpower.cli.opening import CannotReadError
    from sharedpower.files.problems import PlanFileError

    try:
        return command(options)
    except (CannotReadError, PlanFileError) as error:
        from sharedpower.cli import trouble

        words = (
            trouble.plan_words(options.voice, error)
            if isinstance(error, PlanFileError)
            else [trouble.file_words(options.voice, error)]
        )
        print(*words, sep="\n", file=sys.stderr)
    return CANNOT


def _never_stop_at_a_letter(stream: TextIO) -> None:
    """A terminal that cannot show a letter shows a question mark."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure:
        reconfigure(errors="replace")


if __name__ == "__main__":
    run()
