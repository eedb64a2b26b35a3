"""Commands on safety copies: copies, backup, check and restore."""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.cli import passphrases
from kesbang_desktop.cli.commands import print_json
from kesbang_desktop.cli.restoring import (
    add_copy_passphrase,
    add_place,
    add_restore,
    list_meetings,
    opened,
)
from kesbang_desktop.domain.altered_rows import (
    LEFT_WORDS,
    AlteredRow,
    Verdict,
    altered_in_words,
)
from kesbang_desktop.domain.copy_record import CopyReason, CopyRecord
from kesbang_desktop.domain.dates import format_long_date, format_time
from kesbang_desktop.domain.errors import CopyError, LockedDataError, NotFoundError
from kesbang_desktop.domain.way_back import OldCopy


def add_commands(commands: Any) -> None:
    """Add the commands to the parser of all of them."""
    listing = commands.add_parser("copies", help="daftar salinan cadangan, terbaru dulu")
    listing.add_argument(
        "name",
        nargs="?",
        metavar="NAMA",
        help="rapat dalam salinan ini, dan apa yang berubah sejak itu",
    )
    listing.add_argument("--json", action="store_true", help="cetak sebagai JSON")
    add_copy_passphrase(listing)
    add_place(listing)
    listing.set_defaults(run=_list)
    backup = commands.add_parser("backup", help="buat salinan cadangan sekarang")
    backup.add_argument("--to", type=Path, metavar="FOLDER", help="salin juga ke folder ini")
    backup.set_defaults(run=_backup)
    check = commands.add_parser("check", help="baca ulang data dan semua salinan cadangan")
    answers = check.add_mutually_exclusive_group()
    add_place(answers)
    answers.add_argument(
        "--accept",
        metavar="BARIS",
        help="isi sekarang dari baris yang berubah ini benar (“all” untuk semuanya)",
    )
    answers.add_argument(
        "--take-from-copy",
        metavar="BARIS",
        help="pakai isi dari salinan untuk baris yang berubah ini (“all” untuk semuanya)",
    )
    check.set_defaults(run=_check)
    saving = commands.add_parser("salvage", help="ambil yang masih terbaca dari berkas data rusak")
    saving.add_argument("--to", type=Path, required=True, metavar="FOLDER", help="folder hasil")
    saving.set_defaults(run=_salvage)
    add_restore(commands)


def _list(backend: Backend, options: argparse.Namespace) -> None:
    keeper = backend.file.copies_at(options.place)
    if options.name is not None:
        list_meetings(backend, options, opened(keeper, options))
        return
    records: list[CopyRecord | OldCopy] = [*keeper.copies(), *keeper.old_copies()]
    damaged = {record.name for record in keeper.damaged()}
    if options.json:
        print_json([{**_summary(one), "damaged": one.name in damaged} for one in records])
        return
    for record in records:
        print(_line(record) + ("  rusak" if record.name in damaged else ""))
    if not records:
        print(_none_in(options.place))


def _backup(backend: Backend, options: argparse.Namespace) -> None:
    """Print the newest good copy. Raises CopyError where the one made now is none."""
    copies = backend.copies
    state = backend.copy_data(CopyReason.ASKED)
    if state.newest is None:
        return
    print(_line(state.newest))
    if options.to is not None:
        copies.carry(state.newest, options.to)
        print(f"Juga di {options.to}")
    elif state.problem:
        print(state.problem, file=sys.stderr)
    if state.lost:
        print(state.lost_words, file=sys.stderr)
    if state.altered:
        raise CopyError(altered_in_words(state.altered))


def _check(backend: Backend, options: argparse.Namespace) -> None:
    """Print a line a copy, and each row of the data that is not as it was written.

    What is answered for such rows is written first. Raises CopyError where a row stays so, or a
    copy does not read back.
    """
    damaged = 0
    keeper = backend.file.copies_at(options.place)
    with suppress(LockedDataError):
        passphrases.open_copies(backend, options, keeper.place, keeper.copies())
    _settle(backend, options)
    records = keeper.copies()
    for record in records:
        if backend.data_lock.needs_words(keeper.place, [record]):
            print(f"{_line(record)}  berkata sandi, tidak diperiksa")
            continue
        broken = len(keeper.check(record).broken)
        damaged += bool(broken)
        words = f"{record.altered} baris tidak seperti yang ditulis" if record.altered else "baik"
        print(f"{_line(record)}  {f'{broken} bagian rusak' if broken else words}")
    if not records:
        print(_none_in(options.place))
    is_own = options.place is None and backend.file.has_data
    altered = backend.safe_keeping.altered(None) if is_own else ()
    for row in altered:
        _print_row(row)
    if is_own and (lost := backend.safe_keeping.state().lost_words):
        print(lost, file=sys.stderr)
    if damaged:
        raise CopyError(
            f"{damaged} salinan rusak. Pakai salinan lain, dan buat yang baru dengan “backup”."
        )
    if altered:
        raise CopyError(altered_in_words(len(altered)))


def _print_row(row: AlteredRow) -> None:
    print(f"{row.id}  {row.sentence} {row.copy_words}")
    for field in row.fields:
        source = f"; {row.source}: {field.before or '–'}" if row.source else ""
        print(f"  {field.label}, sekarang: {field.now or '–'}{source}")


def _settle(backend: Backend, options: argparse.Namespace) -> None:
    """Write what was answered for altered rows.

    Raises NotFoundError where no row goes by that name, CopyError where one stays as it is.
    """
    name = options.accept or options.take_from_copy
    if name is None:
        return
    verdict = Verdict.NOW if options.accept else Verdict.COPY
    rows = [
        row
        for row in backend.safe_keeping.altered(None)
        if row.id == name or (name == "all" and (options.accept or row.has_copy))
    ]
    if not rows and name != "all":
        raise NotFoundError(
            f"“{name}” bukan baris yang berubah. “check” menyebut namanya di awal barisnya."
        )
    settled = backend.safe_keeping.settle(rows, verdict)
    words = "diterima apa adanya" if options.accept else "seperti dalam salinan lagi"
    print(f"{len(settled.before)} baris {words}.")
    if settled.left:
        raise CopyError(f"{settled.left} baris {LEFT_WORDS}")


def _salvage(backend: Backend, options: argparse.Namespace) -> None:
    saved = backend.file.salvage(options.to)
    counts = saved.counts
    print(f"Terselamatkan: {counts.meetings} rapat, {counts.entries} butir, {counts.people} orang.")
    if saved.torn:
        print(f"Tidak utuh: {saved.torn_parts}")
    if saved.unspoken_words:
        print(saved.unspoken_words)
    print(f"Buka dengan --data-dir {options.to}")


def _none_in(place: Path | None) -> str:
    return f"Tidak ada salinan di “{place}”." if place else "Belum ada salinan."


def _line(record: CopyRecord | OldCopy) -> str:
    counts = record.counts
    when = f"{format_long_date(record.made_at.date())} {format_time(record.made_at.time())}"
    return f"{record.name}  {when}  {counts.meetings} rapat, {counts.entries} butir"


def _summary(record: CopyRecord | OldCopy) -> dict[str, Any]:
    return {
        "name": record.name,
        "made_at": record.made_at.isoformat(),
        "reason": record.reason.value if isinstance(record, CopyRecord) else "",
        "counts": asdict(record.counts),
        "altered": record.altered if isinstance(record, CopyRecord) else 0,
        "bytes": record.size if isinstance(record, CopyRecord) else None,
    }
