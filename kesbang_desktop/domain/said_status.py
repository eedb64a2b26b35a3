"""The status of an action in the words of whoever filled in a matrix."""

import re

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.action_matrix import STATUS_WORDS
from kesbang_desktop.domain.names import fold

_EXACT = {fold(word): status for status, word in STATUS_WORDS.items()}
_PERCENT = re.compile(r"(\d{1,3})(?:[.,]\d+)?\s*(?:%|persen)")
_CANCELLED = re.compile(
    r"\b(?:batal|dibatalkan|ditiadakan|tidak (?:jadi|dilaksanakan|dilanjutkan)|cancel\w*)\b"
)
_RULES = (
    (ActionStatus.OPEN, r"belum\b(?!.*\b(?:selesai|tuntas|rampung|seluruhnya|semua)\b)"),
    (
        ActionStatus.IN_PROGRESS,
        r"belum|sebagian|proses|progres|progress|on progress|on going|ongoing|sedang|berjalan|"
        r"berlangsung|dalam|tahap|dikerjakan|diproses|sudah diproses|mulai|lanjut",
    ),
    (
        ActionStatus.DONE,
        r"selesai|sudah|telah|tuntas|rampung|terlaksana|dilaksanakan|beres|done|finish\w*|"
        r"complete\w*|closed|ok|oke|lengkap",
    ),
)
_PATTERNS = tuple((status, re.compile(rf"\b(?:{words})\b")) for status, words in _RULES)


def read_status(said: str) -> ActionStatus | None:
    """Return the status that ``said`` means (``Sudah``, ``Selesai 100%``, ``masih berjalan``).

    A share below all of it is in progress, whatever stands beside it. None where it means none.
    """
    key = fold(said)
    if (exact := _EXACT.get(key)) is not None:
        return exact
    if _CANCELLED.search(key):
        return ActionStatus.CANCELLED
    if share := _PERCENT.search(said.casefold()):
        done = int(share[1])
        if done > 100:
            return None
        return {0: ActionStatus.OPEN, 100: ActionStatus.DONE}.get(done, ActionStatus.IN_PROGRESS)
    return next((status for status, words in _PATTERNS if words.search(key)), None)
