"""The Powys case, walked through: one screen a step, with three points to choose at."""
