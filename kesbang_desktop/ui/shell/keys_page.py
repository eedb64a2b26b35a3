"""All keys on one page (F1)."""

from collections.abc import Iterable, Sequence
from textwrap import wrap

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.ui.commands import dialogs, window
from kesbang_desktop.ui.commands.binding import bind, keys_of, name_of, with_keys
from kesbang_desktop.ui.commands.command import Command, Group
from kesbang_desktop.ui.commands.offers import Offer
from kesbang_desktop.ui.commands.registry import all_commands
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.scrolled_stack import ScrolledPage
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow

KeyRow = tuple[str, str]

# Title bar, and what a desktop keeps for itself.
_AROUND = QSize(24, 64)
_FOOT = 80
# Letters of keys, and of words, in a line.
_MOST_KEYS, _MOST = 13, 31
# Which groups stand under one another; four columns fit a screen 1366 wide.
_COLUMNS = (
    (Group.TYPING, Group.ATTENDEES, Group.DIRECTORY, Group.WALL),
    (Group.EDITING, Group.FINDING, Group.WINDOW, Group.SETTINGS),
    (Group.MEETINGS, Group.FOLLOW_UPS, Group.OBLIGATIONS),
    (Group.ISSUES, Group.DECISIONS, Group.PAPERS, Group.PREVIEW, Group.ATTACHMENTS),
)


class KeysPage(QDialog):
    """Shows all commands that have keys, and what is typed into the text; Esc or F1 closes.

    ``offers`` tell the names of those that depend on what the window holds.
    """

    def __init__(self, offers: Iterable[Offer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bantuan tombol"))
        self.rows = rows_by_group(offers)
        body = QWidget(self)
        columns = WrappingRow(body, spacing=28, at_top=True)
        columns.setContentsMargins(0, 0, 12, 0)
        for groups in _COLUMNS:
            column = QWidget(body)
            column.setLayout(self._column(groups))
            columns.addWidget(column)
        scroll = ScrolledPage(body, self)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setFocusProxy(None)  # type: ignore[arg-type]  # the stub forgets that None takes it away
        scroll.setAccessibleName(self.tr("Semua tombol"))
        foot = QLabel(
            with_keys(
                self.tr("↑ ↓ PgUp PgDn menggulir. Esc atau {0} menutup. {1} mencari perintah."),
                dialogs.CLOSE_KEYS,
                window.OPEN_PALETTE,
            ),
            self,
        )
        foot.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 14)
        layout.setSpacing(14)
        layout.addWidget(scroll, 1)
        layout.addWidget(foot)
        room = self.screen().availableSize() - _AROUND
        around = layout.contentsMargins()
        wanted = body.sizeHint() + QSize(around.left() + around.right() + 16, _FOOT)
        self.resize(wanted.boundedTo(room))
        bind(self, dialogs.CLOSE_KEYS, self.reject)

    def _column(self, groups: Sequence[Group]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for group in groups:
            if not self.rows[group]:
                continue
            heading = QLabel(group_title(group), self)
            heading.setFont(scaled_font(self.font(), 1.05, QFont.Weight.DemiBold))
            heading.setProperty("role", "brand")
            if grid.rowCount() > 1:
                heading.setContentsMargins(0, 10, 0, 0)
            grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
            for keys, words in self.rows[group]:
                self._add_row(grid, keys, words)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def _add_row(self, grid: QGridLayout, keys: str, words: str) -> None:
        key, meaning = (
            QLabel(_in_lines(keys, _MOST_KEYS), self),
            QLabel(_in_lines(words, _MOST), self),
        )
        key.setFont(scaled_font(self.font(), 0.95, QFont.Weight.DemiBold))
        meaning.setProperty("role", "muted")
        meaning.setFont(scaled_font(self.font(), 0.95))
        row = grid.rowCount()
        grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(meaning, row, 1, Qt.AlignmentFlag.AlignTop)


def rows_by_group(offers: Iterable[Offer]) -> dict[Group, list[KeyRow]]:
    """Return (keys, what they do) of every group; ``offers`` name what commands alone do not."""
    rows: dict[Group, list[KeyRow]] = {group: [] for group in Group}
    rows[Group.TYPING] = _typing_rows()
    named: dict[Command, list[str]] = {}
    for offer in offers:
        named.setdefault(offer.command, []).append(offer.name)
    for command in all_commands():
        if command.group is not None and command.pressed:
            names = named.get(command, []) if "{0}" in command.name else [name_of(command)]
            rows[command.group] += [(keys_of(command), name) for name in names]
    return rows


def group_title(group: Group) -> str:
    """Return the heading of ``group``."""
    translate = QCoreApplication.translate
    return {
        Group.TYPING: translate("KeysPage", "Mengetik notula"),
        Group.EDITING: translate("KeysPage", "Menyunting notula"),
        Group.FINDING: translate("KeysPage", "Mencari"),
        Group.WINDOW: translate("KeysPage", "Jendela"),
        Group.MEETINGS: translate("KeysPage", "Daftar rapat"),
        Group.ATTENDEES: translate("KeysPage", "Peserta"),
        Group.FOLLOW_UPS: translate("KeysPage", "Tindak lanjut"),
        Group.OBLIGATIONS: translate("KeysPage", "Kewajiban berkala"),
        Group.ISSUES: translate("KeysPage", "Permasalahan"),
        Group.DECISIONS: translate("KeysPage", "Register keputusan"),
        Group.ATTACHMENTS: translate("KeysPage", "Lampiran"),
        Group.PAPERS: translate("KeysPage", "Dokumen"),
        Group.PREVIEW: translate("KeysPage", "Pratinjau"),
        Group.DIRECTORY: translate("KeysPage", "Direktori"),
        Group.SETTINGS: translate("KeysPage", "Pengaturan"),
        Group.WALL: translate("KeysPage", "Tayangan"),
    }[group]


def _in_lines(text: str, most: int) -> str:
    """Return ``text`` in lines of at most so many letters."""
    return "\n".join(wrap(text, most, break_on_hyphens=False))


def _typing_rows() -> list[KeyRow]:
    """Return the signs that are typed; they are no commands."""
    translate = QCoreApplication.translate
    return [
        ("#", translate("KeysPage", "dan spasi: agenda")),
        ("?", translate("KeysPage", "dan spasi: permasalahan")),
        ("!", translate("KeysPage", "dan spasi: keputusan")),
        (">", translate("KeysPage", "dan spasi: tindak lanjut")),
        (translate("KeysPage", "Nama:"), translate("KeysPage", "dan spasi: pembicara")),
        (":", translate("KeysPage", "dan spasi: tanpa pembicara")),
        ("? Nama:", translate("KeysPage", "siapa yang menyampaikan")),
        ("fir", translate("KeysPage", "dan Tab: pembicara dari daftar")),
        ("@", translate("KeysPage", "penanggung jawab")),
        ("/", translate("KeysPage", "tenggat: /besok, /29 maret,")),
        ("", translate("KeysPage", "/akhir bulan, /5 hari kerja")),
        ("", translate("KeysPage", "di agenda: lama, /15 menit")),
    ]
