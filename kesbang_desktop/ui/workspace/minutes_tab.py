"""The tab Notula: the text, saved by itself, with the side panel that follows it."""

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import lru_cache
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kesbang_desktop.domain.attendance import Attendance, count_present
from kesbang_desktop.domain.carry_over import Fate, fates_under
from kesbang_desktop.domain.chat_senders import CHAT_SENDERS_KEY, senders_to_remember
from kesbang_desktop.domain.completion import be_ready_for_slips
from kesbang_desktop.domain.meeting import Meeting, MeetingStatus
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.to_complete import (
    ToComplete,
    left_in_comments,
    left_in_office,
    left_in_versions,
)
from kesbang_desktop.domain.together.other_seats import OtherSeats
from kesbang_desktop.ports.doors import MinutesTabPorts
from kesbang_desktop.ui.editor.agenda_clock import AgendaClock
from kesbang_desktop.ui.editor.autosave import Autosave
from kesbang_desktop.ui.editor.find_bar import FindBar
from kesbang_desktop.ui.editor.line import Line
from kesbang_desktop.ui.editor.minutes_edit import MinutesEdit
from kesbang_desktop.ui.editor.structure import text_start
from kesbang_desktop.ui.look.theme import Theme
from kesbang_desktop.ui.series.carried_hint import CarriedHint
from kesbang_desktop.ui.series.later_words import LaterWords, by_note
from kesbang_desktop.ui.widgets.focus_heir import FocusHeir
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.side_fold import SideFold
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.beside_text import BesideText
from kesbang_desktop.ui.workspace.known_names import KnownNames
from kesbang_desktop.ui.workspace.line_checks import LineChecks
from kesbang_desktop.ui.workspace.place import Place
from kesbang_desktop.ui.workspace.rescue_copy import minutes_on_screen
from kesbang_desktop.ui.workspace.side_panel import SidePanel
from kesbang_desktop.ui.workspace.typing_together import TypingTogether

_PANEL_DELAY_MS = 250
# A line of text is read with ease up to about this width.
_CALM_WIDTH = 1000
# Narrower than this the text has no room beside it.
_NARROW = 820
_NO_LIMIT = 16_777_215


class MinutesTab(QWidget):
    """The editor of one meeting. ``counted(int, int)`` tells entries and words.

    ``carried`` are the entries that were brought in from earlier meetings, ``senders`` those who
    wrote in chats and are not known. ``left_agreed()`` when somebody goes on although something is
    left to complete. ``seats`` is for others that write too.
    """

    counted = Signal(int, int)
    left_agreed = Signal()

    def __init__(
        self,
        minutes: Minutes,
        directory: Directory,
        ports: MinutesTabPorts,
        worker: Worker,
        theme: Theme,
        parent: QWidget | None = None,
        carried: Collection[UUID] = (),
        senders: Collection[str] = (),
        seats: OtherSeats | None = None,
    ) -> None:
        super().__init__(parent)
        self.meeting_id = minutes.meeting.id
        self._settings, self._worker = ports.settings, worker
        self._names = KnownNames(minutes, directory, ports, senders)
        notation = self._names.notation()
        self.edit = MinutesEdit(theme, notation, self)
        self.edit.use_font(self.text_font)
        self.panel = SidePanel(theme, self)
        self.beside = BesideText(self.panel, theme, self)
        self._checks = LineChecks(minutes.meeting, notation)
        self._carried = frozenset(carried)
        self._office_left: Sequence[ToComplete] = ()
        self._open(minutes, ports, seats)
        self.edit.margin.mark_carried(carried)
        self.carried_hint = CarriedHint(self.edit, carried)
        self.later = LaterWords(
            self.edit, self.autosave, ports.series.overruled, worker, self.meeting_id
        )
        self.later.take(by_note(self._told(self.edit.table.lines)))
        self._panel_timer = QTimer(self)
        self._panel_timer.setSingleShot(True)
        self._find: FindBar | None = None
        self._lay_out()
        self._connect()
        self.edit.set_read_only(minutes.meeting.status is MeetingStatus.FINAL)
        self.use_attendances(minutes.attendances)
        self._schedule_panel()
        worker.run_aside(be_ready_for_slips, is_quiet=True)

    def _open(self, minutes: Minutes, ports: MinutesTabPorts, seats: OtherSeats | None) -> None:
        """Put the text in, and have what is typed saved with the moment it was noted."""
        noted: dict[UUID, datetime] = {}
        self.edit.open_minutes(minutes, noted)
        self.autosave = Autosave(
            *(self.edit.table, minutes, ports.meetings.save_entries, self._worker, self),
            seats=seats,
        )
        noted.update(self.autosave.pending.noted_at)
        self.autosave.pending.noted_at = noted
        self.edit.pasted.connect(lambda pasted: noted.update(pasted.times))
        self.edit.pasted.connect(lambda pasted: self._meet(pasted.strangers))
        self.agenda_clock = AgendaClock(self.edit, minutes.meeting, noted, self)
        self.together: TypingTogether | None = None
        if seats is not None:
            self.together = TypingTogether(
                self.meeting_id, self.edit, self.autosave, seats, self._worker
            )

    def _connect(self) -> None:
        self.edit.mentions.present = lambda: count_present(self._names.attendances)
        self.later.changed.connect(self._schedule_panel)
        self._panel_timer.timeout.connect(self.refresh_panel)
        self.edit.table.lines_changed.connect(self._schedule_panel)
        self.edit.line_entered.connect(self._schedule_panel)
        self.beside.entry_requested.connect(self._go_to)
        self.beside.agreed.connect(self.left_agreed)
        self.beside.left.connect(self.close_left)

    @property
    def meeting(self) -> Meeting:
        """The meeting or report that is typed here."""
        return self._names.meeting

    @property
    def is_report(self) -> bool:
        """Whether a report is typed here."""
        return self._names.meeting.kind.is_report

    @property
    def carried(self) -> frozenset[UUID]:
        """The entries that were brought in from earlier meetings."""
        return self._carried

    @property
    def text_font(self) -> QFont:
        """The font of the text at its usual size."""
        return scaled_font(self.font(), 1.08)

    def use_attendances(self, attendances: Sequence[Attendance]) -> None:
        """Take in who attends now."""
        self._names.attendances = tuple(attendances)
        if not self.is_report:
            self.panel.rows.show_attendances(attendances)
        self._renew_names()

    def use_directory(self, directory: Directory) -> None:
        """Take in who is known now."""
        self._names.directory = directory
        self._renew_names()

    def use_meeting(self, meeting: Meeting) -> None:
        """Count due phrases from the date of ``meeting``; follow its being started and closed.

        Minutes that are final can be read alone.
        """
        self.edit.set_read_only(meeting.status is MeetingStatus.FINAL)
        self._names.meeting = meeting
        self._renew_names()
        self.agenda_clock.use_meeting(meeting)

    def use_office(self, profile: OfficeProfile) -> None:
        """Tell what the papers of ``profile`` lack, before they go out; know its fields."""
        self.edit.fields.use(profile.political_form.fields, self.is_report)
        self._office_left = left_in_office(profile)
        self._schedule_panel()

    def place(self) -> Place:
        """Return where the cursor is."""
        cursor = self.edit.textCursor()
        line = self.edit.table.shapes[cursor.blockNumber()]
        offset = max(cursor.position() - text_start(cursor.block()), 0)
        space = self.space_at_cursor()
        length = cursor.block().length() - 1 - len(space)
        return Place(self.meeting_id, line.id, offset, space, length)

    def space_at_cursor(self) -> str:
        """Return the white space at the end of the line, where the cursor stands behind it."""
        cursor = self.edit.textCursor()
        text = cursor.block().text()
        return text[len(text.rstrip()) :] if cursor.atBlockEnd() and text.strip() else ""

    def restore_space(self, place: Place) -> None:
        """Type the space again that ``place`` keeps, unless the text went on behind it."""
        cursor = self.edit.textCursor()
        is_there = cursor.atBlockEnd() and cursor.block().length() - 1 == place.length
        if place.space and is_there and not self.edit.isReadOnly():
            cursor.insertText(place.space)

    def on_screen(self) -> Minutes:
        """Return the meeting as it stands on screen, whatever the disk holds."""
        self.edit.finish_line()
        return minutes_on_screen(
            self._names.meeting, tuple(self._names.attendances), self.edit.table.lines
        )

    def flush(self) -> None:
        """Write now what is pending, the line that is being typed included."""
        self.edit.finish_line()
        self.autosave.flush()

    def read_together(self) -> None:
        """Have read again which lines have other words beside them, where several seats write."""
        if self.together is not None:
            self.together.read_marks()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self.edit.set_theme(theme)
        self.beside.set_theme(theme)

    def open_find(self, replacing: bool = False) -> None:
        """Show the bar that finds, with the row that replaces where it is asked for."""
        self._find_bar().open(replacing)

    def step_find(self, step: int) -> None:
        """Go to the next match (1) or the one before (-1)."""
        self._find_bar().step(step)

    def close_find(self) -> bool:
        """Close the bar that finds; tell whether it was open."""
        return self._find is not None and self._find.close_bar()

    @property
    def shows_left(self) -> bool:
        """Whether the list of what is left stands beside the text."""
        return self.beside.shows_left

    def left_to_complete(self) -> list[ToComplete]:
        """Return what the text still lacks, as it stands on screen."""
        self.edit.finish_line()
        lines = self.edit.table.lines
        return [*self._office_left, *self._asked(lines), *self._checks.left(lines)]

    def show_left(self, left: Sequence[ToComplete], go_on: str) -> None:
        """Show ``left`` beside the text, with the keyboard there; ``go_on`` is on its button."""
        self.beside.show_left(left, go_on)
        self.fold.show_side()
        self.beside.focus_left()

    def close_left(self) -> bool:
        """Go back to the text from the list of what is left; tell whether it was shown."""
        was_shown = self.shows_left
        if was_shown:
            self.beside.show_panel()
            self.fold.show_main()
            self.edit.setFocus()
        return was_shown

    def set_calm(self, calm: bool) -> None:
        """Show the text alone, in a column of comfortable width, or all that stands around it."""
        self.fold.set_calm(calm)
        self._page.setMaximumWidth(_CALM_WIDTH if calm else _NO_LIMIT)

    def _find_bar(self) -> FindBar:
        if self._find is None:
            self._find = FindBar(self.edit, self)
            self._inner.insertWidget(0, self._find)
        return self._find

    def _lay_out(self) -> None:
        # The card has the border, so that the text surface paints without a style sheet.
        card = QFrame(self)
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 6, 1, 6)
        inside.addWidget(self.edit)
        self._page = QWidget(self)
        self._inner = QVBoxLayout(self._page)
        self._inner.setContentsMargins(24, 16, 24, 16)
        self._inner.setSpacing(8)
        self._inner.addWidget(card)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._page, 1)
        layout.addWidget(self.beside)
        FocusHeir(self._page, self.edit)
        FocusHeir(self, self.edit)
        # The rows of a day want all the width there is.
        is_wanted = self._names.meeting.kind is not MeetingKind.DESK_DAY
        self.fold = SideFold(self, self._page, self.beside, _NARROW, is_wanted)

    def _renew_names(self) -> None:
        notation = self._names.notation()
        spoken = [line.speaker for line in reversed(self.edit.table.shapes) if line.speaker]
        self.edit.use_names(notation, self._names.index(spoken))
        self._checks.use_notation(notation)
        self._schedule_panel()

    def _meet(self, senders: frozenset[str]) -> None:
        """Take those who wrote in a chat for somebody from now on, in every meeting."""
        if senders <= self._names.senders:
            return
        self._names.senders |= senders
        self._renew_names()
        get, put = self._settings.get, self._settings.put
        self._worker.run(
            lambda: put(CHAT_SENDERS_KEY, senders_to_remember(get(CHAT_SENDERS_KEY), senders))
        )

    def _schedule_panel(self) -> None:
        if not self._panel_timer.isActive():
            self._panel_timer.start(_PANEL_DELAY_MS)

    def _go_to(self, entry_id: UUID) -> None:
        """Put the cursor into an entry, with the text in sight."""
        self.fold.show_main()
        self.edit.go_to_entry(entry_id)

    def _told(self, lines: Sequence[Line]) -> list[tuple[UUID, UUID, Fate]]:
        return fates_under(lines, self._carried) if self._carried else []

    def _asked(self, lines: Sequence[Line]) -> list[ToComplete]:
        """Return what comments on a corrected paper ask for, noted when they were taken, and
        where words of two seats are to be chosen among.
        """
        comments = left_in_comments(self._names.meeting.remarks, lines)
        return [*comments, *left_in_versions(lines, self.edit.margin.aside)]

    def refresh_panel(self) -> None:
        """Bring the side panel and the count up to date."""
        lines = self.edit.table.lines
        typed = self.edit.textCursor().blockNumber() if self.edit.hasFocus() else None
        told = self._told(lines)
        self.edit.margin.show_fates(by_note(told))
        self.later.take(by_note(told))
        asked = self._asked(lines)
        self.beside.renew_left([*self._office_left, *asked, *self._checks.left(lines)])
        states = {above: fate for above, note, fate in told if self.later.takes_effect(note)}
        goes_on = self._names.meeting.status in (MeetingStatus.PLANNED, MeetingStatus.RUNNING)
        left = [*asked, *self._checks.left(lines, typed, goes_on)]
        self.panel.rows.show_lines(lines, left, states)
        filled = [line.text for line in lines if line.text]
        self.counted.emit(len(filled), sum(map(_word_count, filled)))


@lru_cache(maxsize=20_000)
def _word_count(text: str) -> int:
    return len(text.split())
