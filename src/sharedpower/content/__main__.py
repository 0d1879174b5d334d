"""Prints GLOSSARY.md: ``python -m sharedpower.content > GLOSSARY.md``."""

import sys

from sharedpower.content.words import glossary_page

sys.stdout.write(glossary_page())
