"""The command that makes somebody anonymous who asked for it."""

import argparse
import sys
from datetime import date
from typing import Any

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.directory_search import DirectorySearch
from kesbang_desktop.domain.errors import InvalidRecordError, NotFoundError
from kesbang_desktop.domain.names import name_key
from kesbang_desktop.domain.party import Person


def add_commands(commands: Any) -> None:
    """Add the command to the parser of all of them."""
    parser = commands.add_parser(
        "anonymise", help="jadikan seseorang anonim atas permintaannya; tampilkan yang tetap ada"
    )
    parser.add_argument("name", metavar="NAMA", help="nama, NIP, atau id di direktori")
    parser.add_argument(
        "--yes", action="store_true", help="lakukan; tanpa ini hanya ditampilkan akibatnya"
    )
    parser.set_defaults(run=_anonymise)


def _anonymise(backend: Backend, options: argparse.Namespace) -> None:
    ports = backend.ports().directory
    person = _find(ports.load().people, options.name)
    traces = ports.traces(person.id)
    if not options.yes:
        print(f"{person.name} belum diubah. Yang tetap memuat namanya nanti:")
        for sentence in traces.sentences():
            print(f"- {sentence}")
        print("Tambahkan --yes untuk menjadikannya anonim.", file=sys.stderr)
        return
    today = date.today()
    after, _ = ports.anonymise(person.id, today)
    print(traces.paper(after.name, format_date(today)), end="")
    ports.wipe()


def _find(people: tuple[Person, ...], wanted: str) -> Person:
    """Return the one whom ``wanted`` names. Raises NotFoundError and InvalidRecordError."""
    found = [
        one
        for one in people
        if wanted in (str(one.id), one.nip) or name_key(one.name) == name_key(wanted)
    ]
    if not found:
        # Nobody is made anonymous for a slip of the fingers.
        near = DirectorySearch(one.name for one in people).find(wanted)
        meant = f" Mungkin maksudnya {people[near[0]].name}." if near else ""
        raise NotFoundError(
            f"“{wanted}” tidak ada di direktori.{meant} Tulis nama lengkapnya lalu coba lagi."
        )
    if len(found) > 1:
        names = ", ".join(f"{one.name} ({one.id})" for one in found[:5])
        raise InvalidRecordError(
            f"“{wanted}” cocok dengan {len(found)} orang: {names}. Sebut salah satu dengan idnya."
        )
    return found[0]
