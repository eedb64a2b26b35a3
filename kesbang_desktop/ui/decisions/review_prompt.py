"""Asks when decisions are looked at again."""

from collections.abc import Callable, Collection
from datetime import date

from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.ui.follow_ups.due_prompt import DuePrompt


class ReviewPrompt(DuePrompt):
    """Answers with a Due that has a day; an empty line takes the review date away."""

    def __init__(
        self, today: Callable[[], date], holidays: Collection[date], parent: QWidget
    ) -> None:
        super().__init__(today, holidays, parent)
        self.name = self.tr("Tinjau")
        self.line.setAccessibleName(self.tr("Tanggal tinjau"))
        self.line.setPlaceholderText(self.tr("1 juni · 6 bulan · akhir tahun"))

    def answer(self) -> Due | None:
        """Return the day that the line means, None where it is none."""
        due = super().answer()
        return due if due is None or due.day or due == Due() else None

    def words(self) -> str:
        """Return the day in full, or examples of what would be one."""
        if not self.line.text().strip():
            return self.tr("Kosong: tidak ditinjau lagi.")
        return super().words()
