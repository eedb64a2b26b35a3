"""One block of the minutes (butir notula)."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kesbang_desktop.domain.emphasis import Spans, settled
from kesbang_desktop.domain.entry_kind import EntryKind as EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.outcome import Outcome
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.planned_length import LONGEST_PLAN
from kesbang_desktop.domain.record_text import require_clean
from kesbang_desktop.domain.review import Review

MAX_LEVEL = 3


# Where somebody can be named as the one who said it.
SPOKEN_KINDS = frozenset((EntryKind.DISCUSSION, EntryKind.ISSUE))
# What has no level: an agenda item, and a row, which goes with the entry above its table.
FLAT_KINDS = frozenset((EntryKind.AGENDA, EntryKind.TABLE_ROW))


@dataclass(frozen=True, slots=True)
class Entry:
    """One block of the minutes; a decision and an action are entries too.

    ``level`` is 0 to MAX_LEVEL, always 0 for an agenda item and a table row. ``speaker`` is whoever
    is named on this very entry, discussion or problem; who has the floor without being named again
    is :func:`floor.with_floor`. ``unattributed`` is discussion that was given to nobody.
    ``planned_minutes`` is how long an agenda item is meant to take, 1 to LONGEST_PLAN.
    ``outcome`` is how a decision was taken, None where that was not noted,
    ``review`` when it is looked at again.
    ``text`` may hold ``\\n`` for a line break inside the entry; that of a row is its cells
    (:mod:`table_cells`). Rows one below another are one table, the first of them its header.
    ``emphasis`` is what of the text is bold or italic, clipped to it. ``withheld`` keeps the entry
    off the wall (:mod:`withholding`). ``field`` is the key of the field (bidang) that the entry is
    about once somebody took it, one word, of an agenda item that of all below it; empty for none.
    """

    id: UUID
    meeting_id: UUID
    order_key: str
    kind: EntryKind = EntryKind.DISCUSSION
    text: str = ""
    level: int = 0
    speaker: Party | None = None
    noted_at: datetime | None = None
    planned_minutes: int | None = None
    unattributed: bool = False
    outcome: Outcome | None = None
    emphasis: Spans = ()
    review: Review | None = None
    withheld: bool = False
    field: str = ""

    def __post_init__(self) -> None:
        require_clean(self.text, "Butir notula")
        if self.field and self.field != "".join(self.field.split()):
            raise InvalidRecordError("Kunci bidang tidak boleh memuat spasi. Pakai tanda hubung.")
        require_clean(self.field, "Bidang")
        if not 0 <= self.level <= MAX_LEVEL or (self.level and self.kind in FLAT_KINDS):
            raise InvalidRecordError("Tingkat butir notula tidak dikenal. Atur dengan Tab.")
        if self.unattributed and (self.speaker or self.kind is not EntryKind.DISCUSSION):
            raise InvalidRecordError(
                "Butir ini berpembicara, jadi bukan ucapan tanpa nama. Hapus pembicaranya dahulu."
            )
        if self.outcome is not None and self.kind is not EntryKind.DECISION:
            raise InvalidRecordError("Hanya keputusan yang dapat diberi hasil pemungutan suara.")
        if self.review is not None and self.kind is not EntryKind.DECISION:
            raise InvalidRecordError("Hanya keputusan yang dapat diberi tanggal tinjau.")
        if self.planned_minutes is not None:
            self._check_plan(self.planned_minutes)
        if self.emphasis:
            object.__setattr__(self, "emphasis", settled(self.emphasis, len(self.text)))

    @property
    def is_blank(self) -> bool:
        """Whether it is an empty line, such as stands between two tables."""
        says_something = self.text or self.speaker or self.unattributed
        return self.kind is EntryKind.DISCUSSION and not says_something

    def _check_plan(self, minutes: int) -> None:
        if self.kind is not EntryKind.AGENDA:
            raise InvalidRecordError("Hanya butir agenda yang dapat diberi rencana waktu.")
        if not 1 <= minutes <= LONGEST_PLAN:
            raise InvalidRecordError(
                f"Rencana waktu butir agenda harus 1 sampai {LONGEST_PLAN} menit."
            )
