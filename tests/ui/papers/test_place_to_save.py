"""What is proposed for a file, and its name: the suffix typed, else that of the type chosen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from kesbang_desktop.ui.papers.place_to_save import ask_where_to_save
from kesbang_desktop.ui.workspace.export import (
    documents_folder,
    export_folder,
    use_export_folder,
)


@pytest.fixture
def on_a_stick(qapp: QApplication, tmp_path: Path) -> Iterator[Path]:
    """Have files go to a folder beside the data; it is not made yet."""
    before = dict.fromkeys(qapp.dynamicPropertyNames())
    use_export_folder(tmp_path / "dokumen")
    yield tmp_path / "dokumen"
    for name in qapp.dynamicPropertyNames():
        if name not in before:
            qapp.setProperty(name.data().decode(), None)


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


@pytest.mark.parametrize(("given", "proposed"), [("a.xlsx", "dokumen/a.xlsx"), ("/b/a.xlsx", "")])
def test_a_name_alone_is_proposed_in_the_folder_where_files_go(
    qtbot, on_a_stick: Path, monkeypatch, given: str, proposed: str
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asked: list[str] = []

    def answer(_parent, _title: str, place: str, *_) -> tuple[str, str]:
        asked.append(place)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    ask_where_to_save(parent, "Simpan", given, TYPES, asked.append)
    assert asked == [str(on_a_stick.parent / proposed) if proposed else given]
    assert on_a_stick.is_dir()


def test_exports_go_to_a_folder_of_their_own_among_the_documents_of_the_user(qapp) -> None:
    assert export_folder() == documents_folder() / "Notula Kesbang"


def test_on_a_stick_exports_go_beside_the_data(on_a_stick: Path) -> None:
    assert export_folder() == documents_folder() == on_a_stick
