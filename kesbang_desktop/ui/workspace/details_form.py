"""The inputs of a meeting's header, laid out in two columns."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.attendance import SINGLE_ROLES, Attendance, Role, holder_of
from kesbang_desktop.domain.left_blank import ROLES, Blank
from kesbang_desktop.domain.meeting import TITLE_LIMIT, Classification, TimeZone, Urgency
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.quorum import quorum_problem
from kesbang_desktop.domain.text import clean_line, clean_text
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.look.labels import role_word
from kesbang_desktop.ui.look.meeting_labels import classification_word
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.date_box import DateBox
from kesbang_desktop.ui.widgets.date_field import DateField
from kesbang_desktop.ui.widgets.enter_goes_on import EnterGoesOn
from kesbang_desktop.ui.widgets.field import Field
from kesbang_desktop.ui.widgets.optional_time_edit import OptionalTimeEdit
from kesbang_desktop.ui.widgets.paragraph_edit import ParagraphEdit
from kesbang_desktop.ui.widgets.turning_row import TurningRow
from kesbang_desktop.ui.workspace.holder_box import HolderBox

COMPLETED = ("series", "place", "organizer")
_LEFT = (
    (("title", 12),),
    (("date", 6), ("classification", 6)),
    (("until", 6), ("region", 6)),
    (("called_at", 3), ("started_at", 3), ("ended_at", 3), ("zone", 3)),
    (("place", 12),),
    (("organizer", 12),),
    (("number", 6), ("invitation", 6)),
    (("series", 6), ("urgency", 4), ("quorum", 2)),
)
# Who is invited, when it begins and who has to come is nothing of a report.
_OF_MEETINGS = frozenset(
    (
        *("called_at", "started_at", "ended_at", "zone", "invitation", "series", "urgency"),
        *("quorum", "place", "opening", "closing", "organizer"),
    )
)
_OF_REPORTS = frozenset(("until", "region"))
_INPUTS = {
    Blank.DATE: "date",
    Blank.CALLED: "called_at",
    Blank.START: "started_at",
    Blank.PLACE: "place",
}
_ONE_COLUMN_BELOW = 740
_TEXTS = ("opening", "closing", "remarks")


@dataclass(frozen=True, slots=True)
class Binding:
    """How one attribute of Meeting is read from its input and shown in it."""

    field: Field
    read: Callable[[], Any]
    show: Callable[[Any], object]
    edited: Any
    problem: Callable[[], str] = lambda: ""


class DetailsForm(QWidget):
    """Inputs by the name of the attribute of Meeting they hold, and one choice per single role.

    ``inputs`` are all of them in the order of Tab and Enter.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bindings: dict[str, Binding] = {}
        self.completions = {name: QStringListModel(self) for name in COMPLETED}
        self._add_lines()
        self._add_times()
        self._add_choices()
        self._add_texts()
        self.holders = {role: HolderBox(self) for role in SINGLE_ROLES}
        self._holder_fields = {
            role: Field(role_word(role), box, self) for role, box in self.holders.items()
        }
        columns = TurningRow(_ONE_COLUMN_BELOW, self)
        columns.setContentsMargins(24, 16, 24, 16)
        columns.setSpacing(16)
        columns.addWidget(self._left(), 1)
        columns.addWidget(self._right(), 1)
        self.use_kind(MeetingKind.MEETING)
        self.inputs = self._in_reading_order()
        for before, after in pairwise(self.inputs):
            QWidget.setTabOrder(before, after)
        EnterGoesOn(self, self.inputs)

    @property
    def days(self) -> tuple[DateBox, DateBox]:
        """The inputs of the day, and of the last day of a report."""
        return self.day, self.last_day

    def use_kind(self, kind: MeetingKind) -> None:
        """Show the inputs that a meeting has, or a report of ``kind``."""
        is_report = kind.is_report
        for name, binding in self.bindings.items():
            if name in _OF_REPORTS:
                binding.field.setVisible(is_report)
            elif name in _OF_MEETINGS:
                binding.field.setHidden(is_report)
        for field in self._holder_fields.values():
            field.setHidden(is_report)
        for row, name in enumerate(_TEXTS, 2):
            has_room = not (is_report and name in _OF_MEETINGS)
            self._texts.setRowStretch(row, int(has_room))
        days = kind is MeetingKind.DESK_DAY
        self.bindings["until"].field.setVisible(is_report and not days)
        self.bindings["region"].field.setVisible(kind is MeetingKind.REGION_REPORT)
        for name, of_meeting, of_report in (
            ("title", self.tr("Judul rapat"), self.tr("Judul laporan")),
            ("date", self.tr("Tanggal"), self.tr("Tanggal") if days else self.tr("Dari tanggal")),
            ("number", self.tr("Nomor notula"), self.tr("Nomor laporan")),
        ):
            self.bindings[name].field.set_label(of_report if is_report else of_meeting)

    def input_of(self, blank: Blank) -> QWidget:
        """Return the input that ``blank`` is filled in at; not for people, who have a tab."""
        if blank in ROLES:
            return self.holders[ROLES[blank]]
        return self.bindings[_INPUTS[blank]].field.editor

    def set_holders(self, attendances: tuple[Attendance, ...]) -> None:
        """Offer ``attendances`` for every single role and show who holds it."""
        for role, box in self.holders.items():
            box.offer(attendances, holder_of(role, attendances))

    def _add_lines(self) -> None:
        for name, label, hint in (
            ("title", self.tr("Judul rapat"), ""),
            ("number", self.tr("Nomor notula"), "200.1.5/…/Kesbangpol"),
            ("series", self.tr("Seri rapat"), self.tr("nama rangkaian")),
            ("invitation", self.tr("Surat undangan"), self.tr("nomor dan tanggal surat")),
            ("place", self.tr("Tempat"), ""),
            ("quorum", self.tr("Kuorum"), "2/3"),
            ("organizer", self.tr("Penyelenggara"), ""),
            ("region", self.tr("Kabupaten/kota"), self.tr("nama lengkap")),
        ):
            line = QLineEdit(self)
            line.setPlaceholderText(hint)
            if name in self.completions:
                line.setCompleter(self._completer(name))
            if name == "title":
                self.title = line
                line.setMaxLength(TITLE_LIMIT)
            self._bind(name, label, line, partial(_read_line, line), partial(_show_line, line))
        quorum = self.bindings["quorum"]
        self.bindings["quorum"] = replace(
            quorum, problem=lambda: translated(quorum_problem(quorum.read()))
        )

    def _add_times(self) -> None:
        for name, label in (
            ("called_at", self.tr("Panggilan")),
            ("started_at", self.tr("Mulai")),
            ("ended_at", self.tr("Selesai")),
        ):
            self._add_time(name, label)

    def _add_time(self, name: str, label: str) -> None:
        edit = OptionalTimeEdit(self)
        self.bindings[name] = Binding(
            Field(label, edit, self),
            lambda: edit.value,
            edit.set_value,
            edit.textChanged,
            lambda: edit.problem,
        )

    def _add_choices(self) -> None:
        day = self.day = DateBox(self, may_be_empty=True)
        unknown = self.tr("Tanpa tanggal, tenggat seperti “besok” tidak dapat dihitung.")
        self.bindings["date"] = Binding(
            DateField(self.tr("Tanggal"), day, self, empty=unknown),
            day.date,
            day.set_date,
            day.date_changed,
            lambda: day.problem,
        )
        last = self.last_day = DateBox(self, may_be_empty=True)
        self.bindings["until"] = Binding(
            DateField(self.tr("Sampai tanggal"), last, self),
            last.date,
            last.set_date,
            last.date_changed,
            lambda: last.problem,
        )
        zone = ChoiceBox(self)
        for one in TimeZone:
            zone.addItem(one.value, one.value)
        self._bind_choice("zone", self.tr("Zona"), zone, TimeZone)
        classification = ChoiceBox(self)
        for level in Classification:
            classification.addItem(classification_word(level), level.value)
        self._bind_choice("classification", self.tr("Sifat"), classification, Classification)
        urgency = ChoiceBox(self)
        for degree in Urgency:
            words = translated(degree.value) or self.tr("Menurut profil")
            urgency.addItem(words, degree.value)
        self._bind_choice("urgency", self.tr("Tingkat urgensi"), urgency, Urgency)

    def _add_texts(self) -> None:
        for name, label in (
            ("opening", self.tr("Kata pembukaan")),
            ("closing", self.tr("Penutup")),
            ("remarks", self.tr("Keterangan")),
        ):
            text = ParagraphEdit(self)
            self._bind(
                name,
                label,
                text,
                partial(_read_text, text),
                text.setPlainText,
            )

    def _bind(
        self,
        name: str,
        label: str,
        editor: QLineEdit | QPlainTextEdit,
        read: Callable[[], str],
        show: Callable[[str], object],
    ) -> None:
        field = Field(label, editor, self)
        self.bindings[name] = Binding(field, read, show, editor.textChanged)

    def _bind_choice(self, name: str, label: str, box: ChoiceBox, kind: type) -> None:
        field = Field(label, box, self)
        self.bindings[name] = Binding(
            field,
            lambda: kind(box.currentData()),
            lambda value: box.choose(value.value),
            box.currentIndexChanged,
        )

    def _completer(self, name: str) -> QCompleter:
        completer = QCompleter(self.completions[name], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        return completer

    def _in_reading_order(self) -> tuple[QWidget, ...]:
        """Return the inputs as the eye goes: down the left column, then down the right one."""
        left = [self.bindings[name].field.editor for row in _LEFT for name, _ in row]
        texts = [self.bindings[name].field.editor for name in _TEXTS]
        return (*left, *self.holders.values(), *texts)

    def _left(self) -> QWidget:
        card, grid = _card(self, 12)
        for row, cells in enumerate(_LEFT):
            column = 0
            for name, span in cells:
                grid.addWidget(self.bindings[name].field, row, column, 1, span)
                column += span
        grid.setRowStretch(len(_LEFT), 1)
        return card

    def _right(self) -> QWidget:
        card, grid = _card(self, 2)
        grid.addWidget(self._holder_fields[Role.CHAIR], 0, 0, 1, 2)
        grid.addWidget(self._holder_fields[Role.SECRETARY], 1, 0)
        grid.addWidget(self._holder_fields[Role.NOTE_TAKER], 1, 1)
        for row, name in enumerate(_TEXTS, 2):
            grid.addWidget(self.bindings[name].field, row, 0, 1, 2)
            grid.setRowStretch(row, 1)
        self._texts = grid
        return card


def _read_text(text: QPlainTextEdit) -> str:
    return clean_text(text.toPlainText())


def _read_line(line: QLineEdit) -> str:
    return clean_line(line.text())


def _show_line(line: QLineEdit, text: str) -> None:
    line.setText(text)
    # The beginning of a long text says more than its end.
    line.setCursorPosition(0)


def _card(parent: QWidget, columns: int) -> tuple[QFrame, QGridLayout]:
    card = QFrame(parent)
    card.setProperty("role", "card")
    outer = QVBoxLayout(card)
    outer.setContentsMargins(16, 14, 16, 14)
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(10)
    for column in range(columns):
        grid.setColumnStretch(column, 1)
        grid.setColumnMinimumWidth(column, 1)
    outer.addLayout(grid)
    return card, grid
