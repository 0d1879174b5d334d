"""Routes of a message, and how the faces of power act on each other. Knows no Django."""
