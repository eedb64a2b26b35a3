"""The page of people and organizations (Direktori)."""

from operator import attrgetter
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QStackedWidget, QTabBar, QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.likely_twins import likely_twins
from kesbang_desktop.domain.party import Directory, Organization, Person
from kesbang_desktop.ports.directory import DirectoryPorts
from kesbang_desktop.ui.commands import directory as commands
from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.binding import bind, button_text, name_of, say_keys
from kesbang_desktop.ui.directory.anonymising_way import AnonymisingWay
from kesbang_desktop.ui.directory.directory_words import (
    ORGANIZATIONS,
    PEOPLE,
    TWINS,
    hint_of,
    words_of_empty,
)
from kesbang_desktop.ui.directory.party_removal import PartyRemoval
from kesbang_desktop.ui.directory.party_rows import (
    PartyRows,
    PartyRowsModel,
    organization_rows,
    people_rows,
    twin_rows,
)
from kesbang_desktop.ui.directory.people_files import PeopleFiles
from kesbang_desktop.ui.directory.record_edits import RecordEdits
from kesbang_desktop.ui.directory.starter_way import StarterWay
from kesbang_desktop.ui.tables.kept_row import KeptRow
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.empty_state import EmptyState
from kesbang_desktop.ui.widgets.page_header import PageHeader
from kesbang_desktop.ui.widgets.row_table import RowTable
from kesbang_desktop.ui.work.undoable_writes import UndoableWrites
from kesbang_desktop.ui.work.worker import Worker

# How much of the width that is left goes to agencies and short names.
_SHARES = ({2: 0.4}, {1: 0.3, 2: 0.2}, {1: 0.4})


class DirectoryPage(QWidget):
    """Finds, adds and corrects people and organizations. ``changes_committed(Changes)``."""

    changes_committed = Signal(object)

    def __init__(
        self, ports: DirectoryPorts, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._directory = Directory()
        # What was written last, to be gone on with once it is shown.
        self._written: UUID | None = None
        self.header = PageHeader(self.tr("Direktori"), self)
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("Cari: nama, NIP, jabatan, instansi…"))
        self.text.setAccessibleName(self.tr("Cari di direktori"))
        self.text.setClearButtonEnabled(True)
        self.tabs = QTabBar(self)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Orang, instansi, atau yang mungkin kembar"))
        for _ in (PEOPLE, ORGANIZATIONS, TWINS):
            self.tabs.addTab("")
        self.models, self.tables = self._make_tables()
        self.banner = Banner(self)
        self.edits = UndoableWrites(worker, self.banner, self)
        self.records = RecordEdits(ports, self.edits, self)
        self.removal = PartyRemoval(ports, worker, self.edits, self)
        self.anonymising = AnonymisingWay(ports, worker, self.edits, self.banner, self)
        self.starters = StarterWay(ports, worker, self.edits, self)
        self.files = PeopleFiles(ports, worker, self.edits, self.banner, self)
        self._empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        for widget in (*self.tables, self._empty):
            self._stack.addWidget(widget)
        self._lay_out()
        self.banner.lie_over(self._stack)
        self._connect()

    def refresh(self, changes: Changes | None = None) -> None:
        """Read the directory again where ``changes`` touch it; None always reads."""
        if changes is None or changes.parties:
            self._worker.run(self._read, lambda read: self._take(*read), self._fail)

    def enter(self) -> None:
        """Put the keyboard on the list and read the directory again."""
        self._focus_rows()
        self.refresh()

    def add_person(self) -> None:
        """Ask for a new person."""
        self.records.edit_person(self._directory)

    def add_organization(self) -> None:
        """Ask for a new organization."""
        self.records.edit_organization(self._directory)

    def merge_chosen(self) -> None:
        """Ask into whom the chosen entry is merged; of two, the first into the second."""
        self.removal.ask_to_merge(self._chosen(), self._directory)

    def _tell_apart(self) -> None:
        rows = self.models[TWINS].records
        chosen = [rows[row] for row in self.tables[TWINS].chosen_rows()]
        self.removal.tell_apart(
            [frozenset((one.party_id, one.twin_id)) for one in chosen if one.twin_id]
        )

    def _chosen(self) -> list[Person | Organization]:
        which = self.tabs.currentIndex()
        rows = self.models[which].records
        records = self._directory.by_id()
        chosen = [rows[row] for row in self.tables[which].chosen_rows()]
        ids = [one for row in chosen for one in (row.party_id, row.twin_id) if one]
        return [records[one] for one in ids if one in records]

    def _make_tables(self) -> tuple[list[PartyRowsModel], list[RowTable]]:
        titles = (
            [
                self.tr("Nama"),
                self.tr("Jabatan"),
                self.tr("Instansi"),
                self.tr("Pangkat/gol."),
                self.tr("Kontak"),
            ],
            [
                self.tr("Nama"),
                self.tr("Nama pendek"),
                self.tr("Instansi induk"),
                self.tr("Kabupaten/kota"),
            ],
            [self.tr("Mungkin sama"), self.tr("Dengan"), self.tr("Alasan")],
        )
        widths = ({1: 28, 2: 24, 3: 26, 4: 24}, {1: 26, 2: 30, 3: 24}, {1: 40, 2: 30})
        names = (self.tr("Daftar orang"), self.tr("Daftar instansi"), self.tr("Mungkin kembar"))
        models, tables = [], []
        for title, width, shares, name in zip(titles, widths, _SHARES, names, strict=True):
            table = RowTable(self)
            model = PartyRowsModel(title, table)
            table.setModel(model)
            table.set_columns(width, stretched=0, shares=shares)
            table.setAccessibleName(name)
            KeptRow(table, model)
            models.append(model)
            tables.append(table)
        models[TWINS].id_of = attrgetter("party_id", "twin_id")
        return models, tables

    def _lay_out(self) -> None:
        organization = self.header.add_button(
            self.tr("Tambah instansi"), self.tr("Tambah instansi")
        )
        person = self.header.add_button(
            button_text(commands.ADD_PERSON), name_of(commands.ADD_PERSON), primary=True
        )
        say_keys(organization, commands.ADD_ORGANIZATION)
        organization.clicked.connect(self.add_organization)
        person.clicked.connect(self.add_person)
        self._hint = hint = QLabel(self)
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        body = self.header.head(self)
        body.setSpacing(10)
        for widget in (self.text, self.tabs):
            body.addWidget(widget)
        body.addWidget(self._stack, 1)
        hint.setAlignment(Qt.AlignmentFlag.AlignRight)
        body.addWidget(hint)

    def _connect(self) -> None:
        bind(self, commands.ADD_PERSON, self.add_person)
        bind(self, commands.ADD_ORGANIZATION, self.add_organization)
        bind(self, commands.FIND, self.focus_text, Area.DIRECTORY)
        bind(self, commands.UNDO, self.edits.undo)
        bind(self.text, commands.TO_LIST, self._focus_rows)
        bind(self._stack, commands.FIND, self.focus_text, Area.DIRECTORY_BODY)
        bind(self, commands.CLEAR, self.text.clear)
        bind(self, commands.STARTER_AGENCIES, self.starters.ask)
        bind(self, commands.IMPORT_PEOPLE, self.files.ask_for_file)
        bind(self, commands.EXPORT_PEOPLE, self.files.ask_for_place)
        for table in self.tables:
            bind(table, commands.MERGE, self.merge_chosen)
        bind(
            self.tables[PEOPLE],
            commands.ANONYMISE,
            lambda: self.anonymising.ask(self._chosen()),
        )
        for table in self.tables[:TWINS]:
            bind(table, commands.DELETE, lambda: self.removal.delete(self._chosen()))
            table.open_word = self.tr("Ubah")
        bind(self.tables[TWINS], commands.TELL_APART, self._tell_apart)
        self.tables[TWINS].open_word = self.tr("Gabungkan…")
        self.tables[TWINS].row_activated.connect(self.merge_chosen)
        self.edits.committed.connect(self._commit)
        self.removal.merging.connect(lambda kept: self._note_written(kept.id))
        self.records.written.connect(self._note_written)
        self.text.textChanged.connect(self._search)
        self.text.returnPressed.connect(self._focus_rows)
        self.tabs.currentChanged.connect(self._show_state)
        self.tables[PEOPLE].row_activated.connect(self._edit_person_in)
        self.tables[ORGANIZATIONS].row_activated.connect(self._edit_organization_in)

    def look_for(self, name: str, is_person: bool) -> None:
        """Show those whose name has ``name`` in it."""
        self.tabs.setCurrentIndex(0 if is_person else 1)
        self.text.setText(name)

    def focus_text(self) -> None:
        """Put the cursor in the search box."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()

    def _read(self) -> tuple[Directory, PartyRows, PartyRows, PartyRows]:
        directory = self._ports.load()
        found = likely_twins(directory, self._ports.told_apart())
        twins = twin_rows(found, directory)
        return directory, people_rows(directory), organization_rows(directory), twins

    def _take(self, directory: Directory, *rows: PartyRows) -> None:
        self._directory = directory
        for model, found in zip(self.models, rows, strict=True):
            model.show_rows(found)
        self._show_state()
        self._go_to_written()
        if self.hasFocus() or self.tables[self.tabs.currentIndex()].hasFocus():
            # One of the rows that came is the one that Enter opens.
            self._focus_rows()

    def _go_to_written(self) -> None:
        for model, table in zip(self.models, self.tables, strict=True):
            if self._written is not None and (row := model.row_of(self._written)) is not None:
                table.selectRow(row)
                self._written = None

    def _search(self, text: str) -> None:
        for model in self.models:
            model.search(text)
        self._show_state()

    def _show_state(self) -> None:
        counts = [model.rowCount() for model in self.models]
        self.tabs.setTabText(PEOPLE, self.tr("Orang ({0})").format(counts[PEOPLE]))
        self.tabs.setTabText(ORGANIZATIONS, self.tr("Instansi ({0})").format(counts[ORGANIZATIONS]))
        self.tabs.setTabText(TWINS, self.tr("Mungkin kembar ({0})").format(counts[TWINS]))
        current = self.tabs.currentIndex()
        self._hint.setText(hint_of(current))
        if counts[current]:
            self._stack.setCurrentWidget(self.tables[current])
            return
        is_searched = bool(self.text.text().strip())
        self._empty.say(*words_of_empty(current, is_searched))
        self._stack.setCurrentWidget(self._empty)

    def _focus_rows(self) -> None:
        """Put the keyboard on the list; on the page, whose keys hold, where nothing is listed."""
        if self._stack.currentWidget() is self._empty:
            self.setFocus()
        else:
            self.tables[self.tabs.currentIndex()].focus_rows()

    def _edit_person_in(self, row: int) -> None:
        self.records.edit_person(self._directory, self.models[PEOPLE].records[row].party_id)

    def _edit_organization_in(self, row: int) -> None:
        chosen = self.models[ORGANIZATIONS].records[row].party_id
        self.records.edit_organization(self._directory, chosen)

    def _note_written(self, party_id: UUID) -> None:
        self._written = party_id

    def _commit(self, changes: Changes) -> None:
        self.refresh(changes)
        self.changes_committed.emit(changes)

    def _fail(self, error: KnownError) -> None:
        self.banner.show_failure(error)
