"""The command on newer versions of the program."""

import argparse
from pathlib import Path
from typing import Any

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.cli.commands import print_json
from kesbang_desktop.domain.program_update import UpdateEnd


def add_commands(commands: Any) -> None:
    """Add the command to the parser of all of them."""
    parser = commands.add_parser(
        "update", help="versi program yang lebih baru di stik atau folder: tampilkan, atau pasang"
    )
    parser.add_argument(
        "--from",
        dest="place",
        type=Path,
        metavar="FOLDER",
        help="cari di folder ini, bukan di stik",
    )
    parser.add_argument("--install", action="store_true", help="salin data, lalu pasang versi itu")
    parser.add_argument("--json", action="store_true", help="cetak sebagai JSON")
    parser.set_defaults(run=_update)


def _update(backend: Backend, options: argparse.Namespace) -> None:
    found = backend.updates.find(options.place)
    end = backend.updates.install(found) if found and options.install else None
    if options.json:
        told = {"version": found.version, "place": found.place} if found else None
        print_json({"found": told, "command": end.command if end else ""})
    elif found is None:
        print("Tidak ada versi yang lebih baru.")
    elif end is None:
        print(f"Versi {found.version} ada di {found.place}; --install memasangnya.")
    else:
        _tell(end)


def _tell(end: UpdateEnd) -> None:
    print(f"{end.sentence}\n{end.command}" if end.command else end.sentence)
