"""The menu of saved filters; the first nine have a number key."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import chain, repeat

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import InvalidRecordError, KnownError
from kesbang_desktop.ports.settings import SettingPorts
from kesbang_desktop.ui.commands import follow_ups as commands
from kesbang_desktop.ui.commands.binding import bind, keys_of
from kesbang_desktop.ui.commands.command import Command
from kesbang_desktop.ui.directory.record_dialog import RecordDialog
from kesbang_desktop.ui.follow_ups.choice_menu import MenuButton, add_choices
from kesbang_desktop.ui.follow_ups.saved_filter import (
    SETTING,
    SavedFilter,
    read_saved,
    to_setting,
    with_saved,
)
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.work.undoable_writes import UndoableWrites
from kesbang_desktop.ui.work.worker import Worker


class SavedFilters(QObject):
    """Keeps filters by name. ``chosen(SavedFilter)``; ``failed(str)`` where it cannot be kept.

    What is changed is told by ``edits``, and taken back there.

    ``table`` has the number keys; ``current(name)`` gives the filter as it stands.
    """

    chosen = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        settings: SettingPorts,
        worker: Worker,
        edits: UndoableWrites,
        current: Callable[[str], SavedFilter],
        table: QWidget,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._settings = settings
        self._worker = worker
        self._edits = edits
        self._current = current
        self._table = table
        self._page = page
        self._keys: list[QAction] = []
        self.filters: list[SavedFilter] = []
        self.button = MenuButton(self.tr("Filter tersimpan"), self._fill, page)
        self.button.setProperty("role", "small")
        worker.run(lambda: settings.get(SETTING), self._take)

    def ask_for_name(self) -> None:
        """Ask under which name to keep the filter as it stands."""
        dialog = FilterNameDialog(self.tr("Simpan filter"), "", self._page)
        dialog.record_edited.connect(lambda name: self.keep(self._current(name)))
        dialog.open()

    def keep(self, saved: SavedFilter) -> None:
        """Keep ``saved``, in the place of one of the same name."""
        is_new = all(one.name.casefold() != saved.name.casefold() for one in self.filters)
        words = self.tr("Filter “{0}” disimpan.") if is_new else self.tr("Filter “{0}” diganti.")
        self._write(with_saved(self.filters, saved), words.format(saved.name))

    def rename(self, saved: SavedFilter, name: str) -> None:
        """Give ``saved`` another name, that of one it then stands for."""
        taken = name.casefold()
        kept = [one for one in self.filters if one == saved or one.name.casefold() != taken]
        self._write(
            [replace(one, name=name) if one == saved else one for one in kept],
            self.tr("Filter “{0}” kini bernama “{1}”.").format(saved.name, name),
        )

    def remove(self, saved: SavedFilter) -> None:
        """Forget ``saved``."""
        kept = [one for one in self.filters if one != saved]
        self._write(kept, self.tr("Filter “{0}” dihapus.").format(saved.name))

    def _fill(self, menu: QMenu) -> None:
        texts = [
            f"{one.name}\t{keys_of(command)}"
            for one, command in zip(self.filters, _commands(), strict=False)
        ]
        add_choices(
            menu,
            [
                (text, one == self._current(one.name), partial(self.chosen.emit, one))
                for text, one in zip(texts, self.filters, strict=True)
            ],
        )
        menu.addSeparator()
        menu.addAction(self.tr("Simpan filter ini…")).triggered.connect(self.ask_for_name)
        if self.filters:
            renaming = menu.addMenu(self.tr("Ganti nama"))
            removing = menu.addMenu(self.tr("Hapus"))
            for one in self.filters:
                add = renaming.addAction(one.name.replace("&", "&&"))
                add.triggered.connect(lambda _=False, one=one: self._ask_to_rename(one))
                drop = removing.addAction(one.name.replace("&", "&&"))
                drop.triggered.connect(lambda _=False, one=one: self.remove(one))

    def _ask_to_rename(self, saved: SavedFilter) -> None:
        dialog = FilterNameDialog(self.tr("Ganti nama filter"), saved.name, self._page)
        dialog.record_edited.connect(lambda name: self.rename(saved, name))
        dialog.open()

    def _take(self, value: object) -> None:
        self.filters = read_saved(value)
        self._make_keys()

    def _write(self, filters: list[SavedFilter], words: str, *, is_undo: bool = False) -> None:
        before = self.filters
        self.filters = filters
        self._make_keys()

        def fail(error: KnownError) -> None:
            self.filters = before
            self._make_keys()
            self.failed.emit(translated(error.sentence))

        def put_back() -> None:
            self._write(before, self.tr("Filter dikembalikan."), is_undo=True)

        value = to_setting(filters)
        self._worker.run(
            lambda: self._settings.put(SETTING, value),
            lambda _: self._edits.tell(words, Changes(), None if is_undo else put_back),
            fail,
            writes=True,
        )

    def _make_keys(self) -> None:
        """Give each filter a command, for the palette and the number keys."""
        for action in self._keys:
            self._table.removeAction(action)
            action.deleteLater()
        self._keys = [
            bind(self._table, command, partial(self.chosen.emit, one), words=[one.name])
            for one, command in zip(self.filters, _commands(), strict=False)
        ]


def _commands() -> Iterator[Command]:
    """Yield the command of each filter: those with a key, then the one that has none."""
    return chain(commands.USE_NUMBERED_FILTER, repeat(commands.USE_FILTER))


class FilterNameDialog(RecordDialog):
    """Asks for the name of a filter; makes the text."""

    characters = 50

    def __init__(self, title: str, name: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        line = self.add_line("name", self.tr("Nama, misalnya Kiriman minggu ini"), name, (0, 0, 1))
        line.selectAll()

    def make(self) -> str:
        """Return the name. Raises InvalidRecordError where there is none."""
        name = self.text("name")
        if not name:
            raise InvalidRecordError(self.tr("Nama filter belum diisi. Ketik namanya."))
        return name
