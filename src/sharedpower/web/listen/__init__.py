"""Setting up and running a listening."""
