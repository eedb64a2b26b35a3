"""Papers of reports that are kept in the data, and of some that are not."""

import io
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

import tests.documents.meetings as m
from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.attachment import AttachmentKind
from kesbang_desktop.domain.document_kind import DocumentKind, minutes_paper, papers_of
from kesbang_desktop.domain.errors import ExportError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.no_break import with_plain_spaces
from kesbang_desktop.ports.ports import Ports
from tests.documents.pictures import png
from tests.documents.reports import NOVEMBER, REGIONS, desk_day, entries_of, monthly

POLITICAL, DESK = DocumentKind.POLITICAL_REPORT, DocumentKind.DESK_REPORT


def report(kind: MeetingKind, day: date = NOVEMBER.since) -> Meeting:
    until = None if kind is MeetingKind.DESK_DAY else NOVEMBER.until
    return Meeting(new_id(), "Laporan November 2024", day, kind=kind, until=until)


def kept(ports: Ports, kind: MeetingKind, *said: tuple[object, ...]) -> Meeting:
    """Keep a report that says that."""
    record = report(kind)
    entries = tuple(replace(one, meeting_id=record.id) for one in entries_of(said))
    ports.meetings.add(Minutes(record, (), entries), (), ())
    return record


def texts_of(path: Path) -> list[str]:
    return [one.text or "" for one in Document(str(path)).element.body.iter("{*}t")]


def test_each_kind_has_its_own_papers_and_no_other() -> None:
    assert papers_of(MeetingKind.POLITICAL_REPORT) == (POLITICAL,)
    assert papers_of(MeetingKind.DESK_DAY) == (DESK,)
    assert papers_of(MeetingKind.REGION_REPORT) == ()
    of_meetings = papers_of(MeetingKind.MEETING)
    assert of_meetings[0] is DocumentKind.NOTULA
    assert not {POLITICAL, DESK} & set(of_meetings)
    assert [minutes_paper(kind) for kind in MeetingKind] == [
        *(DocumentKind.NOTULA, DESK, DocumentKind.NOTULA, POLITICAL)
    ]


@pytest.mark.parametrize("suffix", [".docx", ".xlsx"])
def test_a_kept_report_is_written_with_what_stands_beside_it(
    backend: Backend, ports: Ports, tmp_path: Path, suffix: str
) -> None:
    said = ((m.AGENDA, "Politik", "politik"), (m.TALK, "Kampanye di Samarinda tertib."))
    record = kept(ports, MeetingKind.POLITICAL_REPORT, *said)
    target = backend.paperwork.papers.export(record.id, POLITICAL, tmp_path / f"laporan{suffix}")
    if suffix == ".docx":
        texts = texts_of(target)
        assert {"Kampanye di Samarinda tertib.", "Kota Samarinda"} <= set(texts)
        assert texts.count("Belum") == len(REGIONS)
        return
    book = load_workbook(target)
    said = [cell.value for row in book["Permasalahan"].iter_rows() for cell in row]
    assert said.index("Kota Samarinda") == said.index("Kampanye di Samarinda tertib.") - 1


def test_a_paper_of_a_meeting_is_not_made_of_a_report_nor_the_other_way_round(
    backend: Backend, ports: Ports, meeting_id: object, tmp_path: Path
) -> None:
    record = kept(ports, MeetingKind.DESK_DAY, (m.AGENDA, REGIONS[0]))
    papers = backend.paperwork.papers
    with pytest.raises(
        ExportError, match=r"Notula tidak dibuat dari laporan harian .*desk-pilkada"
    ):
        papers.export(record.id, DocumentKind.NOTULA, tmp_path / "n.docx")
    with pytest.raises(ExportError, match=r"Laporan harian Desk Pilkada tidak dibuat dari rapat"):
        papers.export(meeting_id, DESK, tmp_path / "d.docx")  # type: ignore[arg-type]
    sent = report(MeetingKind.REGION_REPORT)
    ports.meetings.add(Minutes(sent), (), ())
    with pytest.raises(ExportError, match="Buat catatan"):
        papers.export(sent.id, POLITICAL, tmp_path / "p.docx")
    assert list(tmp_path.glob("*.docx")) == []


def test_reports_that_are_not_kept_are_written_too_and_days_in_one_file(backend: Backend) -> None:
    papers = backend.paperwork.papers
    days = [desk_day(at).minutes for at in range(3)]
    document = Document(io.BytesIO(papers.render_report(days, ".docx")))
    lines = [with_plain_spaces(one.text) for one in document.paragraphs]
    titles = [one for one in lines if one.startswith("Hari/Tanggal")]
    assert titles == [
        f"Hari/Tanggal: {name} November 2024" for name in ("Jumat, 1", "Sabtu, 2", "Minggu, 3")
    ]
    book = load_workbook(io.BytesIO(papers.render_report(days, ".xlsx")))
    assert book.sheetnames[0] == "Kegiatan"
    sources = monthly()
    made = papers.render_report([sources.minutes], ".docx", sources.basis)
    assert len(Document(io.BytesIO(made)).inline_shapes) == 3


def test_photos_with_a_field_stand_under_it(backend: Backend, ports: Ports, tmp_path: Path) -> None:
    record = kept(ports, MeetingKind.POLITICAL_REPORT, (m.AGENDA, "", "politik"))
    picture = tmp_path / "foto.png"
    picture.write_bytes(png(40, 30))
    added = ports.attachments.add(record.id, AttachmentKind.PHOTO, picture)
    (photo,) = ports.attachments.list(record.id)
    ports.attachments.save([replace(photo, caption="Panggung kampanye", field="politik")])
    target = backend.paperwork.papers.export(record.id, POLITICAL, tmp_path / "laporan.docx")
    texts = texts_of(target)
    assert added
    assert texts.index("Politik") < texts.index("Panggung kampanye") < texts.index("Ekonomi")


def test_a_report_becomes_final_as_its_own_paper(backend: Backend, ports: Ports) -> None:
    record = kept(ports, MeetingKind.DESK_DAY, (m.AGENDA, REGIONS[0]), (m.ISSUE, "Listrik padam."))
    version = backend.paperwork.versions.finalise(record.id, "", datetime.now(UTC))
    texts = texts_of(backend.paperwork.versions.document(version))
    assert "LAPORAN HARIAN DESK PILKADA" in texts


def test_all_of_a_report_in_one_folder_is_its_paper(
    backend: Backend, ports: Ports, tmp_path: Path
) -> None:
    record = kept(ports, MeetingKind.DESK_DAY, (m.AGENDA, REGIONS[0]))
    made = backend.paperwork.bundles.make(record.id, tmp_path / "Berkas")
    names = [one.name for one in made.glob("*.docx")]
    assert len(names) == 1
    assert names[0].startswith("1 Laporan harian Desk Pilkada")
