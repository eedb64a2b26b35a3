"""How many of those invited have to come, and whether they did (kuorum)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from kesbang_desktop.domain.attendance import Attendance

_NUMBER = re.compile(r"(\d{1,4})(?:\s*orang)?")
_SHARE = re.compile(r"(\d{1,3})\s*/\s*(\d{1,3})(\s*\+\s*1)?")
_PERCENT = re.compile(r"(\d{1,3})\s*%(\s*\+\s*1)?")
_MORE_THAN = re.compile(r"(?:>|lebih dari)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quorum:
    """A number of people, or a ``share`` of those invited; ``is_more`` wants one more than that."""

    number: int = 0
    share: Fraction | None = None
    is_more: bool = False

    def needed(self, invited: int) -> int:
        """Return how many of ``invited`` have to come; half a person counts as one."""
        if self.share is None:
            return self.number + self.is_more
        part = self.share * invited
        return int(part) + 1 if self.is_more else -int(-part // 1)


def read_quorum(text: str) -> Quorum | None:
    """Return what ``text`` asks for: ``14``, ``2/3``, ``50%``, ``1/2 + 1``, ``lebih dari 1/2``.

    None where it is nothing of these.
    """
    bare = _MORE_THAN.sub("", text.strip(), count=1)
    is_more = bare != text.strip()
    if found := _NUMBER.fullmatch(bare):
        return Quorum(int(found[1]), is_more=is_more)
    if (found := _SHARE.fullmatch(bare)) and int(found[2]):
        share, is_more = Fraction(int(found[1]), int(found[2])), is_more or bool(found[3])
    elif found := _PERCENT.fullmatch(bare):
        share, is_more = Fraction(int(found[1]), 100), is_more or bool(found[2])
    else:
        return None
    return Quorum(share=share, is_more=is_more) if 0 < share <= 1 else None


def quorum_problem(text: str) -> str:
    """Return why ``text`` is no quorum, empty where it is one or nothing."""
    if not text or read_quorum(text) is not None:
        return ""
    return f"Kuorum “{text}” tidak dapat dihitung. Tulis jumlah (14) atau bagian (2/3)."


@dataclass(frozen=True, slots=True)
class QuorumState:
    """How many ``came`` of those ``invited``, and how many are ``needed``."""

    came: int
    invited: int
    needed: int

    @property
    def is_reached(self) -> bool:
        """Whether enough came."""
        return self.came >= self.needed

    @property
    def words(self) -> str:
        """What screens and papers say of it."""
        if self.is_reached:
            return f"kuorum tercapai: {self.came} dari {self.invited}"
        return f"kuorum belum tercapai: {self.came} dari {self.invited}, perlu {self.needed}"


def quorum_of(
    text: str, roll: Sequence[Attendance], came: Sequence[Attendance]
) -> QuorumState | None:
    """Return how the quorum ``text`` stands; guests who were not invited do not count.

    None where a meeting needs none, or where ``text`` says nothing that can be counted.
    """
    quorum = read_quorum(text)
    if quorum is None:
        return None
    invited = sum(one.invited for one in roll)
    return QuorumState(sum(one.invited for one in came), invited, quorum.needed(invited))
