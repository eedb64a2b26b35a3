"""What is wrong with a template, one thing after the other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.template_report import TemplateReport
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.widgets.painting import scaled_font


class TemplateProblems(QFrame):
    """A heading over a list of places and sentences; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.heading = QLabel(self)
        self.heading.setProperty("role", "warning")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setFont(scaled_font(self.heading.font(), 1.0, QFont.Weight.DemiBold))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Masalah pada templat"))
        self.list.setProperty("role", "plain")
        self.list.setWordWrap(True)
        self.list.setSpacing(4)
        self.list.setMinimumHeight(self.fontMetrics().height() * 6)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.close_button = QPushButton(self.tr("Tutup"), self)
        self.close_button.setProperty("role", "quiet")
        self.close_button.clicked.connect(self.hide)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        self.hide()

    def show_report(self, report: TemplateReport, heading: str) -> None:
        """List the problems of ``report`` and put the keyboard on the first."""
        self.heading.setText(heading)
        self.list.clear()
        for problem in report.problems:
            self.list.addItem(
                "\n".join(filter(None, (translated(problem.place), translated(problem.sentence))))
            )
        self.show()
        self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
