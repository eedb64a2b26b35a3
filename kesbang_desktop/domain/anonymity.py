"""What becomes of somebody who asks to be made anonymous, and what stays of the name."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.names import bare_name, fold
from kesbang_desktop.domain.party import Person

_ALIAS = re.compile(r"Peserta (\d+)")


def next_alias(names: Iterable[str]) -> str:
    """Return the first ``Peserta 1``, ``Peserta 2`` after all that are among ``names``."""
    numbers = (int(match[1]) for name in names if (match := _ALIAS.fullmatch(name)))
    return f"Peserta {max(numbers, default=0) + 1}"


def is_alias(name: str) -> bool:
    """Tell whether ``name`` is what somebody is called who was made anonymous."""
    return _ALIAS.fullmatch(name) is not None


def anonymous(person: Person, alias: str, today: date) -> Person:
    """Return ``person`` as ``alias``, of whom nothing is known but the agency.

    Raises InvalidRecordError for somebody who is anonymous already.
    """
    if person.anonymised_on is not None:
        raise InvalidRecordError(f"{person.name} sudah anonim. Tidak ada yang perlu diubah lagi.")
    return Person(person.id, alias, organization_id=person.organization_id, anonymised_on=today)


def without_name(text: str, name: str, alias: str) -> str:
    """Return ``text`` with ``alias`` wherever ``name`` stands, with its gelar or without."""
    for one in dict.fromkeys((name, bare_name(name))):
        text = re.sub(rf"(?<!\w){re.escape(one)}(?!\w)", alias, text, flags=re.IGNORECASE)
    return text


def longest_word(name: str) -> str:
    """Return the longest word of ``name`` without its gelar, in small letters, to look by."""
    return max(bare_name(name).split(), key=len).lower()


def names_in(text: str, name: str) -> bool:
    """Tell whether ``text`` has ``name`` in it, gelar, case and signs aside."""
    return f" {fold(bare_name(name))} " in f" {fold(text)} "


@dataclass(frozen=True, slots=True)
class RemainingTraces:
    """What goes on naming somebody who was made anonymous; each list is in words.

    ``versions`` are frozen minutes, ``lines`` texts that somebody typed, ``attached`` files of
    meetings that were attended, ``signed`` profiles, ``exports`` papers kept for corrections.
    """

    name: str
    versions: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    attached: tuple[str, ...] = ()
    signed: tuple[str, ...] = ()
    exports: tuple[str, ...] = ()

    def sentences(self) -> list[str]:
        """Return it as sentences for whoever asks, what is there by name below each."""
        told: list[str] = []
        for words, found in (
            ("Versi notula yang sudah disahkan tidak berubah: {0}.", self.versions),
            ("Nama ini diketik dalam teks; sunting bila perlu: {0}.", self.lines),
            ("Lampiran rapat yang dihadiri, isinya tidak diperiksa: {0}.", self.attached),
            ("Penanda tangan atau isian di profil: {0}.", self.signed),
            ("Dokumen yang sudah diekspor dari: {0}.", self.exports),
        ):
            if found:
                told.append(words.format("; ".join(found)))
        told.append(
            "Salinan aman, paket, dan berkas yang dibuat sebelum hari ini tetap memuat nama ini "
            "sampai dihapus."
        )
        return told

    def paper(self, alias: str, day: str) -> str:
        """Return a text for the person who asked: what was done on ``day`` and what stays."""
        lines = [
            f"Permintaan anonim: {self.name}",
            "",
            f"Sejak {day} data Notula menyebut orang ini “{alias}”: direktori, daftar hadir, "
            "notula, tindak lanjut, pencarian, dan dokumen baru. NIP, pangkat, jabatan, telepon, "
            "pos-el, catatan, dan riwayat jabatannya dihapus.",
            "",
            "Yang tetap memuat namanya:",
            *(f"- {one}" for one in self.sentences()),
        ]
        return "\n".join(lines) + "\n"
