"""What was said in a classified meeting is marked on every way out, and none lets it out unasked.

A new form of a list, paper or command is in these tests by itself; what of it is not marked fails.
"""

import json
import zipfile
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from docx import Document
from icalendar import Calendar
from python_calamine import CalamineWorkbook

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.documents.pdf import libreoffice
from kesbang_desktop.domain.document_kind import DocumentKind, papers_of
from kesbang_desktop.domain.follow_up_output import FollowUpOutput
from kesbang_desktop.domain.follow_up_view import FollowUpView, Grouping
from kesbang_desktop.domain.issue import IssueFilter
from kesbang_desktop.domain.meeting import Classification, MeetingFilter
from kesbang_desktop.domain.meeting_kind import MeetingKind
from tests.app.command_line import CommandLine

MARK = "TERBATAS"
TODAY = date(2024, 4, 1)
SECRET = """Rapat: Rapat Kewaspadaan
Tanggal: 21 Maret 2024
Sifat: Terbatas
Peserta:
- Ahmad Firdaus, Sekretaris, Kesbangpol Kaltim
- Edi Hermawanto, Sekretaris, Diskominfo Kaltim

# Jaringan yang diawasi
Firdaus: Dua orang diawasi.
? Jaringan masuk dari Balikpapan
! Dipantau sampai November
> Memantau dua orang itu @Diskominfo Kaltim /29 Maret 2024
"""
OPEN = SECRET.replace("Terbatas", "Biasa").replace("Kewaspadaan", "Terbuka")


@pytest.fixture
def secret(kesbang: CommandLine, tmp_path: Path) -> str:
    """A classified meeting beside an open one; the open one has the same words."""
    ids = []
    for name, notes in (("terbuka.txt", OPEN), ("terbatas.txt", SECRET)):
        (tmp_path / name).write_text(notes, encoding="utf-8")
        ids.append(kesbang("import", tmp_path / name, "--json").json["meeting"])
    return str(ids[1])


def inside(path: Path) -> str:
    """All that a file holds as text."""
    if not zipfile.is_zipfile(path):
        return path.read_text("utf-8-sig")
    with zipfile.ZipFile(path) as file:
        return "".join(file.read(name).decode("utf-8", "replace") for name in file.namelist())


@pytest.mark.parametrize("kind", papers_of(MeetingKind.MEETING))
def test_every_paper_of_the_meeting_is_marked(
    kesbang: CommandLine, secret: str, tmp_path: Path, kind: DocumentKind
) -> None:
    for suffix in kind.suffixes:
        target = tmp_path / f"naskah{suffix}"
        order = ("export", secret, "--as", kind, "--to", target)
        if kind is DocumentKind.EXCERPT:
            refused = kesbang(*order)
            assert refused.code == 1 and "--include-classified" in refused.err
            assert not target.exists()
            order = (*order, "--include-classified")
        assert kesbang(*order).code == 0
        assert MARK in inside(target), suffix


def test_excerpts_of_the_meeting_are_made_only_when_that_is_agreed(
    kesbang: CommandLine, secret: str, tmp_path: Path
) -> None:
    order = ("export", secret, "--as", "petikan", "--to", tmp_path / "petikan")
    refused = kesbang(*order)
    assert refused.code == 1
    assert "--include-classified" in refused.err
    assert not (tmp_path / "petikan").exists()

    assert kesbang(*order, "--include-classified").code == 0
    made = list((tmp_path / "petikan").iterdir())
    assert made
    assert all(MARK in inside(path) for path in made)


def test_all_papers_of_the_meeting_in_one_folder_are_made_only_when_that_is_agreed(
    kesbang: CommandLine, secret: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(libreoffice, "_ROOT", tmp_path)
    folder = tmp_path / "berkas"
    refused = kesbang("bundle", secret, "--to", folder)
    assert refused.code == 1 and "--include-classified" in refused.err
    assert not folder.exists()
    assert kesbang("bundle", secret, "--to", folder, "--include-classified").code == 0
    assert all(MARK in inside(path) for path in folder.rglob("*.docx"))


@pytest.mark.parametrize("output", FollowUpOutput)
def test_every_form_of_the_list_leaves_it_out_or_marks_it(
    kesbang: CommandLine, secret: str, tmp_path: Path, output: FollowUpOutput
) -> None:
    target = tmp_path / f"daftar{output.suffix}"
    order = ("follow-ups", "--as", output, "--to", target, "--replace")
    without = kesbang(*order)
    assert without.code == 0
    assert "1 tindak lanjut dari rapat bersifat terbatas atau rahasia tidak ikut" in without.err
    assert "--include-classified" in without.err
    assert "Rapat Terbuka" in inside(target)
    assert "Kewaspadaan" not in inside(target)
    assert MARK not in inside(target)

    with_it = kesbang(*order, "--include-classified")
    assert (with_it.code, with_it.err) == (0, "")
    assert "Kewaspadaan" in inside(target)
    assert MARK in inside(target) or '"restricted"' in inside(target)


def test_each_sheet_is_marked_by_its_own_rows_and_each_row_by_its_meeting(
    kesbang: CommandLine, secret: str, tmp_path: Path
) -> None:
    third = OPEN.replace("@Diskominfo Kaltim", "@Kesbangpol Kaltim").replace("Terbuka", "Ketiga")
    (tmp_path / "c.txt").write_text(third, encoding="utf-8")
    assert kesbang("import", tmp_path / "c.txt").code == 0
    target = tmp_path / "a.xlsx"
    kesbang("follow-ups", "--as", "xlsx-instansi", "--to", target, "--include-classified")
    book = CalamineWorkbook.from_path(target)
    sheets = {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}
    assert list(sheets) == ["Diskominfo Kaltim", "Kesbangpol Kaltim"]
    marked = {name: str(rows).count(MARK) for name, rows in sheets.items()}
    # The head of the sheet and the one row.
    assert marked == {"Diskominfo Kaltim": 2, "Kesbangpol Kaltim": 0}


def test_a_calendar_keeps_it_confidential(
    kesbang: CommandLine, secret: str, tmp_path: Path
) -> None:
    target = tmp_path / "a.ics"
    kesbang("follow-ups", "--as", "ics", "--to", target, "--include-classified")
    events = Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    told = sorted((str(one["class"]), str(one["summary"]).startswith(MARK)) for one in events)
    assert told == [("CONFIDENTIAL", True), ("PUBLIC", False)]


def test_what_is_printed_is_marked(kesbang: CommandLine, secret: str) -> None:
    lines = kesbang("follow-ups").out.splitlines()
    assert sum(f"[{MARK}]" in line for line in lines) == 1
    rows = kesbang("follow-ups", "--json").json
    assert sorted(one["classification"] for one in rows) == ["normal", "restricted"]
    assert "Sifat: terbatas" in kesbang("notes", secret).out
    assert kesbang("show", secret, "--json").json["classification"] == "restricted"
    rest = kesbang("follow-ups", "--json", "--query", "sifat:biasa").json
    assert [one["classification"] for one in rest] == ["normal"]


def test_a_package_takes_it_along_only_when_told_to(
    kesbang: CommandLine, secret: str, tmp_path: Path
) -> None:
    target = tmp_path / "a.knotula"
    for chosen in ((secret,), ("--all",)):
        refused = kesbang("package", "make", *chosen, "--to", target)
        assert refused.code == 1
        assert "1 rapat terbatas atau rahasia" in refused.err
        assert not target.exists()
    made = kesbang("package", "make", secret, "--to", target, "--include-classified")
    assert made.code == 0


def test_an_action_stays_marked_in_the_papers_of_an_open_meeting_that_it_is_brought_into(
    kesbang: CommandLine, tmp_path: Path
) -> None:
    """Its own meeting says how secret it is, and what tells of it is as secret as it."""
    notes = SECRET.replace("Sifat: Terbatas", "Sifat: Terbatas\nSeri: Kewaspadaan")
    (tmp_path / "terbatas.txt").write_text(notes, encoding="utf-8")
    first = kesbang("import", tmp_path / "terbatas.txt", "--json").json["meeting"]
    later = kesbang("next", first).out.strip()
    backend = Backend(kesbang.data_dir)
    try:
        ports = backend.ports()
        minutes = ports.meetings.load(UUID(later))
        opened = replace(minutes.meeting, classification=Classification.NORMAL)
        ports.meetings.save(opened)
        assert ports.packages.classified([opened.id]) == 1
        assert len(ports.meetings.load(opened.id).classified) == 2
    finally:
        backend.close()
    for kind in (DocumentKind.NOTULA, DocumentKind.NOTULA_2009, DocumentKind.REPORT):
        path = tmp_path / f"{kind}.docx"
        kesbang("export", later, "--as", kind, "--to", path)
        lines = [one.text for one in Document(path).paragraphs]
        carried = [one for one in lines if one.startswith("Memantau dua orang itu")]
        assert carried
        assert all(one.endswith(f"({MARK})") for one in carried)
        assert MARK in Document(path).sections[0].header.paragraphs[0].text
    undangan = tmp_path / "undangan.docx"
    kesbang("export", later, "--as", "undangan", "--to", undangan)
    assert MARK not in inside(undangan)


def test_what_is_copied_for_chat_and_the_inventory_of_problems_are_marked(
    kesbang: CommandLine, secret: str, tmp_path: Path
) -> None:
    backend = Backend(kesbang.data_dir)
    try:
        ports = backend.ports()
        view = FollowUpView(grouping=Grouping.ORGANIZATION)
        assert ports.follow_ups.classified(view, TODAY) == 1
        summary = ports.follow_ups.summary(view, TODAY)
        assert summary.splitlines()[0] == f"*{MARK}*"
        assert summary.count(f"[{MARK}]") == 1
        for suffix in (".xlsx", ".csv"):
            target = tmp_path / f"masalah{suffix}"
            assert MARK in inside(ports.issues.export(IssueFilter(), target, False))
            without = IssueFilter(unclassified_only=True)
            left = tmp_path / f"tanpa{suffix}"
            assert MARK not in inside(ports.issues.export(without, left, False))
        assert {one.mark for one in ports.issues.list(IssueFilter())} == {"", MARK}
        assert ports.packages.classified(None) == 1
        rows = ports.meetings.list(MeetingFilter(), 0, 9)
        assert ports.packages.classified([rows[0].id, rows[1].id]) == 1
    finally:
        backend.close()


def test_an_action_that_outlives_its_meeting_stays_marked(
    kesbang: CommandLine, secret: str
) -> None:
    backend = Backend(kesbang.data_dir)
    try:
        ports = backend.ports()
        meeting_id = UUID(secret)
        ports.meetings.bin(meeting_id, datetime(2024, 4, 1))
        ports.meetings.purge(meeting_id)
    finally:
        backend.close()
    left = json.loads(kesbang("follow-ups", "--json").out)
    assert sorted((one["meeting"] is None, one["classification"]) for one in left) == [
        (False, "normal"),
        (True, "restricted"),
    ]
