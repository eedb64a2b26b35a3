"""A pasted list of people: which kind of list it is, then what each of its rows says."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kesbang_desktop.domain.attendance import Presence
from kesbang_desktop.domain.attendee_line import AttendeeLine, ListedLine
from kesbang_desktop.domain.chat_stamp import split_stamp
from kesbang_desktop.domain.long_work import told
from kesbang_desktop.domain.names import fold, name_key
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.table_text import read_table
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.exchange.people.form import is_form, read_form
from kesbang_desktop.exchange.people.lines import read_line
from kesbang_desktop.exchange.people.marks import is_struck, plain, split_list_mark, without_wraps
from kesbang_desktop.exchange.people.personal_data import LONGEST_LINE
from kesbang_desktop.exchange.people.sheet import has_heading, is_sheet, read_sheet
from kesbang_desktop.exchange.people.words import ListWords, is_heading

_TABS = re.compile(r" *\t[\t ]*")
_HEADING = "Judul, bukan peserta."
_STRUCK = "Dicoret di daftar asalnya."
_GROUP = "Instansi dari judul di atasnya."
_TOO_LONG = "Terlalu panjang untuk satu peserta."
_TWICE = "Sama dengan baris {0}."


def read_people(text: str, directory: Directory) -> tuple[ListedLine, ...]:
    """Return what each line of a pasted list became, in its order; nothing is kept yet.

    Every word of ``text`` stands in one of them, save list numbers, the labels of what has a
    column, and ``perwakilan`` before an agency.
    """
    words = ListWords(directory)
    rows = read_table(text, "\t")
    if "\t" in text and is_sheet(rows):
        lines = read_sheet(
            [replace(row, cells=tuple(map(_cell, row.cells))) for row in rows], words
        )
    elif is_form(text):
        lines = read_form(text)
    elif separator := next((one for one in ";," if has_heading(read_table(text, one))), ""):
        lines = read_sheet(read_table(text, separator), words)
    else:
        lines = list(_read_lines(text, words))
    return tuple(mark_repeated(lines))


def _cell(text: str) -> str:
    return without_wraps(plain(text)).strip()


def _read_lines(text: str, words: ListWords) -> Iterator[ListedLine]:
    expected, agency, presence = 1, "", Presence.UNKNOWN
    for number, raw in enumerate(told(text.splitlines()), 1):
        if len(raw) > LONGEST_LINE:
            yield _too_long(number, raw)
            continue
        stamp = split_stamp(raw)
        content = plain(stamp.text if stamp else raw).strip(" \t")
        struck = is_struck(split_list_mark(content, expected)[0]) or is_struck(content)
        content = without_wraps(content).strip(" \t")
        content, expected = split_list_mark(content, expected)
        # In lines that are no sheet a tab sets apart what a comma does, and is of no name.
        content = _TABS.sub(", ", content)
        said_by = clean_line(f"{stamp.stamp} {stamp.sender}") if stamp else ""
        if not any(c.isalnum() for c in content):
            if said_by:
                yield _left_out(number, "", said_by)
            continue
        if is_heading(content):
            title = content.rstrip(" :")
            agency = title if words.is_agency(title) else ""
            presence = _presence_under(title)
            expected = 1
            yield _left_out(number, content, said_by)
            continue
        line = read_line(number, content, words)
        line = replace(line, rest="; ".join(filter(None, (line.rest, said_by))))
        yield _under_heading(_struck(line) if struck else line, agency, presence)


def _presence_under(title: str) -> Presence:
    """Return whether those below a heading came; ``Yang hadir`` is said before anybody is seen."""
    folded = fold(title)
    if folded.endswith("izin"):
        return Presence.EXCUSED
    return Presence.ABSENT if folded.endswith("tidak hadir") else Presence.UNKNOWN


def _left_out(number: int, text: str, rest: str) -> ListedLine:
    return ListedLine(
        number, AttendeeLine(clean_line(text)), rest, is_included=False, reason=_HEADING
    )


def _too_long(number: int, raw: str) -> ListedLine:
    """Return a line that is no one person with all its words."""
    words = AttendeeLine(clean_line(raw))
    doubts = frozenset({"name"})
    return ListedLine(number, words, is_included=False, reason=_TOO_LONG, doubts=doubts)


def _struck(line: ListedLine) -> ListedLine:
    return replace(line, is_included=False, reason=_STRUCK)


def _under_heading(line: ListedLine, agency: str, presence: Presence) -> ListedLine:
    """Give a line what the heading above it says of all that follow."""
    attendee = line.attendee
    if presence is not Presence.UNKNOWN and attendee.presence is Presence.UNKNOWN:
        attendee = replace(attendee, presence=presence)
    if agency and attendee.name and not attendee.organization:
        attendee = replace(attendee, organization=agency)
        doubts = line.doubts | {"organization"}
        return replace(line, attendee=attendee, doubts=doubts, reason=line.reason or _GROUP)
    return replace(line, attendee=attendee)


def mark_repeated(lines: Iterable[ListedLine]) -> Iterator[ListedLine]:
    """Leave out who was written before: the same name in the same agency."""
    seen: dict[tuple[str, str], int] = {}
    for line in lines:
        one = line.attendee
        who = one.name or one.represented_by
        key = (name_key(who) if who else "", fold(one.organization))
        if line.is_included and key in seen and any(key):
            yield replace(line, is_included=False, reason=_TWICE.format(seen[key]))
            continue
        if line.is_included:
            seen[key] = line.number
        yield line
