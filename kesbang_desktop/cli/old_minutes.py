"""The command on a folder of minutes of before: show what they say, and take them in."""

import argparse
import sys
from pathlib import Path
from typing import Any

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.cli.commands import print_json
from kesbang_desktop.domain.dates import format_short_date
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.meeting_day import day_in_words
from kesbang_desktop.domain.old_minutes import OldFile


def add_commands(commands: Any) -> None:
    """Add the command to the parser of all of them."""
    parser = commands.add_parser(
        "import-old", help="masukkan notula lama (Word, PDF) dari sebuah folder"
    )
    parser.add_argument(
        "folder", type=Path, metavar="FOLDER", help="folder notula lama, dengan isinya"
    )
    parser.add_argument("--json", action="store_true", help="cetak sebagai JSON")
    parser.add_argument(
        "--show", action="store_true", help="hanya tampilkan yang terbaca; tidak memasukkan"
    )
    parser.add_argument(
        "--keep-open",
        action="store_true",
        help="biarkan terbuka tindak lanjut yang sudah lewat; biasanya ditandai selesai",
    )
    parser.set_defaults(run=_import_old)


def _import_old(backend: Backend, options: argparse.Namespace) -> None:
    desk = backend.old_minutes
    backend.texts.learn_named_days()
    files = desk.read_folder(options.folder)
    if options.json:
        print_json([_as_object(one) for one in files])
    else:
        for one in files:
            print(_line(one))
    if options.show:
        return
    chosen = [one.path for one in files if one.is_proposed]
    taken = desk.take(chosen, settles_past=not options.keep_open)
    for problem in taken.problems:
        print(problem, file=sys.stderr)
    others = len(files) - taken.count
    rest = f", {others} tidak" if others else ""
    stopped = " Dihentikan; jalankan lagi untuk melanjutkan." if taken.left else ""
    print(f"{taken.count} notula dimasukkan{rest}.{stopped}", file=sys.stderr)


def _line(one: OldFile) -> str:
    if one.minutes is None or one.earlier is not None:
        return one.told
    minutes = one.minutes.reading.minutes
    day = day_in_words(minutes.meeting.date, format_short_date)
    told = f" {one.told}" if one.told else ""
    return (
        f"{day:>11}  {minutes.meeting.title} ({one.name}): {one.minutes.sureness.label}; "
        f"{len(minutes.attendances)} peserta, {one.minutes.count(EntryKind.DECISION)} keputusan, "
        f"{one.minutes.count(EntryKind.ACTION)} tindak lanjut.{told}"
    )


def _as_object(one: OldFile) -> dict[str, Any]:
    found: dict[str, Any] = {
        "file": one.path,
        "proposed": one.is_proposed,
        "problem": one.problem,
        "earlier": str(one.earlier.meeting_id) if one.earlier else None,
        "same_meeting_as": one.twin or None,
    }
    if one.minutes is None:
        return found
    minutes = one.minutes.reading.minutes
    meeting = minutes.meeting
    return found | {
        "title": meeting.title,
        "date": meeting.date.isoformat() if meeting.date else None,
        "place": meeting.place,
        "recognised": one.minutes.sureness,
        "attendees": len(minutes.attendances),
        "agenda": one.minutes.count(EntryKind.AGENDA),
        "decisions": one.minutes.count(EntryKind.DECISION),
        "actions": one.minutes.count(EntryKind.ACTION),
        "lines": len(minutes.entries),
        "doubts": list(one.minutes.doubts),
        "warnings": list(one.minutes.reading.warnings),
    }
