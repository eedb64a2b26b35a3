"""Excerpts handed out: a file for each agency."""

from pathlib import Path
from uuid import UUID

import pytest
from docx import Document

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.errors import ExportError, FileInTheWayError
from kesbang_desktop.ports.ports import Ports


def words(path: Path) -> str:
    return "\n".join(node.text or "" for node in Document(str(path)).element.body.iter("{*}t"))


def test_each_agency_has_a_file_with_its_own_rows(
    backend: Backend, meeting_id: UUID, tmp_path: Path
) -> None:
    made = backend.paperwork.excerpts.write(meeting_id, tmp_path / "petikan")
    assert [path.name.partition(" 2024-")[0] for path in made] == [
        "Petikan Diskominfo Kaltim",
        "Petikan Kesbangpol Kaltim",
    ]
    assert "Menangkal hoaks" in words(made[0])
    assert "Menangkal hoaks" not in words(made[1])
    assert "Membentuk Tim Desk" not in words(made[0])


def test_only_the_chosen_ones_are_made_and_made_again_over_their_own(
    backend: Backend, ports: Ports, meeting_id: UUID, tmp_path: Path
) -> None:
    [_, second] = ports.papers.excerpt_agencies(meeting_id)
    [path] = ports.papers.excerpts(meeting_id, tmp_path, [second.id])
    assert ports.papers.excerpts(meeting_id, tmp_path, [second.id]) == [path]
    document = Document(str(path))
    document.add_paragraph("Koreksi")
    document.save(str(path))
    with pytest.raises(FileInTheWayError):
        backend.paperwork.excerpts.write(meeting_id, tmp_path, [second.id])


def test_where_nothing_concerns_anybody_it_is_told(
    backend: Backend, ports: Ports, meeting_id: UUID, tmp_path: Path
) -> None:
    with pytest.raises(ExportError, match="menyangkut suatu instansi"):
        ports.papers.excerpts(meeting_id, tmp_path / "petikan", [])
    assert not (tmp_path / "petikan").exists()
