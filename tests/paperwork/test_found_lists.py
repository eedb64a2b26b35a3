"""Lists of what a query found, over a real data folder: they have what was written just now."""

from pathlib import Path
from uuid import UUID

from openpyxl import load_workbook

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.ports.ports import Ports
from tests.paperwork.office import NOON

FOUND = "Membentuk Tim Desk Pilkada"


def test_the_register(backend: Backend, ports: Ports, meeting_id: UUID, tmp_path: Path) -> None:
    target = tmp_path / "register.xlsx"
    assert FOUND in text_of(backend.decisions.export("", target))
    ports.meetings.bin(meeting_id, NOON)
    assert FOUND not in text_of(backend.decisions.export("", target, True))


def test_hits(backend: Backend, ports: Ports, meeting_id: UUID, tmp_path: Path) -> None:
    target = tmp_path / "hasil.xlsx"
    assert FOUND in text_of(backend.searching.export("desk", target))
    ports.meetings.bin(meeting_id, NOON)
    assert FOUND not in text_of(backend.searching.export("desk", target, True))


def test_what_a_list_brought_into_the_index_is_told_to_whoever_shows_hits(
    backend: Backend, ports: Ports, meeting_id: UUID, tmp_path: Path
) -> None:
    assert ports.search.bring() is True
    assert ports.search.bring() is False
    ports.meetings.bin(meeting_id, NOON)
    backend.decisions.export("", tmp_path / "register.xlsx")
    assert ports.search.bring() is True
    assert ports.search.bring() is False


def text_of(path: Path) -> str:
    rows = load_workbook(path).active.iter_rows(values_only=True)
    return "\n".join(str(cell) for row in rows for cell in row if cell is not None)
