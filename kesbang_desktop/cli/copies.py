"""Commands on safety copies: copies, backup, check and restore."""

import argparse
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from kesbang_desktop.bootstrap import Backend
from kesbang_desktop.cli.commands import print_json
from kesbang_desktop.domain.copy_record import CopyReason, CopyRecord
from kesbang_desktop.domain.dates import format_long_date, format_time
from kesbang_desktop.domain.errors import CopyError, NotFoundError

_NAME = "nama salinan, atau awalannya"


def add_commands(commands: Any) -> None:
    """Add the commands to the parser of all of them."""
    listing = commands.add_parser("copies", help="daftar salinan cadangan, terbaru dulu")
    listing.add_argument("--json", action="store_true", help="cetak sebagai JSON")
    listing.set_defaults(run=_list)
    backup = commands.add_parser("backup", help="buat salinan cadangan sekarang")
    backup.set_defaults(run=_backup)
    check = commands.add_parser("check", help="baca ulang semua salinan cadangan")
    check.set_defaults(run=_check)
    saving = commands.add_parser("salvage", help="ambil yang masih terbaca dari berkas data rusak")
    saving.add_argument("--to", type=Path, required=True, metavar="FOLDER", help="folder hasil")
    saving.set_defaults(run=_salvage)
    restore = commands.add_parser("restore", help="pulihkan data dari salinan cadangan")
    restore.add_argument("name", help=_NAME)
    restore.set_defaults(run=_restore)


def _list(backend: Backend, options: argparse.Namespace) -> None:
    records = backend.copies.copies()
    if options.json:
        print_json([_summary(record) for record in records])
        return
    for record in records:
        print(_line(record))
    if not records:
        print("Belum ada salinan.")


def _backup(backend: Backend, _options: argparse.Namespace) -> None:
    backend.copy_data(CopyReason.ASKED)
    newest = backend.copies.newest()
    if newest is not None:
        print(_line(newest))


def _check(backend: Backend, _options: argparse.Namespace) -> None:
    """Print a line a copy. Raises CopyError where one of them does not read back."""
    damaged = 0
    for record in backend.copies.copies():
        broken = len(backend.copies.check(record).broken)
        damaged += bool(broken)
        print(f"{_line(record)}  {f'{broken} bagian rusak' if broken else 'baik'}")
    if damaged:
        raise CopyError(
            f"{damaged} salinan rusak. Pakai salinan lain, dan buat yang baru dengan “backup”."
        )


def _restore(backend: Backend, options: argparse.Namespace) -> None:
    found = [one for one in backend.copies.copies() if one.name.startswith(options.name)]
    if len(found) != 1:
        raise NotFoundError(
            f"“{options.name}” cocok dengan {len(found)} salinan. "
            "Lihat namanya dengan “copies”, lalu tulis lebih lengkap."
        )
    with backend.lock():
        restored = backend.copies.restore(found[0], datetime.now())
    counts = restored.counts
    print(f"Dipulihkan: {counts.meetings} rapat, {counts.entries} butir, {counts.people} orang.")
    if restored.aside is not None:
        print(f"Yang ada sebelumnya disimpan di {restored.aside}")
    if restored.lost_attachments:
        print(f"{len(restored.lost_attachments)} lampiran tidak ada di salinan itu.")


def _salvage(backend: Backend, options: argparse.Namespace) -> None:
    saved = backend.salvage(options.to)
    counts = saved.counts
    print(f"Terselamatkan: {counts.meetings} rapat, {counts.entries} butir, {counts.people} orang.")
    if saved.torn:
        print(f"Tidak utuh: {saved.torn_parts}")
    print(f"Buka dengan --data-dir {options.to}")


def _line(record: CopyRecord) -> str:
    counts = record.counts
    when = f"{format_long_date(record.made_at.date())} {format_time(record.made_at.time())}"
    return f"{record.name}  {when}  {counts.meetings} rapat, {counts.entries} butir"


def _summary(record: CopyRecord) -> dict[str, Any]:
    return {
        "name": record.name,
        "made_at": record.made_at.isoformat(),
        "reason": record.reason.value,
        "counts": asdict(record.counts),
        "bytes": record.size,
    }
