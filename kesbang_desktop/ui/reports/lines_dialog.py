"""Chooses lines of meetings and reports that a report takes in."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.domain.dates import search_key
from kesbang_desktop.domain.reports.field_tags import field_tag
from kesbang_desktop.domain.reports.report_forms import ReportField
from kesbang_desktop.domain.reports.report_lines import OfferedLines, SourceLine
from kesbang_desktop.ui.commands import reports as commands
from kesbang_desktop.ui.commands.binding import bind, with_keys
from kesbang_desktop.ui.editor.look import kind_name
from kesbang_desktop.ui.language.formats import format_date
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.reports.headed_table import HeadedTable
from kesbang_desktop.ui.tables.cell import Heading
from kesbang_desktop.ui.tables.checked_rows_model import CheckedRowsModel
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.roles import set_role

_SIZE = QSize(940, 560)
_LONGEST = 400


class LinesDialog(FittingDialog):
    """Space takes a line, Ctrl+A all that are shown. ``taken(list of SourceLine)`` once agreed.

    How many lines are too secret to be offered is said beside how many are taken.
    """

    taken = Signal(object)

    def __init__(
        self,
        offered: OfferedLines,
        fields: Sequence[ReportField],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fields = tuple(fields)
        self._lines = _sorted(offered.lines, self._fields)
        self._left_out = offered.left_out
        self.setWindowTitle(self.tr("Ambil dari rapat dan laporan"))
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("Saring: kata, bidang, kabupaten/kota, rapat…"))
        self.text.setAccessibleName(self.tr("Saring baris"))
        self.text.setClearButtonEnabled(True)
        self.model = CheckedRowsModel[SourceLine](
            self.tr("Ambil"), self._columns(), lambda one: one.entry_id, lambda _one: True
        )
        self.table = HeadedTable(self.model, self)
        self.table.setAccessibleName(self.tr("Baris yang dapat diambil"))
        self.table.set_columns({0: 7, 2: 20, 3: 22}, stretched=1, spare=(3,))
        self.table.keep_rows_in_sight(3)
        self._count = QLabel(self)
        set_role(self._count, "muted")
        self._count.setWordWrap(True)
        self._take = QPushButton(self.tr("Ambil"), self)
        set_role(self._take, "primary")
        self._take.setDefault(True)
        self._lay_out()
        self._connect()
        self._show()

    @property
    def is_typed(self) -> bool:
        """Nothing is lost with what is looked for."""
        return False

    def _columns(self) -> tuple[Column[SourceLine], ...]:
        return (
            Column(
                title=self.tr("Baris · asal"),
                words=lambda one: _one_line(one.text),
                second_line=_origin,
                tool_tip=lambda one: f"{one.text}\n{_origin(one)}",
            ),
            Column(title=self.tr("Bidang"), words=self._field_words, tone=_field_tone),
            Column(
                title=self.tr("Kabupaten/kota"),
                words=lambda one: one.region or "–",
                tone=lambda one: Tone.PLAIN if one.region else Tone.MUTED,
            ),
        )

    def _field_words(self, one: SourceLine) -> str:
        tag = field_tag(self._fields, one.field, not one.is_field_taken)
        return tag.words if tag else "–"

    def _lay_out(self) -> None:
        hint = QLabel(
            with_keys(
                self.tr("{0}: ambil baris   {1}: semua yang tampil   “?”: bidang perkiraan"),
                commands.TAKE_LINE,
                commands.TAKE_ALL_LINES,
            ),
            self,
        )
        hint.setWordWrap(True)
        set_role(hint, "muted")
        layout = QVBoxLayout()
        layout.setSpacing(10)
        layout.addWidget(self.text)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._count)
        layout.addWidget(hint)
        leave = QPushButton(self.tr("Batal"), self)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        self.set_contents(layout, self.foot_of(self._take, leave), _SIZE)
        self.table.setFocus()

    def _connect(self) -> None:
        bind(self.table, commands.TAKE_LINE, self._toggle)
        bind(self.table, commands.TAKE_ALL_LINES, self._take_shown)
        self.text.textChanged.connect(lambda _: self._show())
        self.model.taken_changed.connect(self._show_count)
        self._take.clicked.connect(self._agree)

    def _show(self) -> None:
        words = search_key(self.text.text()).split()
        rows: list[SourceLine | Heading] = []
        group: list[SourceLine] = []
        for one in [*self._lines, None]:
            if one is not None and not self._says(one, words):
                continue
            if group and (one is None or self._group(one) != self._group(group[0])):
                rows += [Heading(self._group(group[0]), len(group)), *group]
                group = []
            if one is not None:
                group.append(one)
        self.model.show(rows)
        if rows:
            self.table.selectRow(1)
        self._show_count()

    def _says(self, one: SourceLine, words: Sequence[str]) -> bool:
        said = (one.text, self._group(one), one.source.title, one.speaker)
        haystack = search_key("\n".join(said))
        return all(word in haystack for word in words)

    def _group(self, one: SourceLine) -> str:
        tag = field_tag(self._fields, one.field)
        field = tag.words if tag else _tr("Tanpa bidang")
        return " · ".join(filter(None, (field, one.region)))

    def _toggle(self) -> None:
        rows = [row for row in self.table.chosen_rows() if self.model.record_at(row)]
        self.model.toggle([self.model.number_at(row) - 1 for row in rows])

    def _take_shown(self) -> None:
        self.model.toggle(range(len(self.model.records)))

    def _show_count(self) -> None:
        taken = len(self.model.taken_ids())
        if not self._lines:
            words = self.tr(
                "Tidak ada baris yang belum diambil dari rapat dan laporan dalam periode ini."
            )
        else:
            words = self.tr("{0} dari {1} baris dipilih.").format(taken, len(self._lines))
        self._count.setText(" ".join(filter(None, (words, self._left_out_words()))))
        self._take.setEnabled(taken > 0)

    def _left_out_words(self) -> str:
        count = self._left_out
        words = self.tr(
            "{0} baris lebih rahasia daripada laporan ini, tidak ditampilkan.", "", count
        )
        return words.format(count) if count else ""

    def _agree(self) -> None:
        ids = self.model.taken_ids()
        taken = [one for one in self._lines if one.entry_id in ids]
        if taken:
            self.accept_and(lambda: self.taken.emit(taken))


def _sorted(lines: Sequence[SourceLine], fields: Sequence[ReportField]) -> list[SourceLine]:
    """Return ``lines`` by field and region, in either as they come."""
    places = {one.key: place for place, one in enumerate(fields)}
    named = dict.fromkeys(one.region for one in lines)
    regions = {region: place for place, region in enumerate(named)}
    return sorted(lines, key=lambda one: (places.get(one.field, len(places)), regions[one.region]))


def _origin(one: SourceLine) -> str:
    day = format_date(one.day) if one.day else ""
    said = (kind_name(one.kind), one.speaker, one.source.title or translated(one.source.kind.label))
    return " · ".join(filter(None, (*said, day)))


def _field_tone(one: SourceLine) -> Tone:
    return Tone.PLAIN if one.is_field_taken else Tone.MUTED


def _one_line(text: str) -> str:
    return " ".join(text[:_LONGEST].split())


def _tr(text: str) -> str:
    return QCoreApplication.translate("lines_dialog", text)
