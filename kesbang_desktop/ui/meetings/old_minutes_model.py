"""The documents of a folder, row by row: what each would become, and how surely."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.old_minutes import OldFile, Sureness
from kesbang_desktop.ui.language.formats import day_in_words, format_date
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.cell import CellText
from kesbang_desktop.ui.tables.checked_rows_model import CheckedRowsModel
from kesbang_desktop.ui.tables.column import texts_column

_TONES = {
    Sureness.FORM: Tone.GOOD,
    Sureness.PARTS: Tone.INFORM,
    Sureness.TEXT: Tone.MUTED,
    Sureness.OTHER: Tone.WARN,
    Sureness.SEVERAL: Tone.WARN,
}
_MOST_LINES = 4


class OldMinutesColumn(IntEnum):
    """The columns in their order."""

    TAKEN = 0
    MEETING = 1
    READ = 2
    DOUBTS = 3


class OldMinutesModel(CheckedRowsModel[OldFile]):
    """What is proposed is taken at first; what is there already or cannot be read never is."""

    def __init__(self, files: Sequence[OldFile]) -> None:
        super().__init__(
            _tr("Ambil"),
            (
                texts_column(_tr("Rapat"), _meeting),
                texts_column(_tr("Terbaca"), _read),
                texts_column(_tr("Yang perlu dilihat"), _doubts),
            ),
            lambda one: one.path,
            lambda one: one.is_proposed,
            may_be_taken=lambda one: one.may_be_taken,
            taken=[one.path for one in files if one.is_proposed],
        )
        self.show(files)


def _meeting(one: OldFile) -> list[CellText]:
    if one.minutes is None:
        return [CellText(one.name, most_lines=2)]
    meeting = one.minutes.reading.minutes.meeting
    when = " · ".join(filter(None, (day_in_words(meeting.date, format_date), meeting.place)))
    return [
        CellText(meeting.title, is_strong=True, most_lines=3),
        CellText(when, Tone.MUTED, is_small=True, most_lines=2),
        CellText(one.name, Tone.MUTED, is_small=True),
    ]


def _read(one: OldFile) -> list[CellText]:
    if one.minutes is None:
        return [CellText(_tr("tidak terbaca"), Tone.WARN, is_pill=True)]
    if one.earlier is not None:
        return [CellText(_tr("sudah ada"), Tone.MUTED, is_pill=True)]
    sureness = one.minutes.sureness
    counts = _tr("{0} peserta, {1} keputusan, {2} tindak lanjut").format(
        len(one.minutes.reading.minutes.attendances),
        one.minutes.count(EntryKind.DECISION),
        one.minutes.count(EntryKind.ACTION),
    )
    return [
        CellText(translated(sureness.label), _TONES[sureness], is_pill=True),
        CellText(counts, Tone.MUTED, is_small=True, most_lines=2),
    ]


def _doubts(one: OldFile) -> list[CellText]:
    tone = Tone.PLAIN if one.may_be_taken else Tone.WARN
    return [CellText(translated(one.told) or "–", tone, most_lines=_MOST_LINES)]


def _tr(text: str) -> str:
    return QCoreApplication.translate("OldMinutesModel", text)
