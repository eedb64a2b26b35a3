"""Lists of what reports are made of: fields, columns, parts of a day, kabupaten/kota."""

from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.reports.report_forms import DeskSection, ReportField
from kesbang_desktop.ui.settings.inputs import LineInput
from kesbang_desktop.ui.settings.rows_input import InputRow, RowsInput

_BETWEEN = ", "


def words_in(text: str) -> tuple[str, ...]:
    """Return the words and phrases between commas, each once."""
    parts = (" ".join(part.split()) for part in text.split(","))
    return tuple(dict.fromkeys(filter(None, parts)))


class TitledRow(InputRow):
    """A title, and the words that tell that a line belongs under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = "", ""
        self.title = LineInput(self)
        self.words = LineInput(self)
        self.line.addWidget(self.title, 5)
        self.line.addWidget(self.words, 4)
        self.title.edited.connect(self.edited)
        self.words.edited.connect(self.edited)

    def call(self, title: str, words: str) -> None:
        """Say what either input is for."""
        self._names = title, words
        self.title.setPlaceholderText(title)
        self.words.setPlaceholderText(words)
        self.words.setToolTip(self.tr("Kata penanda, dipisah koma"))

    def show_texts(self, title: str, words: Sequence[str]) -> None:
        """Show what a record says; what is being typed stays."""
        if self.title.value != title:
            self.title.set_value(title)
        if words_in(self.words.value) != tuple(words):
            self.words.set_value(_BETWEEN.join(words))

    def focus_first(self) -> None:
        """Put the keyboard on the title."""
        self.title.setFocus()

    def name_parts(self, number: int) -> None:
        """Name the inputs for the row ``number``."""
        for part, name in zip((self.title, self.words), self._names, strict=True):
            part.setAccessibleName(f"{name} {number}")


class FieldRow(TitledRow):
    """A field (bidang); its key stays what it is, whatever it is called."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.call(self.tr("Nama bidang"), self.tr("Kata penanda"))
        self.key = ""

    @property
    def value(self) -> ReportField:
        """The field."""
        return ReportField(self.key, self.title.value, words_in(self.words.value))

    def set_value(self, value: ReportField) -> None:
        """Show a field."""
        self.key = value.key
        self.show_texts(value.title, value.words)


class SectionRow(TitledRow):
    """A part of the daily report below the activities."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.call(self.tr("Judul bagian"), self.tr("Kata penanda"))

    @property
    def value(self) -> DeskSection:
        """The part."""
        return DeskSection(self.title.value, words_in(self.words.value))

    def set_value(self, value: DeskSection) -> None:
        """Show a part."""
        self.show_texts(value.title, value.words)


class TextRow(InputRow):
    """One text, called ``name``."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.text = LineInput(self)
        self.text.setPlaceholderText(name)
        self.line.addWidget(self.text, 1)
        self.text.edited.connect(self.edited)

    @property
    def value(self) -> str:
        """The text."""
        return self.text.value

    def set_value(self, value: str) -> None:
        """Show a text."""
        if self.value != value:
            self.text.set_value(value)

    def focus_first(self) -> None:
        """Put the keyboard on it."""
        self.text.setFocus()

    def name_parts(self, number: int) -> None:
        """Name it for the row ``number``."""
        self.text.setAccessibleName(f"{self._name} {number}")


class NamedRows(RowsInput):
    """Rows of which those without a title are not kept; fewer than ``least`` are not taken."""

    least = 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._good: tuple[Any, ...] = ()
        self.edited.connect(self._keep_good)

    @property
    def value(self) -> tuple[Any, ...]:
        """The records that have a title, the last good ones where these are too few."""
        found = self._titled()
        return found if len(found) >= self.least else self._good

    @property
    def problem(self) -> str:
        """What is wrong where too few are left."""
        enough = len(self._titled()) >= self.least
        return super().problem if enough else self.tr("Isi paling sedikit satu.")

    def set_value(self, records: Sequence[Any]) -> None:
        """Show ``records``; a row that is being filled in stays."""
        self._good = tuple(records)
        if self._titled() != self._good:
            super().set_value(records)

    def _keep_good(self) -> None:
        self._good = self.value

    def _titled(self) -> tuple[Any, ...]:
        return tuple(record for row in self.rows if _title_of(record := row.value))


class FieldRows(NamedRows):
    """The fields in the order in which they are printed."""

    least = 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_button.setText(self.tr("Tambah bidang"))

    def make_row(self) -> FieldRow:
        """Return an empty row."""
        return FieldRow(self)

    def make_record(self) -> ReportField:
        """Return a field without a name, under a key that no other has."""
        return ReportField(f"bidang-{uuid4().hex[:8]}", "")


class SectionRows(NamedRows):
    """The parts of a day below its activities."""

    least = 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_button.setText(self.tr("Tambah bagian"))

    def make_row(self) -> SectionRow:
        """Return an empty row."""
        return SectionRow(self)

    def make_record(self) -> DeskSection:
        """Return a part without a title."""
        return DeskSection("")


class TextRows(NamedRows):
    """Texts in their order; ``name`` is what each is called, ``add`` stands on the button."""

    def __init__(self, name: str, add: str, least: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.least = least
        self.add_button.setText(add)

    def make_row(self) -> TextRow:
        """Return an empty row."""
        return TextRow(self._name, self)

    def make_record(self) -> str:
        """Return an empty text."""
        return ""


def _title_of(record: Any) -> str:
    return record if isinstance(record, str) else str(record.title)
