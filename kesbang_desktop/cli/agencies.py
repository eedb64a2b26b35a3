"""The command on the list of agencies to start a directory with."""

import argparse
import sys
from typing import Any

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.cli.commands import print_json
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.starter_agencies import OfferedAgency


def add_commands(commands: Any) -> None:
    """Add the command to the parser of all of them."""
    parser = commands.add_parser(
        "agencies", help="daftar awal instansi: tampilkan, atau tambahkan ke direktori"
    )
    parser.add_argument(
        "--take",
        nargs="*",
        metavar="NAMA",
        help="tambahkan instansi ini, atau kelompok ini; tanpa nama: semua yang belum ada",
    )
    parser.add_argument("--json", action="store_true", help="cetak sebagai JSON")
    parser.set_defaults(run=_agencies)


def _agencies(backend: Backend, options: argparse.Namespace) -> None:
    starters = backend.starters
    offered = starters.offered()
    if starters.problem:
        print(starters.problem, file=sys.stderr)
    if options.take is None:
        _show(offered, options.json)
        return
    chosen = [one.agency for one in (_named(offered, options.take) if options.take else offered)]
    added, _ = starters.take(chosen)
    if options.json:
        print_json([{"id": str(one.id), "name": one.name} for one in added])
    print(
        f"{len(added)} instansi ditambahkan, {len(chosen) - len(added)} sudah ada.",
        file=sys.stderr,
    )


def _named(offered: tuple[OfferedAgency, ...], names: list[str]) -> list[OfferedAgency]:
    """Return the agencies called or grouped so. Raises InvalidRecordError for a name of none."""
    found: list[OfferedAgency] = []
    for name in names:
        key = fold(name)
        named = [one for one in offered if key in map(fold, (*one.agency.names, one.agency.group))]
        if not named:
            raise InvalidRecordError(
                f"“{name}” tidak ada dalam daftar awal instansi. Lihat daftarnya dengan: "
                "kesbang-desktop agencies."
            )
        found += [one for one in named if one not in found]
    return found


def _show(offered: tuple[OfferedAgency, ...], as_json: bool) -> None:
    if as_json:
        print_json([_object(one) for one in offered])
        return
    for one in offered:
        agency = one.agency
        known = f"sudah ada: {one.known.name}" if one.known else "belum ada"
        print(" | ".join(filter(None, (agency.group, agency.name, agency.short_name, known))))


def _object(one: OfferedAgency) -> dict[str, Any]:
    agency = one.agency
    return {
        "group": agency.group,
        "name": agency.name,
        "short_name": agency.short_name,
        "aliases": list(agency.aliases),
        "parent": agency.parent or None,
        "region": agency.region or None,
        "known": str(one.known.id) if one.known else None,
    }
