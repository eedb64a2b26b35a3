"""Asks for a due date in words."""

from collections.abc import Callable, Collection
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from kesbang_desktop.domain.due_date import Due, due_remark, parse_due
from kesbang_desktop.domain.missing_day import why_no_such_day
from kesbang_desktop.ui.follow_ups.due_words import full_due_text
from kesbang_desktop.ui.follow_ups.prompt_bar import PromptBar
from kesbang_desktop.ui.language.window_words import translated


class DuePrompt(PromptBar):
    """Answers with a Due; an empty line takes the due date away."""

    def __init__(
        self, today: Callable[[], date], holidays: Collection[date], parent: QWidget
    ) -> None:
        line = QLineEdit(parent)
        super().__init__(line, self.tr("Tenggat"), parent)
        self._today = today
        self._holidays = holidays
        line.setPlaceholderText(self.tr("jumat depan · 5 hari kerja · berkelanjutan"))

    def answer(self) -> Due | None:
        """Return the due date that the line means, None where it is none."""
        text = self.line.text().strip().removeprefix("/")
        return parse_due(text, self._today(), self._holidays) if text else Due()

    def words(self) -> str:
        """Return the date in full, or examples of what would be one."""
        due = self.answer()
        if due is None:
            if missing := translated(why_no_such_day(self.line.text(), self._today())):
                return self.tr("Tanggal itu tidak ada: {0}. Perbaiki tanggalnya.").format(missing)
            return self.tr("Belum dimengerti. Tulis misalnya besok, 12/4, akhir bulan.")
        text, today = self.line.text(), self._today()
        remark = translated(due_remark(text, due, today, self._holidays))
        return " · ".join(filter(None, (full_due_text(due, today, self._holidays), remark)))
