"""The strip over the pages: what is shown, which page, how large, and what to do with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.ui.commands import preview as commands
from kesbang_desktop.ui.commands.binding import say_keys
from kesbang_desktop.ui.commands.command import Command
from kesbang_desktop.ui.preview.fit import Fit
from kesbang_desktop.ui.widgets.elided_label import ElidedLabel
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow


class PreviewBar(QWidget):
    """Buttons only; ``left()`` for the one that goes back. What they do is connected outside."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._make_parts()
        self.of_pages = (
            self.previous,
            self.count,
            self.next,
            self.smaller,
            self.percent,
            self.larger,
            self.width_fit,
            self.page_fit,
            self.pdf,
            self.print,
        )
        self._lay_out()
        self.back.clicked.connect(self.left)

    def _make_parts(self) -> None:
        self.back = self._button(
            self.tr("‹ Kembali"), self.tr("Kembali ke rapat"), commands.LEAVE, "quiet"
        )
        self.title = ElidedLabel(self)
        self.title.setProperty("role", "title")
        self.title.setFont(scaled_font(self.font(), 1.2, QFont.Weight.DemiBold))
        self.meeting = ElidedLabel(self)
        self.meeting.setProperty("role", "muted")
        self.previous = self._button(
            "‹", self.tr("Halaman sebelumnya"), commands.PREVIOUS_PAGE, "small"
        )
        self.count = QLabel(self)
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.count.setMinimumWidth(self.fontMetrics().horizontalAdvance("88 dari 88"))
        self.next = self._button("›", self.tr("Halaman berikutnya"), commands.NEXT_PAGE, "small")
        self.smaller = self._button("−", self.tr("Perkecil halaman"), commands.SMALLER, "small")
        self.percent = QLabel(self)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.percent.setMinimumWidth(self.fontMetrics().horizontalAdvance("888 %"))
        self.larger = self._button("+", self.tr("Perbesar halaman"), commands.LARGER, "small")
        self.width_fit = self._button(
            self.tr("Lebar"), self.tr("Selebar jendela"), commands.WHOLE_WIDTH, "small"
        )
        self.page_fit = self._button(
            self.tr("Halaman"), self.tr("Satu halaman penuh"), commands.WHOLE_PAGE, "small"
        )
        self.make = self._button(
            self.tr("Buat Word"), self.tr("Buat dokumen Word"), commands.MAKE_DOCUMENT
        )
        self.pdf = self._button(
            self.tr("Simpan PDF…"), self.tr("Simpan sebagai PDF"), commands.SAVE_PDF
        )
        self.print = self._button(
            self.tr("Cetak…"), self.tr("Cetak dokumen"), commands.PRINT, "primary"
        )
        for button in (self.width_fit, self.page_fit):
            button.setCheckable(True)

    def show_pages(self, shown: bool) -> None:
        """Offer what needs pages only while there are some."""
        for widget in self.of_pages:
            widget.setVisible(shown)

    def show_page(self, page: int, count: int) -> None:
        """Say which page is on screen, from 1."""
        self.count.setText(self.tr("{0} dari {1}").format(page, count))
        self.count.setAccessibleName(self.tr("Halaman {0} dari {1}").format(page, count))
        self.previous.setEnabled(page > 1)
        self.next.setEnabled(page < count)

    def show_zoom(self, percent: int, fit: Fit) -> None:
        """Say how large the pages are, and what their size follows."""
        self.percent.setText(f"{percent} %")
        self.width_fit.setChecked(fit is Fit.WIDTH)
        self.page_fit.setChecked(fit is Fit.PAGE)

    def _button(self, text: str, name: str, command: Command, role: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(name)
        say_keys(button, command, name)
        if role:
            button.setProperty("role", role)
        return button

    def _lay_out(self) -> None:
        row = WrappingRow(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(6)
        row.addWidget(self.back)
        row.addSpacing(4)
        titles = QWidget(self)
        words = QVBoxLayout(titles)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.meeting)
        row.addWidget(titles, 1)
        row.addSpacing(10)
        for place, widget in enumerate(self.of_pages[:8]):
            if place == 3:
                row.addSpacing(14)
            row.addWidget(widget)
        row.addSpacing(14)
        row.addWidget(self._ways_out())

    def _ways_out(self) -> QWidget:
        """Return what becomes of the pages, which stays together where the row is broken."""
        ways = QWidget(self)
        beside = QHBoxLayout(ways)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(6)
        for button in (self.make, self.pdf, self.print):
            beside.addWidget(button)
        return ways
