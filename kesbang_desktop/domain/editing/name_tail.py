"""The rest of a name that is typed on after the name was taken already."""

import re
from dataclasses import dataclass

from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.names import fold

_SIGN = re.compile("[@/]")
# A word as short may be gelar, to which its full stop belongs.
_LONGEST_SHORT = 3


@dataclass(slots=True)
class NameTail:
    """``words`` may follow at ``offset`` in the words of ``line``; typed, they go."""

    line: int
    offset: int
    words: list[str]

    @classmethod
    def after(cls, query: str, name: str, draft: LineDraft) -> "NameTail":
        """Return what may follow ``query``, for which ``name`` was put before the caret."""
        last = fold(query).split()[-1:]
        words = fold(name).split()
        at = next((place for place, word in enumerate(words) if [word[: len(*last)]] == last), -1)
        rest = words[at + 1 :] if at >= 0 else []
        return cls(draft.number, len(draft.typed), rest)

    def swallow(self, draft: LineDraft, begun: bool = False) -> bool:
        """Remove the word before the caret if it is the next of the name; tell whether it was.

        Its beginning will do where it was only ``begun``. Anything else ends the name; where that
        is a sign glued to the word (``@Edi Noor/besok``), the word goes all the same.
        """
        if draft.number != self.line or not self.words:
            return False
        whole = draft.typed[self.offset :]
        several = fold(whole).split()
        if len(several) > 1 and several == self.words[: len(several)]:
            # Rifa'i, S.Sos., 0901/Samarinda: several words to the eye of who compares names.
            self.words = self.words[len(several) :]
            draft.replace(self.offset, self.offset + len(whole))
            return True
        sign = _SIGN.search(whole)
        typed = whole[: sign.start()] if sign else whole
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
        draft.replace(self.offset, self.offset + len(typed) - kept)
        return sign is None and not kept


def _end_of_sentence(typed: str, said: str) -> int:
    """Return how many characters at the end of ``typed`` are of the sentence, not of the name."""
    marks = ",;:" if "(" in typed else ",;:)!?"
    if len(said) > _LONGEST_SHORT:
        marks += "."
    return len(typed) - len(typed.rstrip(marks))
