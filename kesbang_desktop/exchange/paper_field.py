"""A row of the head of a paper, read as the same row in notes is."""

from dataclasses import replace
from typing import Any

from kesbang_desktop.domain.date_reading import read_date
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.meeting import TITLE_LIMIT, Meeting
from kesbang_desktop.exchange.header_block import HeaderLine
from kesbang_desktop.exchange.notes_header import read_header
from kesbang_desktop.exchange.notes_keys import Key

_TEXTS = {"nomor": "number", "surat_undangan": "invitation", "tempat": "place"}
_KEYS = {"hari_tanggal": Key.DATE, "waktu_panggilan": Key.CALLED, "waktu": Key.TIME}


def read_field(name: str, text: str, meeting: Meeting) -> Meeting:
    """Return ``meeting`` with the row ``name`` saying ``text``. Raises InvalidRecordError.

    A date counts whatever weekday is named with it.
    """
    if name == "rapat":
        if not text or len(text) > TITLE_LIMIT:
            raise InvalidRecordError(f"Judul rapat harus 1 sampai {TITLE_LIMIT} karakter.")
        return replace(meeting, title=text)
    if name in _TEXTS:
        changed: dict[str, Any] = {_TEXTS[name]: text}
        return replace(meeting, **changed)
    if name not in _KEYS:
        raise InvalidRecordError("Isian ini diubah di Data rapat.")
    if not text:
        return _emptied(name, meeting)
    blank = replace(meeting, remarks="")
    reading = read_header([HeaderLine(1, text, _KEYS[name], name, text)], blank)
    # Of a weekday that is another's the day counts; whoever takes it in asks about it.
    is_other_weekday = name == "hari_tanggal" and read_date(text).misfit
    if reading.meeting.remarks and not is_other_weekday:
        raise InvalidRecordError(f"“{text}” tidak terbaca. Isi sendiri di Data rapat.")
    read = reading.meeting
    if name == "hari_tanggal":
        if read.date is None:
            raise InvalidRecordError(f"“{text}” tidak terbaca. Isi sendiri di Data rapat.")
        return replace(meeting, date=read.date)
    if name == "waktu_panggilan":
        return replace(meeting, called_at=read.called_at, zone=read.zone)
    return replace(meeting, started_at=read.started_at, ended_at=read.ended_at, zone=read.zone)


def _emptied(name: str, meeting: Meeting) -> Meeting:
    if name == "hari_tanggal":
        return replace(meeting, date=None)
    if name == "waktu_panggilan":
        return replace(meeting, called_at=None)
    return replace(meeting, started_at=None, ended_at=None)
