"""Commands on papers: export a document, check a template."""

import argparse
import sys
from pathlib import Path
from typing import Any
from uuid import UUID

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.cli.commands import (
    MEETING_ID,
    REPLACE_HELP,
    find_meeting,
    left_to_complete,
)
from kesbang_desktop.domain.document_kind import (
    TEMPLATE_KINDS,
    WORD,
    DocumentKind,
    minutes_paper,
)
from kesbang_desktop.domain.errors import ExportError, TemplateError
from kesbang_desktop.domain.left_blank import dots_sentence

_PDF = ".pdf"


def add_commands(commands: Any) -> None:
    """Add the commands to the parser of all of them."""
    _add_export(commands)
    _add_bundle(commands)
    _add_template(commands)


def _add_export(commands: Any) -> None:
    parser = commands.add_parser("export", help="buat dokumen dari satu rapat")
    parser.add_argument("id", metavar="ID", help=MEETING_ID)
    parser.add_argument(
        "--as",
        dest="document",
        choices=[kind.value for kind in DocumentKind],
        required=True,
        help="dokumen",
    )
    parser.add_argument(
        "--to",
        type=Path,
        metavar="BERKAS",
        help="berkas tujuan; folder bagi petikan (tanpa ini: folder “petikan” di sini)",
    )
    parser.add_argument(
        "--pdf", action="store_true", help="buat juga PDF di sebelahnya (perlu LibreOffice/Word)"
    )
    parser.add_argument(
        "--replace",
        action="store_true",
        help=REPLACE_HELP,
    )
    _add_include_classified(parser, "buat petikan juga dari rapat TERBATAS atau RAHASIA")
    parser.set_defaults(run=_export)


def _add_bundle(commands: Any) -> None:
    parser = commands.add_parser(
        "bundle", help="satu folder berisi semua dokumen dan lampiran satu rapat"
    )
    parser.add_argument("id", metavar="ID", help=MEETING_ID)
    parser.add_argument(
        "--to", type=Path, required=True, metavar="FOLDER", help="folder baru yang dibuat"
    )
    _add_include_classified(parser, "juga bagi rapat TERBATAS atau RAHASIA")
    parser.set_defaults(run=_bundle)


def _add_include_classified(parser: argparse.ArgumentParser, what: str) -> None:
    parser.add_argument("--include-classified", action="store_true", help=what)


def _add_template(commands: Any) -> None:
    parser = commands.add_parser("template", help="templat dokumen milik kantor")
    actions = parser.add_subparsers(title="Perintah", metavar="PERINTAH", required=True)
    check = actions.add_parser("check", help="periksa berkas templat")
    check.add_argument(
        "file", type=Path, metavar="BERKAS", help="berkas templat (.docx atau .dotx)"
    )
    check.add_argument(
        "--as",
        dest="document",
        choices=[kind.value for kind in TEMPLATE_KINDS],
        help="dokumen yang dibuat dengannya; tanpa ini, yang paling cocok",
    )
    check.set_defaults(run=_check_template)


def _export(backend: Backend, options: argparse.Namespace) -> None:
    kind = DocumentKind(options.document)
    meeting_id = find_meeting(backend, options.id)
    if kind is DocumentKind.EXCERPT:
        _require_agreement(backend, meeting_id, options, "petikannya")
        if options.to is None or options.to.suffix.lower() != WORD:
            _export_excerpts(backend, meeting_id, options)
            return
    if options.to is None:
        raise ExportError("Berkas tujuan belum disebut. Tambahkan --to dan nama berkasnya.")
    papers = backend.paperwork.papers
    if options.pdf and not options.replace:
        # Before anything is written.
        papers.require_free(meeting_id, kind, options.to.with_suffix(_PDF))
    target = papers.export(meeting_id, kind, options.to, options.replace)
    print(target)
    _tell_blanks(backend, meeting_id, kind)
    if kind.tells_minutes:
        minutes = backend.ports().meetings.load(meeting_id)
        for one in left_to_complete(backend, minutes):
            print(f"Perlu dilengkapi: {one.line}", file=sys.stderr)
    if options.pdf:
        # A workbook and plain text are printed as the document of the same contents.
        is_document = target.suffix.lower() == WORD
        source = target if is_document else papers.preview(meeting_id, kind)
        print(
            papers.export_pdf(meeting_id, kind, source, target.with_suffix(_PDF), options.replace)
        )


def _export_excerpts(backend: Backend, meeting_id: UUID, options: argparse.Namespace) -> None:
    paperwork = backend.paperwork
    folder = options.to or Path(DocumentKind.EXCERPT.value)
    _tell_blanks(backend, meeting_id, DocumentKind.EXCERPT)
    for path in paperwork.excerpts.write(meeting_id, folder, replace=options.replace):
        print(path)
        if options.pdf:
            pdf, kind = path.with_suffix(_PDF), DocumentKind.EXCERPT
            print(paperwork.papers.export_pdf(meeting_id, kind, path, pdf, options.replace))


def _tell_blanks(backend: Backend, meeting_id: UUID, kind: DocumentKind) -> None:
    if said := dots_sentence(backend.paperwork.papers.left_blank(meeting_id, kind)):
        print(f"Perlu dilengkapi: {said}", file=sys.stderr)


def _require_agreement(
    backend: Backend, meeting_id: UUID, options: argparse.Namespace, what: str
) -> None:
    """Raise ExportError where the meeting is classified and nobody said that it may go along."""
    mark = backend.ports().meetings.load(meeting_id).meeting.classification.mark
    if mark and not options.include_classified:
        raise ExportError(
            f"Rapat ini bersifat {mark}, jadi {what} tidak dibuat. "
            "Pakai --include-classified bila penerimanya berhak."
        )


def _bundle(backend: Backend, options: argparse.Namespace) -> None:
    paperwork = backend.paperwork
    meeting_id = find_meeting(backend, options.id)
    _require_agreement(backend, meeting_id, options, "berkas lengkapnya")
    print(paperwork.bundles.make(meeting_id, options.to))
    kind = backend.ports().meetings.load(meeting_id).meeting.kind
    _tell_blanks(backend, meeting_id, minutes_paper(kind))
    if not paperwork.papers.office_program():
        print(
            "PDF tidak dibuat, karena LibreOffice atau Microsoft Word tidak terpasang.",
            file=sys.stderr,
        )


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
