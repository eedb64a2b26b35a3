"""Sheets of many rows: what they leave behind, in memory and on the disk."""

import gc
import io
import tempfile
import tracemalloc
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

import tests.documents.meetings as m
from kesbang_desktop.documents.sheets.matrix_sheet import render_matrix_sheet
from kesbang_desktop.domain.action_matrix import MatrixGroup, MatrixHeading
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.ids import new_id


def sheet_of(count: int) -> bytes:
    rows = (
        FollowUp(new_id().bytes, new_id().bytes, "Rapat", date(2024, 3, 21), f"Butir {number}")
        for number in range(count)
    )
    groups = [MatrixGroup("Semua", tuple(rows))]
    return render_matrix_sheet(groups, MatrixHeading("Tahun 2024"), m.profile())


def test_a_sheet_leaves_next_to_nothing_for_the_collector_of_cycles() -> None:
    sheet_of(500)
    gc.collect()
    gc.disable()
    try:
        sheet_of(500)
        left = gc.collect()
    finally:
        gc.enable()
    assert left < 2_000


def test_rows_are_let_go_of_as_they_are_written() -> None:
    """Kept to the end they would be sorted there, while no key is taken."""
    sheet_of(10)
    tracemalloc.start()
    try:
        content = sheet_of(2_000)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert load_workbook(io.BytesIO(content)).worksheets[0].max_row > 2_000
    # A row that is kept takes 4,300 bytes, its record and its XML 1,900.
    assert peak < 2_000 * 3_000


def test_a_sheet_is_made_without_a_file_outside_the_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Whatever makes one there fails.
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tidak-ada"))

    assert sheet_of(10)
