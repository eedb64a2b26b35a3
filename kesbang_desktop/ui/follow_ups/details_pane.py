"""All that is known of the follow-up under the keyboard."""

from collections.abc import Callable, Collection, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.action import Priority
from kesbang_desktop.domain.action_details import ActionDetails
from kesbang_desktop.domain.done_share import DoneShare
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.ui.commands import follow_ups as commands
from kesbang_desktop.ui.commands.binding import with_keys
from kesbang_desktop.ui.follow_ups.cells import origin_text
from kesbang_desktop.ui.follow_ups.due_words import full_due_text, original_text
from kesbang_desktop.ui.follow_ups.evidence_list import EvidenceList
from kesbang_desktop.ui.follow_ups.history_words import (
    change_texts,
    origin_line,
    owner_lines,
    trail_texts,
)
from kesbang_desktop.ui.follow_ups.progress_log import ProgressLog, progress_word
from kesbang_desktop.ui.follow_ups.text_card import TextCard, wrapped_label
from kesbang_desktop.ui.language.formats import with_dots
from kesbang_desktop.ui.look.labels import action_status_word, priority_word
from kesbang_desktop.ui.widgets.done_bars import DoneBars
from kesbang_desktop.ui.widgets.layout_parts import clear_layout
from kesbang_desktop.ui.widgets.painting import scaled_font


class _Section(NamedTuple):
    """Cards under a heading; ``holder`` is hidden while there are none."""

    holder: QFrame
    cards: QVBoxLayout


class DetailsPane(QScrollArea):
    """Shows a follow-up at once from its row, and the rest of it as soon as it is read."""

    entry_wanted = Signal()

    def __init__(
        self, today: Callable[[], date], holidays: Collection[date], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._holidays = holidays
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Rincian tindak lanjut"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._body = QWidget(self)
        self._body.setProperty("role", "panel")
        self._body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._layout = QVBoxLayout(self._body)
        self._layout.setContentsMargins(18, 16, 18, 16)
        self._layout.setSpacing(6)
        self.title = wrapped_label("", self._body)
        self.title.setFont(scaled_font(self.font(), 1.05, QFont.Weight.DemiBold))
        self._layout.addWidget(self.title)
        self._facts = self._add_stack(3)
        self.goto = QPushButton(self.tr("Ke butir notula  G"), self._body)
        self.goto.setProperty("role", "small")
        self.goto.setAccessibleName(self.tr("Ke butir notula"))
        self.goto.clicked.connect(self.entry_wanted)
        self._layout.addWidget(self.goto, 0, Qt.AlignmentFlag.AlignLeft)
        self._add_heading(self.tr("Perkembangan"))
        self.log = ProgressLog(progress_word, self._body)
        self._layout.addWidget(self.log)
        self.single = QWidget(self._body)
        self._layout.addWidget(self.single)
        self._build_single()
        self._add_heading(self.tr("Penyelesaian per instansi"))
        self.bars = DoneBars(self._body)
        self._layout.addWidget(self.bars)
        self._layout.addStretch(1)
        self.setWidget(self._body)

    def show_nothing(self) -> None:
        """Say that no follow-up is chosen."""
        self.log.turn_to(None)
        self.title.setText(self.tr("Pilih tindak lanjut"))
        self._show_facts([self.tr("Rincian dan perkembangannya tampil di sini.")])
        self._show_parts(None)

    def show_several(self, count: int) -> None:
        """Say how many are chosen: a note goes to each of them."""
        self.log.turn_to(count)
        self.title.setText(self.tr("{0} tindak lanjut dipilih", "", count).format(with_dots(count)))
        words = self.tr(
            "{0} status · {1} tenggat · {2} penanggung jawab · {3} prioritas · {4} catatan"
        )
        keys = (
            commands.ADVANCE_STATUS,
            commands.CHANGE_DUE,
            commands.CHANGE_OWNERS,
            commands.CHANGE_PRIORITY,
            commands.ADD_NOTE,
        )
        self._show_facts([with_keys(words, *keys)])
        self._show_parts(None, can_note=True)

    def show_row(self, one: FollowUp) -> None:
        """Show what the list knows of ``one`` while the rest is being read."""
        self.log.turn_to(one.entry_id)
        self._show_head(one, [self.tr("Asal: {0}").format(origin_text(one))])
        self._show_parts(None, can_note=True)

    def show_details(self, details: ActionDetails) -> None:
        """Show all of an action."""
        self._show_head(details.follow_up, [self.tr("Asal: {0}").format(origin_line(details))])
        self._show_parts(details, can_note=True)

    def show_figures(self, figures: Sequence[DoneShare]) -> None:
        """Show how much each organization has done."""
        self.bars.show_figures(figures)

    def _show_head(self, one: FollowUp, origin: list[str]) -> None:
        self.title.setText(one.printed_text.strip() or self.tr("Tanpa uraian"))
        due = full_due_text(one.agreed, self._today(), self._holidays)
        first = original_text(one)
        status = self.tr("Status {0}").format(action_status_word(one.status))
        if one.priority is not Priority.NORMAL:
            status += self.tr(" · prioritas {0}").format(priority_word(one.priority))
        lines = owner_lines(one) or [self.tr("Belum ada penanggung jawab")]
        lines.append(self.tr("Tenggat {0}").format(due) + (f" ({first})" if first else ""))
        self._show_facts([*lines, status, *origin])

    def _show_facts(self, lines: list[str]) -> None:
        clear_layout(self._facts)
        for line in lines:
            self._facts.addWidget(wrapped_label(line, self._body, "muted"))

    def _show_parts(self, details: ActionDetails | None, can_note: bool = False) -> None:
        self.log.show_notes(details.progress if details else ())
        self.log.line.setEnabled(can_note)
        self.goto.setVisible(bool(details and details.follow_up.meeting_id))
        self.single.setVisible(details is not None)
        if details is None:
            return
        self.evidence.show_files(details.evidence)
        decision = details.place.decision_text.strip()
        name = details.place.decision.capitalize()
        self._fill(self._decision, [(decision, name)] if decision else [])
        self._fill(self._trail, [trail_texts(step) for step in details.trail])
        self._fill(self._history, [change_texts(one) for one in reversed(details.changes)])

    def _build_single(self) -> None:
        """Make the parts that only a single follow-up has."""
        whole, layout = self._layout, QVBoxLayout(self.single)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self._layout = layout
        self.evidence = EvidenceList(self.single)
        self.add_file = QPushButton(self.tr("+ berkas"), self.single)
        self.add_file.setProperty("role", "quiet")
        self.add_file.setAccessibleName(self.tr("Tambah berkas bukti dukung"))
        self.add_file.clicked.connect(self.evidence.ask_for_files)
        self._add_heading(self.tr("Bukti dukung"), self.add_file)
        layout.addWidget(self.evidence)
        self._decision = self._add_section(self.tr("Keputusan asal"))
        self._trail = self._add_section(self.tr("Jejak di rapat berikutnya"))
        self._history = self._add_section(self.tr("Riwayat perubahan"))
        self._layout = whole

    def _add_section(self, title: str) -> _Section:
        """Add a heading that is hidden while nothing stands under it."""
        holder = QFrame(self.single)
        stack = QVBoxLayout(holder)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(6)
        outer, self._layout = self._layout, stack
        self._add_heading(title)
        cards = self._add_stack(6)
        self._layout = outer
        self._layout.addWidget(holder)
        return _Section(holder, cards)

    def _fill(self, section: _Section, texts: Sequence[tuple[str, str]]) -> None:
        clear_layout(section.cards)
        for text, below in texts:
            section.cards.addWidget(TextCard(text, below, section.holder))
        section.holder.setVisible(bool(texts))

    def _add_stack(self, spacing: int) -> QVBoxLayout:
        stack = QVBoxLayout()
        stack.setSpacing(spacing)
        self._layout.addLayout(stack)
        return stack

    def _add_heading(self, text: str, button: QPushButton | None = None) -> None:
        heading = QLabel(text, self._body)
        heading.setProperty("role", "section")
        heading.setFont(scaled_font(self.font(), 1.0, QFont.Weight.DemiBold))
        row = QHBoxLayout()
        row.setContentsMargins(0, 10, 0, 0)
        row.addWidget(heading)
        row.addStretch(1)
        if button is not None:
            row.addWidget(button)
        self._layout.addLayout(row)
