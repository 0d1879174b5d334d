"""The command line. Django is never imported here; ``serve`` and ``invite`` load it when used."""
