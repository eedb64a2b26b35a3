"""A name before a colon with a verb of speech behind it or the time beside it.

``Pak Budi menyampaikan: ...``, ``09.15 Budi: ...``: the sentence is of whoever is named, so that it
is not to be printed under whoever has the floor. ``Usulan Budi: ...`` may be what another says of
it, and stays a sentence.
"""

import re

_CLOCK = r"(?:(?:pukul|pkl\.?|jam)\s*)?\d{1,2}[.:]\d{2}(?:\s*(?:wib|wita|wit))?"
_TIME = re.compile(rf"^[\[(]?{_CLOCK}[\])]?\s*[-–—,]?\s*|\s*[-–—,]?\s*[\[(]{_CLOCK}[\])]$", re.I)
_VERBS = (
    "menyampaikan menjelaskan mengatakan bilang berkata kata tanya bertanya menanyakan menjawab "
    "jawab menambahkan menanggapi mengusulkan usul melaporkan memaparkan menegaskan mengingatkan "
    "meminta menyatakan berpendapat menyarankan mengarahkan"
)
_AFTER = re.compile(rf"\s+(?:juga\s+)?(?:{'|'.join(_VERBS.split())})(?:\s+(?:bahwa|lagi))?$", re.I)


def name_in_speech(label: str) -> str:
    """Return the name in ``label`` without the time and the verb around it.

    Empty where there is neither, and where nothing else is left.
    """
    name = label
    for around in (_TIME, _AFTER):
        name = around.sub("", name).strip()
    return name if name != label else ""
