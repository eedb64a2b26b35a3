"""The changes in a document that came back, row by row."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.corrections.change import Change, What
from kesbang_desktop.domain.corrections.words import place_words, what_words
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.cell import CellText
from kesbang_desktop.ui.tables.checked_rows_model import CheckedRowsModel
from kesbang_desktop.ui.tables.column import Column, texts_column

_MOST_LINES = 4


class CorrectionColumn(IntEnum):
    """The columns in their order."""

    TAKEN = 0
    WHAT = 1
    NOW = 2
    IN_FILE = 3


class CorrectionsModel(CheckedRowsModel[Change]):
    """What is sure is taken at first, a conflict by itself alone; what has a problem never is."""

    def __init__(self, changes: Sequence[Change]) -> None:
        super().__init__(
            _tr("Ambil"),
            _text_columns(),
            lambda one: one.key,
            lambda one: one.is_sure,
            may_be_taken=lambda one: not one.problem,
            taken=[one.key for one in changes if one.is_sure],
        )
        self.show(changes)


def _text_columns() -> tuple[Column[Change], ...]:
    return (
        texts_column(_tr("Koreksi"), _what),
        texts_column(_tr("Dalam notula"), _now),
        texts_column(_tr("Dalam berkas"), _in_file),
    )


def _what(change: Change) -> list[CellText]:
    found = [CellText(translated(what_words(change)), is_strong=True)]
    if change.field or change.about or change.new is not None or change.what is What.SPEAKER:
        found.append(
            CellText(translated(place_words(change)), Tone.MUTED, is_small=True, most_lines=2)
        )
    if change.authors:
        found.append(
            CellText(_tr("oleh {0}").format(", ".join(change.authors)), Tone.MUTED, is_small=True)
        )
    if change.is_conflict:
        words = _tr("Berbenturan: notula juga berubah sejak diekspor. Pilih dengan mencentang.")
        found.append(CellText(words, Tone.WARN, is_small=True, most_lines=3))
    found += [
        CellText(translated(words), Tone.WARN, is_small=True, most_lines=4)
        for words in (change.asks, change.problem)
        if words
    ]
    if change.remark is not None:
        words = _tr("Diambil: dicatat di Keterangan rapat, tidak dicetak.")
        found.append(CellText(words, Tone.MUTED, is_small=True, most_lines=2))
    return found


def _now(change: Change) -> list[CellText]:
    now = change.mine if change.mine is not None else change.before
    found = [CellText(now or _tr("–"), most_lines=_MOST_LINES)]
    if change.is_conflict:
        words = _tr("Ketika diekspor: {0}").format(change.before or _tr("–"))
        found.append(CellText(words, Tone.MUTED, is_small=True, most_lines=_MOST_LINES))
    return found


def _in_file(change: Change) -> list[CellText]:
    is_struck = change.what is What.ATTENDEE and not change.after
    if change.what is What.REMOVED or is_struck:
        return [CellText(_tr("(dihapus)"), Tone.MUTED)]
    found = [CellText(change.after or _tr("–"), most_lines=_MOST_LINES)]
    if change.new is not None:
        parts = (change.new.speaker, change.new.owners, change.new.due)
        below = " · ".join(one for one in parts if one)
        found += [CellText(below, Tone.MUTED, is_small=True)] if below else []
    if change.what is What.MOVED:
        found.append(CellText(_tr("di tempat lain"), Tone.MUTED, is_small=True))
    return found


def _tr(text: str) -> str:
    return QCoreApplication.translate("corrections_model", text)
