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
_FEWEST_POINTS, _MOST_POINTS = 2, 100
_MOST_ROUTES: Final = 100

HELP: Final = {
    "check": _("find pitfalls in a plan"),
    "cube": _("draw the cube of a plan as a picture (SVG)"),
    "schema": _("print the JSON Schema of the plan file"),
    "pitfalls": _("tell about all pitfalls, or one"),
    "estimate": _("work out how differently two sides answered the same statements"),
    "routes": _("find how a message reaches whoever decides, and who can stop it"),
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
    """Nothing to choose: there is one schema."""


def _invite(command: argparse.ArgumentParser, say: Say) -> None:
    command.add_argument(
        "--for",
        dest="owner",
        metavar="NAME",
        default="",
        help=say(_("an organiser who has forgotten the password")),
    )


def _pitfalls(command: argparse.ArgumentParser, say: Say) -> None:
    command.add_argument(
        "id", nargs="?", metavar="ID", help=say(_("one pitfall, such as cold-welcome"))
    )
    command.add_argument("--format", choices=("text", "json", "markdown"), default="text")


def _estimate(command: argparse.ArgumentParser, say: Say) -> None:
    command.epilog = say(
        _(
            "A row of the table has a person, a group, a statement and an answer: a whole number "
            "on the scale, dk for don't know, or blank. Ends with 2 when it cannot be taken."
        )
    )
    command.add_argument(
        "answers",
        metavar="ANSWERS",
        help=say(_("the table of answers, CSV or Parquet; - reads it from standard input")),
    )
    command.add_argument(
        "--sides",
        action="append",
        metavar="NAME=GROUP,GROUP",
        help=say(_("the groups of one side; give it twice, unless there are only two groups")),
    )
    command.add_argument(
        "--scale",
        type=_points,
        default=5,
        metavar="K",
        help=say(_("answers run from 1 to K; otherwise to 5")),
    )
    command.add_argument(
        "--profile",
        choices=("organisation", "publish", "none"),
        default="organisation",
        help=say(_("how strictly small groups are hidden; none is for answers already public")),
    )
    command.add_argument(
        "--statements",
        metavar="FILE",
        help=say(_("a table of statements with the columns statement, facets and polarity")),
    )
    command.add_argument("--format", choices=("text", "json", "csv"), default="text")


def _points(text: str) -> int:
    """How many answers a scale has. Raises ArgumentTypeError, which the parser words."""
    if text.isdecimal() and _FEWEST_POINTS <= int(text) <= _MOST_POINTS:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} ({_FEWEST_POINTS}-{_MOST_POINTS})")


def _routes(command: argparse.ArgumentParser, say: Say) -> None:
    command.epilog = say(
        _("Ends with 0 when there is a route, 1 when there is none, 2 when it cannot be read.")
    )
    command.add_argument(
        "map",
        metavar="MAP",
        help=say(
            _(
                "a plan file, a CSV of channels (from, to, and if you like chance, low, high, "
                "days, voice and more) or GraphML; - reads it from standard input"
            )
        ),
    )
    command.add_argument(
        "--from", dest="source", metavar="A", help=say(_("from whom the message goes"))
    )
    command.add_argument("--to", dest="target", metavar="B", help=say(_("who decides")))
    command.add_argument(
        "--best",
        type=_count,
        default=10,
        metavar="N",
        help=say(_("how many routes to tell; otherwise 10")),
    )
    command.add_argument(
        "--seed",
        type=int,
        default=1,
        metavar="N",
        help=say(_("where the draws behind the ranges start; the same seed gives the same ranges")),
    )
    command.add_argument("--format", choices=("text", "json"), default="text")


def _count(text: str) -> int:
    """How many routes. Raises ArgumentTypeError, which the parser words."""
    if text.isdecimal() and 1 <= int(text) <= _MOST_ROUTES:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} (1-{_MOST_ROUTES})")


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
    "estimate": _estimate,
    "routes": _routes,
    "serve": _serve,
    "invite": _invite,
}
