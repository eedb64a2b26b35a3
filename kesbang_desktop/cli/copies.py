"""Commands on safety copies: copies, backup, check and restore."""

import argparse
import sys
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.cli import passphrases
from kesbang_desktop.cli.commands import print_json
from kesbang_desktop.domain.altered_rows import (
    LEFT_WORDS,
    AlteredRow,
    Verdict,
    altered_in_words,
)
from kesbang_desktop.domain.copied_attachment import find_by_name
from kesbang_desktop.domain.copy_record import CopyReason, CopyRecord
from kesbang_desktop.domain.dates import format_long_date, format_time
from kesbang_desktop.domain.errors import CopyError, LockedDataError, NotFoundError
from kesbang_desktop.domain.way_back import OldCopy
from kesbang_desktop.paperwork.written_files import require_free

_NAME = "nama salinan, atau awalannya"


def add_commands(commands: Any) -> None:
    """Add the commands to the parser of all of them."""
    listing = commands.add_parser("copies", help="daftar salinan cadangan, terbaru dulu")
    listing.add_argument("--json", action="store_true", help="cetak sebagai JSON")
    _add_place(listing)
    listing.set_defaults(run=_list)
    backup = commands.add_parser("backup", help="buat salinan cadangan sekarang")
    backup.add_argument("--to", type=Path, metavar="FOLDER", help="salin juga ke folder ini")
    backup.set_defaults(run=_backup)
    check = commands.add_parser("check", help="baca ulang data dan semua salinan cadangan")
    answers = check.add_mutually_exclusive_group()
    _add_place(answers)
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
    _add_restore(commands)


def _add_restore(commands: Any) -> None:
    restore = commands.add_parser("restore", help="pulihkan data dari salinan cadangan")
    restore.add_argument("name", help=_NAME)
    restore.add_argument(
        "--attachment",
        metavar="NAMA",
        help="hanya lampiran dengan nama berkas ini; data lain tetap",
    )
    restore.add_argument(
        "--to",
        type=Path,
        metavar="BERKAS",
        help="tulis lampiran itu ke berkas ini, bukan ke rapatnya",
    )
    restore.add_argument(
        "--replace", action="store_true", help="timpa berkas yang sudah ada di --to"
    )
    restore.add_argument(
        "--copy-passphrase-file",
        type=Path,
        metavar="BERKAS",
        help="baca kata sandi salinan, bila lain dari kata sandi data, dari baris pertama ini",
    )
    _add_place(restore)
    restore.set_defaults(run=_restore)


def _add_place(command: Any) -> None:
    command.add_argument(
        "--from",
        dest="place",
        type=Path,
        metavar="FOLDER",
        help="folder lain yang berisi salinan, misalnya pada stik",
    )


def _list(backend: Backend, options: argparse.Namespace) -> None:
    keeper = backend.copies_at(options.place)
    records: list[CopyRecord | OldCopy] = [*keeper.copies(), *keeper.old_copies()]
    damaged = {record.name for record in keeper.damaged()}
    if options.json:
        print_json([{**_summary(one), "damaged": one.name in damaged} for one in records])
        return
    for record in records:
        print(_line(record) + ("  rusak" if record.name in damaged else ""))
    if not records:
        print("Belum ada salinan.")


def _backup(backend: Backend, options: argparse.Namespace) -> None:
    """Print the newest good copy. Raises CopyError where the one made now is none."""
    state = backend.copy_data(CopyReason.ASKED)
    if state.newest is None:
        return
    print(_line(state.newest))
    if options.to is not None:
        backend.copies.carry(state.newest, options.to)
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
    keeper = backend.copies_at(options.place)
    with suppress(LockedDataError):
        passphrases.open_copies(backend, options, keeper.place, keeper.copies())
    _settle(backend, options)
    for record in keeper.copies():
        if backend.data_lock.needs_words(keeper.place, [record]):
            print(f"{_line(record)}  berkata sandi, tidak diperiksa")
            continue
        broken = len(keeper.check(record).broken)
        damaged += bool(broken)
        words = f"{record.altered} baris tidak seperti yang ditulis" if record.altered else "baik"
        print(f"{_line(record)}  {f'{broken} bagian rusak' if broken else words}")
    is_own = options.place is None and backend.has_data
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


def _restore(backend: Backend, options: argparse.Namespace) -> None:
    keeper = backend.copies_at(options.place)
    offered: list[CopyRecord | OldCopy] = [*keeper.copies(), *keeper.old_copies()]
    found = [one for one in offered if one.name.startswith(options.name)]
    if len(found) != 1:
        raise NotFoundError(
            f"“{options.name}” cocok dengan {len(found)} salinan. "
            "Lihat namanya dengan “copies”, lalu tulis lebih lengkap."
        )
    if options.to is not None and options.attachment is None:
        raise NotFoundError("Untuk menulis satu lampiran ke berkas, sebut juga --attachment.")
    passphrases.open_copy(keeper, options, found[0])
    if options.attachment is not None:
        _restore_attachment(backend, found[0], options)
        return
    with backend.lock():
        restored = keeper.restore(found[0], datetime.now())
    print(restored.sentence)


def _restore_attachment(
    backend: Backend, chosen: CopyRecord | OldCopy, options: argparse.Namespace
) -> None:
    """Take one attachment out of a copy: into its meeting, or with ``--to`` into a file."""
    files = backend.copied_files(options.place)
    wanted = find_by_name(files.attachments(chosen), options.attachment)
    if options.to is not None:
        if not options.replace:
            require_free(options.to, "")
        print(files.save_attachment(wanted, options.to))
        return
    brought = files.bring_attachment(chosen, wanted.id)
    print("Lampiran dipulihkan." if brought.attachments else "Berkas lampiran dipulihkan.")


def _salvage(backend: Backend, options: argparse.Namespace) -> None:
    saved = backend.salvage(options.to)
    counts = saved.counts
    print(f"Terselamatkan: {counts.meetings} rapat, {counts.entries} butir, {counts.people} orang.")
    if saved.torn:
        print(f"Tidak utuh: {saved.torn_parts}")
    if saved.unspoken_words:
        print(saved.unspoken_words)
    print(f"Buka dengan --data-dir {options.to}")


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
