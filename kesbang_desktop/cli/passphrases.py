"""Asking for a passphrase: from a file, from the environment, or from whoever sits there."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.domain.data_lock import PASSPHRASE_VARIABLE
from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.errors import (
    InvalidRecordError,
    LockedDataError,
    SignInError,
    WrongPassphraseError,
)
from kesbang_desktop.domain.way_back import OldCopy

if TYPE_CHECKING:
    from kesbang_desktop.bootstrap.server_home import ServerHome
    from kesbang_desktop.store.copies.keeper import CopyKeeper

_QUESTION = "Kata sandi atau kode pemulihan: "
_TRIES = 3
_MOST = 4096


def add_options(command: argparse.ArgumentParser, default: object = None) -> None:
    """Add the option that every command has."""
    command.add_argument(
        "--data-passphrase-file",
        type=Path,
        metavar="BERKAS",
        default=default,
        help="baca kata sandi data dari baris pertama berkas ini",
    )


def open_data(backend: Backend, options: argparse.Namespace) -> None:
    """Open the data of ``backend`` where it has a passphrase, or is on a server.

    Raises LockedDataError where nobody can be asked, WrongPassphraseError, and DatabaseError.
    """
    if backend.data_lock.is_shut:
        _give(options, backend.data_lock.give)
    if backend.home.place.address is not None and options.opens_data:
        _sign_in(backend.server)


def open_copies(
    backend: Backend, options: argparse.Namespace, place: Path, copies: Iterable[CopyRecord]
) -> None:
    """Open ``copies`` in ``place`` where they have a passphrase. Raises as :func:`open_data`."""
    if backend.data_lock.needs_words(place, copies):
        _give(options, lambda words: backend.data_lock.give(words, place))


def open_copy(
    keeper: CopyKeeper, options: argparse.Namespace, chosen: CopyRecord | OldCopy
) -> None:
    """Open one copy where it has a passphrase: that of its time, which may be another by now.

    Raises as :func:`open_data`; the data is as it was then.
    """
    if not keeper.lock_of(chosen).needs_words:
        return
    if options.copy_passphrase_file is not None:
        keeper.open_copy(chosen, read_passphrase(options.copy_passphrase_file))
        return
    moment = format_long_date(chosen.made_at.date())
    question = f"Kata sandi salinan {moment}, yang dipakai waktu itu, atau kode pemulihannya: "
    try:
        _give(options, partial(keeper.open_copy, chosen), question)
    except (LockedDataError, WrongPassphraseError) as error:
        raise LockedDataError(
            f"Salinan {moment} berkata sandi, dan kata sandinya belum ada atau tidak cocok. Data "
            "tidak diubah. Beri kata sandi yang dipakai waktu itu dengan --copy-passphrase-file."
        ) from error


def new_passphrase(file: Path | None) -> str:
    """Return a passphrase that is new: from a file, or typed twice. Raises InvalidRecordError."""
    if file is not None:
        return read_passphrase(file)
    if not sys.stdin.isatty():
        raise InvalidRecordError("Kata sandi baru belum ada. Beri dengan --new-passphrase-file.")
    words = getpass.getpass("Kata sandi baru: ")
    if getpass.getpass("Sekali lagi: ") != words:
        raise InvalidRecordError("Kedua kata sandi tidak sama. Ulangi perintahnya.")
    return words


def _give(
    options: argparse.Namespace, give: Callable[[str], None], question: str = _QUESTION
) -> None:
    if options.data_passphrase_file is not None:
        give(read_passphrase(options.data_passphrase_file))
    elif PASSPHRASE_VARIABLE in os.environ:
        give(os.environ[PASSPHRASE_VARIABLE])
    elif sys.stdin.isatty():
        _give_typed(give, question)
    else:
        raise LockedDataError(
            "Data ini berkata sandi. Beri kata sandinya dengan --data-passphrase-file, atau "
            f"dengan variabel lingkungan {PASSPHRASE_VARIABLE}."
        )


def _sign_in(server: ServerHome) -> None:
    """Open data on a server; its password is asked for where none is kept. Raises DatabaseError."""
    password = ""
    for left in reversed(range(_TRIES + 1)):
        try:
            server.sign_in(password)
            return
        except SignInError as error:
            if not left or not sys.stdin.isatty():
                raise
            if password:
                print(error.sentence, file=sys.stderr)
        password = getpass.getpass(f"Kata sandi “{server.address.user}” di server: ")


def _give_typed(give: Callable[[str], None], question: str) -> None:
    for left in reversed(range(_TRIES)):
        try:
            give(getpass.getpass(question))
            return
        except WrongPassphraseError as error:
            if not left:
                raise
            print(error.sentence, file=sys.stderr)


def read_passphrase(file: Path) -> str:
    """Return the first line of ``file``. Raises InvalidRecordError where it is empty, OSError."""
    with file.open(encoding="utf-8-sig", errors="replace") as reading:
        words = reading.readline(_MOST).rstrip("\r\n")
    if not words.strip():
        raise InvalidRecordError(f"Baris pertama “{file}” kosong. Tulis kata sandinya di sana.")
    return words
