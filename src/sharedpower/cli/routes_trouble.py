"""What ``sharedpower routes`` says when it cannot take a map, or cannot choose its ends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sharedpower.cli.opening import STANDARD
from sharedpower.content.telling.voice import Voice
from sharedpower.core.wording import gettext_noop as _
from sharedpower.influence import EndsError, MapFileError
from sharedpower.influence.sentences import EDGE, ENDS, LINE, SENTENCES, values

_NOT_TAKEN: Final = _("%(name)s cannot be taken as a map; nothing was read from it.")
_STANDARD_INPUT: Final = _("Standard input")
_MORE: Final = _("… and %(count)s more.")


def words_for(voice: Voice, error: EndsError | MapFileError) -> Iterator[str]:
    """A sentence; of a file its name, and then each row that is amiss."""
    if isinstance(error, EndsError):
        yield voice.gettext(ENDS[error.problem]) % {"names": ", ".join(error.names)}
        return
    name = voice.gettext(_STANDARD_INPUT) if error.name == STANDARD else error.name
    yield voice.gettext(_NOT_TAKEN) % {"name": name}
    for trouble in error.troubles:
        sentence = voice.gettext(SENTENCES[trouble.problem]) % values(trouble)
        placed = {"line": trouble.line, "sentence": sentence}
        yield voice.gettext(EDGE if error.edges else LINE) % placed if trouble.line else sentence
    if error.more:
        yield voice.gettext(_MORE) % {"count": error.more}
