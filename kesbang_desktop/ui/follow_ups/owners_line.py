"""A line of names with semicolons between, completed from the directory."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kesbang_desktop.domain.completion import Candidate, NameIndex
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.party import Directory, Party
from kesbang_desktop.ui.editor.completion_popup import CompletionPopup
from kesbang_desktop.ui.widgets.escape_first import takes_escape
from kesbang_desktop.ui.widgets.painting import painted_theme


class OwnersLine(QLineEdit):
    """The first name is the responsible one. Enter or Tab takes the suggestion shown."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._names = NameIndex(())
        self._known = KnownParties()
        # Namesakes look alike in the line: what was chosen by hand is remembered.
        self._chosen: dict[str, Party] = {}
        self._popup = CompletionPopup(page, painted_theme())
        self._popup.chosen.connect(self._take)
        self.textEdited.connect(self._suggest)

    def set_directory(self, directory: Directory) -> None:
        """Know the people and organizations of ``directory``."""
        agencies: dict[UUID | None, str]
        agencies = {one.id: one.display_name for one in directory.organizations}
        people = [
            Candidate(
                one.party,
                " · ".join(filter(None, (one.position, agencies.get(one.organization_id, "")))),
            )
            for one in directory.people
        ]
        offices = [Candidate(one.party, self.tr("instansi")) for one in directory.organizations]
        self._names = NameIndex([*people, *offices])
        self._known = KnownParties((), directory)

    def begin_with(self, owners: tuple[Party, ...]) -> str:
        """Know ``owners`` and return them as a line."""
        self._chosen = {owner.name: owner for owner in owners}
        return "".join(f"{owner.name}; " for owner in owners)

    def owners(self) -> tuple[Party, ...]:
        """Return the parties of the names that are known, in their order, each once."""
        found = (self._find(name) for name in self._parts())
        return tuple(dict.fromkeys(party for party in found if party))

    def unknown(self) -> list[str]:
        """Return the names that are in the line and mean nobody, or several people."""
        return [name for name in self._parts() if self._find(name) is None]

    def event(self, event: QEvent) -> bool:
        """Keep Esc for the suggestions while they are shown."""
        return takes_escape(event, not self._popup.isHidden()) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self._popup.isHidden() or not (step or enter or event.key() == Qt.Key.Key_Escape):
            super().keyPressEvent(event)
        elif step:
            self._popup.move_choice(step)
        elif enter:
            self._popup.choose()
        else:
            self._popup.hide()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab take a suggestion where any is offered."""
        if forward and not self._popup.isHidden():
            self._popup.choose()
            return True
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._popup.hide()
        super().focusOutEvent(event)

    @property
    def is_suggesting(self) -> bool:
        """Whether suggestions are shown."""
        return not self._popup.isHidden()

    def _parts(self) -> list[str]:
        return [name for part in self.text().split(";") if (name := part.strip())]

    def _find(self, name: str) -> Party | None:
        return self._chosen.get(name) or self._known.find(name).party

    def _span(self) -> tuple[int, int]:
        """Return where the name under the cursor begins and ends."""
        text, cursor = self.text(), self.cursorPosition()
        start = text.rfind(";", 0, cursor) + 1
        end = text.find(";", cursor)
        return start, len(text) if end < 0 else end

    def _suggest(self, _text: str = "") -> None:
        start, _ = self._span()
        typed = self.text()[start : self.cursorPosition()].strip()
        found = self._names.complete(typed) if typed else []
        self._popup.set_theme(painted_theme())
        self._popup.show_candidates(found, partial(self._popup.place_of, self))

    def _take(self, party: Party) -> None:
        self._chosen[party.name] = party
        start, end = self._span()
        before = self.text()[:start].rstrip()
        head = f"{before} {party.name}; " if before else f"{party.name}; "
        rest = self.text()[end:].lstrip("; ")
        self.setText(head + rest)
        self.setCursorPosition(len(head))
