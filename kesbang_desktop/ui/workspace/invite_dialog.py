"""Whom to invite: several at once, from the directory, a group or the meeting before."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.invite_group import InviteGroup
from kesbang_desktop.domain.names import fold
from kesbang_desktop.ui.commands import attendees as commands
from kesbang_desktop.ui.commands.binding import bind, with_keys
from kesbang_desktop.ui.tables.checked_rows_model import CheckedRowsModel
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.frozen_keys import ENTER_KEYS
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.widgets.row_table import RowTable
from kesbang_desktop.ui.workspace.invitees import Invitable, Invitee, Sources, filtered

_COMFORTABLE = QSize(860, 600)
_LEAST_TABLE = 150


class InviteDialog(FittingDialog):
    """Enter invites whoever is ticked, from whatever source: ``chosen`` are they, in order.

    In the line above the list it ticks whom the letters there found first, and beside the name of
    a group it keeps the ticked ones under it: also those who are on the attendance list already.

    ``group_saved(InviteGroup, what it was made of or None)`` and ``group_deleted(UUID)`` where the
    ticked ones are kept under a name, or a group is given up.
    """

    group_saved = Signal(object, object)
    group_deleted = Signal(object)

    def __init__(self, invitable: Invitable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Undang peserta"))
        self._sources = Sources(invitable)
        self._groups = list(invitable.groups)
        self._there = invitable.there
        self._ticked: list[Invitee] = []
        self.search = QLineEdit(self)
        self.source = ChoiceBox(self)
        self.model = CheckedRowsModel[Invitee](
            self.tr("Undang"),
            _columns(invitable.there),
            lambda one: one.party.id,
            lambda _one: True,
        )
        self.table = self._make_table()
        self.name = QLineEdit(self)
        self.said = QLabel(self)
        self.keep = QPushButton(self.tr("Simpan kelompok"), self)
        self.delete = QPushButton(self.tr("Hapus kelompok"), self)
        self._buttons = QDialogButtonBox(self)
        self.invite = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self._connect()
        self._offer_sources(0 if not self._sources.last else 1)

    @property
    def chosen(self) -> list[Invitee]:
        """Whoever is ticked and not on the attendance list yet."""
        return [one for one in self._ticked if one.party.id not in self._there]

    @property
    def is_typed(self) -> bool:
        """Whether somebody is ticked: letters that only look for people are nothing to lose."""
        return bool(self.chosen)

    def _offer_sources(self, current: int) -> None:
        self.source.blockSignals(True)
        self.source.clear()
        self.source.addItem(self.tr("Direktori"))
        if self._sources.last:
            self.source.addItem(self.tr("Rapat sebelumnya dalam seri"))
        self._first_group = self.source.count()
        for group in self._groups:
            self.source.addItem(group.name)
        self.source.blockSignals(False)
        self.source.setCurrentIndex(current)
        self._turn(current)

    def _group(self) -> InviteGroup | None:
        at = self.source.currentIndex() - self._first_group
        return self._groups[at] if 0 <= at < len(self._groups) else None

    def _turn(self, index: int) -> None:
        """Show a source; all of a group, or of the meeting before, are ticked at once."""
        group = self._group()
        self.name.setText(group.name if group else "")
        self.delete.setEnabled(group is not None)
        self.search.clear()
        self._show()
        if index > 0:
            self.model.take(one.party.id for one in self.model.records)

    def _show(self) -> None:
        group = self._group()
        if group is not None:
            rows = self._sources.of_group(group)
        elif self.source.currentIndex() == 1 and self._sources.last:
            rows = self._sources.last
        else:
            rows = self._sources.known
        self.model.show(filtered(rows, self.search.text()))
        self.table.selectRow(0)

    def _take(self) -> None:
        """Keep who is ticked in the order in which they were."""
        taken = self.model.taken_ids()
        kept = [one for one in self._ticked if one.party.id in taken]
        known = {one.party.id for one in kept}
        self._ticked = kept + [one for one in self.model.taken() if one.party.id not in known]
        count = len(self.chosen)
        self.invite.setText(self.tr("Undang {0} orang", "", count).format(count))
        self.invite.setEnabled(bool(count))
        self.keep.setEnabled(bool(self._ticked))

    def _keep(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self.said.setText(self.tr("Beri nama kelompok itu, misalnya Forkopimda."))
            self.name.setFocus()
            return
        same = next((one for one in self._groups if fold(one.name) == fold(name)), None)
        members = tuple(one.party for one in self._ticked)
        made = InviteGroup(same.id if same else new_id(), name, members)
        self._groups = sorted(
            [*(one for one in self._groups if one is not same), made],
            key=lambda one: fold(one.name),
        )
        self.group_saved.emit(made, same)
        self._offer_sources(self._first_group + self._groups.index(made))
        words = self.tr("Kelompok {0} disimpan: {1} anggota.")
        self.said.setText(words.format(name, len(members)))

    def _delete(self) -> None:
        group = self._group()
        if group is not None:
            self._groups.remove(group)
            self.group_deleted.emit(group.id)
            self._offer_sources(0)
            self.said.setText(self.tr("Kelompok {0} dihapus.").format(group.name))

    def _make_table(self) -> RowTable:
        table = RowTable(self)
        table.setAccessibleName(self.tr("Yang dapat diundang"))
        table.setModel(self.model)
        table.setMinimumHeight(_LEAST_TABLE)
        table.set_columns({0: 9, 2: 26, 3: 26}, 1, {2: 0.3, 3: 0.3})
        bind(table, commands.TICK_INVITED, lambda: self.model.toggle(table.chosen_rows()))
        bind(table, commands.INVITE_TICKED, self._agree)
        return table

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(
            self.tr("Saring nama, jabatan, instansi; Enter memilih yang pertama")
        )
        self.search.setAccessibleName(self.tr("Saring"))
        self.source.setAccessibleName(self.tr("Sumber"))
        self.name.setPlaceholderText(self.tr("Nama kelompok, misalnya Forkopimda"))
        self.name.setAccessibleName(self.tr("Nama kelompok"))
        set_role(self.invite, "primary")
        self.invite.setDefault(True)
        self._buttons.addButton(self.tr("Batal"), QDialogButtonBox.ButtonRole.RejectRole)
        top, group = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.source)
        for part, stretch in ((self.name, 1), (self.keep, 0), (self.delete, 0)):
            group.addWidget(part, stretch)
        hint = QLabel(
            with_keys(
                self.tr("{0}: pilih atau lepas   {1}: undang yang dipilih"),
                commands.TICK_INVITED,
                commands.INVITE_TICKED,
            ),
            self,
        )
        for label in (hint, self.said):
            label.setProperty("role", "muted")
            label.setWordWrap(True)
        contents = QVBoxLayout()
        contents.setSpacing(10)
        contents.addLayout(top)
        contents.addWidget(self.table, 1)
        contents.addWidget(hint)
        contents.addLayout(group)
        contents.addWidget(self.said)
        self.set_contents(contents, self._buttons, _COMFORTABLE)

    def _connect(self) -> None:
        self.source.currentIndexChanged.connect(self._turn)
        for line in (self.search, self.name):
            line.installEventFilter(self)
        self.search.textChanged.connect(lambda _: self._show())
        self.model.taken_changed.connect(self._take)
        self.keep.clicked.connect(self._keep)
        self.delete.clicked.connect(self._delete)
        self._buttons.accepted.connect(self._agree)
        self._buttons.rejected.connect(self.reject)
        self._take()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down go from the line to the list, and Enter do what stands beside a line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.search and event.key() == Qt.Key.Key_Down:
                self.table.focus_rows()
                return True
            if watched is self.search and event.key() in ENTER_KEYS:
                return self._tick_found()
            if watched is self.name and event.key() in ENTER_KEYS:
                self.keep.click()
                return True
        return super().eventFilter(watched, event)

    def _tick_found(self) -> bool:
        """Tick the first that was found and empty the line; tell whether anything was typed."""
        if not self.search.text().strip():
            return False
        if self.model.records:
            first = self.model.records[0].party
            self.model.take([first.id])
            is_there = first.id in self._there
            words = self.tr("{0} sudah di daftar peserta.") if is_there else ""
            self.said.setText(words.format(first.name))
            self.search.clear()
        return True

    def _agree(self) -> None:
        if self.chosen:
            self.accept()


def _columns(there: frozenset[UUID]) -> tuple[Column[Invitee], ...]:
    on_roll = _tr("sudah di daftar")
    return (
        Column(
            title=_tr("Nama"),
            words=lambda one: one.party.name,
            second_line=lambda one: on_roll if one.party.id in there else "",
        ),
        Column(title=_tr("Jabatan"), words=lambda one: one.position),
        Column(title=_tr("Instansi"), words=lambda one: one.agency),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("InviteDialog", text)
