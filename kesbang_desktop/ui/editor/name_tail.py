"""The rest of a name that is typed on after the name was taken already."""

import re
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCursor

from kesbang_desktop.domain.names import fold
from kesbang_desktop.ui.editor.block_text import places_of
from kesbang_desktop.ui.editor.structure import remove_typed

_SIGN = re.compile("[@/]")
# A word as short may be gelar, to which its full stop belongs.
_LONGEST_SHORT = 3


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

        Its beginning will do where it was only ``begun``. Anything else ends the name; where that
        is a sign glued to the word (``@Edi Noor/besok``), the word goes all the same.
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
        whole = places_of(block)[self.offset : end]
        several = fold(whole).split()
        if len(several) > 1 and several == self.words[: len(several)]:
            # Rifa'i, S.Sos., 0901/Samarinda: several words to the eye of who compares names.
            self.words = self.words[len(several) :]
            remove_typed(block, self.offset, len(whole))
            return True
        sign = _SIGN.search(places_of(block), self.offset, end)
        typed = places_of(block)[self.offset : sign.start() if sign else end]
        said, word = fold(typed), self.words[0]
        if not said or not word.startswith(said):
            self.words = self.words if not typed else []
            return False
        if said != word and not begun:
            return False
        kept = _end_of_sentence(typed, said)
        # Behind a comma gelar may follow; then it goes with them.
        ends = kept and typed[len(typed) - kept :] != ","
        self.words = [] if sign or ends else self.words[1:]
        remove_typed(block, self.offset, len(typed) - kept)
        return sign is None and not kept


def _end_of_sentence(typed: str, said: str) -> int:
    """Return how many characters at the end of ``typed`` are of the sentence, not of the name."""
    marks = ",;:" if "(" in typed else ",;:)!?"
    if len(said) > _LONGEST_SHORT:
        marks += "."
    return len(typed) - len(typed.rstrip(marks))
