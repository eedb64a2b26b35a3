"""Notes files on disk."""

from pathlib import Path

from kesbang_desktop.domain.errors import UnreadableNotesError
from kesbang_desktop.exchange.decoding import SIZE_LIMIT


def read_notes_file(path: Path) -> bytes:
    """Return the bytes of ``path``, at most one more than the size limit (which then is refused).

    Raises UnreadableNotesError where the file cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(SIZE_LIMIT + 1)
    except OSError as error:
        raise UnreadableNotesError(
            f"Berkas {path} tidak dapat dibaca. Periksa nama dan izinnya, lalu coba lagi."
        ) from error
