"""Marks a sentence for translation; does not translate.

The name is the one that gettext tools look for, so the sentence lands in the catalogue that the
web pages and the command line share. The door that shows the sentence translates it.
"""


def gettext_noop(sentence: str) -> str:
    return sentence
