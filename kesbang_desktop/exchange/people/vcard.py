"""People as vCards (RFC 6350; versions 2.1 and 3.0 as telephones write them)."""

import quopri
import re
from collections.abc import Iterable, Iterator

from kesbang_desktop.domain.attendance import Presence
from kesbang_desktop.domain.attendee_line import AttendeeLine, ListedLine
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.exchange.people.personal_data import tidy_nip

_NO_NAME = "Kartu tanpa nama."
_NAMES = ("FN", "ORG", "TITLE", "TEL", "EMAIL", "X-NIP")
_FOLD = 75


def is_vcard(text: str) -> bool:
    """Tell whether ``text`` begins as vCards do."""
    return text.lstrip("\ufeff \r\n\t")[:11].upper() == "BEGIN:VCARD"


def read_vcards(text: str) -> list[ListedLine]:
    """Return a line for each card; pictures and what has no place here are left."""
    found: list[ListedLine] = []
    card: dict[str, list[str]] = {}
    began = 0
    for number, line in _unfolded(text):
        head, colon, value = line.partition(":")
        name, *parameters = head.upper().split(";")
        name = name.rpartition(".")[2]
        if name == "BEGIN":
            card, began = {}, number
        elif name == "END":
            found.append(_to_line(began, card))
        elif colon and value:
            card.setdefault(name, []).append(_decoded(value, parameters))
    return found


def write_vcards(directory: Directory) -> str:
    """Return a card for each person of ``directory``, with line ends as the standard wants."""
    agencies = {one.id: one.name for one in directory.organizations}
    lines: list[str] = []
    for one in directory.people:
        agency = agencies.get(one.organization_id, "") if one.organization_id else ""
        lines += ["BEGIN:VCARD", "VERSION:3.0", f"N:{_escaped(one.name)};;;;"]
        told = (one.name, agency, one.position, one.phone, one.email, one.nip)
        lines += [
            f"{name}:{_escaped(text)}" for name, text in zip(_NAMES, told, strict=True) if text
        ]
        lines.append("END:VCARD")
    return "".join(f"{line}\r\n" for one in lines for line in _folded(one))


def _to_line(number: int, card: dict[str, list[str]]) -> ListedLine:
    def first(name: str) -> str:
        return clean_line(_plain(card.get(name, [""])[0]))

    family, given, *_ = (*_parts(card.get("N", [""])[0]), "", "")
    name = first("FN") or clean_line(f"{given} {family}")
    agency = clean_line(", ".join(filter(None, _parts(card.get("ORG", [""])[0])[:1])))
    attendee = AttendeeLine(
        name,
        first("TITLE") or first("ROLE"),
        agency,
        Presence.UNKNOWN,
        nip=tidy_nip(first("X-NIP")),
        phone=" / ".join(clean_line(one.removeprefix("tel:")) for one in card.get("TEL", ())),
        email=first("EMAIL"),
    )
    if name or agency:
        return ListedLine(number, attendee, first("NOTE"))
    return ListedLine(number, attendee, is_included=False, reason=_NO_NAME)


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines with the number of each, those that go on below as one."""
    whole, began = "", 0
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        is_soft = whole.endswith("=") and "QUOTED-PRINTABLE" in whole.partition(":")[0].upper()
        if line[:1] in (" ", "\t") and whole:
            whole += line[1:]
        elif is_soft:
            whole = whole[:-1] + line
        else:
            if whole:
                yield began, whole
            whole, began = line, number
    if whole:
        yield began, whole


def _decoded(value: str, parameters: list[str]) -> str:
    if any("QUOTED-PRINTABLE" in one for one in parameters):
        return quopri.decodestring(value.encode()).decode("utf-8", "replace")
    return value


def _parts(value: str) -> list[str]:
    return [_plain(part) for part in re.split(r"(?<!\\);", value)]


def _plain(value: str) -> str:
    return re.sub(r"\\([nN,;\\])", lambda found: " " if found[1] in "nN" else found[1], value)


def _escaped(text: str) -> str:
    return re.sub(r"([\\,;])", r"\\\1", clean_line(text))


def _folded(line: str) -> Iterable[str]:
    """Yield ``line`` in pieces of at most 75 bytes, as the standard asks."""
    piece = ""
    for letter in line:
        if len((piece + letter).encode()) > _FOLD:
            yield piece
            piece = " "
        piece += letter
    yield piece
