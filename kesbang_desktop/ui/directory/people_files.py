"""Files of people come in, after a look at them, and the directory goes out as a file."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.people_file import PeopleFile
from kesbang_desktop.domain.roll import RollReading
from kesbang_desktop.ports.directory import DirectoryPorts
from kesbang_desktop.ui.directory.people_file_dialog import PeopleFileDialog
from kesbang_desktop.ui.papers.place_to_save import ask_where_to_save
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.work.undoable_writes import UndoableWrites
from kesbang_desktop.ui.work.worker import Worker


class PeopleFiles(QObject):
    """Asks over ``parent``, writes through ``edits`` and tells in ``banner``."""

    def __init__(
        self,
        ports: DirectoryPorts,
        worker: Worker,
        edits: UndoableWrites,
        banner: Banner,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._edits = edits
        self._banner = banner
        self._page = parent
        self.dialog: PeopleFileDialog | None = None

    def ask_for_file(self) -> None:
        """Ask for a file of people and show what it becomes."""
        kinds = self.tr("Daftar orang (*.csv *.xlsx *.ods *.xls *.tsv *.txt *.vcf)")
        name, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Impor orang"), "", f"{kinds};;{self.tr('Semua berkas (*)')}"
        )
        if name:
            self.read(Path(name))

    def read(self, path: Path, fields: Mapping[int, str] | None = None) -> None:
        """Read the file beside the typing, and show what it becomes."""

        def read() -> tuple[PeopleFile, Directory]:
            return self._ports.read_file(path, fields or {}), self._ports.load()

        self._worker.run_aside(
            read,
            lambda found: self._show(path, *found),
            self._banner.show_failure,
            title=self.tr("Membaca daftar orang…"),
        )

    def ask_for_place(self) -> None:
        """Ask where the directory is written to, as a workbook, a text or cards."""
        ask_where_to_save(
            self._page,
            self.tr("Ekspor direktori"),
            "direktori.xlsx",
            "Excel (*.xlsx);;CSV (*.csv);;vCard (*.vcf)",
            self.write,
        )

    def write(self, path: Path) -> None:
        """Write the directory to ``path``, in the form that its name says."""
        self._worker.run_aside(
            lambda: self._ports.write_file(path),
            lambda done: self._banner.show_message(
                self.tr("Direktori disimpan di {0}.").format(done)
            ),
            self._banner.show_failure,
            title=self.tr("Menulis direktori…"),
        )

    def _show(self, path: Path, found: PeopleFile, directory: Directory) -> None:
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.show_file(found)
            return
        dialog = self.dialog = PeopleFileDialog(found, directory, self._page)
        dialog.columns_chosen.connect(lambda fields: self.read(path, fields))
        dialog.accepted.connect(lambda: self._keep(dialog.reading, directory))
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _keep(self, reading: RollReading, directory: Directory) -> None:
        changed = {one.id for one in reading.people}
        before = [one for one in directory.people if one.id in changed]
        known = {one.id for one in before}
        new = [one.party for one in reading.people if one.id not in known]
        parties = (*new, *(one.party for one in reading.organizations))

        def keep() -> Changes:
            changes = self._ports.save_organizations(reading.organizations)
            return changes | self._ports.save_people(reading.people)

        def put_back() -> Changes:
            return self._ports.save_people(before) | self._ports.withdraw(parties)

        words = self.tr("{0} orang ditambahkan, {1} dilengkapi.").format(len(new), len(before))
        self._edits.write([keep], words, lambda: self._edits.write_back([put_back]))
