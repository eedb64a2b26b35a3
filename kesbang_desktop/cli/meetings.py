"""Commands on meetings: import, list, show, notes, next and the sample job."""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kesbang_desktop import summaries
from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.bootstrap.practice_data import take_sample
from kesbang_desktop.cli.commands import MEETING_ID, find_meeting, left_to_complete, print_json
from kesbang_desktop.domain.dates import format_short_date
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import ImportedBeforeError
from kesbang_desktop.domain.file_name import document_file_name
from kesbang_desktop.domain.meeting import MeetingFilter
from kesbang_desktop.domain.meeting_day import day_in_words
from kesbang_desktop.domain.next_meeting import NextMeeting
from kesbang_desktop.domain.notes_reading import NotesReading
from kesbang_desktop.store.deferred import series

_EVERYTHING = sys.maxsize


def add_commands(commands: Any) -> None:
    """Add the commands to the parser of all of them."""
    reading = commands.add_parser("import", help="baca berkas catatan menjadi rapat")
    reading.add_argument("file", type=Path, metavar="BERKAS", help="berkas catatan (.txt)")
    reading.add_argument(
        "--again", action="store_true", help="impor juga kalau catatan yang sama sudah diimpor"
    )
    reading.add_argument("--json", action="store_true", help="cetak sebagai JSON")
    reading.set_defaults(run=_import)
    listing = commands.add_parser("list", help="daftar rapat, terbaru dulu")
    listing.add_argument("--json", action="store_true", help="cetak sebagai JSON")
    listing.set_defaults(run=_list)
    show = commands.add_parser("show", help="isi satu rapat")
    show.add_argument("id", metavar="ID", help=MEETING_ID)
    show.add_argument("--json", action="store_true", help="cetak sebagai JSON")
    show.set_defaults(run=_show)
    notes = commands.add_parser("notes", help="tulis satu rapat dalam format catatan")
    notes.add_argument("id", metavar="ID", help=MEETING_ID)
    notes.set_defaults(run=_notes)
    following = commands.add_parser("next", help="buat rapat berikutnya dengan yang masih terbuka")
    following.add_argument("id", metavar="ID", help=MEETING_ID)
    following.set_defaults(run=_next)
    sample = commands.add_parser("sample", help="kerjakan contoh: impor, simpan, ekspor")
    sample.add_argument("--to", type=Path, required=True, metavar="FOLDER", help="folder hasil")
    sample.set_defaults(run=_sample)


def _import(backend: Backend, options: argparse.Namespace) -> None:
    reading = _take_in(backend, options.file, again=options.again)
    if options.json:
        print_json(summaries.import_summary(reading.minutes, reading.warnings))
        return
    for line in [*summaries.import_lines(reading.minutes), *reading.warnings]:
        print(line)
    print(f"id {reading.minutes.meeting.id}")


def _take_in(backend: Backend, path: Path, again: bool) -> NotesReading:
    """Store what the notes became; the same notes a second time only ``again``."""
    ports = backend.ports()
    reading = backend.texts.read_notes_file(path)
    earlier = ports.notes.find_import(reading.digest)
    if earlier is not None and not again:
        where = ", kini di Sampah" if earlier.is_binned else ""
        raise ImportedBeforeError(
            f"Catatan yang sama sudah diimpor sebagai “{earlier.title}” "
            f"(id {earlier.meeting_id}{where}). Pakai --again untuk mengimpornya lagi."
        )
    ports.notes.add(reading, datetime.now(UTC))
    return reading


def _list(backend: Backend, options: argparse.Namespace) -> None:
    rows = backend.ports().meetings.list(MeetingFilter(), 0, _EVERYTHING)
    if options.json:
        print_json([summaries.meeting_row(row) for row in rows])
        return
    for row in rows:
        print(f"{row.id}  {day_in_words(row.date, format_short_date):>11}  {row.title}")


def _show(backend: Backend, options: argparse.Namespace) -> None:
    minutes = backend.ports().meetings.load(find_meeting(backend, options.id))
    if options.json:
        left = left_to_complete(backend, minutes)
        print_json(summaries.meeting_object(minutes, left))
    else:
        print(backend.texts.write_notes(minutes), end="")


def _notes(backend: Backend, options: argparse.Namespace) -> None:
    minutes = backend.ports().meetings.load(find_meeting(backend, options.id))
    print(backend.texts.write_notes(minutes), end="")


def _next(backend: Backend, options: argparse.Namespace) -> None:
    meeting_id = find_meeting(backend, options.id)
    chosen = NextMeeting(backend.ports().series.propose_date(meeting_id))
    made, _ = backend.write(series.make_next_meeting)(meeting_id, chosen)
    print(made)


def _sample(backend: Backend, options: argparse.Namespace) -> None:
    """Do the main job on the bundled meeting, in a data folder of its own."""
    folder: Path = options.to
    own = Backend(folder / "data")
    try:
        reading = take_sample(own)
        meeting = reading.minutes.meeting
        target = folder / document_file_name("Notula", meeting)
        own.paperwork.papers.export(meeting.id, DocumentKind.NOTULA, target, replace=True)
    finally:
        own.close()
    for line in [*summaries.import_lines(reading.minutes), *reading.warnings]:
        print(line)
    print(f"Data  : {own.data_dir}")
    print(f"Notula: {target}")
