"""What facilitators and people taking part do in a listening."""
