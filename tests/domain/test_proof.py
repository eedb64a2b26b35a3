"""That minutes were approved, and who received them."""

from dataclasses import replace
from datetime import date

import pytest

from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.proof import Proof, ProofKind, approval_on_paper, describe_proofs

MEETING = new_id()
DAY = date(2024, 3, 12)


def proof(kind: ProofKind, day: date | None, name: str = "Bawaslu") -> Proof:
    return Proof(new_id(), MEETING, "V", kind, name, day)


@pytest.mark.parametrize(
    ("proofs", "words"),
    [
        ([], ""),
        ([proof(ProofKind.APPROVAL, DAY)], "Disetujui 12 Maret 2024"),
        ([proof(ProofKind.RECEIPT, DAY), proof(ProofKind.RECEIPT, None)], "Diterima 1 dari 2"),
        (
            [proof(ProofKind.APPROVAL, DAY), proof(ProofKind.RECEIPT, None)],
            "Disetujui 12 Maret 2024 · diterima 0 dari 1",
        ),
    ],
)
def test_how_far_it_is_stands_in_one_line(proofs: list[Proof], words: str) -> None:
    assert describe_proofs(proofs) == words


def test_nobody_approves_or_receives_nothing() -> None:
    with pytest.raises(InvalidRecordError, match="Nama belum diisi"):
        proof(ProofKind.RECEIPT, DAY, "  ")


def test_minutes_tell_who_approved_them_when_and_how() -> None:
    said = "Notula ini telah disetujui oleh Ahmad Firdaus Kurniawan"
    approval = replace(proof(ProofKind.APPROVAL, DAY, "Ahmad Firdaus Kurniawan"), way="TTE")
    assert approval_on_paper([approval]) == f"{said} pada hari Selasa, 12 Maret 2024 (TTE)."
    assert approval_on_paper([replace(approval, day=None, way="")]) == f"{said}."
    assert approval_on_paper([replace(approval, kind=ProofKind.RECEIPT)]) == ""
