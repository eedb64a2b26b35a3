"""What stands beside the minutes: their approval, who received them, what was asked of them.

Minutes are due within one working day, and an office shows by these that they were. A copy for
correction goes round before (:mod:`circulation`), the next meeting ratifies them after
(:mod:`ratification`).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from kesbang_desktop.domain.dates import format_date, format_long_date
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.record_text import require_clean


class ProofKind(StrEnum):
    """What is proved."""

    APPROVAL = "approval"
    RECEIPT = "receipt"
    # A copy for correction that went to somebody.
    READER = "reader"
    # These minutes ratify those of an earlier meeting.
    RATIFIES = "ratifies"


class Answer(StrEnum):
    """What whoever got a copy for correction said of it."""

    NONE = ""
    AGREED = "agreed"
    ASKED = "asked"


_WAYS_OUT = ("langsung", "surat", "email", "WhatsApp")
# How it was done, the usual way first; offices may write others.
WAYS = {
    ProofKind.APPROVAL: ("tanda tangan", "TTE", "lisan"),
    ProofKind.RECEIPT: _WAYS_OUT,
    ProofKind.READER: _WAYS_OUT,
}


@dataclass(frozen=True, slots=True)
class Proof:
    """``name`` approved the minutes, or received them, on ``day`` in the ``way`` named.

    A receipt without a day is still to come. ``name`` is an agency or a person, as it is printed.
    A reader got a copy for correction on ``day``, is to answer by ``due`` and gave ``answer``, with
    what was asked for as ``note``. ``about_id`` is the earlier meeting whose minutes are ratified,
    and ``name`` its title.
    """

    id: UUID
    meeting_id: UUID
    order_key: str
    kind: ProofKind
    name: str
    day: date | None = None
    way: str = ""
    note: str = ""
    due: date | None = None
    answer: Answer = Answer.NONE
    about_id: UUID | None = None

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise InvalidRecordError("Nama belum diisi. Isi siapa yang menyetujui atau menerima.")
        for text in (self.name, self.way, self.note):
            require_clean(text, "Persetujuan dan distribusi")


def approval_of(proofs: Iterable[Proof]) -> Proof | None:
    """Return the approval of the minutes, None where it was not noted."""
    return next((one for one in proofs if one.kind is ProofKind.APPROVAL), None)


def approval_on_paper(proofs: Iterable[Proof]) -> str:
    """Return the sentence that minutes say of their approval, empty where it was not noted."""
    approval = approval_of(proofs)
    if approval is None:
        return ""
    day = f" pada hari {format_long_date(approval.day)}" if approval.day else ""
    way = f" ({approval.way})" if approval.way else ""
    return f"Notula ini telah disetujui oleh {approval.name}{day}{way}."


def receipts_of(proofs: Iterable[Proof]) -> list[Proof]:
    """Return the receipts in their order, those to come included."""
    return [one for one in proofs if one.kind is ProofKind.RECEIPT]


def describe_proofs(proofs: Iterable[Proof]) -> str:
    """Return ``Disetujui 12 Maret 2024 · diterima 7 dari 12``, empty where nothing was noted."""
    proofs = list(proofs)
    approval, receipts = approval_of(proofs), receipts_of(proofs)
    parts = []
    if approval is not None:
        parts.append(f"Disetujui {format_date(approval.day)}" if approval.day else "Disetujui")
    if receipts:
        got = sum(one.day is not None for one in receipts)
        parts.append(f"{'diterima' if parts else 'Diterima'} {got} dari {len(receipts)}")
    return " · ".join(parts)
