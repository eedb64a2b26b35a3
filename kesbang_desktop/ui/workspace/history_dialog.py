"""Who wrote a record, when, and what it said then; one of these may be taken again."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.together.names import Sitting, labels_of
from kesbang_desktop.domain.together.news import Deed
from kesbang_desktop.ui.language.formats import format_short_date, format_time
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.widgets.keyed_dialog import KeyedDialog
from kesbang_desktop.ui.widgets.row_delegate import RowDelegate

_ROWS = 6


class HistoryDialog(KeyedDialog):
    """``taken(Deed)`` when what it says is to stand again, ``settled()`` when a line is right as it
    is, whatever is kept beside it.
    """

    taken = Signal(object)
    settled = Signal()

    def __init__(
        self,
        deeds: Sequence[Deed],
        now: str,
        said: Callable[[Deed], str] = lambda deed: deed.said,
        parent: QWidget | None = None,
    ) -> None:
        """``said`` gives what a deed says in words; what says the same as ``now`` is not taken."""
        super().__init__(parent)
        self._said = said
        # What waits to be chosen stands first.
        self.deeds = sorted(deeds, key=lambda one: not _waits(one))
        self._now = now
        self.setWindowTitle(self.tr("Riwayat"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QListWidget(self)
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.setAccessibleName(self.tr("Riwayat"))
        names = _names_of(self.deeds)
        for deed in self.deeds:
            name = names[deed.name, deed.computer]
            item = QListWidgetItem(_title(deed, name), self.list)
            item.setData(RowRole.SECOND_LINE, _when(deed.began, deed.ended))
            item.setData(RowRole.IS_STRONG, _waits(deed))
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._add_buttons()
        layout = QVBoxLayout(self)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.words)
        layout.addWidget(self.buttons)
        self.list.setMinimumHeight(_ROWS * 2 * self.fontMetrics().lineSpacing())
        self.list.setMinimumWidth(self.fontMetrics().averageCharWidth() * 70)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        self._show(self.list.currentRow())

    def _add_buttons(self) -> None:
        self.buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.take = self.buttons.addButton(self.tr("Pakai yang ini"), role.AcceptRole)
        self.take.setDefault(True)
        if any(map(_waits, self.deeds)):
            keep = self.buttons.addButton(self.tr("Baris sudah benar"), role.ActionRole)
            keep.setAutoDefault(False)
            keep.clicked.connect(lambda: self.accept_and(self.settled.emit))
        close = self.buttons.addButton(self.tr("Tutup"), role.RejectRole)
        close.setAutoDefault(False)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)

    def _chosen(self) -> Deed | None:
        row = self.list.currentRow()
        return self.deeds[row] if 0 <= row < len(self.deeds) else None

    def _show(self, _row: int) -> None:
        deed = self._chosen()
        said = self._said(deed) if deed is not None else ""
        self.words.setText(said or self.tr("Tidak ada kata yang dicatat."))
        self.take.setEnabled(bool(said) and said != self._now)

    def _take(self) -> None:
        if (deed := self._chosen()) is not None and self.take.isEnabled():
            self.accept_and(lambda: self.taken.emit(deed))


def _waits(deed: Deed) -> bool:
    return deed.is_aside and not deed.is_settled


def _names_of(deeds: Sequence[Deed]) -> dict[Sitting, str]:
    """Return what those who did it are called, told apart where they have one name."""
    sittings = list(dict.fromkeys((one.name, one.computer) for one in deeds))
    return dict(zip(sittings, labels_of(sittings), strict=True))


def _title(deed: Deed, name: str) -> str:
    name = name or _tr("tanpa nama")
    if deed.is_aside:
        return _tr("{0}: versi lain, ditulis bersamaan").format(name)
    words = {
        "save_shared": _tr("{0} mengetik"),
        "save_typed": _tr("{0} mengetik"),
        "add_minutes": _tr("{0} memasukkan"),
        "save_meeting": _tr("{0} mengisi data rapat"),
        "save_attendances": _tr("{0} mengisi peserta"),
        "import_notes": _tr("{0} mengimpor"),
        "set_statuses": _tr("{0} mengubah status"),
        "change_action": _tr("{0} mengubah tindak lanjut"),
        "add_progress": _tr("{0} mencatat perkembangan"),
    }
    return words.get(deed.verb, _tr("{0} mengubah")).format(name)


def _when(began: datetime, ended: datetime) -> str:
    began, ended = began.astimezone(), ended.astimezone()
    first, last = format_time(began.time()), format_time(ended.time())
    day = format_short_date(began.date())
    return f"{day} {first}" if first == last else f"{day} {first}–{last}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("HistoryDialog", words)
