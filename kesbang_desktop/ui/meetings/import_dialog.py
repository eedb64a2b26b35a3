"""What notes become, shown before anything is kept."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.errors import KnownError, UnreadableNotesError
from kesbang_desktop.domain.notes_reading import EarlierImport, NotesReading
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.text_encoding import LARGEST_NOTES
from kesbang_desktop.ports.meetings import NotesPorts
from kesbang_desktop.ui.language.formats import day_in_words, format_long_date
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.meetings.import_again import ask_to_import_again
from kesbang_desktop.ui.meetings.reading_model import ReadingColumn, reading_model
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.widgets.row_table import RowTable
from kesbang_desktop.ui.work.worker import Worker

_LEAST_TABLE = 150
# More names than these are counted.
_NAMED = 8


class ImportDialog(FittingDialog):
    """Shows a NotesReading line by line; accepted means that it shall be kept."""

    def __init__(self, reading: NotesReading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reading = reading
        self.setWindowTitle(self.tr("Impor catatan"))
        self.table = RowTable(self)
        self.table.setAccessibleName(self.tr("Baris catatan dan hasil bacaannya"))
        self.table.setModel(reading_model(reading, self.table))
        self.table.set_columns(
            {ReadingColumn.LINE: 6, ReadingColumn.KIND: 18}, stretched=ReadingColumn.TEXT
        )
        self.warnings = QListWidget(self)
        self.warnings.setAccessibleName(self.tr("Yang perlu diperiksa"))
        self.warnings.setWordWrap(True)
        self.warnings.addItems(list(map(translated, reading.warnings)))
        self.buttons = self._make_buttons()
        self._lay_out()

    def counts_text(self) -> str:
        """Return how many attendances and entries of each kind were found."""
        counts = self.reading.minutes.count()
        parts = (
            self.tr("{0} peserta", "", len(self.reading.minutes.attendances)).format(
                len(self.reading.minutes.attendances)
            ),
            self.tr("{0} agenda", "", counts[EntryKind.AGENDA]).format(counts[EntryKind.AGENDA]),
            self.tr("{0} pembahasan", "", counts[EntryKind.DISCUSSION]).format(
                counts[EntryKind.DISCUSSION]
            ),
            self.tr("{0} permasalahan", "", counts[EntryKind.ISSUE]).format(
                counts[EntryKind.ISSUE]
            ),
            self.tr("{0} keputusan", "", counts[EntryKind.DECISION]).format(
                counts[EntryKind.DECISION]
            ),
            self.tr("{0} tindak lanjut", "", counts[EntryKind.ACTION]).format(
                counts[EntryKind.ACTION]
            ),
        )
        rows = counts[EntryKind.TABLE_ROW]
        return " · ".join(
            (*parts, *([self.tr("{0} baris tabel", "", rows).format(rows)] if rows else []))
        )

    def new_text(self) -> str:
        """Return who comes into the directory with the notes, empty for nobody."""
        completed = self.reading.completed
        people = [one.name for one in self.reading.people if one not in completed]
        agencies = [one.name for one in self.reading.organizations]
        parts = []
        if people:
            parts.append(self.tr("orang baru: {0}").format(_listed(people)))
        if completed:
            names = _listed([one.name for one in completed])
            parts.append(self.tr("jabatan atau data dilengkapi: {0}").format(names))
        if agencies:
            parts.append(self.tr("instansi baru: {0}").format(_listed(agencies)))
        return self.tr("Direktori: {0}").format(" · ".join(parts)) if parts else ""

    def _lay_out(self) -> None:
        meeting = self.reading.minutes.meeting
        title = QLabel(meeting.title, self)
        title.setFont(scaled_font(title.font(), 1.25, QFont.Weight.DemiBold))
        title.setWordWrap(True)
        when = QLabel(
            " · ".join(filter(None, (day_in_words(meeting.date, format_long_date), meeting.place))),
            self,
        )
        when.setProperty("role", "muted")
        counts = QLabel(self.counts_text(), self)
        news = QLabel(self.new_text(), self)
        news.setWordWrap(True)
        news.setVisible(bool(news.text()))
        layout = QVBoxLayout()
        layout.setSpacing(8)
        for label in (title, when, counts, news):
            label.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(label)
        layout.addWidget(self.table, 1)
        layout.addLayout(self._warnings_layout())
        self.table.setMinimumHeight(_LEAST_TABLE)
        self.set_contents(layout, self.buttons, QSize(900, 620))

    def _warnings_layout(self) -> QVBoxLayout:
        count = len(self.reading.warnings)
        heading = QLabel(self.tr("Yang perlu diperiksa ({0})").format(count), self)
        heading.setProperty("role", "section")
        heading.setVisible(bool(count))
        self.warnings.setVisible(bool(count))
        line = self.fontMetrics().height() + 8
        self.warnings.setMaximumHeight(min(count, 4) * line + 12)
        layout = QVBoxLayout()
        layout.setSpacing(6)
        layout.addWidget(heading)
        layout.addWidget(self.warnings)
        return layout

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        keep = buttons.addButton(self.tr("Impor"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(keep, "primary")
        keep.setDefault(True)
        buttons.addButton(self.tr("Batal"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_NAMED])
    more = len(names) - _NAMED
    return (
        shown
        if more <= 0
        else QCoreApplication.translate("labels", "{0} dan {1} lagi").format(shown, more)
    )


def import_notes(
    source: Path | str,
    notes: NotesPorts,
    load_directory: Callable[[], Directory],
    worker: Worker,
    parent: QWidget,
    imported: Callable[[UUID, Changes], object],
    opened: Callable[[UUID], object],
    failed: Callable[[KnownError], object],
) -> None:
    """Read notes from a file or from text, show them, and store them once the person agrees.

    Of notes that have been imported before it is asked first. ``imported`` gets the id of the new
    meeting and what changed, ``opened`` that of the earlier one, ``failed`` why not.
    """

    def show(reading: NotesReading) -> None:
        dialog = ImportDialog(reading, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: _store(reading, notes, worker, imported, failed))
        dialog.open()

    def ask(found: tuple[NotesReading, EarlierImport | None]) -> None:
        reading, earlier = found
        if earlier is None:
            show(reading)
        else:
            ask_to_import_again(
                earlier, parent, lambda: opened(earlier.meeting_id), lambda: show(reading)
            )

    title = QCoreApplication.translate("import_notes", "Membaca catatan…")
    worker.run_aside(lambda: _read(source, notes, load_directory), ask, failed, title=title)


def _read(
    source: Path | str, notes: NotesPorts, load_directory: Callable[[], Directory]
) -> tuple[NotesReading, EarlierImport | None]:
    """Return what the notes become, and when they were imported before."""
    reading = notes.read(_contents(source), load_directory())
    return reading, notes.find_import(reading.digest)


def _store(
    reading: NotesReading,
    notes: NotesPorts,
    worker: Worker,
    imported: Callable[[UUID, Changes], object],
    failed: Callable[[KnownError], object],
) -> None:
    worker.run_aside(
        lambda: notes.add(reading, datetime.now(UTC)),
        lambda changes: imported(reading.minutes.meeting.id, changes),
        failed,
        title=QCoreApplication.translate("import_notes", "Menyimpan catatan…"),
        writes=True,
    )


def _contents(source: Path | str) -> bytes | str:
    if isinstance(source, str):
        return source
    try:
        with source.open("rb") as file:
            # One more than is read at all: the reader says what is wrong then.
            return file.read(LARGEST_NOTES + 1)
    except OSError as error:
        raise UnreadableNotesError(
            f"Berkas “{source.name}” tidak dapat dibuka. Periksa apakah berkasnya masih ada."
        ) from error
