"""What the data can be put back from: copies, those of earlier programs, what was salvaged."""

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.domain.way_back import OldCopy, Salvaged, WayBack
from kesbang_desktop.ui.safekeeping.copy_words import counts_in_words, made_in_words


class OfferedList(QListWidget):
    """``offered`` are its rows in order; ``damaged`` names copies that were found so."""

    def __init__(self, damaged: Collection[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.offered: list[WayBack] = []
        self._damaged = damaged
        self.setAccessibleName(self.tr("Salinan cadangan"))
        self.setWordWrap(True)
        self.setSpacing(3)

    @property
    def chosen(self) -> WayBack | None:
        """The one under the keyboard."""
        row = self.currentRow()
        return self.offered[row] if 0 <= row < len(self.offered) else None

    def add(self, more: Sequence[WayBack]) -> None:
        """Append rows; of the first ones the newest that is good is chosen."""
        was_empty = not self.offered
        self.offered.extend(more)
        for one in more:
            self.addItem(QListWidgetItem(self._describe(one)))
        if was_empty:
            good = (row for row, one in enumerate(self.offered) if not self._wrong_with(one))
            self.setCurrentRow(next(good, 0))

    def _wrong_with(self, one: WayBack) -> str:
        """Return what is known to be wrong with a copy, empty for nothing."""
        if not isinstance(one, CopyRecord):
            return ""
        if one.name in self._damaged:
            return self.tr("rusak")
        words = self.tr("{0} baris berubah sendiri", "", one.altered)
        return "" if one.is_good else words.format(one.altered)

    def _describe(self, one: WayBack) -> str:
        if isinstance(one, Salvaged):
            words = self.tr("Yang terselamatkan dari berkas rusak: {0}; {1}")
            torn = self.tr("tidak utuh: {0}").format(one.torn_parts)
            told = words.format(
                counts_in_words(one.counts), torn if one.torn else self.tr("semua terbaca")
            )
            return ". ".join(filter(None, (told, one.unspoken_words)))
        described = f"{made_in_words(one.made_at)} · {counts_in_words(one.counts)}"
        if isinstance(one, OldCopy):
            return self.tr("{0} · salinan lama, tanpa lampiran").format(described)
        described = self.tr("{0}, {1} lampiran").format(described, one.counts.attachments)
        return " · ".join(filter(None, (described, self._wrong_with(one))))
