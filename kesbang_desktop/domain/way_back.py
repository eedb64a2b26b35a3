"""What one can go back to where the data is damaged, gone or wrong."""

from dataclasses import dataclass
from datetime import datetime

from kesbang_desktop.domain.copy_record import CopyCounts, CopyRecord

_PART_WORDS = {
    "meeting": "rapat",
    "entry": "butir notula",
    "action_item": "tindak lanjut",
    "action_owner": "penanggung jawab",
    "progress": "catatan perkembangan",
    "attendance": "peserta",
    "person": "orang",
    "organization": "instansi",
    "attachment": "lampiran",
    "version": "versi notula",
    "office_profile": "profil instansi",
}
_OTHER_PARTS = "data lain"


@dataclass(frozen=True, slots=True)
class OldCopy:
    """A copy that an earlier program made: a data file called ``name``, without attachments."""

    name: str
    made_at: datetime
    counts: CopyCounts


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What could be taken out of a damaged data file.

    ``torn`` names the tables of which something could not be read. ``unspoken`` lines are given to
    nobody: before them others are lost, and with those perhaps who spoke.
    """

    counts: CopyCounts
    torn: tuple[str, ...] = ()
    unspoken: int = 0

    @property
    def torn_parts(self) -> str:
        """What is not whole, in words: ``rapat, peserta``; empty where all came out."""
        words = dict.fromkeys(_PART_WORDS.get(table, _OTHER_PARTS) for table in self.torn)
        return ", ".join(sorted(words, key=lambda word: word == _OTHER_PARTS))

    @property
    def unspoken_words(self) -> str:
        """What became of the lines behind lost ones, as a sentence; empty where none is lost."""
        if not self.unspoken:
            return ""
        return (
            f"{self.unspoken} butir sesudah butir yang hilang kini tanpa pembicara; periksa siapa "
            "yang mengatakannya."
        )


WayBack = CopyRecord | OldCopy | Salvaged
