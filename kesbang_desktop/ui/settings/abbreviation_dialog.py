"""One abbreviation of the list."""

from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.abbreviations import is_short_form
from kesbang_desktop.domain.errors import InvalidRecordError, KnownError
from kesbang_desktop.ui.directory.record_dialog import RecordDialog

Entry = tuple[str, str]


class AbbreviationDialog(RecordDialog):
    """Edits ``entry`` (short and long form), or asks for a new one; makes such a pair."""

    characters = 60

    def __init__(self, entry: Entry | None, parent: QWidget | None = None) -> None:
        title = self.tr("Ubah singkatan") if entry else self.tr("Tambah singkatan")
        super().__init__(title, parent)
        short, long = entry or ("", "")
        self.add_line("name", self.tr("Singkatan"), short, (0, 0, 1))
        self.add_line("long", self.tr("Kepanjangan"), long, (0, 1, 1))
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 3)

    def make(self) -> Entry:
        """Return short and long form. Raises InvalidRecordError where one of them is missing."""
        short, long = self.text("name").casefold(), self.text("long")
        if not is_short_form(short):
            raise InvalidRecordError(self.tr("Pakai huruf saja, tanpa spasi, angka atau tanda."))
        if not long:
            raise InvalidRecordError(self.tr("Isi juga kepanjangannya."))
        return short, long

    def field_of(self, _error: KnownError) -> str:
        """Return ``long`` where the short form is sound."""
        return "long" if is_short_form(self.text("name").casefold()) else "name"
