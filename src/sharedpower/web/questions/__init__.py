"""Open questions: the thirty-four, and your own."""
