"""The minutes of a folder, shown before any of them becomes a meeting."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from kesbang_desktop.domain.old_minutes import OldFile
from kesbang_desktop.ui.commands import meetings as commands
from kesbang_desktop.ui.follow_ups.checked_dialog import CheckedDialog
from kesbang_desktop.ui.meetings.old_minutes_model import OldMinutesColumn, OldMinutesModel

_LEAST_TABLE = 170


class OldMinutesDialog(CheckedDialog):
    """``taken(list of paths, bool)`` carries what was checked, and whether past actions close."""

    taken = Signal(object, bool)

    def __init__(self, folder: str, files: Sequence[OldFile], parent: QWidget) -> None:
        model = OldMinutesModel(files)
        super().__init__(
            QCoreApplication.translate("OldMinutesDialog", "Impor notula lama"),
            model,
            commands.TICK_OLD_MINUTES,
            {OldMinutesColumn.TAKEN: 6, OldMinutesColumn.READ: 26, OldMinutesColumn.DOUBTS: 36},
            OldMinutesColumn.MEETING,
            parent,
        )
        self.model = model
        self.table.setAccessibleName(self.tr("Dokumen dalam folder"))
        self.settles = QCheckBox(self.tr("Tandai selesai tindak lanjut yang sudah lewat"), self)
        self.settles.setChecked(True)
        self.settles.setToolTip(
            self.tr(
                "Yang tenggatnya sudah lewat, atau tanpa tenggat dari rapat lebih dari enam bulan "
                "lalu, tidak muncul sebagai terlambat."
            )
        )
        self._lay_out(folder, files)

    def _lay_out(self, folder: str, files: Sequence[OldFile]) -> None:
        layout = self.lay_head(
            self._heading(folder, files),
            self.tick_words()
            + self.tr("Yang dicentang menjadi rapat, dengan berkas aslinya di tab Lampiran."),
        )
        layout.addWidget(self.settles)
        self.table.setMinimumHeight(_LEAST_TABLE)
        self.set_contents(layout, self.buttons, QSize(1100, 600))
        self.table.selectRow(0)
        self.table.setFocus()

    def _heading(self, folder: str, files: Sequence[OldFile]) -> str:
        parts = (
            (self.tr("{0} dapat dimasukkan"), sum(one.may_be_taken for one in files)),
            (self.tr("{0} sudah ada di sini"), sum(one.earlier is not None for one in files)),
            (self.tr("{0} tidak terbaca"), sum(bool(one.problem) for one in files)),
        )
        told = [self.tr("{0} dokumen").format(len(files))]
        told += [words.format(count) for words, count in parts if count]
        return f"“{folder}”: " + ", ".join(told)

    def take_words(self, count: int) -> str:
        return self.tr("Masukkan {0} yang dicentang").format(count)

    def give(self) -> None:
        paths = [one.path for one in self.model.taken()]
        self.accept_and(lambda: self.taken.emit(paths, self.settles.isChecked()))
