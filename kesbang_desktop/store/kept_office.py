"""Which office database a data folder uses, in a file beside its data: no password is in it."""

from contextlib import suppress
from pathlib import Path

from kesbang_desktop.domain.disk_trouble import disk_trouble
from kesbang_desktop.domain.errors import DatabaseError, InvalidRecordError
from kesbang_desktop.domain.office_address import OfficeAddress, read_address
from kesbang_desktop.store.data_folder import OFFICE
from kesbang_desktop.store.private_files import make_private_folder


def read_office(data_dir: Path) -> OfficeAddress | None:
    """Return the address that was chosen, None for the data file.

    Raises DatabaseError where it cannot be read: nobody shall type into the other data.
    """
    try:
        text = (data_dir / OFFICE).read_text(encoding="utf-8").strip()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        raise _unreadable(data_dir) from error
    if not text:
        return None
    try:
        return read_address(text)[0]
    except InvalidRecordError as error:
        raise _unreadable(data_dir) from error


def keep_office(data_dir: Path, address: OfficeAddress | None) -> None:
    """Use the database at ``address`` from the next start on, None for the data file.

    Raises DatabaseError.
    """
    path = data_dir / OFFICE
    try:
        if address is None:
            path.unlink(missing_ok=True)
            return
        make_private_folder(data_dir)
        temporary = path.with_suffix(".tmp")
        temporary.write_text(f"{address.text}\n", encoding="utf-8")
        temporary.replace(path)
    except OSError as error:
        raise DatabaseError(
            f"Pilihan data kantor tidak dapat ditulis ke {path}. "
            f"{disk_trouble(error) or 'Periksa izin folder itu'}, lalu coba lagi."
        ) from error
    finally:
        with suppress(OSError):
            path.with_suffix(".tmp").unlink(missing_ok=True)


def _unreadable(data_dir: Path) -> DatabaseError:
    return DatabaseError(
        f"Alamat data kantor di {data_dir / OFFICE} tidak terbaca. Perbaiki isinya, atau hapus "
        "berkas itu untuk memakai berkas data di komputer ini."
    )
