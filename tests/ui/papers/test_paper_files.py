"""Which files in the folder of exports are papers of a meeting."""

from datetime import date
from pathlib import Path
from uuid import UUID

from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.written_file import FileState
from kesbang_desktop.ui.papers.paper import paper_of
from kesbang_desktop.ui.papers.paper_files import find_files

NOTULA = paper_of(DocumentKind.NOTULA)


def test_a_file_of_another_meeting_is_not_shown_and_the_own_one_beside_it_is(
    tmp_path: Path,
) -> None:
    first, second = (Meeting(new_id(), "Rapat", date(2024, 3, 21)) for _ in range(2))
    name = NOTULA.file_name(first)
    assert name == NOTULA.file_name(second)
    (tmp_path / name).write_text(str(first.id), encoding="utf-8")

    def state_of(meeting_id: UUID, _kind: DocumentKind, path: Path) -> FileState:
        same = path.read_text(encoding="utf-8") == str(meeting_id)
        return FileState.OWN if same else FileState.OTHER

    def found(meeting: Meeting) -> str | None:
        files = find_files([NOTULA], meeting, tmp_path, state_of)
        return files[NOTULA].path.name if files else None

    assert (found(first), found(second)) == (name, None)
    own = name.replace(".docx", " (2).docx")
    (tmp_path / own).write_text(str(second.id), encoding="utf-8")
    assert (found(first), found(second)) == (name, own)
