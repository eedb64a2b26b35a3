"""The rows of a file of people: as a pasted sheet, with what programs do to numbers and names."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kesbang_desktop.domain.all_capitals import in_usual_letters, is_shouted
from kesbang_desktop.domain.attendee_line import ListedLine
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.people_file import FIELD_WORDS, PeopleColumn, PeopleFile
from kesbang_desktop.domain.table_text import SEPARATORS, TableRow, read_table
from kesbang_desktop.exchange.people.reading import mark_repeated, read_people
from kesbang_desktop.exchange.people.sheet import (
    NUMBER,
    SheetColumns,
    find_columns,
    has_heading,
    read_sheet,
)
from kesbang_desktop.exchange.people.vcard import is_vcard, read_vcards
from kesbang_desktop.exchange.people.words import ListWords

LONGEST_NAME = 150
_POWER = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
# Excel keeps fifteen digits of a number; a serial number of three noughts is given to nobody.
_ROUNDED = re.compile(r"\d{15}000")
_BARE_MOBILE = re.compile(r"8\d{8,11}")
_BY_EXCEL = (
    "NIP {0} dibulatkan oleh Excel dan tidak dipakai. Ketik ulang, atau kolomnya sebagai teks."
)
_FORMULA = "Rumus, bukan isinya."
_CAPITALS = "Ditulis “{0}”."
_TOO_LONG = "Terlalu panjang untuk satu nama."
_TOO_SHORT = "Terlalu pendek untuk satu nama."
_LEFT_OUT = "other"


def read_people_text(
    text: str, directory: Directory, fields: Mapping[int, str] | None = None
) -> PeopleFile:
    """Return what a text file says: vCards, a table, or a list of names as it is pasted."""
    if is_vcard(text):
        return PeopleFile(tuple(mark_repeated(_checked(one) for one in read_vcards(text))))
    tables = (read_table(text, one) for one in SEPARATORS)
    rows = next(filter(has_heading, tables), [])
    if rows:
        return read_people_rows(rows, directory, fields)
    return PeopleFile(tuple(map(_checked, read_people(text, directory))))


def read_people_rows(
    rows: Sequence[TableRow], directory: Directory, fields: Mapping[int, str] | None = None
) -> PeopleFile:
    """Return what each of ``rows`` says; ``fields`` are chosen for columns by their places."""
    words = ListWords(directory)
    rows = [replace(row, cells=tuple(map(_cell, row.cells))) for row in rows]
    found = find_columns(rows, words)
    chosen = [(fields or {}).get(at, field) or _LEFT_OUT for at, field in enumerate(found.fields)]
    columns = SheetColumns(chosen, found.titles, found.above)
    lines = [_checked(one) for one in read_sheet(rows, words, columns)]
    titles = [*found.titles, *("" for _ in chosen)]
    shown = tuple(
        PeopleColumn(at, titles[at], field if field in FIELD_WORDS else "")
        for at, field in enumerate(chosen)
        if field != NUMBER
        and (titles[at] or any(row.cells[at : at + 1] > ("",) for row in rows[found.above :]))
    )
    return PeopleFile(tuple(mark_repeated(lines)), shown)


def _cell(text: str) -> str:
    """Return a cell without the apostrophe that makes a number a text."""
    return text.lstrip("'’").strip() if text.startswith(("'", "’")) else text


def _checked(line: ListedLine) -> ListedLine:
    """Return ``line`` with what has to be looked at; a name in capitals is offered as usual."""
    attendee, doubts = line.attendee, line.doubts
    told = [line.reason]
    if not line.is_included:
        return line
    if _POWER.fullmatch(attendee.nip) or _ROUNDED.fullmatch(attendee.nip):
        told.append(_BY_EXCEL.format(attendee.nip))
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
    is_included = len(name) <= LONGEST_NAME
    reason = " ".join(filter(None, told))
    return replace(line, attendee=attendee, doubts=doubts, reason=reason, is_included=is_included)


def _about_name(name: str) -> str:
    if name.startswith("="):
        return _FORMULA
    if len(name) > LONGEST_NAME:
        return _TOO_LONG
    return _TOO_SHORT if len(name) == 1 else ""
