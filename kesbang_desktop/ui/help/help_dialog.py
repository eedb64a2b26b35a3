"""The help (F1): all keys, and the manual at the chapter of what is on screen."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.document_kind import WORD
from kesbang_desktop.domain.key_card import KeyGroup
from kesbang_desktop.domain.manual import Chapter, ManualSection
from kesbang_desktop.domain.names import fold
from kesbang_desktop.ports.papers import PaperPorts
from kesbang_desktop.ui.commands import dialogs as commands
from kesbang_desktop.ui.commands import window
from kesbang_desktop.ui.commands.binding import bind, button_text, name_of, with_keys
from kesbang_desktop.ui.commands.command import Group
from kesbang_desktop.ui.help.card_pdf import card_pdf
from kesbang_desktop.ui.help.chapters import key_table, read_chapters
from kesbang_desktop.ui.help.key_rows import KeyRow, group_title
from kesbang_desktop.ui.help.keys_view import KeysView
from kesbang_desktop.ui.help.manual_view import ManualView
from kesbang_desktop.ui.papers.paper import PDF
from kesbang_desktop.ui.papers.place_to_save import ask_where_to_save
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.screen_of import screen_of
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.export import open_file, with_suffix

# Title bar, and what a desktop keeps for itself.
_AROUND = QSize(24, 64)
_COMFORTABLE = QSize(1240, 800)
_LIST_CHARACTERS = 36
_Place = tuple[Chapter, ManualSection]


class HelpDialog(QDialog):
    """Opens at ``chapter``, at all keys where there is none of that name. Esc closes."""

    def __init__(
        self,
        rows: Mapping[Group, Sequence[KeyRow]],
        chapter: str,
        papers: PaperPorts,
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._papers = papers
        self._worker = worker
        self.setWindowTitle(self.tr("Bantuan"))
        self.chapters = read_chapters()
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(
            with_keys(self.tr("Cari dalam bantuan  {0}"), commands.FIND_HELP)
        )
        self.line.setAccessibleName(name_of(commands.FIND_HELP))
        self.line.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Daftar isi"))
        self.list.setProperty("role", "sections")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._keys: KeysView | None = None
        self.view = ManualView(lambda group: key_table(group, rows), self)
        self._stack = QStackedWidget(self)
        self.card = QPushButton(button_text(commands.PRINT_KEYS), self)
        self.card.setAccessibleName(name_of(commands.PRINT_KEYS))
        self.card.setAutoDefault(False)
        self.banner = Banner(self)
        self._lay_out()
        self._connect()
        self._fill([])
        self.show_chapter(chapter)

    @property
    def keys(self) -> KeysView:
        """All keys, laid out at the first look at them."""
        if self._keys is None:
            self._keys = KeysView(self._rows, self)
            self._stack.addWidget(self._keys)
        return self._keys

    def show_chapter(self, name: str) -> None:
        """Show the chapter ``name``, else all keys, with the keyboard on what is read."""
        names = [one.name for one in self.chapters]
        row = names.index(name) + 1 if name in names else 0
        self.line.clear()
        self.list.setCurrentRow(row)
        (self.keys if row == 0 else self.view).setFocus()

    def write_card(self, target: Path) -> None:
        """Write the card of keys, Word or PDF by the name of ``target``, and open it."""
        groups, papers = card_groups(self._rows), self._papers
        is_word = target.suffix.lower() == WORD
        path = target if is_word else with_suffix(target, PDF)
        drawn = None if is_word else card_pdf(groups)
        self._worker.run(
            lambda: papers.write_file(path, drawn or papers.key_card(groups)),
            open_file,
            self.banner.show_failure,
        )

    def _ask_for_card(self) -> None:
        ask_where_to_save(
            self,
            self.tr("Kartu tombol"),
            "kartu-tombol.pdf",
            self.tr("PDF (*.pdf);;Dokumen Word (*.docx)"),
            self.write_card,
        )

    def _search(self, text: str) -> None:
        self._fill(fold(text).split())
        self.list.setCurrentRow(0)

    def _fill(self, words: Sequence[str]) -> None:
        """List all chapters, or the parts of them that hold ``words``: those so called first."""
        self.list.clear()
        if not words:
            self._add(self.tr("Semua tombol"), None)
            for chapter in self.chapters:
                self._add(chapter.title, (chapter, chapter.sections[0]))
            return
        found = [
            (chapter, section)
            for chapter in self.chapters
            for section in chapter.sections
            if section.holds(words)
        ]
        for chapter, section in sorted(found, key=lambda one: not _is_called(one[1], words)):
            is_first = section.heading == chapter.title
            title = chapter.title if is_first else f"{chapter.title} › {section.heading}"
            self._add(title, (chapter, section))
        if not self.list.count():
            item = QListWidgetItem(self.tr("Tidak ada yang cocok"), self.list)
            item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _add(self, title: str, place: _Place | None) -> None:
        item = QListWidgetItem(title, self.list)
        item.setToolTip(title)
        item.setData(Qt.ItemDataRole.UserRole, place)

    def _read(self) -> None:
        """Put the keyboard on what was found."""
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setFocus()

    def _show(self, row: int) -> None:
        item = self.list.item(row)
        if item is None or not item.flags():
            return
        place: _Place | None = item.data(Qt.ItemDataRole.UserRole)
        if place is None:
            self._stack.setCurrentWidget(self.keys)
            return
        chapter, section = place
        self._stack.setCurrentWidget(self.view)
        self.view.show_chapter(chapter)
        if words := fold(self.line.text()).split():
            self.view.mark(words)
            if section.heading != chapter.title:
                self.view.go_to(section.heading)
            self.view.show_mark()

    def _lay_out(self) -> None:
        self._stack.addWidget(self.view)
        width = self.fontMetrics().averageCharWidth() * _LIST_CHARACTERS
        self.line.setFixedWidth(width)
        self.list.setFixedWidth(width)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.line)
        side.addWidget(self.list, 1)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addLayout(side)
        body.addWidget(self._stack, 1)
        hint = QLabel(
            with_keys(
                self.tr("↑ ↓ PgUp PgDn menggulir. {0}: semua tombol. Esc menutup. {1}: perintah."),
                window.SHOW_HELP,
                window.OPEN_PALETTE,
            ),
            self,
        )
        hint.setProperty("role", "muted")
        hint.setFont(scaled_font(hint.font(), 0.95, QFont.Weight.Normal))
        foot = WrappingRow()
        foot.setSpacing(12)
        foot.addWidget(hint)
        foot.addStretch(1)
        foot.addWidget(self.card)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(body, 1)
        layout.addLayout(foot)
        room = screen_of(self).availableSize() - _AROUND
        self.resize(_COMFORTABLE.boundedTo(room))

    def _connect(self) -> None:
        self.banner.lie_over(self._stack)
        self.line.textChanged.connect(self._search)
        self.line.returnPressed.connect(self._read)
        self.list.currentRowChanged.connect(self._show)
        self.card.clicked.connect(self._ask_for_card)
        bind(self, commands.FIND_HELP, self.line.setFocus)
        bind(self, commands.PRINT_KEYS, self._ask_for_card)
        bind(self.line, commands.TO_CHAPTERS, self.list.setFocus)


def _is_called(section: ManualSection, words: Sequence[str]) -> bool:
    return all(word in fold(section.heading) for word in words)


def card_groups(rows: Mapping[Group, Sequence[KeyRow]]) -> tuple[KeyGroup, ...]:
    """Return what the card of keys tells of ``rows``: groups without keys have none."""
    return tuple(
        KeyGroup(group_title(group), tuple(found)) for group, found in rows.items() if found
    )
