"""Commands on the passphrase of the data: encrypt, passphrase, recovery-code and decrypt."""

import argparse
import sys
from pathlib import Path
from typing import Any

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.cli.passphrases import new_passphrase
from kesbang_desktop.domain.document_kind import WORD
from kesbang_desktop.domain.errors import ElsewhereError, ExportError


def add_commands(commands: Any) -> None:
    """Add the commands to the parser of all of them."""
    encrypting = commands.add_parser("encrypt", help="beri data kata sandi: semuanya disandikan")
    _add_new(encrypting)
    _add_sheet(encrypting)
    encrypting.add_argument(
        "--remove-clear",
        action="store_true",
        help="hapus salinan lama yang tidak tersandi, sesudah salinan tersandi dibuat",
    )
    encrypting.set_defaults(run=_encrypt)
    changing = commands.add_parser("passphrase", help="ganti kata sandi data")
    _add_new(changing)
    changing.set_defaults(run=_change)
    recovering = commands.add_parser("recovery-code", help="buat kode pemulihan baru")
    _add_sheet(recovering)
    recovering.set_defaults(run=_renew)
    decrypting = commands.add_parser("decrypt", help="lepas kata sandi: data tidak disandikan lagi")
    decrypting.set_defaults(run=_decrypt)


def _add_new(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--new-passphrase-file",
        type=Path,
        metavar="BERKAS",
        help="baca kata sandi baru dari baris pertama berkas ini",
    )


def _add_sheet(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--sheet", type=Path, metavar="BERKAS.docx", help="tulis lembar pemulihan untuk dicetak"
    )


def _encrypt(backend: Backend, options: argparse.Namespace) -> None:
    _require_file(backend)
    _require_place(options.sheet)
    words = new_passphrase(options.new_passphrase_file)
    lock = backend.data_lock
    with backend.lock():
        # Older tables become those of today first, with a copy, and doubts are told.
        backend.file.database.prove_same()
        backend.close()
        lock.clear_away()
        code = lock.put_on(words)
        print("Data disandikan.")
        _tell(backend, code, options.sheet)
        state = lock.remove_traces() if options.remove_clear else lock.state()
    if state.traces:
        print(
            f"Masih dapat dibaca siapa saja: {state.traces.words}. "
            "Hapus lewat Pengaturan, Kata sandi."
        )


def _require_file(backend: Backend) -> None:
    """Raise ElsewhereError where the data is on a server, which has no passphrase of its own."""
    if words := backend.home.place.lock:
        raise ElsewhereError(words)


def _change(backend: Backend, options: argparse.Namespace) -> None:
    _require_file(backend)
    backend.data_lock.change(new_passphrase(options.new_passphrase_file))
    print("Kata sandi diganti. Kode pemulihan tetap berlaku.")


def _renew(backend: Backend, options: argparse.Namespace) -> None:
    _require_file(backend)
    _require_place(options.sheet)
    _tell(backend, backend.data_lock.new_code(), options.sheet)


def _decrypt(backend: Backend, _options: argparse.Namespace) -> None:
    _require_file(backend)
    with backend.lock():
        backend.file.database.prove_same()
        backend.close()
        backend.data_lock.take_off()
    print("Kata sandi dilepas; data tidak disandikan lagi.")


def _tell(backend: Backend, code: str, sheet: Path | None) -> None:
    """Tell the code, which nothing else tells from now on: on the sheet, else on the screen."""
    try:
        if sheet is not None:
            print(f"Lembar pemulihan: {backend.paperwork.write_recovery_sheet(code, sheet)}")
            return
    except ExportError as error:
        print(error.sentence, file=sys.stderr)
    print(f"Kode pemulihan, catat dan simpan di tempat terkunci: {code}")


def _require_place(sheet: Path | None) -> None:
    """Raise ExportError where the sheet cannot be written: before anything is changed."""
    if sheet is None:
        return
    if sheet.suffix.lower() != WORD:
        raise ExportError(f"Lembar pemulihan ditulis sebagai {WORD}. Ganti nama “{sheet.name}”.")
    if sheet.exists():
        raise ExportError(f"Berkas “{sheet}” sudah ada. Pakai nama lain untuk lembar pemulihan.")
    if not sheet.absolute().parent.is_dir():
        raise ExportError(f"Folder “{sheet.parent}” tidak ditemukan. Pilih folder lain.")
