"""Records that were changed together with a step of the text go and come back with it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument


@dataclass(slots=True)
class _Link:
    """``step`` is how many steps could be undone once the text had been changed."""

    step: int
    take_back: Callable[[], object]
    bring_again: Callable[[], object]
    is_done: bool = True


class LinkedSteps(QObject):
    """Follows undo and redo of ``document``, which keeps them to itself."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._links: list[_Link] = []
        document.contentsChanged.connect(self._follow)
        document.undoCommandAdded.connect(self._forget_undone)

    def link(self, take_back: Callable[[], object], bring_again: Callable[[], object]) -> None:
        """Have the records of the step that was just made taken back and brought again with it."""
        self._links.append(_Link(self._document.availableUndoSteps(), take_back, bring_again))

    def _follow(self) -> None:
        if not self._links:
            return
        steps = self._document.availableUndoSteps()
        for link in reversed(self._links):
            if link.is_done and steps < link.step:
                link.is_done = False
                link.take_back()
        for link in self._links:
            if not link.is_done and steps >= link.step:
                link.is_done = True
                link.bring_again()

    def _forget_undone(self) -> None:
        # What was undone cannot be done again once something else was typed.
        self._links = [link for link in self._links if link.is_done]
