"""The safety copies as a table: when each was made, why, and what it holds."""

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.domain.way_back import OldCopy
from kesbang_desktop.ui.safekeeping.copy_words import (
    counts_in_words,
    made_in_words,
    reason_in_words,
)
from kesbang_desktop.ui.tables.searched_model import TextRow, TextRowsModel
from kesbang_desktop.ui.widgets.row_table import RowTable


class CopiesTable(RowTable):
    """``copies`` are those it shows, newest first, then those of earlier programs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.copies: list[CopyRecord | OldCopy] = []
        titles = (self.tr("Dibuat"), self.tr("Sebab"), self.tr("Isi"))
        self.text_rows = TextRowsModel(titles, muted=1, parent=self)
        self.setModel(self.text_rows)
        self.set_columns({0: 48, 1: 21}, stretched=2)
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Daftar salinan cadangan"))
        self.setMinimumHeight(self.fontMetrics().height() * 8)
        self.open_word = self.tr("Pulihkan satu rapat…")

    @property
    def chosen(self) -> CopyRecord | OldCopy | None:
        """The copy under the keyboard."""
        row = self.currentIndex().row()
        return self.copies[row] if 0 <= row < len(self.copies) else None

    @property
    def records(self) -> list[CopyRecord]:
        """The copies that this program made: they can be checked."""
        return [one for one in self.copies if isinstance(one, CopyRecord)]

    def show_copies(
        self, copies: Sequence[CopyRecord | OldCopy], damaged: Collection[str] = ()
    ) -> None:
        """Show ``copies``, the keyboard on the one it was on; ``damaged`` are names."""
        chosen = self.chosen
        self.copies = list(copies)
        self.text_rows.show_rows(self._words_of(one, one.name in damaged) for one in copies)
        names = [one.name for one in copies]
        self.selectRow(names.index(chosen.name) if chosen and chosen.name in names else 0)

    def _words_of(self, one: CopyRecord | OldCopy, is_damaged: bool) -> TextRow:
        reason = reason_in_words(one)
        attachments = self.tr("{0} lampiran", "", one.counts.attachments).format(
            one.counts.attachments
        )
        return (
            made_in_words(one.made_at),
            self.tr("{0}; rusak").format(reason) if is_damaged else reason,
            f"{counts_in_words(one.counts)}, {attachments}",
        )
