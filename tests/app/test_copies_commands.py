"""Safety copies on the command line, and a start on data that is in doubt."""

from pathlib import Path

from tests.app.command_line import SAMPLE, CommandLine


def data_file(kesbang: CommandLine) -> Path:
    return kesbang.data_dir / "notula.sqlite"


def test_a_copy_is_made_listed_checked_and_put_back(kesbang):
    meeting = kesbang.import_sample()
    assert "1 rapat, 13 butir" in kesbang("backup").out
    (listed,) = kesbang("copies", "--json").json
    assert listed["counts"]["meetings"] == 1
    assert kesbang("check").out.rstrip().endswith("baik")
    assert kesbang("next", meeting).code == 0
    restored = kesbang("restore", listed["name"][:4])
    assert "Dipulihkan: 1 rapat, 13 butir" in restored.out
    assert len(kesbang("list", "--json").json) == 1


def test_data_that_is_gone_is_not_replaced_by_an_empty_office(kesbang):
    kesbang("import", str(SAMPLE))
    kesbang("backup")
    data_file(kesbang).unlink()
    answer = kesbang("list")
    assert answer.code == 1
    assert "Berkas data tidak ada di tempatnya, padahal ada salinan dengan 1 rapat." in answer.err
    assert not data_file(kesbang).exists()
    (listed,) = kesbang("copies", "--json").json
    kesbang("restore", listed["name"])
    assert len(kesbang("list", "--json").json) == 1


def test_a_person_may_go_on_without_the_copies(kesbang):
    kesbang("import", str(SAMPLE))
    kesbang("backup")
    data_file(kesbang).unlink()
    assert kesbang("--accept-data", "list", "--json").json == []


def test_a_damaged_copy_is_named(kesbang):
    kesbang("import", str(SAMPLE))
    kesbang("backup")
    for path in (kesbang.data_dir / "cadangan" / "isi").glob("*/*"):
        path.write_bytes(b"rusak")
    answer = kesbang("check")
    assert answer.code == 1
    assert "1 salinan rusak" in answer.err
    assert "1 rapat" in answer.out


def test_what_is_readable_of_a_damaged_file_is_taken_out(kesbang, tmp_path):
    kesbang("import", str(SAMPLE))
    target = tmp_path / "selamat"
    answer = kesbang("salvage", "--to", target)
    assert "Terselamatkan: 1 rapat, 13 butir" in answer.out
    assert len(kesbang.on(target, "list", "--json").json) == 1
    refused = kesbang("salvage", "--to", target)
    assert refused.code == 1
    assert "sudah ada berkas data" in refused.err


def test_a_name_that_fits_no_copy_is_refused(kesbang):
    answer = kesbang("restore", "1999")
    assert answer.code == 1
    assert "“1999” cocok dengan 0 salinan" in answer.err
