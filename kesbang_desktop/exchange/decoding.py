"""Bytes of a notes file to text."""

from __future__ import annotations

from kesbang_desktop.domain.errors import UnreadableNotesError
from kesbang_desktop.domain.text_encoding import LARGEST_NOTES, decode

SIZE_LIMIT = LARGEST_NOTES


def decode_notes(data: bytes) -> str:
    """Return the text of ``data``: UTF-8 or UTF-16 with a BOM, else UTF-8, else Windows-1252.

    Raises UnreadableNotesError where the data is empty, too large or not text.
    """
    if len(data) > SIZE_LIMIT:
        raise UnreadableNotesError(
            f"Berkas terlalu besar. Catatan rapat paling besar {SIZE_LIMIT // 1_048_576} MB; bagi "
            "menjadi beberapa berkas lalu impor satu per satu."
        )
    text = decode(data)
    if "\x00" in text:
        raise UnreadableNotesError(
            "Berkas ini bukan teks. Simpan catatan sebagai teks biasa (.txt) lalu impor lagi."
        )
    if not text.strip():
        raise UnreadableNotesError("Berkas kosong. Pilih berkas yang berisi catatan rapat.")
    return text
