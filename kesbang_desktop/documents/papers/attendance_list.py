"""The list of attendance: to be signed at the meeting, or of those who came (daftar hadir)."""

from collections.abc import Sequence
from typing import Any

from docxtpl import DocxTemplate

from kesbang_desktop.documents.papers.notula_header import MEETING, meeting_rows
from kesbang_desktop.documents.papers.word_paper import Meanings, Sources, WordPaper
from kesbang_desktop.documents.templates.shapes import listed
from kesbang_desktop.documents.templates.xml_text import with_bookmark
from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.corrections.anchor import Part, anchor_name
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.nip import format_nip
from kesbang_desktop.domain.presence_text import ONLINE
from kesbang_desktop.domain.rank import format_rank
from kesbang_desktop.domain.taking_part import took_part

Row = dict[str, Any]

# A sheet for nobody in particular has this many rows at the least.
_ROWS_FOR_NOBODY = 10

ATTENDANCE = listed(
    "Baris-baris daftar hadir",
    "butir",
    {
        "nama": "Nama; kosong pada baris cadangan",
        "nip": "NIP",
        "pangkat": "Pangkat dan golongan",
        "jabatan": "Jabatan",
        "instansi": "Instansi",
        "daring": "Kata daring pada tempat tanda tangan, bila ia tidak hadir di ruangan",
        "ganjil": "Ya, pada baris bernomor ganjil yang tanda tangannya di kiri",
    },
)
_LIST: Meanings = {**MEETING, "hadir": ATTENDANCE}


def attendance_sheet_fields(sources: Sources, _: DocxTemplate) -> dict[str, Any]:
    """Return the list to be signed: whoever is invited, and empty rows numbered on."""
    invited = [one for one in sources.minutes.attendances if one.invited]
    spare = sources.profile.spare_rows
    rows = [_with_way(one, _expected(one)) for one in invited]
    empty = spare if invited else max(spare, _ROWS_FOR_NOBODY)
    return _fields(sources.minutes, rows + [_row() for _ in range(empty)])


def attendance_list_fields(sources: Sources, _: DocxTemplate) -> dict[str, Any]:
    """Return the list of those who came, with rows to write on where nobody is known."""
    rows = [_with_way(one, _came(one)) for one in took_part(sources.minutes)]
    if not sources.minutes.attendances:
        rows = [_row() for _ in range(_ROWS_FOR_NOBODY)]
    return _fields(sources.minutes, rows)


def annexed_rows(minutes: Minutes) -> list[Row]:
    """Return the list that is annexed to minutes: all whom their rows count as taking part."""
    return _numbered([_anchored(one) for one in took_part(minutes)])


def _anchored(one: Attendance) -> Row:
    """Return the row of somebody who came, known again when the minutes come back corrected."""
    row = _with_way(one, _came(one))
    # Of an instansi that may have come there is no name.
    told = "nama" if row["nama"] else "instansi"
    return {**row, told: with_bookmark(row[told], anchor_name(Part.ROLL, one.id))}


def _fields(minutes: Minutes, rows: Sequence[Row]) -> dict[str, Any]:
    known = meeting_rows(minutes.meeting)
    return {
        **{name: known[name] for name in ("rapat", "hari_tanggal", "waktu", "tempat")},
        "hadir": _numbered(rows),
    }


def _numbered(rows: Sequence[Row]) -> list[Row]:
    """Return ``rows`` with ``ganjil`` for the odd ones, which sign on the left."""
    return [{**row, "ganjil": number % 2 == 1} for number, row in enumerate(rows, 1)]


def _expected(one: Attendance) -> Row:
    """Return the row of somebody who may still come; an instansi sends whom it likes."""
    if one.person is None:
        return _row(office=_office(one))
    return _row(
        one.person.name, one.nip, format_rank(one.rank, one.grade), one.position, _office(one)
    )


def _came(one: Attendance) -> Row:
    if one.presence is Presence.REPRESENTED:
        # The stand-in signs: number and rank of the absent are not his.
        name = one.represented_by.strip() or "Wakil"
        return _row(
            f"{name}\n(mewakili {one.party.name})",
            position=one.stand_in_position,
            office=_office(one),
        )
    if one.person is None and one.presence is not Presence.UNKNOWN:
        return _row("Perwakilan", office=_office(one))
    return _expected(one)


def _with_way(one: Attendance, row: Row) -> Row:
    """Return ``row`` with the words that stand where others sign, for who is not in the room."""
    return {**row, "daring": ONLINE} if one.online else row


def _office(one: Attendance) -> str:
    return one.organization.name if one.organization else ""


def _row(
    name: str = "", nip: str = "", rank: str = "", position: str = "", office: str = ""
) -> Row:
    return {
        "nama": name,
        "nip": format_nip(nip),
        "pangkat": rank,
        "jabatan": position,
        "instansi": office,
        "daring": "",
    }


SHEET = WordPaper(DocumentKind.ATTENDANCE_SHEET, _LIST, attendance_sheet_fields)
LIST = WordPaper(DocumentKind.ATTENDANCE_LIST, _LIST, attendance_list_fields)
