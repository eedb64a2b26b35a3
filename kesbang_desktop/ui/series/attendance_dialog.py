"""How often people and agencies came to the meetings of a series."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.domain.series_attendance import AttendanceShare, SeriesAttendance
from kesbang_desktop.domain.text import shorten_line
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.rows_model import RowsModel
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.widgets.row_table import RowTable

_COMFORTABLE = QSize(980, 580)
_LEAST_TABLE = 150
_LONGEST = 80


class SeriesAttendanceDialog(FittingDialog):
    """Shows people or agencies, those who missed most first. Accepted where a sheet is wanted."""

    def __init__(self, found: SeriesAttendance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Kehadiran dalam seri"))
        self._found = found
        self.model = RowsModel[AttendanceShare](_columns(), parent=self)
        self.table = RowTable(self)
        self.table.setAccessibleName(self.tr("Kehadiran dalam seri"))
        self.table.setModel(self.model)
        self.table.setMinimumHeight(_LEAST_TABLE)
        counts = dict.fromkeys(range(2, 8), 9)
        self.table.set_columns({1: 20, **counts, 8: 14}, 0, {1: 0.3, 8: 0.3})
        self.whose = ChoiceBox(self)
        self.whose.setAccessibleName(self.tr("Orang atau instansi"))
        self.whose.addItems([self.tr("Per orang"), self.tr("Per instansi")])
        self.export = QPushButton(self.tr("Ekspor XLSX"), self)
        self.close_button = QPushButton(self.tr("Tutup"), self)
        self._lay_out()
        self.whose.currentIndexChanged.connect(self._show)
        self.export.clicked.connect(self.accept)
        self.close_button.clicked.connect(self.reject)
        self._show(0)

    def _show(self, index: int) -> None:
        shares: Sequence[AttendanceShare] = (self._found.people, self._found.agencies)[index]
        self.model.show(shares)
        self.table.setColumnHidden(1, index == 1)
        self.table.selectRow(0)

    def _lay_out(self) -> None:
        title = QLabel(shorten_line(self._found.series, _LONGEST), self)
        title.setProperty("role", "section")
        words = self.tr("{0} rapat yang kehadirannya dicatat", "", self._found.meetings).format(
            self._found.meetings
        )
        count = QLabel(words, self)
        count.setProperty("role", "muted")
        set_role(self.export, "primary")
        self.export.setDefault(True)
        top = QHBoxLayout()
        top.addWidget(count, 1)
        top.addWidget(self.whose)
        contents = QVBoxLayout()
        contents.setSpacing(10)
        contents.addWidget(title)
        contents.addLayout(top)
        contents.addWidget(self.table, 1)
        self.set_contents(contents, self.foot_of(self.export, self.close_button), _COMFORTABLE)


def _columns() -> tuple[Column[AttendanceShare], ...]:
    return (
        Column(title=_tr("Nama"), words=lambda one: one.name),
        Column(title=_tr("Instansi"), words=lambda one: one.agency),
        Column(
            title=_tr("Rapat", "semua rapat"), words=lambda one: str(one.meetings), is_at_right=True
        ),
        Column(title=_tr("Hadir"), words=lambda one: str(one.came), is_at_right=True),
        Column(title=_tr("Diwakili"), words=lambda one: _count(one.represented), is_at_right=True),
        Column(title=_tr("Daring"), words=lambda one: _count(one.online), is_at_right=True),
        Column(title=_tr("Izin"), words=lambda one: _count(one.excused), is_at_right=True),
        Column(
            title=_tr("Tanpa ket."),
            words=lambda one: _count(one.absent),
            tone=lambda one: Tone.BAD if one.absent else Tone.MUTED,
            tool_tip=lambda _one: _tr("Tidak hadir tanpa keterangan"),
            is_at_right=True,
        ),
        Column(title=_tr("Alasan"), words=lambda one: "; ".join(dict.fromkeys(one.reasons))),
    )


def _count(number: int) -> str:
    return str(number) if number else "–"


def _tr(text: str, meaning: str = "") -> str:
    return QCoreApplication.translate("SeriesAttendanceDialog", text, meaning)
