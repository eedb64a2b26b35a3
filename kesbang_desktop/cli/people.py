"""The commands on people: take them in from a file, write them to one."""

import argparse
import sys
from pathlib import Path
from typing import Any

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.cli.commands import print_json
from kesbang_desktop.domain.attendee_line import AttendeeLine, ListedLine
from kesbang_desktop.domain.errors import ExportError
from kesbang_desktop.domain.people_file import FIELD_WORDS
from kesbang_desktop.domain.rank import format_rank


def add_commands(commands: Any) -> None:
    """Add the commands to the parser of all of them."""
    parser = commands.add_parser(
        "import-people", help="masukkan orang ke direktori dari CSV, XLSX, ODS, XLS atau vCard"
    )
    parser.add_argument("file", type=Path, metavar="BERKAS", help="daftar orang")
    parser.add_argument("--json", action="store_true", help="cetak sebagai JSON")
    parser.add_argument(
        "--show", action="store_true", help="hanya tampilkan yang terbaca; tidak memasukkan"
    )
    parser.set_defaults(run=_import_people)
    parser = commands.add_parser("export-people", help="tulis direktori ke XLSX, CSV atau vCard")
    parser.add_argument(
        "file", type=Path, metavar="BERKAS", help="berkas .xlsx, .csv atau .vcf yang ditulis"
    )
    parser.add_argument("--replace", action="store_true", help="timpa berkas yang sudah ada")
    parser.set_defaults(run=_export_people)


def _import_people(backend: Backend, options: argparse.Namespace) -> None:
    files = backend.people_files
    found = files.read(options.file)
    if options.json:
        print_json([_as_object(one) for one in found.lines])
    elif options.show:
        for one in found.lines:
            print(_line(one))
    for one in found.lines:
        if one.reason:
            print(f"Baris {one.number}: {one.reason}", file=sys.stderr)
    if options.show:
        return
    # Nobody looks at what may be no name, so it is left.
    sure = [one for one in found.lines if one.is_included and "name" not in one.doubts]
    chosen = [one.attendee for one in sure]
    reading, joined = files.join(chosen)
    files.keep(reading)
    new = sum(1 for one in joined if one is not None and one.is_new_person)
    left = len(found.lines) - len(chosen)
    print(
        f"{new} orang baru, {len(reading.people) - new} dilengkapi, "
        f"{len(reading.organizations)} instansi baru, {left} baris dilewati.",
        file=sys.stderr,
    )


def _export_people(backend: Backend, options: argparse.Namespace) -> None:
    if options.file.exists() and not options.replace:
        raise ExportError(
            f"“{options.file}” sudah ada. Beri --replace untuk menimpanya, atau nama yang lain."
        )
    print(backend.people_files.write(options.file))


def _line(line: ListedLine) -> str:
    told = " | ".join(filter(None, (_value(line.attendee, name) for name in FIELD_WORDS)))
    return told if line.is_included else f"(dilewati) {told}"


def _as_object(line: ListedLine) -> dict[str, Any]:
    return {
        "row": line.number,
        "taken": line.is_included,
        "doubts": sorted(line.doubts),
        "reason": line.reason,
        "not_kept": line.rest,
        **{name: _value(line.attendee, name) for name in FIELD_WORDS},
    }


def _value(one: AttendeeLine, name: str) -> str:
    if name == "rank":
        return format_rank(one.rank, one.grade)
    return str(getattr(one, name))
