"""The plan: its steps, its check, its ring, its history and its file."""
