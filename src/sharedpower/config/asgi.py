"""The server's entry point: ``uvicorn sharedpower.config.asgi:application``."""

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sharedpower.config.settings")

application = get_asgi_application()
