"""Moves: what is worth making first, and what each would change."""
