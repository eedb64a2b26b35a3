"""Minutes of before come in through the command line."""

from pathlib import Path

from tests.app.command_line import CommandLine
from tests.paperwork.test_old_minutes import write


def test_a_folder_is_shown_then_taken_and_then_known(kesbang: CommandLine, tmp_path: Path) -> None:
    write(tmp_path / "lama" / "a.docx", "3 Mei 2019", "Rapat pertama")
    shown = kesbang("import-old", tmp_path / "lama", "--show", "--json")
    assert [(one["title"], one["date"], one["proposed"]) for one in shown.json] == [
        ("Rapat pertama", "2019-05-03", True)
    ]
    assert kesbang("list", "--json").json == []

    taken = kesbang("import-old", tmp_path / "lama")
    assert "1 keputusan, 1 tindak lanjut" in taken.out
    assert taken.err == "1 notula dimasukkan.\n"
    assert [one["title"] for one in kesbang("list", "--json").json] == ["Rapat pertama"]

    again = kesbang("import-old", tmp_path / "lama")
    assert "sudah ada sebagai rapat" in again.out
    assert again.err == "0 notula dimasukkan, 1 tidak.\n"


def test_a_folder_that_is_not_there_is_told(kesbang: CommandLine, tmp_path: Path) -> None:
    answer = kesbang("import-old", tmp_path / "tidak ada")
    assert answer.code == 1
    assert "tidak ditemukan" in answer.err
