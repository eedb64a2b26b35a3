"""What programs and people make of names and numbers in a list, told of each line."""

import re
from dataclasses import replace

from kesbang_desktop.domain.all_capitals import in_usual_letters, is_shouted
from kesbang_desktop.domain.attendee_line import ListedLine
from kesbang_desktop.domain.names import fold

LONGEST_NAME = 150
_POWER = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
# Excel keeps fifteen digits of a number; a serial number of three noughts is given to nobody.
_ROUNDED = re.compile(r"\d{15}000")
_DAY = re.compile(r"\d{1,2} [A-Za-z]+ \d{4}|\d{1,4}[-/]\d{1,2}[-/]\d{1,4}(?: [\d:.]+)?")
_BARE_MOBILE = re.compile(r"8\d{8,11}")
_FAULT = re.compile(r"#(?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NUM!|NULL!)", re.IGNORECASE)
# What stands below the rows of a table.
_BELOW = frozenset(("jumlah", "total", "mengetahui", "menyetujui", "catatan", "keterangan"))
_BY_EXCEL = (
    "NIP {0} dibulatkan oleh Excel dan tidak dipakai. Ketik ulang, atau kolomnya sebagai teks."
)
_AS_DAY = "NIP “{0}” dijadikan tanggal oleh Excel dan tidak dipakai. Ketik ulang."
_FORMULA = "Rumus, bukan isinya."
_NO_LETTERS = "Nama tanpa huruf."
_CAPITALS = "Ditulis “{0}”."
_TOO_LONG = "Terlalu panjang untuk satu nama."
_TOO_SHORT = "Terlalu pendek untuk satu nama."
_NOBODY = "Bukan nama orang."


def with_odd_told(line: ListedLine) -> ListedLine:
    """Return ``line`` with what has to be looked at; a name in capitals is offered as usual."""
    attendee, doubts = line.attendee, line.doubts
    told = [line.reason]
    if not line.is_included:
        return line
    if wrong := _about_nip(attendee.nip):
        told.append(wrong)
        attendee, doubts = replace(attendee, nip=""), doubts | {"nip"}
    if _BARE_MOBILE.fullmatch(attendee.phone):
        attendee = replace(attendee, phone=f"0{attendee.phone}")
    name = attendee.name
    if is_shouted(name):
        attendee = replace(attendee, name=in_usual_letters(name))
        told.append(_CAPITALS.format(name))
    if odd := _about_name(name):
        doubts |= {"name"}
        told.append(odd)
    is_included = len(name) <= LONGEST_NAME and odd != _NOBODY
    reason = " ".join(filter(None, told))
    return replace(line, attendee=attendee, doubts=doubts, reason=reason, is_included=is_included)


def _about_nip(nip: str) -> str:
    if _POWER.fullmatch(nip) or _ROUNDED.fullmatch(nip):
        return _BY_EXCEL.format(nip)
    return _AS_DAY.format(nip) if _DAY.fullmatch(nip) else ""


def _about_name(name: str) -> str:
    if not name:
        return ""
    if name.startswith("=") or _FAULT.fullmatch(name):
        return _FORMULA
    if len(name) > LONGEST_NAME:
        return _TOO_LONG
    if not any(map(str.isalpha, name)):
        return _NO_LETTERS
    if fold(name).split(" ", 1)[0] in _BELOW:
        return _NOBODY
    return _TOO_SHORT if len(name) == 1 else ""
