"""Lists that an office keeps beside its data in place of the shipped ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from kesbang_desktop.domain.errors import UnreadableListError, UnreadableNotesError
from kesbang_desktop.domain.table_text import SEPARATORS, TableRow, read_table
from kesbang_desktop.exchange.decoding import SIZE_LIMIT, decode_notes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

T = TypeVar("T")
_NAMED_LINES = 3


@dataclass(frozen=True, slots=True)
class ListReading(Generic[T]):
    """What a list holds, and the lines of which nothing could be read."""

    value: T
    unread: tuple[TableRow, ...] = ()


def read_list_file(path: Path, separators: str = SEPARATORS) -> list[TableRow]:
    """Return the rows of the list ``path``, as Excel, LibreOffice or Notepad wrote it.

    UTF-8, UTF-16 with its mark, or Windows-1252. Raises UnreadableListError where it cannot be
    read as text.
    """
    try:
        with path.open("rb") as file:
            content = file.read(SIZE_LIMIT + 1)
        if len(content) > SIZE_LIMIT:
            raise UnreadableListError(
                f"Berkas {path.name} terlalu besar untuk daftar. Bagi menjadi beberapa berkas, "
                "atau hapus yang tidak perlu, lalu coba lagi."
            )
        return read_table(decode_notes(content), separators)
    except OSError as error:
        raise UnreadableListError(
            f"Berkas {path.name} tidak dapat dibaca. Tutup program lain yang memakainya, "
            "periksa izinnya, lalu coba lagi."
        ) from error
    except UnreadableNotesError as error:
        raise UnreadableListError(
            f"Berkas {path.name} kosong atau bukan teks. Simpan sebagai CSV (dari Excel: Simpan "
            "sebagai, CSV UTF-8) lalu coba lagi."
        ) from error


def own_or_shipped(
    own: Path, shipped: Path, read: Callable[[Path], ListReading[T]]
) -> tuple[T, str]:
    """Return the office's ``own`` list where there is one, else the ``shipped`` one.

    The second is a sentence on what could not be read, empty where all could. A list of which
    nothing could be read leaves the shipped one in force.
    """
    if not own.exists():
        return read(shipped).value, ""
    try:
        found = read(own)
    except UnreadableListError as error:
        return read(shipped).value, (f"{error.sentence} Sementara itu daftar bawaan yang berlaku.")
    return found.value, _unread_sentence(own, found.unread) if found.unread else ""


def _unread_sentence(path: Path, unread: Sequence[TableRow]) -> str:
    named = ", ".join(
        f"baris {row.number} (“{next(filter(None, row.cells))}”{_why_unread(row)})"
        for row in unread[:_NAMED_LINES]
    )
    more = f" dan {len(unread) - _NAMED_LINES} baris lain" if len(unread) > _NAMED_LINES else ""
    return (
        f"{path.name}: {named}{more} tidak terbaca dan tidak berlaku. Perbaiki di berkas "
        f"{path}, lalu buka lagi program ini."
    )


def _why_unread(row: TableRow) -> str:
    # Seldom asked, and the first page waits for the list of holidays.
    from kesbang_desktop.domain.missing_day import why_no_such_day

    why = next(filter(None, map(why_no_such_day, row.cells)), "")
    return f": {why}" if why else ""
