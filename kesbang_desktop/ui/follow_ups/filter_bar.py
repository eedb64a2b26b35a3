"""The line above the list: the query, its menus, grouping, order and saved filters."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget

from kesbang_desktop.domain.follow_up_query import OPEN, QueryReading, read_query
from kesbang_desktop.domain.follow_up_view import FollowUpOrder, FollowUpView, Grouping
from kesbang_desktop.ui.follow_ups.choice_menu import MenuButton, add_choices
from kesbang_desktop.ui.follow_ups.filter_menus import FilterMenus
from kesbang_desktop.ui.follow_ups.query_text import FOLLOW_UP_WORDS, has_flag, values_of
from kesbang_desktop.ui.follow_ups.saved_filter import SavedFilter
from kesbang_desktop.ui.follow_ups.view_words import grouping_word, order_word
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.query_line import AskValues, QueryLine
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow

_LONGEST_NAME = 18


class FilterBar(QWidget):
    """``view_changed()`` follows every change of what is to be shown or how.

    Without ``status:`` in the query only open follow-ups are shown, as the first button says.
    """

    view_changed = Signal()

    def __init__(
        self,
        today: Callable[[], date],
        holidays: Collection[date],
        ask_values: AskValues,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._today = today
        self._holidays = holidays
        self._ask_values = ask_values
        self.grouping = Grouping.ORGANIZATION
        self.order = FollowUpOrder.DUE
        self.descending = False
        self.line = QueryLine(FOLLOW_UP_WORDS, ask_values, page)
        self.menus = FilterMenus(self.line.text, self.line.show_query, self.line.begin, self)
        fills = self.menus
        self.status = MenuButton(self.tr("Status"), fills.fill_status, self)
        self.groups = MenuButton(self.tr("Kelompokkan"), self._fill_groups, self)
        self.series = MenuButton(self.tr("Seri"), fills.fill_series, self)
        self.due = MenuButton(self.tr("Tenggat"), fills.fill_due, self)
        self.others = MenuButton(self.tr("Lainnya"), self._fill_others, self)
        self.problems = QLabel(self)
        self._describe_line()
        self._lay_out()
        self.line.query_edited.connect(lambda _: self._tell())
        self._say_all()

    @property
    def is_filtered(self) -> bool:
        """Whether only some of all follow-ups are asked for."""
        return bool(self.line.text().strip())

    def reading(self) -> QueryReading:
        """Return what the query says."""
        return read_query(self.line.text(), self._today(), self._holidays)

    def view(self) -> FollowUpView:
        """Return what is to be shown and how."""
        query = self.reading().query
        if not query.statuses:
            query = replace(query, statuses=OPEN)
        return FollowUpView(query, self.grouping, self.order, self.descending)

    def saved(self, name: str) -> SavedFilter:
        """Return the filter as it stands under ``name``."""
        return SavedFilter(name, self.line.text(), self.grouping, self.order, self.descending)

    def use(self, saved: SavedFilter) -> None:
        """Look at the list as ``saved`` says."""
        self.grouping, self.order = saved.grouping, saved.order
        self.descending = saved.descending
        self.line.show_query(saved.text)

    def clear(self) -> None:
        """Show everything that is open again; grouping and order stay."""
        self.line.show_query("")

    def set_grouping(self, grouping: Grouping) -> None:
        """Gather rows under something else."""
        self.grouping = grouping
        self._tell()

    def set_order(self, order: FollowUpOrder) -> None:
        """Put rows in another order; the same one again turns them round."""
        self.descending = not self.descending if order is self.order else False
        self.order = order
        self._tell()

    def set_series(self, names: list[str]) -> None:
        """Offer the series ``names``."""
        self.menus.series = names
        self.series.setEnabled(bool(names) or bool(values_of(self.line.text(), "seri")))

    def fill_orders(self, menu: QMenu) -> None:
        """Offer the orders that rows can have."""
        add_choices(
            menu,
            [
                (
                    self.tr("Urut menurut {0}").format(order_word(order)),
                    order is self.order,
                    partial(self.set_order, order),
                )
                for order in FollowUpOrder
            ],
        )

    def _fill_groups(self, menu: QMenu) -> None:
        add_choices(
            menu,
            [
                (
                    grouping_word(one).capitalize(),
                    one is self.grouping,
                    partial(self.set_grouping, one),
                )
                for one in sorted(Grouping, key=lambda one: one is Grouping.NONE)
            ],
        )

    def _fill_others(self, menu: QMenu) -> None:
        self.menus.fill_others(menu)
        menu.addSeparator()
        self.fill_orders(menu)

    def _tell(self) -> None:
        self._say_all()
        self.view_changed.emit()

    def _say_all(self) -> None:
        text = self.line.text()
        statuses = values_of(text, "status")
        self.status.say(", ".join(statuses) or self.tr("Belum selesai"))
        self.groups.say(self.tr("Kelompokkan: {0}").format(grouping_word(self.grouping)))
        series = values_of(text, "seri")
        name = _shortened(", ".join(series)) or self.tr("semua")
        self.series.say(self.tr("Seri: {0}").format(name))
        dues = values_of(text, "tenggat")
        dues += [one for one in ("lewat", "berkelanjutan", "tanpa-tenggat") if has_flag(text, one)]
        due = _shortened(", ".join(dues))
        self.due.say(self.tr("Tenggat: {0}").format(due) if due else self.tr("Tenggat"))
        problems = self.reading().problems
        self.problems.setText("  ".join(map(translated, problems)))
        self.problems.setVisible(bool(problems))

    def _describe_line(self) -> None:
        self.line.setPlaceholderText(self.tr("Saring: nama, status…"))
        self.line.setAccessibleName(self.tr("Saring tindak lanjut"))
        self.line.setToolTip(
            self.tr(
                "Kata biasa, atau misalnya: pic:diskominfo status:terbuka tenggat:<7h lewat\n"
                "Kunci: pic, instansi, kabkota, seri, rapat, status, tenggat, prioritas, sifat"
            )
        )

    def _lay_out(self) -> None:
        self.line.setMinimumWidth(self.fontMetrics().averageCharWidth() * 24)
        self.line.setMaximumWidth(self.fontMetrics().averageCharWidth() * 70)
        self.problems.setProperty("role", "muted")
        self.problems.setFont(scaled_font(self.font(), 0.9))
        self.problems.setWordWrap(True)
        self.problems.setTextFormat(Qt.TextFormat.PlainText)
        self.problems.setAccessibleName(self.tr("Yang tidak dimengerti di saringan"))
        self.row = WrappingRow()
        self.row.addWidget(self.line, stretch=3)
        for button in (self.status, self.groups, self.series, self.due, self.others):
            button.setProperty("role", "small")
            self.row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addLayout(self.row)
        layout.addWidget(self.problems)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_NAME else text[: _LONGEST_NAME - 1].rstrip() + "…"
