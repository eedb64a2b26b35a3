"""Settings found by words: what every section shows is searched, and gone to."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.names import fold
from kesbang_desktop.ui.commands import settings as commands
from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.binding import bind, tool_tip
from kesbang_desktop.ui.settings.section import ALSO, Section
from kesbang_desktop.ui.widgets.banner import Banner

# What is longer explains and is no name of a setting.
_LONGEST = 60
_MOST = 40


class FoundSetting(NamedTuple):
    """A setting: its section, what is called there, and where it stands."""

    section: Section
    name: str
    widget: QWidget
    words: str

    def fits(self, query: list[str]) -> bool:
        """Tell whether each word of ``query`` begins a word of it."""
        own = self.words.split()
        return all(any(word.startswith(one) for word in own) for one in query)


class SettingsSearch(QWidget):
    """A line, and below it what was found; ``sections`` makes all that are searched.

    ``chosen(FoundSetting)`` when one is to be gone to, ``searched(bool)`` when a search begins or
    ends.
    """

    chosen = Signal(object)
    searched = Signal(bool)

    def __init__(
        self, sections: Callable[[], list[Section]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._get_sections = sections
        self._index: list[FoundSetting] = []
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Cari pengaturan"))
        self.line.setAccessibleName(self.tr("Cari pengaturan"))
        self.line.setToolTip(tool_tip(commands.FIND_SETTING))
        self.line.setClearButtonEnabled(True)
        self.found = QListWidget(self)
        self.found.setAccessibleName(self.tr("Pengaturan yang ditemukan"))
        self.found.setProperty("role", "sections")
        self.found.setWordWrap(True)
        self.found.setSpacing(4)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 12, 10, 0)
        layout.setSpacing(6)
        layout.addWidget(self.line)
        layout.addWidget(self.found, 1)
        self.line.textChanged.connect(self._search)
        self.line.returnPressed.connect(self._take_first)
        self.found.itemActivated.connect(self._take)
        self.found.itemClicked.connect(self._take)
        bind(self.line, commands.TO_LIST, self._go_to_found, Area.SETTINGS_SEARCH)
        bind(self, commands.END_SEARCH, self.end)

    def end(self) -> None:
        """Show all sections again."""
        self.line.clear()

    def _search(self, text: str) -> None:
        query = fold(text).split()
        if bool(query) == self.found.isHidden():
            # What the sections show now; nothing is looked for before somebody asks.
            self._index = [one for made in self._get_sections() for one in settings_in(made)]
            self.found.setVisible(bool(query))
            self.searched.emit(bool(query))
        self.found.clear()
        if not query:
            return
        fitting = [one for one in self._index if one.fits(query)]
        # By its own name before by that of its section.
        fitting.sort(
            key=lambda one: (not all(word in fold(one.name) for word in query), len(one.name))
        )
        for one in fitting[:_MOST]:
            is_section = one.name == one.section.title
            said = one.name if is_section else f"{one.name} · {one.section.title}"
            item = QListWidgetItem(said, self.found)
            item.setData(Qt.ItemDataRole.UserRole, one)
            item.setToolTip(said)
        if not fitting:
            item = QListWidgetItem(self.tr("Tidak ada pengaturan dengan kata itu."), self.found)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.found.setCurrentRow(0)

    def _go_to_found(self) -> None:
        if not self.found.isHidden():
            self.found.setFocus()

    def _take_first(self) -> None:
        if (item := self.found.currentItem()) is not None:
            self._take(item)

    def _take(self, item: QListWidgetItem) -> None:
        if (one := item.data(Qt.ItemDataRole.UserRole)) is not None:
            self.chosen.emit(one)


def settings_in(section: Section) -> Iterator[FoundSetting]:
    """Yield what can be found in ``section``: itself, and each setting that it names."""
    explained = " ".join(
        one.text() for one in section.findChildren(QLabel) if len(one.text()) > _LONGEST
    )
    also = section.property(ALSO) or ""
    yield FoundSetting(section, section.title, section, fold(f"{section.title} {also} {explained}"))
    seen = {section.title}
    for widget in section.findChildren(QWidget):
        name = _name_of(widget)
        if not name or name in seen or len(name) > _LONGEST or _is_told(widget):
            continue
        seen.add(name)
        meant = widget.buddy() if isinstance(widget, QLabel) else None
        also = (meant or widget).property(ALSO) or ""
        words = fold(f"{name} {section.title} {also}")
        yield FoundSetting(section, name, widget, words)


def show_setting(found: FoundSetting) -> None:
    """Bring a setting of the section on screen in sight, with the keyboard in it."""
    inner: QWidget | None = found.widget
    while inner is not None and inner is not found.section:
        outer = inner.parentWidget()
        if isinstance(outer, QStackedWidget):
            outer.setCurrentWidget(inner)
        inner = outer
    target = _target(found)
    if target is None:
        found.section.focus_first()
    else:
        target.setFocus(Qt.FocusReason.TabFocusReason)
        # A section that was not on screen yet is laid out first.
        QTimer.singleShot(0, target, partial(_scroll_to, target, found.section))


def _scroll_to(target: QWidget, section: QWidget) -> None:
    """Bring ``target`` in sight: what scrolls follows Tab alone, and not the keyboard given."""
    outer = target.parentWidget()
    while outer is not None and outer is not section:
        if isinstance(outer, QScrollArea):
            outer.ensureWidgetVisible(target)
        outer = outer.parentWidget()


def _target(found: FoundSetting) -> QWidget | None:
    """Return what takes the keyboard for a setting: its input, else the next there is."""
    start = found.widget
    if isinstance(start, QLabel) and (buddy := start.buddy()) is not None:
        start = buddy
    if start is found.section:
        return None
    # The title of a group leads into it: what is read next may stand elsewhere.
    group = start.parentWidget() if isinstance(start, QLabel) else start
    inside = group.findChildren(QWidget) if group is not None and group is not found.section else []
    takes = partial(_takes_keys, section=found.section)
    return next(filter(takes, (start, *inside, *_read_behind(start, found.section))), None)


def _read_behind(start: QWidget, section: QWidget) -> list[QWidget]:
    """Return what is read after ``start`` in ``section``, in that order.

    Not by nextInFocusChain: PySide makes what it returns a child of the wrapper that was asked, and
    whatever stands behind dies with that one (PySide6 6.11.3).
    """
    area = _area(start, section)
    areas = [(_area(one, section), one) for one in section.findChildren(QWidget)]
    behind = [pair for pair in areas if _is_behind(pair[0], area)]
    return [one for _, one in sorted(behind, key=lambda pair: _reading_order(pair[0]))]


def _takes_keys(one: QWidget, section: QWidget) -> bool:
    takes = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.isEnabled()
    return takes and one.isVisibleTo(section)


def _area(one: QWidget, section: QWidget) -> QRect:
    return QRect(one.mapTo(section, QPoint()), one.size())


def _is_behind(one: QRect, start: QRect) -> bool:
    """Tell whether ``one`` is read after ``start``: within it, right of it or below."""
    if start.contains(one.center()):
        return True
    in_line = one.top() <= start.center().y() <= one.bottom()
    return one.left() >= start.right() if in_line else one.top() >= start.center().y()


def _reading_order(one: QRect) -> tuple[int, int]:
    return one.center().y(), one.left()


def _name_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        text = widget.text()
    elif isinstance(widget, QGroupBox):
        text = widget.title()
    else:
        return ""
    return " ".join(text.replace("&", "").split()).removesuffix("…").removesuffix(" ▾")


def _is_told(widget: QWidget) -> bool:
    """Tell whether ``widget`` is of what a page tells, or names nothing by itself."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, Section):
        if isinstance(parent, Banner):
            return True
        parent = parent.parentWidget()
    return not any(map(str.isalpha, _name_of(widget))) or len(_name_of(widget)) < 3
