"""The command line: the same verbs as the window, for scripts."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from kesbang_desktop import __version__, summaries
from kesbang_desktop.assets import resource_path
from kesbang_desktop.bootstrap import Backend, default_data_dir
from kesbang_desktop.domain.dates import format_short_date
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import KnownError, TemplateError
from kesbang_desktop.domain.file_name import document_file_name
from kesbang_desktop.domain.meeting import MeetingFilter
from kesbang_desktop.domain.notes_reading import NotesReading
from kesbang_desktop.indonesian_argparse import IndonesianParser
from kesbang_desktop.paperwork.own_templates import has_template

_EVERYTHING = sys.maxsize


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = IndonesianParser(
        prog="kesbang-desktop",
        description="Notula Kesbang: notula rapat luring. Tanpa perintah, jendela program dibuka.",
    )
    parser.add_argument("--data-dir", type=Path, metavar="FOLDER", help="folder data yang dipakai")
    parser.add_argument("--version", action="version", version=__version__, help="tampilkan versi")
    parser.add_argument(
        "--exit-when-ready",
        action="store_true",
        help="buka jendela lalu tutup begitu siap diketik (untuk pengujian)",
    )
    parser.set_defaults(run=None)
    commands = parser.add_subparsers(title="Perintah", metavar="PERINTAH")
    _add_import(commands)
    listing = commands.add_parser("list", help="daftar rapat, terbaru dulu")
    listing.add_argument("--json", action="store_true", help="cetak sebagai JSON")
    listing.set_defaults(run=_list)
    show = commands.add_parser("show", help="isi satu rapat")
    show.add_argument("id", help="id rapat, atau awalannya")
    show.add_argument("--json", action="store_true", help="cetak sebagai JSON")
    show.set_defaults(run=_show)
    _add_export(commands)
    _add_template(commands)
    notes = commands.add_parser("notes", help="tulis satu rapat dalam format catatan")
    notes.add_argument("id", help="id rapat, atau awalannya")
    notes.set_defaults(run=_notes)
    sample = commands.add_parser("sample", help="kerjakan contoh: impor, simpan, ekspor")
    sample.add_argument("--to", type=Path, required=True, metavar="FOLDER", help="folder hasil")
    sample.set_defaults(run=_sample)
    for command in commands.choices.values():
        # Where it was given before the command, silence here must not undo it.
        command.add_argument(
            "--data-dir",
            type=Path,
            metavar="FOLDER",
            default=argparse.SUPPRESS,
            help="folder data yang dipakai",
        )
    return parser


def run_command(options: argparse.Namespace) -> int:
    """Run the command that ``options`` name and return the exit code."""
    command: Callable[[Backend, argparse.Namespace], None] = options.run
    backend = Backend(options.data_dir or default_data_dir())
    try:
        command(backend, options)
    except KnownError as error:
        print(error.sentence, file=sys.stderr)
        return 1
    finally:
        backend.close()
    return 0


def _add_export(commands: Any) -> None:
    parser = commands.add_parser("export", help="buat dokumen dari satu rapat")
    parser.add_argument("id", help="id rapat, atau awalannya")
    parser.add_argument(
        "--as",
        dest="document",
        choices=[kind.value for kind in DocumentKind],
        required=True,
        help="dokumen",
    )
    parser.add_argument("--to", type=Path, required=True, metavar="FILE", help="berkas tujuan")
    parser.add_argument(
        "--pdf", action="store_true", help="buat juga PDF di sebelahnya (perlu LibreOffice/Word)"
    )
    parser.add_argument(
        "--replace", action="store_true", help="timpa juga berkas yang sudah diubah di Word"
    )
    parser.set_defaults(run=_export)


def _add_template(commands: Any) -> None:
    parser = commands.add_parser("template", help="templat dokumen milik kantor")
    actions = parser.add_subparsers(title="Perintah", metavar="PERINTAH", required=True)
    check = actions.add_parser("check", help="periksa berkas templat")
    check.add_argument("file", type=Path, help="berkas templat (.docx)")
    check.add_argument(
        "--as",
        dest="document",
        choices=[kind.value for kind in DocumentKind if has_template(kind)],
        help="dokumen yang dibuat dengannya; tanpa ini, yang paling cocok",
    )
    check.set_defaults(run=_check_template)


def _add_import(commands: Any) -> None:
    parser = commands.add_parser("import", help="baca berkas catatan menjadi rapat")
    parser.add_argument("file", type=Path, help="berkas catatan (.txt)")
    parser.add_argument("--json", action="store_true", help="cetak sebagai JSON")
    parser.set_defaults(run=_import)


def _import(backend: Backend, options: argparse.Namespace) -> None:
    reading = _take_in(backend, options.file)
    if options.json:
        _print_json(summaries.import_summary(reading.minutes, reading.warnings))
        return
    for line in [*summaries.import_lines(reading.minutes), *reading.warnings]:
        print(line)
    print(f"id {reading.minutes.meeting.id}")


def _take_in(backend: Backend, path: Path) -> NotesReading:
    reading = backend.read_notes_file(path)
    backend.ports().add_minutes(reading.minutes, reading.people, reading.organizations)
    return reading


def _list(backend: Backend, options: argparse.Namespace) -> None:
    rows = backend.ports().list_meetings(MeetingFilter(), 0, _EVERYTHING)
    if options.json:
        _print_json([summaries.meeting_row(row) for row in rows])
        return
    for row in rows:
        print(f"{row.id}  {format_short_date(row.date):>11}  {row.title}")


def _show(backend: Backend, options: argparse.Namespace) -> None:
    minutes = backend.ports().load_minutes(_find(backend, options.id))
    if options.json:
        _print_json(summaries.meeting_object(minutes))
    else:
        print(backend.write_notes(minutes), end="")


def _export(backend: Backend, options: argparse.Namespace) -> None:
    kind = DocumentKind(options.document)
    papers = backend.paperwork.papers
    target = papers.export(_find(backend, options.id), kind, options.to, options.replace)
    print(target)
    if options.pdf:
        ports = backend.ports().papers
        print(ports.to_pdf(target, target.with_suffix(".pdf")))


def _check_template(backend: Backend, options: argparse.Namespace) -> None:
    templates = backend.paperwork.templates
    if options.document:
        kind = DocumentKind(options.document)
        report = templates.check(options.file, kind)
    else:
        kind, report = templates.best_check(options.file)
    if report.is_usable:
        print(f"{report.file_name}: dapat dipakai sebagai templat {kind.label}.")
        return
    for problem in report.problems:
        print(f"{problem.place}: {problem.sentence}" if problem.place else problem.sentence)
    raise TemplateError(
        f"“{report.file_name}” belum dapat dipakai sebagai templat {kind.label}; "
        "perbaiki yang disebut di atas, lalu periksa lagi."
    )


def _notes(backend: Backend, options: argparse.Namespace) -> None:
    minutes = backend.ports().load_minutes(_find(backend, options.id))
    print(backend.write_notes(minutes), end="")


def _sample(backend: Backend, options: argparse.Namespace) -> None:
    """Do the main job on the bundled meeting, in a data folder of its own."""
    folder: Path = options.to
    own = Backend(folder / "data")
    try:
        reading = _take_in(own, resource_path("samples", "rapat-2024-03-21.txt"))
        meeting = reading.minutes.meeting
        target = folder / document_file_name("Notula", meeting)
        own.paperwork.papers.export(meeting.id, DocumentKind.NOTULA, target, replace=True)
    finally:
        own.close()
    for line in [*summaries.import_lines(reading.minutes), *reading.warnings]:
        print(line)
    print(f"Data  : {own.data_dir}")
    print(f"Notula: {target}")


def _find(backend: Backend, text: str) -> UUID:
    found: UUID = backend.reading_verb("meetings", "find_meeting")(text)
    return found


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))
