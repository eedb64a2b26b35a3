"""The parser of all commands, and running the one that was given."""

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kesbang_desktop import __version__
from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.bootstrap.chosen_data import chosen_data
from kesbang_desktop.bootstrap.data_dir import default_data_dir
from kesbang_desktop.cli import (
    agencies,
    anonymising,
    attendance,
    copies,
    corrections,
    decisions,
    encryption,
    follow_ups,
    meetings,
    office_database,
    old_minutes,
    packages,
    papers,
    passphrases,
    people,
    reports,
    search,
    updates,
)
from kesbang_desktop.cli.commands import Command
from kesbang_desktop.cli.interruption import EXIT_CODE, interruptible
from kesbang_desktop.cli.window_options import add_window_options
from kesbang_desktop.domain.errors import FileInTheWayError, KnownError, WorkStoppedError, as_known
from kesbang_desktop.indonesian_argparse import IndonesianParser


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = IndonesianParser(
        prog="kesbang-desktop",
        description="Notula Kesbang: notula rapat luring. Tanpa perintah, jendela program dibuka; "
        "dengan nama berkas .knotula, isinya ditampilkan di sana.",
    )
    add_window_options(parser)
    parser.add_argument("--version", action="version", version=__version__, help="tampilkan versi")
    parser.add_argument(
        "--accept-data",
        action="store_true",
        help="pakai berkas data apa adanya walau salinannya berkata lain",
    )
    passphrases.add_options(parser)
    parser.set_defaults(run=None, opens_data=True)
    commands = parser.add_subparsers(title="Perintah", metavar="PERINTAH")
    subjects = (
        meetings,
        old_minutes,
        people,
        papers,
        corrections,
        follow_ups,
        reports,
        search,
        decisions,
        agencies,
        attendance,
        anonymising,
        packages,
        copies,
        encryption,
        office_database,
        updates,
    )
    for subject in subjects:
        subject.add_commands(commands)
    for command in _all_of(commands):
        # Where it was given before the command, silence here must not undo it.
        command.add_argument(
            "--data-dir",
            type=Path,
            metavar="FOLDER",
            default=argparse.SUPPRESS,
            help="folder data yang dipakai",
        )
        command.add_argument(
            "--database",
            metavar="ALAMAT",
            default=argparse.SUPPRESS,
            help="data kantor di server, atau “file”",
        )
        passphrases.add_options(command, argparse.SUPPRESS)
    return parser


def _all_of(commands: Any) -> Iterator[argparse.ArgumentParser]:
    """Yield every command, also those that belong to one."""
    for command in commands.choices.values():
        yield command
        for action in command._actions:
            if isinstance(action, argparse._SubParsersAction):
                yield from _all_of(action)


def run_command(options: argparse.Namespace) -> int:
    """Run the command that ``options`` name and return the exit code."""
    command: Command = options.run
    backend: Backend | None = None
    try:
        data_dir = options.data_dir or default_data_dir()
        backend = Backend(data_dir, choice=chosen_data(data_dir, options.database))
        if options.accept_data:
            backend.file.accept()
        passphrases.open_data(backend, options)
        for sentence in backend.list_problems():
            print(sentence, file=sys.stderr)
        with interruptible():
            command(backend, options)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads has enough (“| head”): no failure, and nothing to say it to.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (KeyboardInterrupt, WorkStoppedError) as error:
        words = error.sentence if isinstance(error, WorkStoppedError) else "Dibatalkan."
        print(words, file=sys.stderr)
        return EXIT_CODE
    except (KnownError, OSError) as error:
        known = as_known(error)
        assert known is not None
        way_out = " Dengan --replace ditimpa." if isinstance(known, FileInTheWayError) else ""
        print(known.sentence + way_out, file=sys.stderr)
        return 1
    finally:
        if backend is not None:
            backend.close()
    return 0
