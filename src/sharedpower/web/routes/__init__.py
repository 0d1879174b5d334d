"""The power map and its routes: who can carry the message, and who can stop it."""
