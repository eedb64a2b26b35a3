"""How a record stood on two laptops, and which of them may go on alone.

Whenever records are handed over, both laptops remember how each stood then. A record that stands
as the other laptop has seen it was changed on the other one only; where neither has seen the
other's, both were changed. How it stands is a digest of what is in it and a number that grows with
each change that was handed over, so that a change taken back is a change as well.
"""

from collections.abc import Set
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

# The digest of a record that is not there.
GONE = b""


class State(NamedTuple):
    """How a record stood when it was handed over."""

    ordinal: int
    digest: bytes


class Verdict(StrEnum):
    """What is to be done with a record of a package."""

    SAME = "same"
    KEEP = "keep"
    TAKE = "take"
    ASK = "ask"


class Choice(StrEnum):
    """What the person says where both sides changed a record."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Held:
    """A record on one side: the digest of what is in it now, and how it stood before."""

    digest: bytes = GONE
    past: frozenset[State] = frozenset()

    @property
    def now(self) -> State | None:
        """How it stands now; None where it was never there."""
        if not self.past:
            return State(1, self.digest) if self.digest else None
        last = max(state.ordinal for state in self.past)
        stands = State(last, self.digest)
        return stands if stands in self.past else State(last + 1, self.digest)

    @property
    def remembered(self) -> frozenset[State]:
        """How it stood before, and stands now."""
        return self.past | {self.now} if self.now else self.past


def decide(mine: Held, theirs: Held) -> Verdict:
    """Return what is to be done with a record that a package brings, or knows to be gone."""
    if mine.digest == theirs.digest:
        return Verdict.SAME
    if theirs.now is None or theirs.now in mine.past:
        return Verdict.KEEP
    if mine.now is None or mine.now in theirs.past:
        return Verdict.TAKE
    return Verdict.ASK


def decide_together(verdicts: Set[Verdict]) -> Verdict:
    """Return what is to be done with records of which all are taken or none."""
    wanted = verdicts - {Verdict.SAME}
    if not wanted:
        return Verdict.SAME
    return next(iter(wanted)) if len(wanted) == 1 else Verdict.ASK


def settle(mine: Held, theirs: Held, digest: bytes, was_chosen: bool = False) -> Held:
    """Return the record after a package was taken, with ``digest`` in it now.

    What a person chose counts as a change, so that it holds on the other laptop too.
    """
    past = mine.remembered | theirs.remembered
    if was_chosen and past:
        last = max(state.ordinal for state in past)
        past |= {State(last + 1, digest)}
    return Held(digest, past)
