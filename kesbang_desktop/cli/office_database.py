"""Commands for whoever looks after the database of an office: upgrade-database."""

import argparse
from typing import Any

from kesbang_desktop.bootstrap.backend import Backend


def add_commands(commands: Any) -> None:
    """Add the commands to the parser of all of them."""
    upgrade = commands.add_parser(
        "upgrade-database",
        help="sesuaikan data kantor di server dengan program ini; semua komputer harus ikut baru",
    )
    upgrade.set_defaults(run=_upgrade, opens_data=False)


def _upgrade(backend: Backend, _options: argparse.Namespace) -> None:
    server = backend.server
    has_changed = server.upgrade()
    print(server.place.sentence)
    print("Disesuaikan dengan program ini." if has_changed else "Sudah sesuai dengan program ini.")
