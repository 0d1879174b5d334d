"""Shared Power: see where power sits in a decision, and plan work that shares it."""

__version__ = "0.1.0"
