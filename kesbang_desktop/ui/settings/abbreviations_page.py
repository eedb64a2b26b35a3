"""The list of abbreviations: what is written out while typing."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from kesbang_desktop.domain.abbreviation_reading import AbbreviationReading
from kesbang_desktop.domain.abbreviations import Abbreviations
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.ports.words import WordPorts
from kesbang_desktop.ui.commands import settings as commands
from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.binding import bind, say_keys, tool_tip, with_keys
from kesbang_desktop.ui.commands.minutes import TOGGLE_ABBREVIATIONS
from kesbang_desktop.ui.editor.writing_aids import WritingAids
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.papers.place_to_save import ask_where_to_save
from kesbang_desktop.ui.settings.abbreviation_dialog import AbbreviationDialog, Entry
from kesbang_desktop.ui.settings.section import SwitchedSection
from kesbang_desktop.ui.tables.searched_model import TextRowsModel
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.widgets.row_table import RowTable
from kesbang_desktop.ui.work.worker import Worker

_PROBLEMS_SHOWN = 3


class AbbreviationsPage(SwitchedSection):
    """Finds, adds, changes and deletes abbreviations; brings lists in and out."""

    def __init__(
        self, aids: WritingAids, ports: WordPorts, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Singkatan"),
            tool_tip(TOGGLE_ABBREVIATIONS, self.tr("Tulis kepanjangan saat mengetik")),
            parent,
        )
        self._aids = aids
        self._ports = ports
        self._worker = worker
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("Cari singkatan atau kepanjangan…"))
        self.text.setAccessibleName(self.tr("Cari singkatan"))
        self.text.setClearButtonEnabled(True)
        titles = (self.tr("Singkatan"), self.tr("Kepanjangan"), self.tr("Asal"))
        self.model = TextRowsModel(titles, muted=2, parent=self)
        self.table = RowTable(self)
        self.table.setModel(self.model)
        self.table.set_columns({0: 16, 2: 14}, stretched=1)
        self.table.setAccessibleName(self.tr("Daftar singkatan"))
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 16)
        self.table.keep_rows_in_sight(4)
        self.banner = Banner(self)
        self._lay_out()
        self.tells_over = self.table
        self.banner.lie_over(self.tells_over)
        self._connect()
        self._show()

    def add(self) -> None:
        """Ask for a new abbreviation."""
        self._edit(None)

    def delete_chosen(self) -> None:
        """Delete the chosen abbreviations, to be had back at once."""
        shorts = [self.model.records[row][0] for row in self.table.chosen_rows()]
        if shorts:
            before = self._aids.abbreviations
            left = {short: long for short, long in before.entries.items() if short not in shorts}
            place = self.table.currentIndex().row()
            self._set(Abbreviations(left))
            self.table.selectRow(min(place, self.model.rowCount() - 1))
            self._offer_undo(
                self.tr("{0} singkatan dihapus", "", len(shorts)).format(len(shorts)), before
            )

    def restore_shipped(self) -> None:
        """Go back to the shipped list, to be taken back at once."""
        before = self._aids.abbreviations
        self._set(self._aids.shipped)
        self._offer_undo(self.tr("Daftar bawaan dipulihkan"), before)

    def import_list(self) -> None:
        """Ask for a file and add what it holds."""
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Impor daftar singkatan"),
            "",
            self.tr("Daftar singkatan (*.csv *.txt *.tsv);;Semua berkas (*)"),
        )
        if name:
            self.import_from(Path(name))

    def import_from(self, path: Path) -> None:
        """Add what the file ``path`` holds; known short forms take their new meaning."""
        self._worker.run(
            lambda: self._ports.read_abbreviations(path), self._take_reading, self._fail
        )

    def export_list(self) -> None:
        """Ask for a place and write the list there."""
        ask_where_to_save(
            self,
            self.tr("Ekspor daftar singkatan"),
            "singkatan.csv",
            self.tr("Daftar singkatan (*.csv)"),
            self.export_to,
        )

    def export_to(self, path: Path) -> None:
        """Write the list to ``path``."""
        entries = dict(self._aids.abbreviations.entries)
        self._worker.run(
            lambda: self._ports.write_abbreviations(entries, path),
            lambda written: self.banner.show_message(
                self.tr("Daftar tersimpan: {0}").format(written), (), UNDO_HINT_MS
            ),
            self._fail,
        )

    def clear_search(self) -> bool:
        """Show the whole list again; tell whether something was searched for."""
        searched = bool(self.text.text())
        self.text.clear()
        return searched

    def _lay_out(self) -> None:
        self.body.addWidget(self.text)
        self.body.addWidget(self.table, 1)
        add, change, delete, bring, send, restore = self.add_buttons(
            self.tr("Tambah…"),
            self.tr("Ubah…"),
            self.tr("Hapus"),
            self.tr("Impor…"),
            self.tr("Ekspor…"),
            self.tr("Pulihkan bawaan"),
        )
        say_keys(add, commands.ADD_ABBREVIATION, self.tr("Tambah"))
        say_keys(delete, commands.DELETE_ABBREVIATION, self.tr("Hapus"))
        add.clicked.connect(self.add)
        change.clicked.connect(self._edit_current)
        delete.clicked.connect(self.delete_chosen)
        bring.clicked.connect(self.import_list)
        send.clicked.connect(self.export_list)
        restore.clicked.connect(self.restore_shipped)
        self.add_hint(
            with_keys(
                self.tr("{0} tambah   Enter ubah   {1} hapus   {2} cari   {3} urungkan"),
                commands.ADD_ABBREVIATION,
                commands.DELETE_ABBREVIATION,
                commands.FIND_ABBREVIATION,
                commands.UNDO,
            )
        )

    def _connect(self) -> None:
        bind(self, commands.ADD_ABBREVIATION, self.add)
        bind(self, commands.FIND_ABBREVIATION, self._focus_text)
        bind(self.table, commands.DELETE_ABBREVIATION, self.delete_chosen)
        undo = partial(self.banner.press, self.tr("Urungkan"))
        bind(self.table, commands.UNDO, undo, Area.ABBREVIATIONS_LIST)
        bind(self.text, commands.TO_LIST, self.table.focus_rows, Area.ABBREVIATIONS_SEARCH)
        self.text.textChanged.connect(self.model.search)
        self.text.returnPressed.connect(self.table.focus_rows)
        self.table.row_activated.connect(self._edit_row)
        self.switch.clicked.connect(self._aids.toggle_abbreviations)
        self._aids.changed.connect(self._show)

    def _focus_text(self) -> None:
        self.text.setFocus()
        self.text.selectAll()

    def _show(self) -> None:
        self.switch.setChecked(self._aids.abbreviations_on)
        shipped, names = self._aids.shipped.entries, (self.tr("bawaan"), self.tr("sendiri"))
        rows = [
            (short, long, names[shipped.get(short) != long])
            for short, long in sorted(self._aids.abbreviations.entries.items())
        ]
        self.model.show_rows(rows)

    def _edit_current(self) -> None:
        for row in self.table.chosen_rows()[:1]:
            self._edit_row(row)

    def _edit_row(self, row: int) -> None:
        short, long, _ = self.model.records[row]
        self._edit((short, long))

    def _edit(self, entry: Entry | None) -> None:
        dialog = AbbreviationDialog(entry, self)
        dialog.record_edited.connect(partial(self._take_edit, entry))
        dialog.open()

    def _take_edit(self, before: Entry | None, after: Entry) -> None:
        entries = dict(self._aids.abbreviations.entries)
        if before is not None:
            entries.pop(before[0], None)
        entries[after[0]] = after[1]
        self.text.clear()
        self._set(Abbreviations(entries))
        row = self.model.row_beginning(after[0])
        if row is not None:
            self.table.selectRow(row)
            self.table.setFocus()

    def _set(self, abbreviations: Abbreviations) -> None:
        self.banner.dismiss()
        self._aids.set_abbreviations(abbreviations)

    def _offer_undo(self, text: str, before: Abbreviations) -> None:
        undo = (self.tr("Urungkan"), lambda: self._set(before))
        self.banner.show_message(text, [undo], UNDO_HINT_MS)

    def _take_reading(self, reading: AbbreviationReading) -> None:
        before = self._aids.abbreviations
        self._set(Abbreviations({**before.entries, **reading.entries}))
        text = self.tr("{0} singkatan diimpor.", "", len(reading.entries)).format(
            len(reading.entries)
        )
        if reading.problems:
            shown = " ".join(map(translated, reading.problems[:_PROBLEMS_SHOWN]))
            text += " " + self.tr("{0} baris dilewati. {1}", "", len(reading.problems)).format(
                len(reading.problems), shown
            )
        self._offer_undo(text, before)

    def _fail(self, error: KnownError) -> None:
        self.banner.show_failure(error)
