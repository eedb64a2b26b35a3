"""The named days of the office: what ``H-3 pencoblosan`` counts from."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from kesbang_desktop.domain.named_days import NamedDay, NamedDays
from kesbang_desktop.ui.commands import settings as commands
from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.binding import bind, say_keys, with_keys
from kesbang_desktop.ui.editor.writing_aids import WritingAids
from kesbang_desktop.ui.language.formats import format_long_date
from kesbang_desktop.ui.settings.named_day_dialog import NamedDayDialog
from kesbang_desktop.ui.settings.section import Section
from kesbang_desktop.ui.settings.section_titles import named_days_title
from kesbang_desktop.ui.tables.searched_model import TextRowsModel
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.widgets.row_table import RowTable


class NamedDaysPage(Section):
    """Finds, adds, changes and deletes named days."""

    def __init__(self, aids: WritingAids, parent: QWidget | None = None) -> None:
        super().__init__(named_days_title(), parent)
        self._aids = aids
        self._shown: list[NamedDay] = []
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("Cari nama hari atau tanggal…"))
        self.text.setAccessibleName(self.tr("Cari hari bernama"))
        self.text.setClearButtonEnabled(True)
        titles = (self.tr("Nama"), self.tr("Tanggal"), self.tr("Asal"))
        self.model = TextRowsModel(titles, muted=2, parent=self)
        self.table = RowTable(self)
        self.table.setModel(self.model)
        self.table.set_columns({1: 34, 2: 14}, stretched=0)
        self.table.setAccessibleName(self.tr("Daftar hari bernama"))
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 16)
        self.table.keep_rows_in_sight(4)
        self.banner = Banner(self)
        self._lay_out()
        self.tells_over = self.table
        self.banner.lie_over(self.tells_over)
        self._connect()
        self._show()

    def focus_first(self) -> None:
        """Put the keyboard where the work begins."""
        self.text.setFocus(Qt.FocusReason.TabFocusReason)

    def add(self) -> None:
        """Ask for a new named day."""
        self._edit(None)

    def delete_chosen(self) -> None:
        """Delete the chosen days, to be had back at once."""
        chosen = {self._day_at(row) for row in self.table.chosen_rows()}
        if chosen:
            before = self._aids.named_days
            place = self.table.currentIndex().row()
            self._set(NamedDays(before.days - chosen))
            self.table.selectRow(min(place, self.model.rowCount() - 1))
            self._offer_undo(
                self.tr("{0} hari bernama dihapus", "", len(chosen)).format(len(chosen)), before
            )

    def restore_shipped(self) -> None:
        """Go back to the shipped list, to be taken back at once."""
        before = self._aids.named_days
        self._set(self._aids.shipped_named_days)
        self._offer_undo(self.tr("Daftar bawaan dipulihkan"), before)

    def clear_search(self) -> bool:
        """Show the whole list again; tell whether something was searched for."""
        searched = bool(self.text.text())
        self.text.clear()
        return searched

    def _lay_out(self) -> None:
        self.body.addWidget(self.make_heading())
        self.add_hint(
            self.tr(
                "Dipakai dalam tenggat: /pencoblosan, /H-3 pencoblosan, /H+7 pencoblosan, "
                "/sebelum pencoblosan. Satu nama boleh mempunyai beberapa tanggal; yang "
                "dipakai ialah yang pertama sesudah rapat."
            )
        )
        self.body.addWidget(self.text)
        self.body.addWidget(self.table, 1)
        add, change, delete, restore = self.add_buttons(
            self.tr("Tambah…"), self.tr("Ubah…"), self.tr("Hapus"), self.tr("Pulihkan bawaan")
        )
        say_keys(add, commands.ADD_NAMED_DAY, self.tr("Tambah"))
        say_keys(delete, commands.DELETE_NAMED_DAY, self.tr("Hapus"))
        add.clicked.connect(self.add)
        change.clicked.connect(self._edit_current)
        delete.clicked.connect(self.delete_chosen)
        restore.clicked.connect(self.restore_shipped)
        self.add_hint(
            with_keys(
                self.tr("{0} tambah   Enter ubah   {1} hapus   {2} cari   {3} urungkan"),
                commands.ADD_NAMED_DAY,
                commands.DELETE_NAMED_DAY,
                commands.FIND_NAMED_DAY,
                commands.UNDO,
            )
        )

    def _connect(self) -> None:
        bind(self, commands.ADD_NAMED_DAY, self.add)
        bind(self, commands.FIND_NAMED_DAY, self._focus_text)
        bind(self.table, commands.DELETE_NAMED_DAY, self.delete_chosen)
        undo = partial(self.banner.press, self.tr("Urungkan"))
        bind(self.table, commands.UNDO, undo, Area.NAMED_DAYS_LIST)
        bind(self.text, commands.TO_LIST, self.table.focus_rows, Area.NAMED_DAYS_SEARCH)
        self.text.textChanged.connect(self.model.search)
        self.text.returnPressed.connect(self.table.focus_rows)
        self.table.row_activated.connect(self._edit_row)
        self._aids.changed.connect(self._show)

    def _focus_text(self) -> None:
        self.text.setFocus()
        self.text.selectAll()

    def _show(self) -> None:
        shipped = self._aids.shipped_named_days.days
        self._shown = sorted(self._aids.named_days.days)
        self.model.show_rows(
            [
                (one[0], format_long_date(one[1]), self._origin(one in shipped))
                for one in self._shown
            ]
        )

    def _origin(self, is_shipped: bool) -> str:
        return self.tr("bawaan") if is_shipped else self.tr("sendiri")

    def _day_at(self, row: int) -> NamedDay:
        name, written, _ = self.model.records[row]
        return next(
            one for one in self._shown if one[0] == name and format_long_date(one[1]) == written
        )

    def _edit_current(self) -> None:
        for row in self.table.chosen_rows()[:1]:
            self._edit_row(row)

    def _edit_row(self, row: int) -> None:
        self._edit(self._day_at(row))

    def _edit(self, day: NamedDay | None) -> None:
        dialog = NamedDayDialog(day, self)
        dialog.record_edited.connect(partial(self._take_edit, day))
        dialog.open()

    def _take_edit(self, before: NamedDay | None, after: NamedDay) -> None:
        kept = self._aids.named_days.days - ({before} if before else set())
        self.text.clear()
        self._set(NamedDays(kept | {after}))
        row = self._shown.index(after)
        self.table.selectRow(row)
        self.table.setFocus()

    def _set(self, days: NamedDays) -> None:
        self.banner.dismiss()
        self._aids.set_named_days(days)

    def _offer_undo(self, text: str, before: NamedDays) -> None:
        undo = (self.tr("Urungkan"), lambda: self._set(before))
        self.banner.show_message(text, [undo], UNDO_HINT_MS)
