"""The options of the window, read without the modules of the commands."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from kesbang_desktop.domain.package_name import is_package_name


def read_window_options(arguments: Sequence[str]) -> argparse.Namespace | None:
    """Return the options of the window; None where there is more in ``arguments``.

    ``package`` is a package file to be opened in it, or None. More is a command, a wish for help,
    or wrong use: all that the parser of commands knows.
    """
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    add_window_options(parser)
    try:
        options, more = parser.parse_known_args(arguments)
    except argparse.ArgumentError:
        return None
    options.package = Path(more[0]) if len(more) == 1 and is_package_name(more[0]) else None
    return None if more and options.package is None else options


def add_window_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the window to ``parser``."""
    parser.add_argument("--data-dir", type=Path, metavar="FOLDER", help="folder data yang dipakai")
    parser.add_argument(
        "--database",
        metavar="ALAMAT",
        help="data kantor di server: postgresql+psycopg://nama@server/basisdata; “file” untuk "
        "berkas data",
    )
    parser.add_argument(
        "--practice",
        action="store_true",
        help="buka contoh rapat untuk latihan; semuanya dihapus waktu jendelanya ditutup",
    )
    parser.add_argument(
        "--exit-when-ready",
        action="store_true",
        help="buka jendela lalu tutup begitu siap diketik (untuk pengujian)",
    )
