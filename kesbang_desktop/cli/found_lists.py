"""What commands share that print what a query found, or write it as a list to a file."""

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from kesbang_desktop.cli.commands import REPLACE_HELP
from kesbang_desktop.domain.errors import ExportError
from kesbang_desktop.domain.meeting import Classification

Classes = frozenset[Classification]
_NORMAL = frozenset((Classification.NORMAL,))


def add_options(parser: Any, forms: Sequence[str] = ("docx", "xlsx")) -> None:
    """Add the options that say how what is found comes out; ``forms`` are those of files."""
    parser.add_argument("--json", action="store_true", help="cetak sebagai JSON")
    parser.add_argument(
        "--as",
        dest="output",
        choices=forms,
        help="tulis ke berkas, bersama --to",
    )
    parser.add_argument("--to", type=Path, metavar="BERKAS", help="berkas tujuan")
    parser.add_argument("--replace", action="store_true", help=REPLACE_HELP)
    parser.add_argument(
        "--include-classified",
        action="store_true",
        help="sertakan juga yang dari rapat TERBATAS atau RAHASIA dalam berkas",
    )


def wants_file(options: argparse.Namespace) -> bool:
    """Tell whether a file is asked for.

    Raises ExportError for half of an order, and for a name that does not end as its form.
    """
    is_file = wants_form(options)
    if is_file and options.to.suffix.lower() != f".{options.output}":
        raise ExportError(f"Akhiran nama “{options.to.name}” harus .{options.output}.")
    return is_file


def wants_form(options: argparse.Namespace) -> bool:
    """Tell whether a file is asked for, of any name. Raises ExportError for half of an order."""
    if (options.output is None) != (options.to is None):
        raise ExportError("Untuk menulis berkas, pakai --as dan --to bersama-sama.")
    return options.output is not None


def write_file(
    options: argparse.Namespace,
    found: Callable[[], Iterable[Classification]],
    what: str,
    export: Callable[[Path, bool, Classes], Path],
) -> None:
    """Write the list by ``export`` and print its place; what is classified stays out unasked.

    ``found`` gives how secret each of it is, ``what`` is what one of it is called.
    """
    classes: Classes = frozenset() if options.include_classified else _NORMAL
    tell_left_out(sum(one not in classes for one in found()) if classes else 0, what)
    print(export(options.to, options.replace, classes))


def tell_left_out(count: int, what: str) -> None:
    """Say how many of ``what`` stay out as classified, and how they come along; of none nothing."""
    if count:
        print(
            f"{count} {what} dari rapat bersifat terbatas atau rahasia tidak ikut. "
            "Pakai --include-classified bila penerimanya berhak.",
            file=sys.stderr,
        )


def iso_day(day: date | None) -> str | None:
    """Return ``day`` as JSON tells it."""
    return day.isoformat() if day else None
