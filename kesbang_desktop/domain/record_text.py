"""What the texts of a record have to be, said in a sentence where they are not."""

from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.text import is_clean


def require_name(name: str, what: str) -> None:
    """Raise InvalidRecordError unless ``name`` has text and nothing unprintable."""
    if not name.strip():
        raise InvalidRecordError(f"{what} belum diisi. Ketik namanya lalu coba lagi.")
    require_clean(name, what)


def require_clean(text: str, what: str) -> None:
    """Raise InvalidRecordError where ``text`` holds characters that cannot be stored or printed."""
    if not is_clean(text):
        raise InvalidRecordError(
            f"{what} memuat karakter yang tidak dapat disimpan. Hapus karakter itu lalu coba lagi."
        )
