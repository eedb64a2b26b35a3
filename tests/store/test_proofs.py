"""The chair's approval and the receipts of minutes, kept with the data."""

from dataclasses import replace
from datetime import date

from kesbang_desktop.domain.proof import Proof, ProofKind
from kesbang_desktop.domain.version import Version
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.finalising import finalise_meeting
from kesbang_desktop.store.meetings import add_minutes, save_meeting
from kesbang_desktop.store.proofs import corrected_meetings, list_proofs, save_proofs
from tests.store.store_samples import NOON, ORGANIZATIONS, PEOPLE, make_minutes, uid

MINUTES = make_minutes()
MEETING = MINUTES.meeting.id
APPROVED = Proof(
    *(uid(120), MEETING, "V", ProofKind.APPROVAL, "Rina"), date(2024, 3, 22), "TTE", "lewat ajudan"
)
RECEIVED = Proof(uid(121), MEETING, "W", ProofKind.RECEIPT, "Bawaslu", date(2024, 3, 25), "surat")
TO_COME = Proof(uid(122), MEETING, "X", ProofKind.RECEIPT, "TNI")


def test_what_is_saved_is_all_that_is_noted(database: Database) -> None:
    database.bind(add_minutes)(MINUTES, PEOPLE, ORGANIZATIONS)
    changes = database.bind(save_proofs)(MEETING, [APPROVED, RECEIVED, TO_COME])
    assert changes.meetings == {MEETING}
    assert database.bind_reading(list_proofs)(MEETING) == [APPROVED, RECEIVED, TO_COME]
    later = replace(TO_COME, day=date(2024, 3, 26), way="email")
    database.bind(save_proofs)(MEETING, [APPROVED, later])
    assert database.bind_reading(list_proofs)(MEETING) == [APPROVED, later]
    database.bind(save_proofs)(MEETING, [APPROVED, RECEIVED], [APPROVED])
    assert later in database.bind_reading(list_proofs)(MEETING)
    database.bind(save_proofs)(MEETING, [])
    assert database.bind_reading(list_proofs)(MEETING) == []


def test_drafts_are_known_once_their_last_day_is_over(database: Database) -> None:
    fresh = replace(MINUTES.meeting, revision_reason="")
    database.bind(add_minutes)(replace(MINUTES, meeting=fresh), PEOPLE, ORGANIZATIONS)
    due, kind = date(2024, 3, 27), ProofKind.READER
    reader = Proof(uid(123), MEETING, "Y", kind, "TNI", date(2024, 3, 20), "surat", "", due)
    later = replace(reader, id=uid(124), due=date(2024, 3, 29))
    receipt = replace(RECEIVED, due=date(2024, 3, 1))
    corrected = database.bind_reading(corrected_meetings)
    database.bind(save_proofs)(MEETING, [receipt])
    assert corrected(date(2024, 4, 1)) == []
    database.bind(save_proofs)(MEETING, [reader, later, receipt])
    assert corrected(date(2024, 3, 29)) == []
    assert corrected(date(2024, 3, 30)) == [MEETING]
    # Minutes that are opened again were final before.
    database.bind(save_meeting)(replace(fresh, revision_reason="Nama keliru"))
    assert corrected(date(2024, 3, 30)) == []
    database.bind(save_meeting)(fresh)
    database.bind(finalise_meeting)(Version(uid(125), MEETING, 1, NOON, "", "", "f" * 64), "1")
    assert corrected(date(2024, 3, 30)) == []
