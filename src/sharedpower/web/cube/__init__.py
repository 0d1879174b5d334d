"""The cube and its cells."""
