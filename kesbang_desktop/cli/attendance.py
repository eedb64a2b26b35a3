"""The command that tells who came to the meetings of a series, and who did not."""

import argparse
import sys
from dataclasses import asdict
from typing import Any

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.cli.commands import print_json
from kesbang_desktop.cli.found_lists import add_options, wants_file
from kesbang_desktop.domain.errors import ExportError
from kesbang_desktop.domain.series_attendance import AttendanceShare, SeriesAttendance
from kesbang_desktop.store.deferred import series_attendance


def add_commands(commands: Any) -> None:
    """Add the command to the parser of all of them."""
    parser = commands.add_parser("attendance", help="rekap kehadiran dalam satu seri rapat")
    parser.add_argument("--series", metavar="SERI", help="nama seri; tanpa ini: seri yang ada")
    add_options(parser, ("xlsx",))
    parser.set_defaults(run=_attendance)


def _attendance(backend: Backend, options: argparse.Namespace) -> None:
    is_file = wants_file(options)
    names = backend.read(series_attendance.series_names)()
    if options.series is None:
        if is_file:
            raise ExportError("Seri belum disebut. Tambahkan --series dan namanya.")
        _show_names(names, options.json)
        return
    meeting_id = backend.read(series_attendance.meeting_in_series)(options.series)
    ports = backend.ports().attendance
    found = ports.of_series(meeting_id)
    if not is_file:
        _show(found, options.json)
        return
    mark = found.classification.mark
    if mark and not options.include_classified:
        raise ExportError(
            f"Seri ini memuat rapat bersifat {mark}, jadi rekapnya tidak ditulis. "
            "Pakai --include-classified bila penerimanya berhak."
        )
    print(ports.export_series(meeting_id, options.to, options.replace))


def _show_names(names: list[str], as_json: bool) -> None:
    if as_json:
        print_json(names)
        return
    for name in names:
        print(name)
    if not names:
        print("Belum ada seri rapat.", file=sys.stderr)


def _show(found: SeriesAttendance, as_json: bool) -> None:
    if as_json:
        print_json(asdict(found))
        return
    mark = f" [{found.classification.mark}]" if found.classification.mark else ""
    print(f"{found.series}: {found.meetings} rapat{mark}")
    for title, shares in (("Orang", found.people), ("Instansi", found.agencies)):
        print(f"{title}:")
        for one in shares:
            print(f"- {_line(one)}")


def _line(one: AttendanceShare) -> str:
    """Return a share in words; what nobody did is not told."""
    counts = (
        ("diwakili", one.represented),
        ("daring", one.online),
        ("izin", one.excused),
        ("tanpa keterangan", one.absent),
    )
    told = (
        *(one.name, one.agency, f"hadir {one.came} dari {one.meetings}"),
        *(f"{word} {count}" for word, count in counts if count),
        "; ".join(dict.fromkeys(one.reasons)),
    )
    return " | ".join(filter(None, told))
