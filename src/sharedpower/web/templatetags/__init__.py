"""Tags that the templates load."""
