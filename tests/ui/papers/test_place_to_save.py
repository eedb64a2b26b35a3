"""The name that a file gets: the suffix typed, else that of the type chosen in the dialog."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from kesbang_desktop.ui.papers.place_to_save import ask_where_to_save

TYPES = "Excel (*.xlsx);;CSV (*.csv);;vCard (*.vcf)"


@pytest.mark.parametrize(
    ("typed", "chosen", "types", "name"),
    [
        ("daftar", "vCard (*.vcf)", TYPES, "daftar.vcf"),
        ("daftar", "", TYPES, "daftar.xlsx"),
        ("daftar.CSV", "vCard (*.vcf)", TYPES, "daftar.CSV"),
        ("Rapat 1.2", "CSV (*.csv)", TYPES, "Rapat 1.2.csv"),
        ("pindaian", "Lampiran (*.PDF)", "Lampiran (*.PDF)", "pindaian.PDF"),
        ("LICENSE", "", "", "LICENSE"),
    ],
)
def test_a_name_ends_as_its_type_does(
    qtbot, tmp_path: Path, monkeypatch, typed: str, chosen: str, types: str, name: str
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    answer = (str(tmp_path / typed), chosen)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)
    saved: list[Path] = []
    ask_where_to_save(parent, "Simpan", typed, types, saved.append)
    assert saved == [tmp_path / name]
