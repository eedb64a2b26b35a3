"""Templat dokumen: which template each document is made from, and what it may use."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.document_kind import TEMPLATE_KINDS, DocumentKind
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.template_report import TemplateField
from kesbang_desktop.ports.doors import TemplatesPagePorts
from kesbang_desktop.ui.commands import settings as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.settings.field_list import FieldList
from kesbang_desktop.ui.settings.section import Section
from kesbang_desktop.ui.settings.section_titles import templates_title
from kesbang_desktop.ui.settings.template_actions import Target, TemplateActions
from kesbang_desktop.ui.settings.template_problems import TemplateProblems
from kesbang_desktop.ui.tables.searched_model import TextRowsModel
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.row_table import RowTable
from kesbang_desktop.ui.widgets.turning_row import TurningRow
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow
from kesbang_desktop.ui.work.worker import Worker

_ONE_COLUMN_BELOW = 620


class TemplatesPage(Section):
    """``changes_committed(Changes)`` after another template was taken into use."""

    changes_committed = Signal(object)

    def __init__(
        self, ports: TemplatesPagePorts, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.title = templates_title()
        self._ports = ports
        self._worker = worker
        self._profiles: dict[UUID, OfficeProfile] = {}
        self.box = ChoiceBox(self)
        self.box.setAccessibleName(self.tr("Profil yang templatnya diatur"))
        self.box.setMinimumContentsLength(24)
        self.banner = Banner(self)
        self.model = TextRowsModel((self.tr("Dokumen"), self.tr("Templat")), muted=1, parent=self)
        self.table = RowTable(self)
        self.table.setModel(self.model)
        self.table.set_columns({0: 24}, stretched=1)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.table.setAccessibleName(self.tr("Templat tiap dokumen"))
        row_height = self.fontMetrics().height() + 16
        self.table.verticalHeader().setDefaultSectionSize(row_height)
        # As high as its rows, and less where the problems below need the room.
        self.table.setSizeAdjustPolicy(RowTable.SizeAdjustPolicy.AdjustToContents)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.table.setMinimumHeight(row_height * 4)
        self.fields = FieldList(self)
        self.problems = TemplateProblems(self)
        self.todo = TemplateActions(ports.templates, worker, self.banner, self.problems, self)
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._show_profile_templates()
        self.table.selectRow(0)
        self._read()

    @property
    def kind(self) -> DocumentKind:
        """The kind of document that is chosen."""
        return TEMPLATE_KINDS[max(0, self.table.currentIndex().row())]

    @property
    def profile(self) -> OfficeProfile | None:
        """The profile whose templates are shown."""
        chosen = self.box.currentData()
        return self._profiles.get(UUID(chosen)) if chosen else None

    @property
    def target(self) -> Target | None:
        """What the buttons work on; None while no profile has been read."""
        profile, kind = self.profile, self.kind
        return Target(profile.id, kind, profile.own_template(kind)) if profile else None

    def refresh(self, changes: Changes) -> None:
        """Read again which templates the profiles use."""
        if changes.profiles:
            self._read()

    def focus_first(self) -> None:
        """Put the keyboard on the documents."""
        self.table.focus_rows()

    def clear_search(self) -> bool:
        """End the search, or close the list of problems; tell whether there was one."""
        had_problems = self.problems.isVisible()
        self.problems.hide()
        return self.fields.clear_search() or had_problems

    def _make_buttons(self) -> None:
        self.copy_button = QPushButton(self.tr("Salin &templat bawaan untuk diubah"), self)
        self.choose_button = QPushButton(self.tr("&Pilih templat…"), self)
        self.open_button = QPushButton(self.tr("B&uka"), self)
        self.check_button = QPushButton(self.tr("P&eriksa"), self)
        self.drop_button = QPushButton(self.tr("&Kembali ke bawaan…"), self)

    def _lay_out(self) -> None:
        top = WrappingRow()
        top.setSpacing(8)
        top.addWidget(self.make_heading())
        top.addSpacing(8)
        label = QLabel(self.tr("P&rofil"), self)
        label.setProperty("role", "muted")
        label.setBuddy(self.box)
        top.addWidget(label)
        top.addWidget(self.box)
        top.addStretch(1)
        buttons = QGridLayout()
        buttons.setSpacing(8)
        for place, (button, row, column, span) in enumerate(
            (
                (self.copy_button, 0, 0, 2),
                (self.choose_button, 0, 2, 1),
                (self.open_button, 1, 0, 1),
                (self.check_button, 1, 1, 1),
                (self.drop_button, 1, 2, 1),
            )
        ):
            button.setProperty("role", "small")
            buttons.addWidget(button, row, column, 1, span)
            buttons.setColumnStretch(place % 3, 1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.table)
        left.addLayout(buttons)
        left.addWidget(self.problems, 1)
        left.addStretch(0)
        columns = TurningRow(_ONE_COLUMN_BELOW)
        columns.setSpacing(16)
        columns.addLayout(left, 5)
        columns.addWidget(self.fields, 6)
        self.body.addLayout(top)
        self.body.addLayout(columns, 1)
        self.add_hint(
            self.tr("Enter pada dokumen membuka templat sendiri   Enter pada isian menyalinnya")
        )

    def _connect(self) -> None:
        self.box.currentIndexChanged.connect(self._show_profile_templates)
        self.table.selectionModel().currentRowChanged.connect(self._show_kind)
        self.table.row_activated.connect(lambda _row: self._with_target(self.todo.open))
        self.todo.changed.connect(self._note_change)
        self.fields.copied.connect(
            lambda text: self.banner.show_message(
                self.tr("{0} disalin; tempel di Word").format(text), (), UNDO_HINT_MS
            )
        )
        for button, act in (
            (self.copy_button, self.todo.copy),
            (self.choose_button, self.todo.ask_for_file),
            (self.open_button, self.todo.open),
            (self.check_button, self.todo.check),
            (self.drop_button, self.todo.ask_to_drop),
        ):
            button.clicked.connect(lambda _checked=False, act=act: self._with_target(act))
        order = (
            self.box,
            self.table,
            self.copy_button,
            self.choose_button,
            self.open_button,
            self.check_button,
            self.drop_button,
            self.problems.list,
            self.problems.close_button,
            self.fields.text,
            self.fields.copy_button,
            self.fields.table,
        )
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        bind(self, commands.FIND_TEMPLATE_FIELD, self.fields.text.setFocus)

    def _read(self) -> None:
        self._worker.run(
            lambda: (self._ports.profiles.list(), self._ports.profiles.load().id),
            lambda loaded: self._take_in(*loaded),
            self._fail,
        )

    def _take_in(self, profiles: list[OfficeProfile], used: UUID) -> None:
        shown = self.box.currentData() or str(used)
        self._profiles = {one.id: one for one in profiles}
        self.box.blockSignals(True)
        self.box.clear()
        for one in profiles:
            self.box.addItem(one.name, str(one.id))
        self.box.blockSignals(False)
        self.box.choose(shown)
        self._show_profile_templates()

    def _show_profile_templates(self) -> None:
        row = max(0, self.table.currentIndex().row())
        profile = self.profile
        names = [profile.own_template(kind) if profile else "" for kind in TEMPLATE_KINDS]
        shipped = self.tr("bawaan")
        self.model.show_rows(
            (translated(kind.label), name or shipped)
            for kind, name in zip(TEMPLATE_KINDS, names, strict=True)
        )
        self.table.selectRow(row)
        self._show_kind()

    def _show_kind(self) -> None:
        has_own = self.target is not None and bool(self.target.own_file)
        for button in (self.open_button, self.check_button, self.drop_button):
            button.setEnabled(has_own)
        kind = self.kind
        self._worker.run(
            lambda: self._ports.templates.fields(kind),
            partial(self._show_fields, kind),
            self._fail,
        )

    def _show_fields(self, kind: DocumentKind, fields: tuple[TemplateField, ...]) -> None:
        if kind is self.kind:
            self.fields.show_fields(fields)

    def _with_target(self, act: Callable[[Target], object]) -> None:
        if self.target is not None:
            act(self.target)

    def _note_change(self, profile_id: UUID) -> None:
        self._read()
        self.changes_committed.emit(Changes(profiles=frozenset({profile_id})))

    def _fail(self, error: KnownError) -> None:
        self.banner.show_failure(error)
