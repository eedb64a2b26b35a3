"""The command on a document that came back corrected: show what it says, or take it."""

import argparse
import sys
from pathlib import Path
from typing import Any

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.cli.commands import MEETING_ID, find_meeting, print_json
from kesbang_desktop.domain.comparison import compare_words
from kesbang_desktop.domain.corrections.change import Change, Corrections, What
from kesbang_desktop.domain.corrections.words import place_words, what_words
from kesbang_desktop.domain.errors import UnreadableCorrectionError


def add_commands(commands: Any) -> None:
    """Add the command to the parser of all of them."""
    parser = commands.add_parser(
        "correct", help="baca notula, laporan, atau matriks yang dikoreksi di Word"
    )
    parser.add_argument("id", metavar="ID", help=MEETING_ID)
    parser.add_argument("file", type=Path, metavar="BERKAS", help="dokumen yang dikoreksi (.docx)")
    parser.add_argument("--json", action="store_true", help="cetak sebagai JSON")
    parser.add_argument(
        "--apply",
        action="store_true",
        help="ambil semua yang pasti; yang berbenturan atau perlu diperiksa hanya dengan --take",
    )
    parser.add_argument(
        "--take", action="append", default=[], metavar="KUNCI", help="ambil perubahan ini saja"
    )
    parser.add_argument(
        "--reason", default="", metavar="TEKS", help="alasan revisi untuk notula yang sudah sah"
    )
    parser.set_defaults(run=_correct)


def _correct(backend: Backend, options: argparse.Namespace) -> None:
    desk = backend.paperwork.corrections
    backend.texts.learn_named_days()
    found = desk.read(options.file, find_meeting(backend, options.id))
    chosen = _chosen(found, options)
    if options.json:
        print_json(_as_object(found, chosen))
    else:
        _print(found)
    if chosen:
        desk.take(found, chosen, options.reason)
    if options.apply or options.take:
        left = len(found.changes) - len(chosen)
        rest = f", {left} tidak diambil" if left else ""
        print(f"{len(chosen)} koreksi diambil{rest}.", file=sys.stderr)


def _chosen(found: Corrections, options: argparse.Namespace) -> list[Change]:
    """Return what is to be taken: named ones, or all that need no choice."""
    if not options.take:
        return [one for one in found.changes if options.apply and one.is_sure]
    by_key = {one.key: one for one in found.changes}
    for key in options.take:
        if key not in by_key:
            raise UnreadableCorrectionError(f"Tidak ada perubahan “{key}” dalam berkas ini.")
    chosen = [by_key[key] for key in dict.fromkeys(options.take)]
    for one in chosen:
        if one.problem:
            raise UnreadableCorrectionError(f"Perubahan “{one.key}”: {one.problem}")
    return chosen


def _as_object(found: Corrections, chosen: list[Change]) -> dict[str, Any]:
    taken = {one.key for one in chosen}
    return {
        "file": found.file_name,
        "meeting": str(found.meeting_id),
        "paper": found.kind,
        "exported_at": found.exported_at.isoformat() if found.exported_at else None,
        "is_final": found.is_final,
        "reason": found.reason if found.is_final else "",
        "changes": [{**_change(one), "taken": one.key in taken} for one in found.changes],
        "comments": [
            {
                "key": one.key,
                "author": one.remark.author,
                "text": one.remark.text,
                "beside": one.before,
                "entry": str(one.entries[0]) if one.entries else None,
            }
            for one in found.changes
            if one.remark
        ],
        "not_taken": list(found.comparison.untaken),
    }


def _change(one: Change) -> dict[str, Any]:
    return {
        "key": one.key,
        "what": one.what,
        "where": place_words(one),
        "entries": [str(entry) for entry in one.entries],
        "field": one.field,
        "before": one.before,
        "after": one.after,
        "minutes": one.mine,
        "conflict": one.is_conflict,
        "confirm": one.asks,
        "problem": one.problem,
        "words": _words(one),
        "new": _new(one),
        "tracked": [
            {"author": note.author, "added": note.is_added, "text": note.text}
            for note in one.tracked
        ],
    }


def _new(one: Change) -> dict[str, Any] | None:
    if one.new is None:
        return None
    return {
        "kind": one.new.kind,
        "level": one.new.level,
        "speaker": one.new.speaker,
        "owners": one.new.owners,
        "due": one.new.due,
    }


def _words(one: Change) -> dict[str, list[str]]:
    """Return the words that went and those that came."""
    if one.what in (What.ADDED, What.REMOVED, What.MOVED, What.COMMENT):
        return {"removed": [], "added": []}
    line = compare_words(one.before, one.after)
    return {
        "removed": [span.text for span in line.left or () if span.differs],
        "added": [span.text for span in line.right or () if span.differs],
    }


def _print(found: Corrections) -> None:
    if found.exported_at is None:
        print("Ekspor asalnya tidak dikenal di sini: dibandingkan dengan notula sekarang.")
    for one in found.changes:
        print(f"{one.key}  {what_words(one)}: {place_words(one)}")
        if one.before and one.what not in (What.MOVED, What.COMMENT):
            print(f"    - {one.before}")
        if one.after:
            print(f"    + {one.after}")
        if one.mine is not None:
            print(f"    ! notula sekarang: {one.mine}")
        for words in filter(None, (one.asks, one.problem)):
            print(f"    ! {words}")
        if one.authors:
            print(f"    oleh {', '.join(one.authors)}")
    for text in found.comparison.untaken:
        print(f"Tidak diambil, tulisan program atau di luar notula: {text}")
    if not found.changes:
        print("Tidak ada koreksi yang perlu diambil.")
