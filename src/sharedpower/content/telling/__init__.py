"""Turning what the core found into words, for every door.

A door brings its ``Voice``: the language and how to translate. Nothing here knows a framework.
"""
