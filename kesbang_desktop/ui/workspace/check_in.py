"""Noting arrivals while a meeting goes on, from wherever one is in it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time
from uuid import UUID

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.attendee_line import ListedLine
from kesbang_desktop.domain.check_in import CheckInLine, check_in, read_check_in
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.meeting_clock import to_the_minute
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.quorum import quorum_of
from kesbang_desktop.domain.roll import roll_of
from kesbang_desktop.domain.roll_editing import Roll
from kesbang_desktop.ports.doors import RollPorts
from kesbang_desktop.ui.commands import attendees as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.look.labels import presence_text
from kesbang_desktop.ui.widgets.drafts import Drafts
from kesbang_desktop.ui.widgets.side_fold import share_room
from kesbang_desktop.ui.work.unstored import Unstored
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.attendee_edits import RollEdit, add_party, add_reading
from kesbang_desktop.ui.workspace.attendees_tab import AttendeesTab
from kesbang_desktop.ui.workspace.check_in_panel import CheckInPanel
from kesbang_desktop.ui.workspace.check_in_rows import Arrival

_NARROW = 860


class CheckIn(QObject):
    """Opens ``panel`` with the keyboard in it, gives that back, and notes what is entered.

    ``minutes`` gives the open meeting; ``take_focus`` puts the keyboard where work on it goes on
    when what had it is gone. ``beside`` stands on the page beside the panel. The same key goes
    there and back; Esc closes the panel.
    """

    def __init__(
        self,
        attendees: AttendeesTab,
        minutes: Callable[[], Minutes | None],
        ports: RollPorts,
        worker: Worker,
        page: QWidget,
        beside: QWidget,
        take_focus: Callable[[], object],
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__(page)
        self._attendees = attendees
        self._keeper = attendees.keeper
        self._minutes = minutes
        self._ports = ports
        self._worker = worker
        self._take_focus = take_focus
        self._page = page
        self._beside = beside
        self._now = now
        self.panel = CheckInPanel(page)
        self._drafts = Drafts(self.panel.line)
        self._came_from: QWidget | None = None
        page.installEventFilter(self)
        bind(page, commands.CHECK_IN, self.turn)
        attendees.check_in.clicked.connect(self.turn)
        self.panel.entered.connect(self._enter)
        self.panel.left.connect(self.close)
        self.panel.undo_requested.connect(self._undo)
        self.panel.line.textEdited.connect(worker.expect_write)
        self._keeper.changed.connect(self._show)
        self._keeper.directory_read.connect(self._use_names)
        self._keeper.failed.connect(self.panel.say)

    def turn(self) -> None:
        """Take the keyboard to the line, opening the panel, or back to where it was."""
        if self.panel.line.hasFocus():
            self._give_back()
        elif not self._keeper.refuses() and self._keeper.meeting_id is not None:
            self._came_from = QApplication.focusWidget()
            self._show(self._keeper.records)
            self._use_names()
            self._show_panel()

    def close(self) -> None:
        """Close the panel; the keyboard goes back to where it was."""
        had_keyboard = self.panel.isAncestorOf(QApplication.focusWidget() or self._attendees)
        self.panel.hide()
        self._share()
        if had_keyboard:
            self._give_back()

    def unstored(self) -> list[Unstored]:
        """Return what is typed in the line and was not entered."""
        return self._drafts.unstored(
            self._show_panel,
            self.tr("“{0}” di presensi belum dicatat; Enter mencatatnya."),
            self.tr("“{0}” diketik di presensi rapat lain dan belum dicatat."),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the page: where there is room for one of both, the panel covers."""
        if event.type() is QEvent.Type.Resize and watched is self._page:
            self._share()
        return super().eventFilter(watched, event)

    def _share(self) -> None:
        is_narrow = self._page.width() < _NARROW
        share_room(self._beside, self.panel, not self.panel.isHidden(), is_narrow)

    def _show_panel(self) -> None:
        self.panel.show()
        self.panel.line.setFocus()
        self._share()

    def _give_back(self) -> None:
        if self._beside.isHidden():
            self.panel.hide()
        self._share()
        back = self._came_from
        self._came_from = None
        if back is not None and back.isVisible():
            back.setFocus()
        else:
            self._take_focus()

    def _show(self, roll: Roll) -> None:
        if self._drafts.about != self._keeper.meeting_id:
            self._drafts.turn_to(self._keeper.meeting_id)
            self.panel.say("")
        if self._keeper.is_frozen:
            self.close()
        minutes = self._minutes()
        quorum = minutes.meeting.quorum if minutes is not None else ""
        state = quorum_of(quorum, roll, [one for one in roll if one.has_come])
        self.panel.show_roll(roll, translated(state.words) if state else "")

    def _use_names(self) -> None:
        self.panel.use_names(self._attendees.line.names)

    def _undo(self) -> None:
        self._keeper.undo()
        self.panel.say(self.tr("Diurungkan."))

    def _enter(self, text: str, arrival: Arrival) -> None:
        line = read_check_in(text)
        if not text.strip() and arrival.attendance is not None:
            # Chosen among those awaited, with nothing typed.
            line = CheckInLine(arrival.name)
        if arrival.attendance is not None:
            self._note(arrival.attendance, line)
        elif arrival.party is not None and self._keeper.meeting_id is not None:
            keeper, meeting_id = self._keeper, self._keeper.meeting_id
            edit = add_party(
                keeper.records, meeting_id, arrival.party, keeper.directory, keeper.day
            )
            self._bring(edit, arrival.party.id, line)
        else:
            self._read_stranger(text, line)

    def _note(self, one: Attendance, line: CheckInLine) -> None:
        if line == CheckInLine(line.who) and one.presence is Presence.PRESENT:
            self.panel.say(self.tr("{0} sudah dicatat hadir.").format(one.party.name))
            return
        self._check_in(one, line, RollEdit(self._keeper.records))

    def _bring(self, edit: RollEdit, party_id: UUID, line: CheckInLine) -> None:
        """Put whoever ``edit`` adds on the roll, as a guest who has come."""
        one = next(one for one in edit.attendances if one.party.id == party_id)
        is_there = any(one.id == each.id for each in self._keeper.records)
        self._check_in(one if is_there else replace(one, invited=False), line, edit)

    def _check_in(self, one: Attendance, line: CheckInLine, edit: RollEdit) -> None:
        """Note of ``one``, who is in ``edit``, what ``line`` says, and tell it."""
        now = check_in(one, line, self._time())
        rows = tuple(now if each.id == one.id else each for each in edit.attendances)
        self._keeper.apply(replace(edit, attendances=rows))
        self._tell(now)

    def _read_stranger(self, text: str, line: CheckInLine) -> None:
        meeting_id = self._keeper.meeting_id

        def read() -> tuple[tuple[ListedLine, ...], Directory]:
            directory = self._ports.directory.load()
            return self._ports.notes.read_people(line.who, directory), directory

        def take(found: tuple[tuple[ListedLine, ...], Directory]) -> None:
            lines, directory = found
            keeper = self._keeper
            if meeting_id is None or keeper.meeting_id != meeting_id or not lines:
                return
            reading, _ = roll_of([lines[0].attendee], meeting_id, directory)
            if reading.attendances:
                keeper.use_directory(directory)
                edit = add_reading(keeper.records, reading)
                self._bring(edit, reading.attendances[0].party.id, line)

        def fail(error: KnownError) -> None:
            self.panel.line.setText(text)
            self.panel.say(translated(error.sentence))

        self._worker.run(read, take, fail, writes=True)

    def _time(self) -> time | None:
        """Return the time of day, None where the meeting is not today."""
        now, minutes = self._now(), self._minutes()
        is_today = minutes is not None and minutes.meeting.date in (None, now.date())
        return to_the_minute(now) if is_today else None

    def _tell(self, one: Attendance) -> None:
        minutes = self._minutes()
        words = [f"{one.party.name}: {presence_text(one)}"]
        late = _minutes_late(one, minutes.meeting) if minutes is not None else 0
        if late and one.time_out is None:
            words.append(self.tr("terlambat {0} menit", "", late).format(late))
        self.panel.say(", ".join(words))


def _minutes_late(one: Attendance, meeting: Meeting) -> int:
    """Return by how many minutes somebody came after the start, 0 where he did not."""
    if one.time_in is None or meeting.started_at is None:
        return 0
    came, began = (each.hour * 60 + each.minute for each in (one.time_in, meeting.started_at))
    return max(0, came - began)
