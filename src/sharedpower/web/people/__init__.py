"""Signing in and inviting."""
