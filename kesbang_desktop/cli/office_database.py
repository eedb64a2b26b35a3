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
    place = backend.server.address.words
    if backend.server.upgrade():
        print(f"Data kantor {place}, sudah disesuaikan dengan program ini.")
    else:
        print(f"Data kantor {place}, sudah sesuai dengan program ini.")
