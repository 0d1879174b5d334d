"""The quick check: eight questions, no sign-in, no trace."""
