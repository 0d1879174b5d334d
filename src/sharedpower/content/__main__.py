"""Prints what is made from the content.

``python -m sharedpower.content > GLOSSARY.md`` makes the glossary, and
``python -m sharedpower.content to-agree`` a line for each part of the Welsh, for cy/agreed.yaml.
"""

import sys

from sharedpower.content.agreement import to_agree
from sharedpower.content.words import glossary_page

sys.stdout.write(to_agree() if "to-agree" in sys.argv[1:] else glossary_page())
