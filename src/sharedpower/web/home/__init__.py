"""The front page, and opening a plan file."""
