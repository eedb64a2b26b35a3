"""Several people in one line: ``Budi Santoso, Hari Dermanto, dan Siti``."""

import re

from kesbang_desktop.domain.names import is_degree
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.exchange.people.words import ListWords

# A comma with a backslash before it is part of what it stands in.
COMMA = re.compile(r"(?<!\\),")
_LAST = re.compile(r"(?:dan|serta|&)\s+", re.IGNORECASE)
_AND = re.compile(r"\s+(?:dan|serta|&)\s+", re.IGNORECASE)


def split_people(text: str) -> list[str]:
    """Return the people or agencies that ``text`` names; nothing where it may be one of them.

    One person is written with jabatan and instansi between commas as well: what follows the first
    name is then no name itself.
    """
    words = ListWords(Directory())
    people: list[str] = []
    for part in map(str.strip, COMMA.split(text)):
        if people and is_degree(part):
            people[-1] = f"{people[-1]}, {part}"
        elif part:
            people.append(part)
    is_listed = len(people) > 1 and _LAST.match(people[-1]) is not None
    people[-1:] = [_LAST.sub("", people[-1], count=1)] if is_listed else people[-1:]
    agencies = [words.is_short_agency(one) for one in people]
    if not any(agencies):
        people = [name for one in people for name in _AND.split(one)]
    is_of_names = not any(map(words.is_doubtful_name, people))
    if len(people) > 1 and (is_listed or all(agencies) or (not any(agencies) and is_of_names)):
        return people
    return []
