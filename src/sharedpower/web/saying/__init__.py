"""Picking words for what the core found, in the reader's language."""
