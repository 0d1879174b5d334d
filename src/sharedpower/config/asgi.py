"""The server's entry point: ``uvicorn sharedpower.config.asgi:application``."""

import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sharedpower.config.settings")
django.setup(set_prefix=False)

from sharedpower.config.threads import OnThreads  # noqa: E402 - settings first

application = OnThreads()
