"""What the command line understands, and its help."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import Final, NoReturn

from sharedpower.cli.language import LANGUAGES, Say
from sharedpower.content.telling.voice import Voice
from sharedpower.core.wording import gettext_noop as _

_ABOUT: Final = _("See where power sits in a decision, and plan work that shares it.")
_NOT_UNDERSTOOD: Final = _("The command was not understood: %(detail)s")
_PLAN: Final = _("the plan file, JSON or YAML; - reads it from standard input")
_LANGUAGE: Final = _("en for English or cy for Welsh; otherwise the language of this computer")

HELP: Final = {
    "check": _("find pitfalls in a plan"),
    "cube": _("draw the cube of a plan as a picture (SVG)"),
    "schema": _("print the JSON Schema of the plan file"),
    "pitfalls": _("tell about all pitfalls, or one"),
    "serve": _("open Shared Power in the browser"),
    "invite": _("make a link that lets one more organiser choose a name and a password"),
}


class Parser(argparse.ArgumentParser):
    """An argument parser whose own sentences are in the reader's language."""

    say: Say = staticmethod(str)

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(2, self.say(_NOT_UNDERSTOOD) % {"detail": message} + "\n")


def parser(voice: Voice) -> argparse.ArgumentParser:
    """Each command's ``name`` is set; the commands are listed in ``main``."""
    say = voice.gettext
    Parser.say = staticmethod(say)
    top = Parser(prog="sharedpower", description=say(_ABOUT))
    commands = top.add_subparsers(dest="name", required=True, metavar="COMMAND")
    for name, add in _ARGUMENTS.items():
        command = commands.add_parser(name, help=say(HELP[name]), description=say(HELP[name]))
        add(command, say)
        command.add_argument("--lang", choices=LANGUAGES, help=say(_LANGUAGE))
    return top


def _check(command: argparse.ArgumentParser, say: Say) -> None:
    command.epilog = say(
        _("Ends with 0 when there is nothing to stop for, 1 when there is, 2 when unreadable.")
    )
    command.add_argument("plan", metavar="PLAN", help=say(_PLAN))
    command.add_argument("--format", choices=("text", "json"), default="text")
    command.add_argument(
        "--only",
        choices=("stop", "fix", "think"),
        help=say(_("tell only what is this grave")),
    )


def _cube(command: argparse.ArgumentParser, say: Say) -> None:
    command.add_argument("plan", metavar="PLAN", help=say(_PLAN))
    command.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="FILE",
        help=say(_("the picture to write; - writes it to standard output")),
    )


def _no_more(_command: argparse.ArgumentParser, _say: Say) -> None:
    """Nothing to choose: a schema is one, and who opens an invitation chooses the name."""


def _pitfalls(command: argparse.ArgumentParser, say: Say) -> None:
    command.add_argument(
        "id", nargs="?", metavar="ID", help=say(_("one pitfall, such as cold-welcome"))
    )
    command.add_argument("--format", choices=("text", "json", "markdown"), default="text")


def _serve(command: argparse.ArgumentParser, say: Say) -> None:
    command.add_argument("--port", type=int, default=8000)
    command.add_argument("--host", default="127.0.0.1")
    command.add_argument(
        "--lan", action="store_true", help=say(_("let phones in the same room join"))
    )
    command.add_argument(
        "--no-browser", action="store_true", help=say(_("do not open the browser"))
    )


_ARGUMENTS: Final[dict[str, Callable[[argparse.ArgumentParser, Say], None]]] = {
    "check": _check,
    "cube": _cube,
    "schema": _no_more,
    "pitfalls": _pitfalls,
    "serve": _serve,
    "invite": _no_more,
}
