"""What the menus above the list offer; each choice is written into the query."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from kesbang_desktop.domain.follow_up_query import PRIORITIES
from kesbang_desktop.ui.follow_ups.choice_menu import Choice, add_choices
from kesbang_desktop.ui.follow_ups.query_text import (
    has_flag,
    values_of,
    with_flag,
    with_values,
)

_MOST_SERIES = 20


class FilterMenus(QObject):
    """``text`` is the query as it stands, ``show`` shows another, ``begin(key)`` lets type one."""

    def __init__(
        self,
        text: Callable[[], str],
        show: Callable[[str], object],
        begin: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._show = show
        self._begin = begin
        self.series: list[str] = []

    def fill_status(self, menu: QMenu) -> None:
        """Offer the states; what is open is shown where the query names none."""
        words = (
            ("", self.tr("Belum selesai")),
            ("belum", self.tr("Belum dikerjakan")),
            ("proses", self.tr("Dalam proses")),
            ("selesai", self.tr("Selesai", "status")),
            ("batal", self.tr("Batal")),
            ("semua", self.tr("Semua")),
        )
        add_choices(menu, [self._value("status", value, text) for value, text in words])

    def fill_series(self, menu: QMenu) -> None:
        """Offer the series that are known, and typing the name of one."""
        choices = [self._value("seri", "", self.tr("Semua seri"))]
        choices += [self._value("seri", name, name) for name in self.series[:_MOST_SERIES]]
        add_choices(menu, choices)
        if len(self.series) > _MOST_SERIES:
            self._add_typing(menu, "seri", self.tr("Seri lain…"))

    def fill_due(self, menu: QMenu) -> None:
        """Offer spans of due dates."""
        words = (
            ("", self.tr("Semua tenggat")),
            ("hari ini", self.tr("Hari ini")),
            ("besok", self.tr("Besok")),
            ("<7h", self.tr("Tujuh hari ke depan")),
            ("<30h", self.tr("Tiga puluh hari ke depan")),
        )
        add_choices(menu, [self._value("tenggat", value, text) for value, text in words])
        menu.addSeparator()
        flags = (
            ("lewat", self.tr("Lewat tenggat")),
            ("berkelanjutan", self.tr("Berkelanjutan")),
            ("tanpa-tenggat", self.tr("Tanpa tenggat")),
        )
        add_choices(menu, [self._flag(flag, text) for flag, text in flags])
        menu.addSeparator()
        self._add_typing(menu, "tenggat", self.tr("Rentang: 1/4/2026..30/4/2026"))

    def fill_others(self, menu: QMenu) -> None:
        """Offer what is filtered by less often."""
        for key, text in (
            ("instansi", self.tr("Instansi…")),
            ("kabkota", self.tr("Kabupaten/kota…")),
            ("pic", self.tr("Penanggung jawab…")),
            ("rapat", self.tr("Rapat…")),
        ):
            self._add_typing(menu, key, text)
        menu.addSeparator()
        add_choices(menu, [self._flag("tanpa-pic", self.tr("Tanpa penanggung jawab"))])
        words = self.tr("Prioritas {0}")
        add_choices(
            menu, [self._value("prioritas", one, words.format(one)) for one in reversed(PRIORITIES)]
        )

    def _value(self, key: str, value: str, text: str) -> Choice:
        """Choosing what holds already takes it away."""
        now = [one.casefold() for one in values_of(self._text(), key)]
        holds = now == ([value.casefold()] if value else [])
        values = [value] if value and not holds else []
        return text, holds, lambda: self._show(with_values(self._text(), key, values))

    def _flag(self, flag: str, text: str) -> Choice:
        holds = has_flag(self._text(), flag)
        return text, holds, lambda: self._show(with_flag(self._text(), flag, not holds))

    def _add_typing(self, menu: QMenu, key: str, text: str) -> None:
        menu.addAction(text).triggered.connect(lambda: self._begin(key))
