"""What proves that minutes were approved by the chair, and who received them (tanda terima).

Minutes are due within one working day, and an office shows by these that they were.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from kesbang_desktop.domain.dates import format_date, format_long_date
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.party import require_clean


class ProofKind(StrEnum):
    """What is proved."""

    APPROVAL = "approval"
    RECEIPT = "receipt"


# How it was done, the usual way first; offices may write others.
WAYS = {
    ProofKind.APPROVAL: ("tanda tangan", "TTE", "lisan"),
    ProofKind.RECEIPT: ("langsung", "surat", "email", "WhatsApp"),
}


@dataclass(frozen=True, slots=True)
class Proof:
    """``name`` approved the minutes, or received them, on ``day`` in the ``way`` named.

    A receipt without a day is still to come. ``name`` is an agency or a person, as it is printed.
    """

    id: UUID
    meeting_id: UUID
    order_key: str
    kind: ProofKind
    name: str
    day: date | None = None
    way: str = ""
    note: str = ""

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
