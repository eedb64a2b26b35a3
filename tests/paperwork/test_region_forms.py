"""Forms for the kabupaten/kota over a real data folder: handed out, and read when they return."""

from datetime import date
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from PIL import Image

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.attachment import AttachmentKind
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import ExportError, FileInTheWayError, KnownError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.paperwork.region_forms import RegionForms
from kesbang_desktop.store import attachments

NOVEMBER = Period.month_of(date(2024, 11, 1))
BONTANG = "Kota Bontang"


@pytest.fixture
def forms(backend: Backend) -> RegionForms:
    return backend.paperwork.region_forms


def test_the_form_for_chats_is_that_of_the_office(backend: Backend, forms: RegionForms) -> None:
    text = forms.form_text(NOVEMBER, BONTANG)
    assert backend.desk.profile().office in text
    (reading,) = forms.read_texts(text)
    assert (reading.report.region, reading.report.period) == (BONTANG, NOVEMBER)
    assert reading.doubts == ("Formulir ini belum diisi.",)


def test_messages_of_several_regions_are_read_each(forms: RegionForms, tmp_path: Path) -> None:
    text = "\n".join(forms.form_text(NOVEMBER, region) for region in (BONTANG, "Kota Samarinda"))
    assert [one.report.region for one in forms.read_texts(text)] == [BONTANG, "Kota Samarinda"]
    path = tmp_path / "pesan.txt"
    path.write_text(text, encoding="utf-8")
    assert forms.read_form(path).doubts[0].startswith("Di sini ada 2 formulir")


def test_a_form_is_written_anew_unless_somebody_filled_it_in(
    forms: RegionForms, tmp_path: Path
) -> None:
    path = tmp_path / "formulir.xlsx"
    forms.write_form(path, NOVEMBER, BONTANG)
    forms.write_form(path, NOVEMBER, BONTANG)
    book = load_workbook(path)
    book["III Saran"]["B3"].value = "Tambah patroli"
    book.save(path)
    with pytest.raises(FileInTheWayError):
        forms.write_form(path, NOVEMBER, BONTANG)
    assert forms.read_form(path).report.suggestions == ("Tambah patroli",)


def test_a_form_is_no_other_kind_of_file(forms: RegionForms, tmp_path: Path) -> None:
    with pytest.raises(ExportError):
        forms.write_form(tmp_path / "formulir.pdf", NOVEMBER, BONTANG)


def test_a_message_kept_as_a_file_is_read(forms: RegionForms, tmp_path: Path) -> None:
    path = tmp_path / "pesan.txt"
    path.write_text("Kab/Kota: Kukar\nPeriode: November 2024\nKondisi: aman\n", encoding="utf-16")
    report = forms.read_form(path).report
    assert (report.region, report.period) == ("Kabupaten Kutai Kartanegara", NOVEMBER)


@pytest.mark.parametrize(
    ("name", "content"),
    [("hilang.xlsx", None), ("rusak.xlsx", b"PK\x03\x04" + bytes(200)), ("kosong.xlsx", b"PK")],
)
def test_what_cannot_be_read_is_told_in_a_sentence(
    name: str, content: bytes | None, forms: RegionForms, tmp_path: Path
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(KnownError, match=name):
        forms.read_form(path)


def test_a_form_of_word_is_received_with_its_photos_in_their_fields_and_only_once(
    backend: Backend, forms: RegionForms, tmp_path: Path
) -> None:
    path = tmp_path / "formulir.docx"
    forms.write_form(path, NOVEMBER, BONTANG)
    document = Document(str(path))
    cell = document.tables[6].rows[1].cells[2]
    cell.text = "Baliho rusak"
    photo = tmp_path / "baliho.jpg"
    Image.new("RGB", (40, 30), "grey").save(photo)
    cell.paragraphs[0].add_run().add_picture(str(photo))
    document.save(str(path))

    reading = forms.read_form(path)
    assert reading.doubts == ("Berkas ini memuat 1 foto, yang ikut diterima sebagai lampiran.",)
    changes = backend.paperwork.reports.receive(reading.report, path)
    (report_id,) = changes.meetings
    kept = backend.desk.read(attachments.list_attachments)(report_id)
    assert [(one.kind, one.caption, one.field) for one in kept] == [
        (AttachmentKind.ANNEX, "", ""),
        (AttachmentKind.PHOTO, "Baliho rusak", "politik"),
    ]
    assert backend.paperwork.attachments.path(kept[1]).read_bytes() == photo.read_bytes()
    stored = backend.paperwork.reports.stored(BONTANG, NOVEMBER)
    assert stored is not None
    assert stored.paragraphs_of("politik") == ("Baliho rusak",)
    assert not backend.paperwork.reports.receive(reading.report, path).meetings
    assert len(backend.desk.read(attachments.list_attachments)(report_id)) == 2


@pytest.mark.parametrize("is_kept", [True, False])
def test_a_photo_of_a_form_says_in_the_report_of_the_province_who_sent_it(
    backend: Backend, forms: RegionForms, tmp_path: Path, is_kept: bool
) -> None:
    path = tmp_path / "formulir.docx"
    forms.write_form(path, NOVEMBER, BONTANG)
    document = Document(str(path))
    cell = document.tables[6].rows[1].cells[2]
    cell.text = "Baliho rusak"
    picture = tmp_path / "baliho.jpg"
    Image.new("RGB", (40, 30), "grey").save(picture)
    cell.paragraphs[0].add_run().add_picture(str(picture))
    document.save(str(path))
    reports = backend.paperwork.reports
    reports.receive(forms.read_form(path).report, path)
    target = tmp_path / "laporan.docx"
    kind = DocumentKind.POLITICAL_REPORT
    if is_kept:
        month = Meeting(
            *(new_id(), "Laporan bulanan", NOVEMBER.since),
            kind=MeetingKind.POLITICAL_REPORT,
            until=NOVEMBER.until,
        )
        reports.begin(month)
        reports.take(month.id, [one.entry_id for one in reports.lines(month.id).lines])
        backend.paperwork.papers.export(month.id, kind, target)
    else:
        backend.paperwork.report_files.write(kind.made_of, NOVEMBER, target)
    texts = [one.text for one in Document(str(target)).element.body.iter("{*}t")]
    assert f"{BONTANG}: Baliho rusak" in texts
