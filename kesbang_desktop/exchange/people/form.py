"""Records written one field a line, as forms in chat ask for them: ``Nama : ...``."""

import re
from dataclasses import replace

from kesbang_desktop.domain.attendance import Presence
from kesbang_desktop.domain.attendee_line import AttendeeLine, ListedLine
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.rank import split_rank
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.exchange.people.marks import plain, split_list_mark, without_wraps
from kesbang_desktop.exchange.people.personal_data import tidy_nip

_KEY = re.compile(r"\s*([^\W\d][\w ./-]{1,24}?)\s*[:=]\s*(.*)")
_FIELDS = {
    **dict.fromkeys(("nama", "nama lengkap", "nama peserta"), "name"),
    **dict.fromkeys(("nip", "nrp", "nip nrp"), "nip"),
    **dict.fromkeys(("pangkat", "pangkat gol", "golongan", "gol", "pangkat golongan"), "rank"),
    "jabatan": "position",
    **dict.fromkeys(
        ("instansi", "asal instansi", "unit kerja", "unit", "asal", "lembaga", "opd", "dinas"),
        "organization",
    ),
    **dict.fromkeys(
        ("hp", "no hp", "nomor hp", "telepon", "telp", "no telp", "wa", "no wa", "no hp wa"),
        "phone",
    ),
    **dict.fromkeys(("email", "e mail", "surel", "pos el"), "email"),
}
_NO_PLACE = "Bukan isian yang dikenal."


def is_form(text: str) -> bool:
    """Tell whether ``text`` has a line ``Nama: ...`` and another of its fields below."""
    fields = [found[0] for line in text.splitlines() if (found := _split(line))]
    return "name" in fields and len(set(fields)) > 1


def read_form(text: str) -> list[ListedLine]:
    """Return a line for each ``Nama``, and one left out for each that is no field."""
    found: list[ListedLine] = []
    record = -1
    for number, raw in enumerate(text.splitlines(), 1):
        field = _split(raw)
        if field is None or (record < 0 and field[0] != "name"):
            if words := clean_line(without_wraps(plain(raw))):
                attendee = AttendeeLine(words)
                found.append(ListedLine(number, attendee, is_included=False, reason=_NO_PLACE))
            continue
        name, value = field
        if name == "name":
            record = len(found)
            found.append(ListedLine(number, AttendeeLine(value, presence=Presence.UNKNOWN)))
        elif value:
            found[record] = _with(found[record], name, value)
    return found


def _split(line: str) -> tuple[str, str] | None:
    content, _ = split_list_mark(without_wraps(plain(line)).strip(), 0)
    match = _KEY.fullmatch(content)
    if match is None or (field := _FIELDS.get(fold(match[1]))) is None:
        return None
    return field, clean_line(match[2])


def _with(line: ListedLine, name: str, value: str) -> ListedLine:
    if name == "rank":
        rank, grade = split_rank(value)
        return replace(line, attendee=replace(line.attendee, rank=rank, grade=grade))
    if name == "nip":
        value = tidy_nip(value)
    if old := getattr(line.attendee, name):
        value = f"{old} / {value}"
    return replace(line, attendee=line.attendee.with_values({name: value}))
