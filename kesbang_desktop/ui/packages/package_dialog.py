"""What is in a package, shown before anything of it is taken."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from kesbang_desktop.domain.office_profile import office_name
from kesbang_desktop.domain.package import Arrival, PackageCounts, PackageView
from kesbang_desktop.ui.language.formats import format_date
from kesbang_desktop.ui.packages.decisions import DecisionsView, answers_of, decisions_of
from kesbang_desktop.ui.safekeeping.copy_words import file_size_in_words, moment_in_words
from kesbang_desktop.ui.tables.searched_model import TextRowsModel
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.widgets.row_table import RowTable

_SIZE = QSize(900, 620)


class PackageDialog(FittingDialog):
    """Shows ``view``; ``taking_wanted(Answers)`` once the person agrees."""

    taking_wanted = Signal(object)

    def __init__(self, view: PackageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Isi paket"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.view = view
        self.meetings = self._make_meetings()
        decisions = decisions_of(view)
        self.decisions = DecisionsView(decisions, self) if decisions else None
        self.says = QLabel(self)
        self.says.setWordWrap(True)
        self.says.setProperty("role", "muted")
        self.take = QPushButton(self.tr("Ambil"), self)
        self.leave = QPushButton(self.tr("Batal"), self)
        self._lay_out()
        if self.decisions is not None:
            self.decisions.answered.connect(self._show_state)
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self.reject)
        self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at what has to be decided."""
        super().showEvent(event)
        if self.decisions is not None:
            self.bring_into_sight(self.decisions)

    def _make_meetings(self) -> RowTable:
        titles = (self.tr("Rapat"), self.tr("Tanggal"), self.tr("Di sini nanti"))
        model = TextRowsModel(titles, muted=2, parent=self)
        table = RowTable(self)
        table.setModel(model)
        table.set_columns({1: 24, 2: 30}, stretched=0)
        table.setAccessibleName(self.tr("Rapat dalam paket"))
        table.setMinimumHeight(self.fontMetrics().height() * 7)
        model.show_rows(
            (
                one.title,
                format_date(one.date) if one.date else self.tr("belum diisi"),
                arrival_words(one.arrival),
            )
            for one in self.view.meetings
        )
        return table

    def _lay_out(self) -> None:
        contents = QVBoxLayout()
        contents.setSpacing(8)
        for label in self._head():
            contents.addWidget(label)
        if self.decisions is not None:
            tabs = QTabWidget(self)
            tabs.setDocumentMode(True)
            tabs.setAccessibleName(self.tr("Isi paket"))
            count = len(self.decisions.decisions)
            tabs.addTab(self.decisions, self.tr("Perlu dipilih ({0})").format(count))
            tabs.addTab(self.meetings, self.tr("Rapat ({0})").format(len(self.view.meetings)))
            contents.addWidget(tabs, 1)
        else:
            contents.addWidget(self.meetings, 1)
        contents.addWidget(self.says)
        set_role(self.take, "primary")
        self.take.setDefault(True)
        self.set_contents(contents, self.foot_of(self.take, self.leave), _SIZE)

    def _head(self) -> list[QLabel]:
        info = self.view.info
        office = office_name(info.office) or self.tr("kantor tanpa nama")
        title = QLabel(self.tr("Paket dari {0}").format(office), self)
        title.setFont(scaled_font(title.font(), 1.25, QFont.Weight.DemiBold))
        what = self.tr("Seluruh data kantor") if info.is_whole else self.tr("Rapat pilihan")
        made = self.tr("{0}, dibuat {1}").format(what, moment_in_words(info.made_at))
        counts = f"{counts_words(info.counts)} · {file_size_in_words(info.bytes)}"
        mark = QLabel(
            self.tr("Sidik {0}: sama dengan yang disebut pengirim kalau tidak diubah orang").format(
                info.mark
            ),
            self,
        )
        mark.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        mark.setProperty("role", "muted")
        labels = [title, QLabel(made, self), QLabel(counts, self), mark]
        for label in labels:
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        return labels

    def _show_state(self) -> None:
        waiting = self.decisions.open_count if self.decisions else 0
        self.take.setEnabled(not waiting and self.view.brings_something)
        if not self.view.brings_something:
            words = self.tr("Paket ini tidak membawa hal baru; tidak ada yang akan diubah.")
            self.leave.setText(self.tr("Tutup"))
            self.take.hide()
            self.leave.setDefault(True)
        elif waiting:
            words = self.tr(
                "{0} hal diubah di sini dan di paket: pilih dulu yang dipakai. Belum ada yang "
                "diubah.",
                "",
                waiting,
            ).format(waiting)
        else:
            words = self.tr(
                "Belum ada yang diubah. Sebelum diambil, salinan cadangan dibuat; dengan salinan "
                "itu keadaan sekarang dapat dikembalikan."
            )
        self.says.setText(words)

    def _take(self) -> None:
        if not self.take.isEnabled():
            return
        answers = answers_of(self.decisions.decisions if self.decisions else ())
        self.accept_and(lambda: self.taking_wanted.emit(answers))


def arrival_words(arrival: Arrival) -> str:
    """Return what becomes of a meeting."""
    return {
        Arrival.NEW: _tr("rapat baru"),
        Arrival.CHANGED: _tr("diperbarui"),
        Arrival.SAME: _tr("sudah sama"),
        Arrival.OLDER: _tr("tetap, di sini lebih baru"),
        Arrival.ASKED: _tr("perlu dipilih"),
    }[arrival]


def counts_words(counts: PackageCounts) -> str:
    """Return how much is in a package."""
    return _tr("{0} rapat · {1} butir · {2} orang · {3} instansi · {4} lampiran").format(
        counts.meetings, counts.entries, counts.people, counts.organizations, counts.attachments
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("packages", text)
