"""Commands on papers: export a document, check a template."""

import argparse
import sys
from pathlib import Path
from typing import Any

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.cli.commands import (
    MEETING_ID,
    REPLACE_HELP,
    find_meeting,
    left_to_complete,
)
from kesbang_desktop.domain.document_kind import TEMPLATE_KINDS, WORD, DocumentKind
from kesbang_desktop.domain.errors import ExportError, TemplateError
from kesbang_desktop.domain.meeting import CLASSIFICATION_MARKS
from kesbang_desktop.paperwork.written_files import require_free


def add_commands(commands: Any) -> None:
    """Add the commands to the parser of all of them."""
    _add_export(commands)
    _add_bundle(commands)
    _add_template(commands)


def _add_export(commands: Any) -> None:
    parser = commands.add_parser("export", help="buat dokumen dari satu rapat")
    parser.add_argument("id", help=MEETING_ID)
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
        metavar="FILE",
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
    parser.add_argument(
        "--include-classified",
        action="store_true",
        help="buat petikan juga dari rapat TERBATAS atau RAHASIA",
    )
    parser.set_defaults(run=_export)


def _add_bundle(commands: Any) -> None:
    parser = commands.add_parser(
        "bundle", help="satu folder berisi semua dokumen dan lampiran satu rapat"
    )
    parser.add_argument("id", help=MEETING_ID)
    parser.add_argument(
        "--to", type=Path, required=True, metavar="FOLDER", help="folder baru yang dibuat"
    )
    parser.set_defaults(run=_bundle)


def _add_template(commands: Any) -> None:
    parser = commands.add_parser("template", help="templat dokumen milik kantor")
    actions = parser.add_subparsers(title="Perintah", metavar="PERINTAH", required=True)
    check = actions.add_parser("check", help="periksa berkas templat")
    check.add_argument("file", type=Path, help="berkas templat (.docx atau .dotx)")
    check.add_argument(
        "--as",
        dest="document",
        choices=[kind.value for kind in TEMPLATE_KINDS],
        help="dokumen yang dibuat dengannya; tanpa ini, yang paling cocok",
    )
    check.set_defaults(run=_check_template)


def _export(backend: Backend, options: argparse.Namespace) -> None:
    kind = DocumentKind(options.document)
    if kind is DocumentKind.EXCERPT and (options.to is None or options.to.suffix.lower() != WORD):
        _export_excerpts(backend, options)
        return
    if options.to is None:
        raise ExportError("Berkas tujuan belum disebut. Tambahkan --to dan nama berkasnya.")
    papers = backend.paperwork.papers
    meeting_id = find_meeting(backend, options.id)
    if options.pdf and not options.replace:
        # A PDF keeps no origin: it may be the signed scan.
        require_free(options.to.with_suffix(".pdf"), "")
    target = papers.export(meeting_id, kind, options.to, options.replace)
    print(target)
    if kind.tells_minutes:
        minutes = backend.ports().meetings.load(meeting_id)
        for one in left_to_complete(backend, minutes):
            print(f"Perlu dilengkapi: {one.line}", file=sys.stderr)
    if options.pdf:
        # A workbook and plain text are printed as the document of the same contents.
        is_document = target.suffix.lower() == WORD
        source = target if is_document else papers.preview(meeting_id, kind)
        print(papers.to_pdf(source, target.with_suffix(".pdf")))


def _export_excerpts(backend: Backend, options: argparse.Namespace) -> None:
    meeting_id = find_meeting(backend, options.id)
    mark = CLASSIFICATION_MARKS[backend.ports().meetings.load(meeting_id).meeting.classification]
    if mark and not options.include_classified:
        raise ExportError(
            f"Rapat ini bersifat {mark}, jadi petikannya tidak dibuat. "
            "Pakai --include-classified bila penerimanya berhak."
        )
    folder = options.to or Path(DocumentKind.EXCERPT.value)
    for path in backend.paperwork.excerpts.write(meeting_id, folder, replace=options.replace):
        print(path)
        if options.pdf:
            pdf = path.with_suffix(".pdf")
            if not options.replace:
                require_free(pdf, "")
            print(backend.paperwork.papers.to_pdf(path, pdf))


def _bundle(backend: Backend, options: argparse.Namespace) -> None:
    paperwork = backend.paperwork
    print(paperwork.bundles.make(find_meeting(backend, options.id), options.to))
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
