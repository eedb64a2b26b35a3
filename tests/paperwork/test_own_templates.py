"""Templates of the office's own: copied, chosen, broken, gone."""

from pathlib import Path
from uuid import UUID

import pytest
from docx import Document

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import TemplateError
from kesbang_desktop.ports.ports import Ports
from tests.paperwork.office import TEMPLATES

NOTULA = DocumentKind.NOTULA


def add_line(path: Path, text: str) -> None:
    document = Document(str(path))
    document.add_paragraph(text)
    document.save(str(path))


def export(ports: Ports, meeting_id: UUID, target: Path, kind: DocumentKind = NOTULA) -> str:
    path = ports.papers.export(meeting_id, kind, target, True)
    return "\n".join(p.text for p in Document(str(path)).paragraphs)


def test_a_copy_is_in_use_at_once_and_can_be_changed(
    backend: Backend, ports: Ports, meeting_id: UUID, tmp_path: Path
) -> None:
    profile_id = ports.profiles.load().id
    copy = ports.templates.copy(profile_id, NOTULA)
    assert copy.parent == backend.data_dir / "templat"
    assert copy.read_bytes() == (TEMPLATES / "notula.docx").read_bytes()
    add_line(copy, "Kalimat kantor kami")
    assert "Kalimat kantor kami" in export(ports, meeting_id, tmp_path / "a.docx")
    assert ports.templates.path(profile_id, NOTULA) == copy
    ports.templates.drop(profile_id, NOTULA)
    assert "Kalimat kantor kami" not in export(ports, meeting_id, tmp_path / "b.docx")
    # Back to the shipped one loses no work.
    assert copy.is_file()


def test_a_second_copy_does_not_replace_the_first(ports: Ports) -> None:
    profile_id = ports.profiles.load().id
    first = ports.templates.copy(profile_id, NOTULA)
    add_line(first, "Kalimat kantor kami")
    kept = first.read_bytes()
    assert ports.templates.copy(profile_id, NOTULA) != first
    assert first.read_bytes() == kept


def test_a_chosen_template_is_checked_and_taken_or_not(
    ports: Ports, meeting_id: UUID, tmp_path: Path
) -> None:
    profile_id = ports.profiles.load().id
    chosen = tmp_path / "kami.docx"
    chosen.write_bytes((TEMPLATES / "notula.docx").read_bytes())
    add_line(chosen, "Nomor {{ nomer }}")
    report = ports.templates.choose(profile_id, NOTULA, chosen)
    assert not report.is_usable
    assert ports.profiles.load().own_templates == ()
    good = tmp_path / "baik.docx"
    good.write_bytes((TEMPLATES / "notula.docx").read_bytes())
    add_line(good, "Rapat {{ rapat }} selesai")
    assert ports.templates.choose(profile_id, NOTULA, good).is_usable
    good.unlink()
    assert "Rapat Rapat Pemantauan" in export(ports, meeting_id, tmp_path / "a.docx")


def test_both_attendance_lists_have_one_template(
    ports: Ports, meeting_id: UUID, tmp_path: Path
) -> None:
    profile_id = ports.profiles.load().id
    add_line(ports.templates.copy(profile_id, DocumentKind.ATTENDANCE_SHEET), "Tembusan arsip")
    for kind in (DocumentKind.ATTENDANCE_SHEET, DocumentKind.ATTENDANCE_LIST):
        assert "Tembusan arsip" in export(ports, meeting_id, tmp_path / f"{kind}.docx", kind)


def test_a_template_broken_since_is_told_and_writes_nothing(
    ports: Ports, meeting_id: UUID, tmp_path: Path
) -> None:
    copy = ports.templates.copy(ports.profiles.load().id, NOTULA)
    copy.write_bytes(b"rusak")
    with pytest.raises(TemplateError):
        export(ports, meeting_id, tmp_path / "a.docx")
    assert not (tmp_path / "a.docx").exists()
