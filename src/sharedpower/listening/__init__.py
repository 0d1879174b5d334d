"""Listening: how answers to the same statements become honest findings. No Django here.

``asked`` says what was asked and how people are divided, ``ballots`` holds one row a person,
``counts`` the numbers that estimates are made from. From there: ``gap`` and ``not_knowing`` for a
statement, ``facets`` for several, ``ordering`` and ``change`` between them, ``millions`` for many
people, ``saying`` for the sentences.
"""
