"""People come in through the command line."""

from pathlib import Path

from tests.app.command_line import CommandLine


def test_a_file_is_shown_and_then_taken(kesbang: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Nama;NIP;Instansi\nAHMAD FAUZI;1.98E+17;Dinas Sosial\nBudi;;DLH\n", "utf-8")
    shown = kesbang("import-people", path, "--show", "--json")
    assert [(one["row"], one["name"]) for one in shown.json if one["taken"]] == [
        (2, "Ahmad Fauzi"),
        (3, "Budi"),
    ]
    assert "Baris 2: NIP 1.98E+17" in shown.err
    taken = kesbang("import-people", path)
    assert taken.err.endswith("2 orang baru, 0 dilengkapi, 2 instansi baru, 1 baris dilewati.\n")
    again = kesbang("import-people", path)
    assert "0 orang baru" in again.err
    out = tmp_path / "b.xlsx"
    assert kesbang("export-people", out).code == 0
    assert kesbang("export-people", out).code == 1
    assert kesbang("export-people", out, "--replace").code == 0
    shown = kesbang("import-people", out, "--show", "--json").json
    assert [one["name"] for one in shown if one["taken"]] == ["Ahmad Fauzi", "Budi"]


def test_a_file_that_is_not_there_is_told(kesbang: CommandLine, tmp_path: Path) -> None:
    answer = kesbang("import-people", tmp_path / "tidak.csv")
    assert answer.code == 1
    assert "tidak ditemukan" in answer.err
