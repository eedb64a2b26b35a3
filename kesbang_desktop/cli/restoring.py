"""Looking into a safety copy and putting it back: whole, one meeting of it, or one file."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.cli import passphrases
from kesbang_desktop.cli.commands import print_json
from kesbang_desktop.domain.copied_attachment import find_by_name
from kesbang_desktop.domain.copy_difference import Since
from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.domain.dates import format_short_date
from kesbang_desktop.domain.errors import NotFoundError
from kesbang_desktop.domain.way_back import OldCopy
from kesbang_desktop.paperwork.written_files import require_free

if TYPE_CHECKING:
    from kesbang_desktop.store.copies.keeper import CopyKeeper

T = TypeVar("T")
_SINCE = {
    Since.SAME: "sama",
    Since.CHANGED: "berubah",
    Since.BINNED: "di Sampah",
    Since.GONE: "tidak ada lagi",
}
_NAME = "nama salinan, atau awalannya"


def add_restore(commands: Any) -> None:
    """Add the command that puts copies back."""
    restore = commands.add_parser("restore", help="pulihkan data dari salinan cadangan")
    restore.add_argument("name", metavar="NAMA", help=_NAME)
    one = restore.add_mutually_exclusive_group()
    one.add_argument(
        "--meeting",
        metavar="ID",
        help="hanya rapat ini (id dari “copies NAMA”, atau awalannya); data lain tetap",
    )
    one.add_argument(
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
    add_copy_passphrase(restore)
    add_place(restore)
    restore.set_defaults(run=_restore)


def add_copy_passphrase(command: Any) -> None:
    """Add where the passphrase of a copy comes from."""
    command.add_argument(
        "--copy-passphrase-file",
        type=Path,
        metavar="BERKAS",
        help="baca kata sandi salinan, bila lain dari kata sandi data, dari baris pertama ini",
    )


def add_place(command: Any) -> None:
    """Add another place with copies."""
    command.add_argument(
        "--from",
        dest="place",
        type=Path,
        metavar="FOLDER",
        help="folder lain yang berisi salinan, misalnya pada stik",
    )


def opened(keeper: CopyKeeper, options: argparse.Namespace) -> CopyRecord | OldCopy:
    """Return the copy that is named, its key opened. Raises NotFoundError."""
    offered: list[CopyRecord | OldCopy] = [*keeper.copies(), *keeper.old_copies()]
    found = [one for one in offered if one.name.startswith(options.name)]
    place = f" --from {options.place}" if options.place else ""
    chosen = _only(found, options.name, "salinan", f"namanya dengan “copies{place}”")
    passphrases.open_copy(keeper, options, chosen)
    return chosen


def _only(found: Sequence[T], name: str, what: str, seen: str) -> T:
    """Return the one that was found. Raises NotFoundError, which says where all are ``seen``."""
    if not found:
        raise NotFoundError(f"Tidak ada {what} “{name}”. Lihat {seen}, lalu coba lagi.")
    if len(found) > 1:
        raise NotFoundError(
            f"“{name}” cocok dengan {len(found)} {what}. Lihat {seen}, lalu tulis lebih lengkap."
        )
    return found[0]


def list_meetings(
    backend: Backend, options: argparse.Namespace, chosen: CopyRecord | OldCopy
) -> None:
    """Print the meetings of a copy, and what became of each since it was made."""
    found = backend.copied_files(options.place).compare(chosen)
    if options.json:
        meetings = [
            {"id": str(one.id), "title": one.title, "since": one.since.value}
            for one in found.meetings
        ]
        print_json({"meetings": meetings, "newer": list(found.newer)})
        return
    for one in found.meetings:
        day = format_short_date(one.date) if one.date else "tanpa tanggal"
        print(f"{one.id}  {day}  {_SINCE[one.since]:16}  {one.title}")
    for title in found.newer:
        print(f"Baru sejak salinan ini: {title}")


def _restore(backend: Backend, options: argparse.Namespace) -> None:
    keeper = backend.file.copies_at(options.place)
    if options.to is not None and options.attachment is None:
        raise NotFoundError("Untuk menulis satu lampiran ke berkas, sebut juga --attachment.")
    chosen = opened(keeper, options)
    if options.attachment is not None:
        _restore_attachment(backend, chosen, options)
        return
    if options.meeting is not None:
        _restore_meeting(backend, chosen, options)
        return
    with backend.lock():
        restored = keeper.restore(chosen, datetime.now())
    print(restored.sentence)


def _restore_meeting(
    backend: Backend, chosen: CopyRecord | OldCopy, options: argparse.Namespace
) -> None:
    """Bring one meeting back out of a copy, beside one that is still here."""
    copied = backend.copied_files(options.place)
    found = [
        one for one in copied.compare(chosen).meetings if str(one.id).startswith(options.meeting)
    ]
    seen = f"idnya dengan “copies {options.name}”"
    meeting = _only(found, options.meeting, "rapat dalam salinan itu", seen)
    if meeting.since is Since.SAME:
        raise NotFoundError("Rapat ini masih ada dan sama dengan dalam salinan.")
    brought = copied.bring_back(chosen, meeting.id)
    print(f"Dipulihkan: {meeting.title}")
    if brought.is_second:
        print("Yang ada sekarang tetap; yang dari salinan ada di sampingnya.")
    if brought.lost:
        print(f"{len(brought.lost)} berkas lampirannya tidak ada dalam salinan itu.")


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
