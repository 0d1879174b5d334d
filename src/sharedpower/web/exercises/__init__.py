"""Exercises for a group: the facilitator's page, cards to print, and what works on a screen."""
