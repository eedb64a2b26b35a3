"""A folder of minutes of before becomes meetings, each with its file, and never twice."""

import shutil
from pathlib import Path
from uuid import UUID

import pytest
from docx import Document

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import UnreadableOldMinutesError, WorkStoppedError
from kesbang_desktop.domain.long_work import heard_by
from kesbang_desktop.domain.meeting import MeetingFilter, MeetingStatus
from kesbang_desktop.domain.old_minutes import STATE_UNKNOWN
from kesbang_desktop.ports.ports import Ports


def write(path: Path, day: str, title: str, speaker: str = "Contoh Satu, S.H.") -> Path:
    document = Document()
    for text in (
        *("NOTULA", f"Rapat: {title}", f"Hari/Tanggal: {day}", "Tempat: Aula"),
        *("Peserta:", f"1. {speaker}, Ketua, KPU Kaltim", "Keputusan", f"1. Putusan {title}"),
        *("Tindak Lanjut", f"1. Tugas {title}"),
    ):
        document.add_paragraph(text)
    path.parent.mkdir(parents=True, exist_ok=True)
    document.save(str(path))
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "notula lama"
    write(folder / "a.docx", "3 Mei 2019", "Rapat pertama")
    write(folder / "2020" / "b.docx", "4 Mei 2020", "Rapat kedua")
    (folder / "rusak.docx").write_bytes(b"rusak")
    (folder / "~$a.docx").write_bytes(b"kunci Word")
    (folder / "foto.jpg").write_bytes(b"foto")
    return folder


def titles(ports: Ports) -> list[str]:
    return sorted(one.title for one in ports.meetings.list(MeetingFilter(), 0, 99))


def take_all(backend: Backend, folder: Path, settles_past: bool = True) -> int:
    files = backend.old_minutes.read_folder(folder)
    chosen = [one.path for one in files if one.is_proposed]
    return backend.old_minutes.take(chosen, settles_past).count


def test_reading_keeps_nothing_and_names_what_cannot_be_read(
    backend: Backend, ports: Ports, folder: Path
) -> None:
    files = backend.old_minutes.read_folder(folder)
    assert [(one.name, one.is_proposed) for one in files] == [
        ("b.docx", True),
        ("a.docx", True),
        ("rusak.docx", False),
    ]
    assert "rusak.docx" in files[2].told
    assert titles(ports) == []
    assert ports.directory.load().people == ()


def test_what_is_taken_is_a_meeting_with_its_people_and_its_file(
    backend: Backend, ports: Ports, folder: Path
) -> None:
    assert take_all(backend, folder) == 2
    first = next(
        one for one in ports.meetings.list(MeetingFilter(), 0, 9) if one.title == "Rapat pertama"
    )
    kept = ports.attachments.list(first.id)
    assert [(one.file_name, one.caption) for one in kept] == [("a.docx", "Naskah asli")]
    assert ports.attachments.path(kept[0]).read_bytes() == (folder / "a.docx").read_bytes()
    known = ports.directory.load()
    assert [one.name for one in known.people] == ["Contoh Satu, S.H."]
    assert [one.name for one in known.organizations] == ["KPU Kaltim"]


def test_it_is_final_for_nobody_waits_for_it_and_can_be_opened_printed_and_corrected(
    backend: Backend, ports: Ports, folder: Path, tmp_path: Path
) -> None:
    take_all(backend, folder)
    one = ports.meetings.list(MeetingFilter(), 0, 1)[0]
    assert one.status is MeetingStatus.FINAL
    backend.paperwork.papers.export(one.id, DocumentKind.NOTULA, tmp_path / "lagi.docx")
    assert ports.versions.list(one.id) == []
    ports.versions.reopen(one.id, "Tanggal salah terbaca")
    assert ports.meetings.load(one.id).meeting.status is MeetingStatus.DRAFT


def test_nothing_comes_twice_whatever_its_file_is_called(
    backend: Backend, ports: Ports, folder: Path
) -> None:
    take_all(backend, folder)
    shutil.copy(folder / "a.docx", folder / "salinan a.docx")
    (folder / "2020" / "b.docx").rename(folder / "lain.docx")
    assert take_all(backend, folder) == 0
    assert titles(ports) == ["Rapat kedua", "Rapat pertama"]


def test_a_meeting_that_is_there_already_is_told_and_not_taken_again(
    backend: Backend, ports: Ports, meeting_id: UUID, tmp_path: Path
) -> None:
    folder = tmp_path / "ekspor"
    folder.mkdir()
    backend.paperwork.papers.export(meeting_id, DocumentKind.NOTULA, folder / "notula.docx")
    (one,) = backend.old_minutes.read_folder(folder)
    assert one.earlier is not None
    assert one.earlier.meeting_id == meeting_id
    assert not one.may_be_taken
    assert backend.old_minutes.take([one.path]).problems == (one.told,)


def test_another_meeting_of_that_day_is_named_for_it_may_be_the_same(
    backend: Backend, folder: Path
) -> None:
    take_all(backend, folder)
    write(folder / "c.docx", "3 Mei 2019", "Rapat dengan judul lain")
    found = {one.name: one for one in backend.old_minutes.read_folder(folder)}
    assert found["c.docx"].told.startswith("Pada hari itu sudah ada rapat “Rapat pertama”.")
    assert found["c.docx"].is_proposed


def test_papers_of_this_program_that_are_no_minutes_are_told(
    backend: Backend, meeting_id: UUID, tmp_path: Path
) -> None:
    folder = tmp_path / "ekspor"
    folder.mkdir()
    kinds = (
        *(DocumentKind.INVITATION, DocumentKind.ATTENDANCE_LIST, DocumentKind.PHOTO_ANNEX),
        *(DocumentKind.REPORT, DocumentKind.ACTION_MATRIX),
    )
    for kind in kinds:
        backend.paperwork.papers.export(meeting_id, kind, folder / f"{kind}.docx")
    for one in backend.old_minutes.read_folder(folder):
        assert "dibuat program ini, bukan notula" in one.told
        assert not one.may_be_taken


def test_two_files_of_one_meeting_are_proposed_once(backend: Backend, folder: Path) -> None:
    write(folder / "z.docx", "3 Mei 2019", "RAPAT PERTAMA", "Contoh Dua")
    found = {one.name: one for one in backend.old_minutes.read_folder(folder)}
    assert found["z.docx"].twin == "a.docx"
    assert not found["z.docx"].is_proposed
    assert found["z.docx"].may_be_taken


def test_actions_that_are_history_are_closed_with_a_note_unless_they_are_wanted_open(
    backend: Backend, ports: Ports, folder: Path
) -> None:
    take_all(backend, folder)
    for one in ports.meetings.list(MeetingFilter(), 0, 9):
        (action,) = ports.meetings.load(one.id).actions.values()
        assert action.status is ActionStatus.DONE
        assert [(note.text, note.noted_at.date()) for note in action.progress] == [
            (STATE_UNKNOWN, one.date)
        ]
    write(folder / "c.docx", "5 Mei 2021", "Rapat ketiga")
    assert take_all(backend, folder, settles_past=False) == 1
    newest = ports.meetings.list(MeetingFilter(), 0, 1)[0]
    (action,) = ports.meetings.load(newest.id).actions.values()
    assert (newest.title, action.status) == ("Rapat ketiga", ActionStatus.OPEN)


def test_what_is_stopped_halfway_goes_on_the_next_time(
    backend: Backend, ports: Ports, folder: Path
) -> None:
    paths = [one.path for one in backend.old_minutes.read_folder(folder) if one.is_proposed]

    def stop(words: str, done: int, _total: int) -> None:
        if done and words.startswith("Memasukkan"):
            raise WorkStoppedError("cukup")

    with heard_by(stop):
        stopped = backend.old_minutes.take(paths)
    assert (stopped.count, stopped.left) == (1, 1)
    assert len(titles(ports)) == 1
    assert take_all(backend, folder) == 1
    assert len(titles(ports)) == 2


def test_how_far_it_is_never_falls(backend: Backend, folder: Path) -> None:
    told: list[tuple[str, int, int]] = []
    with heard_by(lambda *one: told.append(one)):
        found = backend.old_minutes.read_folder(folder)
        read = len(told)
        paths = [one.path for one in found if one.is_proposed]
        backend.old_minutes.take(paths)
    for some, of, lead in (
        (told[:read], len(found), "Membaca"),
        (told[read:], len(paths), "Memasukkan"),
    ):
        assert {total for _, _, total in some} == {of}
        assert [done for _, done, _ in some] == sorted(done for _, done, _ in some)
        assert all(words.startswith(lead) for words, _, _ in some)


def test_a_folder_that_cannot_be_read_is_told_beside_what_can(
    backend: Backend, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    for _ in range(20):
        # The path of the last one is longer than any system takes.
        deep = Path("d" * 250)
        deep.mkdir()
        monkeypatch.chdir(deep)
    found = backend.old_minutes.read_folder(folder)
    assert [one.name for one in found if one.is_proposed] == ["b.docx", "a.docx"]
    assert "tidak dapat dibaca. Periksa izinnya" in found[0].told
    assert not found[0].may_be_taken


@pytest.mark.parametrize("name", ["tidak ada", "kosong"])
def test_a_folder_with_nothing_to_read_is_told(backend: Backend, tmp_path: Path, name: str) -> None:
    (tmp_path / "kosong").mkdir()
    with pytest.raises(UnreadableOldMinutesError, match=name):
        backend.old_minutes.read_folder(tmp_path / name)
