"""Commands on the database of an office: move, upgrade-database and refused."""

import argparse
import sys
from contextlib import closing
from typing import Any

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.cli.commands import print_json
from kesbang_desktop.domain.data_place import DataChoice
from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.domain.moved_house import left_aside
from kesbang_desktop.domain.office_address import FILE, read_address

_IN_USE = (
    "Jendela program ini memegang yang menunggu server. Lihat di sana (Ctrl+K, “tidak diterima”), "
    "atau tutup dulu jendelanya."
)


def add_commands(commands: Any) -> None:
    """Add the commands to the parser of all of them."""
    moving = commands.add_parser(
        "move", help="pindahkan semua data ke server kantor, atau kembali ke berkas"
    )
    moving.add_argument(
        "--to",
        required=True,
        metavar="ALAMAT",
        help="alamat data kantor yang kosong di server, atau “file” untuk berkas data",
    )
    moving.set_defaults(run=_move)
    upgrade = commands.add_parser(
        "upgrade-database",
        help="sesuaikan data kantor di server dengan program ini; semua komputer harus ikut baru",
    )
    upgrade.set_defaults(run=_upgrade, opens_data=False)
    refused = commands.add_parser(
        "refused", help="yang diketik selama jaringan putus dan tidak diterima server"
    )
    refused.add_argument("--json", action="store_true", help="cetak sebagai JSON")
    refused.add_argument("--forget", action="store_true", help="buang sesudah dicetak")
    refused.set_defaults(run=_refused, opens_data=False)


def _move(backend: Backend, options: argparse.Namespace) -> None:
    """Move all data; nobody may type into it meanwhile at this computer."""
    from kesbang_desktop.bootstrap.moving_house import move_to_file, move_to_server

    with backend.lock():
        if options.to == FILE:
            server = backend.server
            if told := left_aside(server.count_aside()):
                print(told, file=sys.stderr)
            backend.close()
            moved = move_to_file(backend.data_dir, DataChoice(server.address, server.password))
        else:
            choice = DataChoice(*read_address(options.to))
            # Doubts are told, and the tables of an earlier program become those of today.
            backend.file.database.prove_same()
            backend.close()
            moved = move_to_server(backend.data_dir, choice)
    print(moved.sentence)


def _upgrade(backend: Backend, _options: argparse.Namespace) -> None:
    server = backend.server
    has_changed = server.upgrade()
    print(server.place.sentence)
    print("Disesuaikan dengan program ini." if has_changed else "Sudah sesuai dengan program ini.")


def _refused(backend: Backend, options: argparse.Namespace) -> None:
    """Print what the server would not take; the network is not needed for it."""
    journal = backend.server.open_journal()
    if journal is None:
        raise DatabaseError(_IN_USE)
    with closing(journal):
        texts = journal.refused()
        if waiting := journal.count():
            print(f"{waiting} perubahan masih menunggu jaringan.", file=sys.stderr)
        meetings = [str(one.meeting_id) if one.meeting_id else "" for one in texts]
        if options.json:
            print_json(
                [
                    {"meeting": meeting, "text": one.text, "why": one.why}
                    for meeting, one in zip(meetings, texts, strict=True)
                ]
            )
        else:
            for meeting, one in zip(meetings, texts, strict=True):
                print(f"{meeting[:8]:8}  {one.text}\n          {one.why}")
        if options.forget:
            sys.stdout.flush()
            journal.settle([one.subject for one in texts])
