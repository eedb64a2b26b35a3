"""Papers from the command line: every kind, over what is there already, with broken templates."""

from pathlib import Path

import pytest
from docx import Document
from icalendar import Calendar
from openxml_audit import OpenXmlValidator
from python_calamine import CalamineWorkbook

from kesbang_desktop.domain.document_kind import DocumentKind, papers_of
from kesbang_desktop.domain.meeting_kind import MeetingKind
from tests.app.command_line import CommandLine
from tests.app.test_command_line_errors import assert_one_sentence

WORD_KINDS = [kind for kind in papers_of(MeetingKind.MEETING) if kind.is_word]
TITLE = "Rapat Pemantauan Perkembangan Politik Daerah Pasca Pemilu 2024"
SHIPPED = Path(__file__).parents[2] / "resources" / "templates"


@pytest.mark.parametrize("kind", WORD_KINDS)
def test_every_paper_is_a_sound_word_document(
    kesbang: CommandLine, tmp_path: Path, kind: DocumentKind
) -> None:
    target = tmp_path / "dokumen.docx"
    answer = kesbang("export", kesbang.import_sample(), "--as", kind, "--to", target)
    assert (answer.code, answer.out.strip()) == (0, str(target))
    assert all(line.startswith("Perlu dilengkapi: ") for line in answer.err.splitlines())
    assert not OpenXmlValidator().validate(target).errors
    texts = [node.text or "" for node in Document(str(target)).element.body.iter("{*}t")]
    assert TITLE in "".join(texts)


def test_excerpts_are_a_file_for_each_agency(kesbang: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "petikan"
    answer = kesbang("export", kesbang.import_sample(), "--as", "petikan", "--to", folder)
    assert answer.code == 0
    made = sorted(folder.iterdir())
    assert answer.out.split("\n")[:-1] == [str(path) for path in made]
    assert [path.name.partition(" 2024")[0] for path in made] == [
        "Petikan Diskominfo Kaltim",
        "Petikan Kesbangpol Kaltim",
    ]
    assert not any(OpenXmlValidator().validate(path).errors for path in made)


def test_a_file_to_write_to_is_asked_for(kesbang: CommandLine) -> None:
    answer = kesbang("export", kesbang.import_sample(), "--as", "notula")
    assert_one_sentence(answer, 1)
    assert "--to" in answer.err


def test_the_matrix_is_a_workbook_too(kesbang: CommandLine, tmp_path: Path) -> None:
    target = tmp_path / "matriks.xlsx"
    answer = kesbang("export", kesbang.import_sample(), "--as", "matriks", "--to", target)
    assert answer.code == 0
    rows = CalamineWorkbook.from_path(target).get_sheet_by_index(0).to_python()
    assert sum("Membentuk Tim Desk Pilkada" in map(str, row) for row in rows) == 1


def test_the_summary_is_text(kesbang: CommandLine, tmp_path: Path) -> None:
    target = tmp_path / "ringkasan.txt"
    assert kesbang("export", kesbang.import_sample(), "--as", "ringkasan", "--to", target).code == 0
    assert target.read_text("utf-8").startswith(f"*{TITLE}*")


def test_a_meeting_is_an_event_for_calendars(kesbang: CommandLine, tmp_path: Path) -> None:
    target = tmp_path / "rapat.ics"
    assert kesbang("export", kesbang.import_sample(), "--as", "kalender", "--to", target).code == 0
    (event,) = Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    assert str(event["summary"]) == TITLE


def test_a_wrong_suffix_is_told(kesbang: CommandLine, tmp_path: Path) -> None:
    meeting = kesbang.import_sample()
    for kind, name in (("notula", "a.xlsx"), ("ringkasan", "a.docx"), ("matriks", "a.pdf")):
        answer = kesbang("export", meeting, "--as", kind, "--to", tmp_path / name)
        assert_one_sentence(answer, 1)
        assert "akhiran" in answer.err
    assert list(tmp_path.glob("a.*")) == []


def test_a_paper_changed_by_hand_is_not_overwritten(kesbang: CommandLine, tmp_path: Path) -> None:
    target = tmp_path / "notula.docx"
    order = ("export", kesbang.import_sample(), "--as", "notula", "--to", target)
    assert kesbang(*order).code == 0
    assert kesbang(*order).code == 0
    document = Document(str(target))
    document.add_paragraph("Koreksi pimpinan")
    document.save(str(target))
    changed = target.read_bytes()
    assert_one_sentence(kesbang(*order), 1)
    assert target.read_bytes() == changed
    assert kesbang(*order, "--replace").code == 0
    assert target.read_bytes() != changed


def test_a_file_of_somebody_else_is_not_overwritten(kesbang: CommandLine, tmp_path: Path) -> None:
    target = tmp_path / "surat.docx"
    target.write_bytes(b"bukan dokumen")
    answer = kesbang("export", kesbang.import_sample(), "--as", "undangan", "--to", target)
    assert_one_sentence(answer, 1)
    assert target.read_bytes() == b"bukan dokumen"


def test_without_an_office_program_the_document_is_written_and_the_want_is_told(
    kesbang: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kesbang_desktop.documents.pdf import libreoffice

    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(libreoffice, "_ROOT", tmp_path)
    target = tmp_path / "notula.docx"
    order = ("export", kesbang.import_sample(), "--as", "notula", "--to", target)
    answer = kesbang(*order, "--pdf")
    assert answer.code == 1
    assert "LibreOffice" in answer.err
    assert target.is_file()
    assert not target.with_suffix(".pdf").exists()


@pytest.mark.parametrize("name", ["notula", "notula-2009", "undangan", "laporan", "matriks"])
def test_the_shipped_templates_pass_their_check(kesbang: CommandLine, name: str) -> None:
    answer = kesbang("template", "check", SHIPPED / f"{name}.docx", "--as", name)
    assert (answer.code, answer.err) == (0, "")
    assert kesbang("template", "check", SHIPPED / f"{name}.docx").code == 0


def test_what_is_wrong_with_a_template_is_named_with_its_paragraph(
    kesbang: CommandLine, tmp_path: Path
) -> None:
    document = Document()
    for text in ("{{ judul }}", "Nomor: {{ nomer }}", "{{ ''.__class__ }}", "{%p if nomor %}"):
        document.add_paragraph(text)
    document.save(str(tmp_path / "templat.docx"))
    answer = kesbang("template", "check", tmp_path / "templat.docx", "--as", "notula")
    assert answer.code == 1
    assert "paragraf 2" in answer.out
    assert "nomer" in answer.out
    assert "paragraf 3" in answer.out
    assert "paragraf 4" in answer.out
    assert answer.err.count("\n") == 1


def test_a_template_that_is_no_document_is_told(kesbang: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04 rusak")
    answer = kesbang("template", "check", tmp_path / "a.docx")
    assert answer.code == 1
    assert "Traceback" not in answer.err


def test_a_pdf_that_stands_beside_the_paper_is_not_overwritten(
    kesbang: CommandLine, tmp_path: Path
) -> None:
    """It may be the signed scan; nothing is written where one of the two is in the way."""
    scan = tmp_path / "notula.pdf"
    scan.write_bytes(b"pindaian bertanda tangan")
    paper = tmp_path / "notula.docx"
    order = ("export", kesbang.import_sample(), "--as", "notula", "--to", paper, "--pdf")
    answer = kesbang(*order)
    assert_one_sentence(answer, 1)
    assert "notula.pdf" in answer.err and "--replace" in answer.err
    assert scan.read_bytes() == b"pindaian bertanda tangan" and not paper.exists()


def test_a_pdf_of_the_same_paper_is_made_anew_until_it_is_signed(
    kesbang: CommandLine, tmp_path: Path
) -> None:
    paper, pdf = tmp_path / "notula.docx", tmp_path / "notula.pdf"
    order = ("export", kesbang.import_sample(), "--as", "notula", "--to", paper, "--pdf")
    assert kesbang(*order).code == 0
    assert kesbang(*order).code == 0

    signed = pdf.read_bytes() + b"\n% tanda tangan elektronik"
    pdf.write_bytes(signed)
    assert_one_sentence(kesbang(*order), 1)
    assert pdf.read_bytes() == signed
    assert kesbang(*order, "--replace").code == 0
    assert pdf.read_bytes() != signed
