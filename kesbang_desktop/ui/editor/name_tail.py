"""The rest of a name that is typed on after the name was taken already."""

from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCursor

from kesbang_desktop.domain.names import fold
from kesbang_desktop.ui.editor.block_text import places_of
from kesbang_desktop.ui.editor.structure import remove_typed


@dataclass(slots=True)
class NameTail:
    """``words`` may follow at ``offset`` of the block numbered ``line``; typed, they go."""

    line: int
    offset: int
    words: list[str]

    @classmethod
    def after(cls, query: str, name: str, cursor: QTextCursor) -> "NameTail":
        """Return what may follow ``query``, for which ``name`` was put before ``cursor``."""
        last = fold(query).split()[-1:]
        words = fold(name).split()
        at = next((place for place, word in enumerate(words) if [word[: len(*last)]] == last), -1)
        rest = words[at + 1 :] if at >= 0 else []
        return cls(cursor.blockNumber(), cursor.positionInBlock(), rest)

    def swallow(self, cursor: QTextCursor, begun: bool = False) -> bool:
        """Remove the word before ``cursor`` if it is the next of the name; tell whether it was.

        Its beginning will do where it was only ``begun``. Anything else ends the name.
        """
        if cursor.hasSelection() or cursor.blockNumber() != self.line:
            return False
        return self._swallow(cursor.block(), cursor.positionInBlock(), begun)

    def end(self, block: QTextBlock) -> None:
        """Remove the word at the end of ``block``, which is left now, if it is the next one."""
        if block.blockNumber() == self.line:
            self._swallow(block, len(places_of(block)), begun=False)

    def _swallow(self, block: QTextBlock, end: int, begun: bool) -> bool:
        if not self.words:
            return False
        typed = places_of(block)[self.offset : end]
        said, word = fold(typed), self.words[0]
        if not said or not word.startswith(said):
            self.words = self.words if not typed else []
            return False
        if said != word and not begun:
            return False
        self.words = self.words[1:]
        remove_typed(block, self.offset, len(typed))
        return True
