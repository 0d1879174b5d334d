"""The course: seven short lessons, each with a picture to touch and a way to one's own plan."""
