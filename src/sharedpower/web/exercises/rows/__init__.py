"""Exercises that are rows to fill in: tokens, spaces, turning points, scores, moves.

The rows travel in the page itself, so that for visitors nothing is stored on the server.
"""
