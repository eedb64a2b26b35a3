"""The field (bidang) of a line of notes: ``/bidang politik`` at its end (:mod:`end_phrase`)."""

import re

from kesbang_desktop.domain.end_phrase import EndPhrase

PHRASE = "bidang"
_SAID = re.compile(rf"{PHRASE}[ \xa0]+(\S+)", re.IGNORECASE)


def _parse(words: str) -> str | None:
    match = _SAID.fullmatch(words.strip())
    return match[1] if match else None


FIELD_SAID = EndPhrase(_parse, lambda key: f"{PHRASE} {key}")
