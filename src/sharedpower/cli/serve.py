"""``sharedpower serve``: prepare the data, print the way in, open the browser, and serve."""

from __future__ import annotations

import os
import socket
import sys
import warnings
import webbrowser
from argparse import Namespace
from threading import Timer
from typing import Final

from sharedpower.content.telling.voice import Voice
from sharedpower.core.wording import gettext_noop as _

CANNOT: Final = 2
ANYWHERE: Final = "0.0.0.0"  # noqa: S104 - only with --lan, which says so

_NO_PLACE: Final = _(
    "The data cannot be kept in %(folder)s: this computer does not allow it. Give a folder that "
    "can be written to in SHAREDPOWER_DATA."
)
_NO_DATA: Final = _(
    "The data cannot be opened: %(detail)s. If it was left half made by an earlier start, "
    "move %(folder)s aside and start again; plan files that were downloaded can be opened anew."
)
_PORT_TAKEN: Final = _(
    "Port %(port)s is in use, perhaps by Shared Power itself. Close that, or choose another: "
    "--port %(other)s"
)
_NO_PORT: Final = _("Port %(port)s cannot be used here. Choose another: --port 8000")
_ADDRESS: Final = _("Shared Power is at %(address)s")
_ROOM: Final = _("Phones on the same Wi-Fi: %(address)s")
_OPEN_ROOM: Final = _("Anybody on this network can reach it while it runs. Stop it with Ctrl+C.")
_FIRST: Final = _("Nobody has a password yet. Set yours through this link, which works once:")
_INVITED: Final = _("This link lets one more organiser choose a name and a password, once:")
_RESET: Final = _("This link lets the organiser set a new password, once:")
_NOBODY: Final = _("Nobody signs in here as %(name)s.")
_STOP: Final = _("Stop it with Ctrl+C.")


def serve(options: Namespace) -> int:
    """Serve until stopped. 2 when it cannot: the port is taken, or the data cannot be kept."""
    say = options.voice.gettext
    host = ANYWHERE if options.lan else options.host
    problem = _port_problem(host, options.port)
    if problem:
        given = {"port": options.port, "other": options.port + 1}
        print(say(problem) % given, file=sys.stderr)
        return CANNOT
    room = _room_address() if options.lan else ""
    os.environ["SHAREDPOWER_HOSTS"] = ",".join(
        filter(None, (os.environ.get("SHAREDPOWER_HOSTS", ""), room, options.host))
    )
    if not _prepared(options.voice):
        return CANNOT
    here = os.environ.get("SHAREDPOWER_ORIGIN") or f"http://127.0.0.1:{options.port}"
    first = _first_address(here, options)
    _announce(options, here, f"http://{room}:{options.port}" if room else "", first)
    if not options.no_browser:
        Timer(1.0, webbrowser.open, [first or here]).start()
    return _serve(host, options.port)


def invite(options: Namespace) -> int:
    """Print a link for one more organiser."""
    if not _prepared(options.voice):
        return CANNOT
    from sharedpower.actions.people import console_link
    from sharedpower.records.models import Organiser

    say = options.voice.gettext
    try:
        token = console_link(options.owner)
    except Organiser.DoesNotExist:
        print(say(_NOBODY) % {"name": options.owner}, file=sys.stderr)
        return CANNOT
    here = os.environ.get("SHAREDPOWER_ORIGIN") or "http://127.0.0.1:8000"
    print(say(_RESET if options.owner else _INVITED))
    print(f"{here}/{options.lang}/welcome/{token}/")
    return 0


def _prepared(voice: Voice) -> bool:
    """Start Django, bring the tables up to date, load the example; say plainly if it fails."""
    from platformdirs import user_data_dir

    folder = os.environ.get("SHAREDPOWER_DATA") or user_data_dir("sharedpower")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sharedpower.config.settings")
    try:
        import django

        django.setup()
    except OSError:
        print(voice.gettext(_NO_PLACE) % {"folder": folder}, file=sys.stderr)
        return False
    from django.core.management import call_command
    from django.db import DatabaseError

    try:
        call_command("migrate", verbosity=0, interactive=False)
        call_command("clearsessions")
        from sharedpower.actions.examples import load_examples

        load_examples()
    except DatabaseError as error:
        said = voice.gettext(_NO_DATA) % {"detail": error, "folder": folder}
        print(said, file=sys.stderr)
        return False
    return True


def _port_problem(host: str, port: int) -> str:
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((host, port))
        except PermissionError:
            return _NO_PORT
        except (OSError, OverflowError):
            return _PORT_TAKEN
    return ""


def _room_address() -> str:
    """This computer's address on the network of the room. Nothing is sent to find it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return ""
        return str(probe.getsockname()[0])


def _first_address(here: str, options: Namespace) -> str:
    from sharedpower.actions.people import first_link, nobody_yet

    return f"{here}/{options.lang}/welcome/{first_link()}/" if nobody_yet() else ""


def _announce(options: Namespace, here: str, room: str, first: str) -> None:
    say = options.voice.gettext
    print(say(_ADDRESS) % {"address": here})
    if room:
        import segno

        print(say(_ROOM) % {"address": room})
        segno.make(room).terminal(out=sys.stdout, compact=True)
        print(say(_OPEN_ROOM))
    if first:
        print(say(_FIRST), first, sep="\n")
    print(say(_STOP), flush=True)


def _serve(host: str, port: int) -> int:
    import uvicorn

    # WhiteNoise hands over small static files in one piece, which is what the warning is about.
    warnings.filterwarnings("ignore", message="StreamingHttpResponse must consume")
    uvicorn.run(
        "sharedpower.config.asgi:application",
        host=host,
        port=port,
        log_level="warning",
        access_log=False,
        lifespan="off",
        server_header=False,
        timeout_graceful_shutdown=5,
    )
    return 0
