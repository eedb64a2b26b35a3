"""The header of a meeting, saved while it is typed ("Data rapat")."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from kesbang_desktop.domain.attendance import Attendance, Role
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.reports.report_sections import retitled
from kesbang_desktop.domain.roll_editing import give_role
from kesbang_desktop.ports.doors import DetailsTabPorts
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.widgets.date_field import DateField
from kesbang_desktop.ui.widgets.former_value import FormerValue
from kesbang_desktop.ui.widgets.frozen_keys import FrozenKeys
from kesbang_desktop.ui.widgets.scrolled_stack import ScrolledPage
from kesbang_desktop.ui.work.unstored import Unstored
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.details_form import COMPLETED, Binding, DetailsForm
from kesbang_desktop.ui.workspace.wrong_fields import WrongFields

_SAVE_AFTER_MS = 150
_PEOPLE = "people"


class DetailsTab(QWidget):
    """Every field of a Meeting.

    ``meeting_edited`` carries the Meeting at most 150 ms after a keystroke, without those fields
    that are not valid; ``roles_edited`` all attendances after a role was given to somebody else.
    ``holder_named(Role, str)`` names somebody for a role who does not attend yet.
    None of it is stored here: whoever listens does. ``refused()`` where somebody types into what is
    final.
    """

    meeting_edited = Signal(object)
    roles_edited = Signal(object)
    holder_named = Signal(object, str)
    refused = Signal()

    def __init__(
        self, ports: DetailsTabPorts, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._meeting: Meeting | None = None
        self._attendances: tuple[Attendance, ...] = ()
        self._touched: set[str] = set()
        self._former: dict[str, FormerValue] = {}
        self.form = DetailsForm(self)
        self._elsewhere = WrongFields(self.form.bindings)
        editors = [binding.field.editor for binding in self.form.bindings.values()]
        self._frozen_keys = FrozenKeys(editors, self)
        self._frozen_keys.refused.connect(self.refused)
        # Started by the first keystroke and not restarted by the next: typing on is saved too.
        self._throttle = QTimer(self)
        self._throttle.setSingleShot(True)
        self._throttle.setInterval(_SAVE_AFTER_MS)
        self._throttle.timeout.connect(self._tell_edits)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ScrolledPage(self.form, self))
        for name, binding in self.form.bindings.items():
            binding.edited.connect(lambda *_, name=name: self._note_edit(name))
        for day in self.form.days:
            day.read.connect(self._expect_day)
        for role, box in self.form.holders.items():
            box.holder_chosen.connect(lambda chosen, role=role: self._give_role(role, chosen))
            box.named.connect(lambda name, role=role: self.holder_named.emit(role, name))

    @property
    def is_settled(self) -> bool:
        """Whether everything typed here was handed on to be written."""
        pending = any(day.is_pending for day in self.form.days)
        return not self._throttle.isActive() and not pending

    def set_minutes(self, minutes: Minutes) -> None:
        """Show ``minutes``; of the meeting that is already shown, what is being typed stays."""
        same = self._meeting is not None and self._meeting.id == minutes.meeting.id
        if not same:
            self.flush()
            if self._meeting is not None:
                self._elsewhere.keep(self._meeting, self._touched)
            self._touched.clear()
            for former in self._former.values():
                former.hide()
            self._read_completions()
        before, self._meeting = self._meeting, minutes.meeting
        for name, binding in self.form.bindings.items():
            value = getattr(minutes.meeting, name)
            # What is typed may be told without a space at its end: it is shown anew only where
            # somebody else changed it.
            is_typed = _has_focus(binding) and value == getattr(before, name, None)
            if not (same and (name in self._touched or is_typed)):
                self._show(name, value)
        self._take_back(self._elsewhere.give_back(minutes.meeting.id))
        self.set_attendances(minutes.attendances)

    def set_attendances(self, attendances: tuple[Attendance, ...]) -> None:
        """Offer ``attendances`` for chair, secretary and note-taker."""
        self._attendances = attendances
        self.form.set_holders(attendances)

    def show_former(self, values: Mapping[str, tuple[object, str]]) -> None:
        """Say under inputs what was filled in here before another seat did, and offer it again.

        ``values`` have for the name of an input the value, and its words.
        """
        for name, (value, words) in values.items():
            if name in self.form.bindings and name not in self._touched:
                if (before := self._former.pop(name, None)) is not None:
                    before.deleteLater()
                field = self.form.bindings[name].field
                self._former[name] = FormerValue(field, partial(self._fill_in, name, value))
                self._former[name].offer(words)

    def former(self, name: str) -> FormerValue | None:
        """Return what stands under an input of what was filled in here before."""
        return self._former.get(name)

    def flush(self) -> None:
        """Tell of every edit that was not told yet, a name begun for a role too."""
        for box in self.form.holders.values():
            box.settle()
        self._tell_edits()

    def unstored(self) -> list[Unstored]:
        """Return the inputs that are wrong and therefore not stored, those of this meeting first.

        Each is about the id of its meeting.
        """
        about = self._meeting.id if self._meeting is not None else None
        fields = (binding.field for binding in self.form.bindings.values())
        here = [
            Unstored(field.label, field.error, field.editor.setFocus, about)
            for field in fields
            if field.error
        ]
        return here + self._elsewhere.unstored()

    def set_frozen(self, frozen: bool) -> None:
        """Let the form be read alone, or be filled in again."""
        self._frozen_keys.is_on = frozen
        if frozen and self._meeting is not None:
            # An input that could not be stored is no part of what is final.
            for name in list(self._touched):
                self._show(name, getattr(self._meeting, name))
            self._touched.clear()
        for binding in self.form.bindings.values():
            editor = binding.field.editor
            if isinstance(editor, QLineEdit | QPlainTextEdit):
                editor.setReadOnly(frozen)
            else:
                editor.setEnabled(not frozen)
        for box in self.form.holders.values():
            box.setEnabled(not frozen)

    def focus_title(self) -> None:
        """Put the cursor in the title with all of it selected, ready to be typed over."""
        self.form.title.setFocus()
        self.form.title.selectAll()

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def _tell_edits(self) -> None:
        self._throttle.stop()
        for name, day in zip(("date", "until"), self.form.days, strict=True):
            if day.is_pending:
                self._touched.add(name)
        if self._meeting is None or not self._touched:
            return
        edited = self._meeting
        for name in list(self._touched):
            candidate = self._with_field(edited, name)
            if candidate is not None:
                edited = candidate
                self._touched.discard(name)
        if edited != self._meeting:
            edited = retitled(self._meeting, edited)
            self._meeting = edited
            if "title" not in self._touched:
                self._show("title", edited.title)
            self.meeting_edited.emit(edited)

    def _with_field(self, meeting: Meeting, name: str) -> Meeting | None:
        """Return ``meeting`` with the input ``name``; where that is wrong, None, and say why."""
        binding = self.form.bindings[name]
        problem = binding.problem()
        if not problem:
            value = binding.read()
            try:
                edited = replace(meeting, **{name: value})
            except KnownError as error:
                problem = translated(error.sentence)
        binding.field.set_error(problem)
        return None if problem else edited

    def _show(self, name: str, value: object) -> None:
        binding = self.form.bindings[name]
        if binding.read() != value or binding.problem():
            editor = binding.field.editor
            editor.blockSignals(True)
            binding.show(value)
            editor.blockSignals(False)
        binding.field.set_error("")
        if isinstance(binding.field, DateField):
            binding.field.show_reading()

    def _take_back(self, names: set[str]) -> None:
        """Have the inputs ``names`` be those that could not be stored yet."""
        for name in names:
            if self._meeting is not None:
                self._with_field(self._meeting, name)
            field = self.form.bindings[name].field
            if isinstance(field, DateField):
                field.show_reading()
        self._touched |= names

    def _fill_in(self, name: str, value: object) -> None:
        binding = self.form.bindings[name]
        # The button goes with what it stands in: the keyboard stays where it belongs.
        binding.field.editor.setFocus()
        binding.show(value)
        self._note_edit(name)

    def _note_edit(self, name: str) -> None:
        self._touched.add(name)
        if (former := self._former.get(name)) is not None:
            former.hide()
        if not self._throttle.isActive():
            self._throttle.start()
            self._worker.expect_write()

    def _expect_day(self) -> None:
        if any(day.is_pending for day in self.form.days):
            self._worker.expect_write()

    def _give_role(self, role: Role, chosen: str | None) -> None:
        attendances = give_role(self._attendances, role, UUID(chosen) if chosen else None)
        if attendances != self._attendances:
            self._attendances = attendances
            self.roles_edited.emit(attendances)

    def _read_completions(self) -> None:
        def read() -> dict[str, Sequence[str]]:
            people = [one.name for one in self._ports.directory.load().people]
            return {name: self._ports.meetings.known_values(name) for name in COMPLETED} | {
                _PEOPLE: people
            }

        self._worker.run(read, self._offer_completions)

    def _offer_completions(self, values: dict[str, Sequence[str]]) -> None:
        for box in self.form.holders.values():
            box.know(values[_PEOPLE])
        for name, completions in self.form.completions.items():
            completions.setStringList(values[name])


def _has_focus(binding: Binding) -> bool:
    editor = binding.field.editor
    focused = editor.window().focusWidget()
    return focused is not None and (focused is editor or editor.isAncestorOf(focused))
