"""Documents of before, as a test says."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from uuid import UUID

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.notes_reading import NotesReading
from kesbang_desktop.domain.old_minutes import OldFile, OldMinutes, SameMeeting, Sureness, TakenOld
from kesbang_desktop.ports.old_minutes import OldMinutesPorts


def old_file(name: str, title: str, sureness: Sureness, *doubts: str) -> OldFile:
    meeting = Meeting(new_id(), title, date(2019, 3, 12), place="Ruang Rapat Tepian Lantai 2")
    return OldFile(
        f"/notula/{name}",
        name,
        OldMinutes(name, NotesReading(Minutes(meeting)), sureness, doubts),
    )


OLD_FILES = (
    old_file("notulen tim 12-03-2019.docx", "Rapat Koordinasi Tim Kewaspadaan", Sureness.FORM),
    old_file(
        "2017-05-03 internal ormas.doc",
        "internal ormas",
        Sureness.TEXT,
        "Judul rapat tidak ditemukan; dipakai nama berkasnya.",
        "Tanggal Rabu, 3 Mei 2017 diambil dari nama berkas.",
    ),
    OldFile(
        "/notula/ada.docx",
        "ada.docx",
        old_file("ada.docx", "Rapat Lama", Sureness.PARTS).minutes,
        earlier=SameMeeting(UUID(int=4), "Rapat Lama", is_binned=True),
    ),
    OldFile(
        "/notula/pindaian.pdf",
        "pindaian.pdf",
        problem="“pindaian.pdf” hanya berisi gambar, mungkin hasil pindaian. "
        "Lampirkan ke rapatnya di tab Lampiran.",
    ),
)


@dataclass
class MemoryOldMinutes:
    """``files`` are what every folder holds, ``outcome`` what taking any of them gives."""

    files: tuple[OldFile, ...] = OLD_FILES
    outcome: TakenOld | None = None
    taken: list[tuple[tuple[str, ...], bool]] = field(default_factory=list)

    def ports(self) -> OldMinutesPorts:
        return OldMinutesPorts(read_folder=lambda _folder: self.files, take=self.take)

    def take(self, paths: Sequence[str], settles_past: bool) -> TakenOld:
        self.taken.append((tuple(paths), settles_past))
        return self.outcome or TakenOld(len(paths), changes=Changes(frozenset({UUID(int=9)})))


FOLDER = Path("notula lama")
