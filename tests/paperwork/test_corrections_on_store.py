"""Corrections taken into stored minutes, and taken back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.circulation import readers_of
from kesbang_desktop.domain.corrections.change import Corrections, What
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import UnreadableCorrectionError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.outcome import Outcome, Votes
from kesbang_desktop.domain.proof import Answer, Proof, ProofKind
from kesbang_desktop.ports.ports import Ports
from tests.documents.corrections.as_word import WordFile
from tests.paperwork.office import NOON

Receive = Callable[..., Corrections]


@pytest.fixture
def receive(ports: Ports, meeting_id: UUID, tmp_path: Path) -> Receive:
    """Export a paper, correct it, and read it back."""

    def read(edit: Callable[[WordFile], object], kind: str = "notula") -> Corrections:
        path = tmp_path / f"{kind}.docx"
        ports.papers.export(meeting_id, DocumentKind(kind), path, True)
        file = WordFile(path.read_bytes())
        edit(file)
        return ports.corrections.read(file.save(tmp_path / "koreksi.docx"), meeting_id)

    return read


def much(file: WordFile) -> None:
    file.retype("netralitas ASN", "netralitas ASN dan TNI")
    file.new_line("Membentuk Tim Desk Pilkada sesuai", "Anggaran diusulkan.")
    file.retype("Edi Hermawanto Noor", "Rahmat Hidayat", -1)
    file.set_cell("Menginventarisasi", 2, "Bappeda Kaltim; Kesbangpol Kaltim")
    file.delete_row("Menangkal hoaks")
    file.retype("Hotel Puri Senyiur", "Hotel Bumi Senyiur")
    file.retype("Hari Dermanto", "Hari Dermanto, S.H.")


def test_all_that_was_taken_is_taken_back(ports: Ports, meeting_id: UUID, receive: Receive) -> None:
    before, known = ports.meetings.load(meeting_id), ports.directory.load()
    found = receive(much)
    assert all(one.is_sure for one in found.changes)

    taken = ports.corrections.take(found, found.changes, "")

    after = ports.meetings.load(meeting_id)
    assert len(after.entries) == len(before.entries)
    assert after.meeting.place == "Hotel Bumi Senyiur, Samarinda"
    assert "Hari Dermanto, S.H." in [one.party.name for one in after.attendances]
    assert {"Rahmat Hidayat", "Hari Dermanto, S.H."} <= {
        one.name for one in ports.directory.load().people
    }
    assert "Bappeda Kaltim" in {one.name for one in ports.directory.load().organizations}
    ports.corrections.take_back(taken)
    assert ports.meetings.load(meeting_id) == before
    assert ports.directory.load() == known


def test_how_a_decision_was_taken_is_printed_corrected_and_taken(
    ports: Ports, meeting_id: UUID, receive: Receive
) -> None:
    minutes = ports.meetings.load(meeting_id)
    decision = next(one for one in minutes.entries if one.kind is EntryKind.DECISION)
    voted = replace(decision, outcome=Outcome(Votes(12, 3, 1)))
    ports.meetings.save_entries(meeting_id, [voted], [], [])

    def correct(old: str, new: str) -> Entry:
        found = receive(lambda file: file.retype(old, new))
        assert [(one.what, one.is_sure) for one in found.changes] == [(What.TEXT, True)]
        ports.corrections.take(found, found.changes, "")
        entries = ports.meetings.load(meeting_id).entries
        return next(one for one in entries if one.id == decision.id)

    votes = "12 setuju, 3 tidak setuju, 1 abstain"
    more = correct(votes, "13 setuju, 3 tidak setuju, 0 abstain")
    assert more == replace(voted, outcome=Outcome(Votes(13, 3)))
    reworded = correct("Membentuk Tim Desk Pilkada sesuai", "Membentuk Tim Desk sesuai")
    assert reworded.outcome == Outcome(Votes(13, 3))
    assert reworded.text == decision.text.replace("Desk Pilkada sesuai", "Desk sesuai")
    words = " (disetujui dengan pemungutan suara: 13 setuju, 3 tidak setuju, 0 abstain)"
    assert correct(words, "").outcome is None
    added = receive(
        lambda file: file.new_line(
            "Membentuk Tim Desk", "Posko dibuka (disepakati secara musyawarah mufakat)"
        )
    )
    ports.corrections.take(added, added.changes, "")
    new = next(one for one in ports.meetings.load(meeting_id).entries if "Posko" in one.text)
    assert (new.text, new.outcome) == ("Posko dibuka", Outcome())


def test_final_minutes_are_opened_with_the_reason_and_are_final_again_when_taken_back(
    ports: Ports, meeting_id: UUID, receive: Receive
) -> None:
    ports.versions.finalise(meeting_id, "1", NOON)
    before = ports.meetings.load(meeting_id)
    found = receive(much)
    assert found.is_final

    taken = ports.corrections.take(found, found.changes, "")

    meeting = ports.meetings.load(meeting_id).meeting
    assert (meeting.status, meeting.revision_reason) == (MeetingStatus.DRAFT, found.reason)
    ports.corrections.take_back(taken)
    assert ports.meetings.load(meeting_id) == before
    assert len(ports.versions.list(meeting_id)) == 1


def test_a_matriks_of_final_minutes_changes_actions_and_opens_no_revision(
    ports: Ports, meeting_id: UUID, receive: Receive
) -> None:
    ports.versions.finalise(meeting_id, "1", NOON)

    def fill_in(file: WordFile) -> None:
        file.set_cell("Menangkal hoaks", 4, "Selesai")
        file.set_cell("Menangkal hoaks", 3, "1 April 2024")

    found = receive(fill_in, "matriks")
    taken = ports.corrections.take(found, found.changes, "")

    minutes = ports.meetings.load(meeting_id)
    [action] = [one for one in minutes.actions.values() if one.status is ActionStatus.DONE]
    assert minutes.meeting.status is MeetingStatus.FINAL
    assert ports.follow_ups.details(action.entry_id).follow_up.due is not None
    ports.corrections.take_back(taken)
    action = ports.meetings.load(meeting_id).actions[action.entry_id]
    assert action.status is ActionStatus.OPEN
    assert ports.follow_ups.details(action.entry_id).follow_up.due is None


def test_the_document_of_a_version_can_come_back_as_well(
    backend: Backend, ports: Ports, meeting_id: UUID, tmp_path: Path
) -> None:
    version = ports.versions.finalise(meeting_id, "1", NOON)
    file = WordFile(ports.versions.document(version).read_bytes())
    file.retype("netralitas ASN", "netralitas aparatur")
    found = ports.corrections.read(file.save(tmp_path / "v.docx"), meeting_id)
    assert found.exported_at is not None
    assert [one.after.split()[2:4] for one in found.changes] == [["netralitas", "aparatur"]]


def test_a_file_whose_export_is_not_known_here_is_compared_with_the_minutes(
    ports: Ports, meeting_id: UUID, tmp_path: Path, receive: Receive
) -> None:
    def pasted(file: WordFile) -> None:
        file.retype("netralitas ASN", "netralitas aparatur")
        file.drop_anchors()

    found = receive(pasted)
    # The export of this meeting that it is most like.
    assert found.exported_at is not None
    assert len(found.changes) == 1


def test_whoever_saved_a_copy_without_tracking_is_noted(
    ports: Ports, meeting_id: UUID, receive: Receive
) -> None:
    def correct(file: WordFile) -> None:
        file.retype("media sosial", "media daring")
        file.document.core_properties.last_modified_by = "Bawaslu  Kaltim"

    day = date(2024, 3, 22)
    reader = Proof(*(new_id(), meeting_id, "V", ProofKind.READER, "Bawaslu Kaltim", day), due=day)
    ports.papers.save_proofs(meeting_id, [reader], [])
    found = receive(correct)
    ports.corrections.take(found, found.changes, "")
    [one] = readers_of(ports.papers.proofs(meeting_id))
    assert (one.name, one.answer) == ("Bawaslu Kaltim", Answer.ASKED)
    assert one.note == "1 koreksi: “sosial” menjadi “daring”"


def test_an_invitation_is_no_paper_that_comes_back(
    ports: Ports, meeting_id: UUID, tmp_path: Path
) -> None:
    path = tmp_path / "undangan.docx"
    ports.papers.export(meeting_id, DocumentKind.INVITATION, path, False)
    with pytest.raises(UnreadableCorrectionError, match="bukan notula"):
        ports.corrections.read(path, meeting_id)


def test_whoever_tracked_changes_in_a_copy_that_went_round_is_noted(
    ports: Ports, meeting_id: UUID, receive: Receive
) -> None:
    def correct(file: WordFile) -> None:
        file.track_retype("media sosial", "media daring", author="Bawaslu Kaltim")
        file.track_retype("netralitas ASN", "netralitas TNI", author="Sekretaris")

    def noted() -> list[tuple[str, Answer, str]]:
        proofs = ports.papers.proofs(meeting_id)
        return [(one.name, one.answer, one.note) for one in readers_of(proofs)]

    found = receive(correct)
    ports.corrections.take_back(ports.corrections.take(found, found.changes, ""))
    assert noted() == []
    due = date(2024, 3, 27)
    reader = Proof(
        *(new_id(), meeting_id, "V", ProofKind.READER, "Bawaslu Kaltim", date(2024, 3, 22)), due=due
    )
    ports.papers.save_proofs(meeting_id, [reader], [])
    found = receive(correct)
    ports.corrections.take(found, found.changes, "")
    [(_, agreed, asked), (name, _, _)] = noted()
    assert (agreed, name) == (Answer.ASKED, "Sekretaris")
    assert asked == "1 koreksi: “sosial” menjadi “daring”"
    assert {one.due for one in ports.papers.proofs(meeting_id)} == {due}
