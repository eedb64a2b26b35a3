"""Safety copies on the command line, and a start on data that is in doubt."""

import sqlite3
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.attachment import AttachmentKind
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
    assert "Tidak ada salinan “1999”. Lihat namanya dengan “copies”" in answer.err


def test_a_copy_goes_to_a_stick_too_and_comes_back_from_it(kesbang, tmp_path):
    kesbang("import", str(SAMPLE))
    stick = tmp_path / "stik"
    stick.mkdir()
    assert f"Juga di {stick}" in kesbang("backup", "--to", stick).out
    (listed,) = kesbang("copies", "--from", stick, "--json").json
    assert kesbang("check", "--from", stick).out.rstrip().endswith("baik")
    other = tmp_path / "laptop-baru"
    restored = kesbang.on(other, "restore", listed["name"], "--from", stick)
    assert "Dipulihkan: 1 rapat, 13 butir" in restored.out
    assert len(kesbang.on(other, "list", "--json").json) == 1


def test_a_second_copy_to_the_stick_keeps_the_pieces_of_the_first(kesbang, tmp_path):
    stick = tmp_path / "stik"
    stick.mkdir()
    meeting = kesbang.import_sample()
    kesbang("backup", "--to", stick)
    pieces = set(stick.rglob("isi/*/*"))
    kesbang("next", meeting)
    kesbang("backup", "--to", stick)
    assert pieces <= set(stick.rglob("isi/*/*"))
    assert pieces


def test_a_folder_that_is_gone_has_its_own_sentence(kesbang, tmp_path):
    kesbang("import", str(SAMPLE))
    gone = tmp_path / "tidak-ada"
    for command in (("backup", "--to"), ("copies", "--from"), ("restore", "2026", "--from")):
        answer = kesbang(*command, gone)
        assert answer.code == 1
        assert f"Folder salinan cadangan “{gone}” tidak ada." in answer.err
    assert not gone.exists()


def test_copies_of_two_offices_do_not_mix_on_one_stick(kesbang, tmp_path):
    stick = tmp_path / "stik"
    stick.mkdir()
    kesbang("import", str(SAMPLE))
    kesbang("backup", "--to", stick)
    other = tmp_path / "kantor-lain"
    kesbang.on(other, "import", str(SAMPLE))
    answer = kesbang.on(other, "backup", "--to", stick)
    assert answer.code == 1
    assert "sudah ada salinan cadangan dari data lain" in answer.err
    assert len(kesbang("copies", "--from", stick, "--json").json) == 1


def test_a_damaged_file_is_told_with_the_ways_back(kesbang):
    kesbang("import", str(SAMPLE))
    kesbang("backup")
    with data_file(kesbang).open("r+b") as file:
        file.write(b"rusak")
    answer = kesbang("list")
    assert answer.code == 1
    assert "Berkas data rusak" in answer.err
    assert "salvage" in answer.err
    (listed,) = kesbang("copies", "--json").json
    kesbang("restore", listed["name"])
    assert len(kesbang("list", "--json").json) == 1


def test_a_copy_of_rows_that_are_not_as_written_is_told_and_is_not_the_newest_good_one(kesbang):
    kesbang.import_sample()
    kesbang("backup")
    path = data_file(kesbang)
    content = path.read_bytes()
    assert b"Pemantauan" in content
    path.write_bytes(content.replace(b"Pemantauan", b"Pemandauan"))
    answer = kesbang("backup")
    assert answer.code == 1 and "tidak seperti yang ditulis" in answer.err
    newest, before = kesbang("copies", "--json").json
    assert newest["altered"] > 0 and before["altered"] == 0
    assert before["name"] in answer.out


def attached(kesbang: CommandLine, folder: Path) -> Path:
    """Give the sample's meeting an attachment; return the file it was."""
    meeting, file = kesbang.import_sample(), folder / "daftar hadir.pdf"
    file.write_bytes(b"%PDF-1.7 daftar")
    with closing(Backend(kesbang.data_dir)) as backend:
        backend.paperwork.attachments.add(UUID(meeting), AttachmentKind.ANNEX, file)
    return file


def test_one_attachment_comes_out_of_a_copy_by_its_name(kesbang, tmp_path):
    file = attached(kesbang, tmp_path)
    kesbang("backup")
    (listed,) = kesbang("copies", "--json").json
    (kept,) = (kesbang.data_dir / "lampiran").glob("??/*")
    kept.unlink()
    answer = kesbang("restore", listed["name"], "--attachment", "hadir")
    assert answer.out == "Berkas lampiran dipulihkan.\n", answer.err
    assert kept.read_bytes() == file.read_bytes()
    target = tmp_path / "keluar.pdf"
    assert kesbang("restore", listed["name"], "--attachment", "hadir", "--to", target).code == 0
    assert target.read_bytes() == file.read_bytes()
    again = kesbang("restore", listed["name"], "--attachment", "hadir", "--to", target)
    assert again.code == 1 and "tidak ditimpa" in again.err
    over = ("restore", listed["name"], "--attachment", "hadir", "--to", target, "--replace")
    assert kesbang(*over).code == 0
    assert "sebut juga --attachment" in kesbang("restore", listed["name"], "--to", target).err


def test_a_copy_that_was_found_damaged_stays_told_in_the_list(kesbang, tmp_path):
    attached(kesbang, tmp_path)
    kesbang("backup")
    [piece] = (kesbang.data_dir / "cadangan" / "isi").glob("??/*[!z]")
    piece.write_bytes(b"rusak")
    assert "rusak" not in kesbang("copies").out
    assert kesbang("check").code == 1
    assert kesbang("copies").out.rstrip().endswith("  rusak")
    assert kesbang("copies", "--json").json[0]["damaged"] is True
    kesbang("backup")
    assert "rusak" not in kesbang("copies").out


def test_one_attachment_comes_out_of_a_copy_while_the_data_file_is_gone(kesbang, tmp_path):
    file = attached(kesbang, tmp_path)
    kesbang("backup")
    (listed,) = kesbang("copies", "--json").json
    data_file(kesbang).unlink()
    target = tmp_path / "keluar.pdf"
    assert kesbang("restore", listed["name"], "--attachment", "hadir", "--to", target).code == 0
    assert target.read_bytes() == file.read_bytes()
    assert not data_file(kesbang).exists()


@pytest.mark.parametrize(
    ("option", "title"), [("--take-from-copy", "Pemantauan"), ("--accept", "Pemandauan")]
)
def test_a_changed_row_is_settled_by_its_name_and_the_next_copy_is_good(kesbang, option, title):
    kesbang.import_sample()
    kesbang("backup")
    path = data_file(kesbang)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE meeting SET title = replace(title, 'mantauan', 'mandauan')")
        connection.commit()
    told = kesbang("check")
    assert told.code == 1
    assert "meeting-1  Rapat “" in told.out and "Judul, sekarang: " in told.out
    refused = kesbang("check", option, "entry-1")
    assert refused.code == 1 and "“entry-1” bukan baris yang berubah" in refused.err
    settled = kesbang("check", option, "meeting-1")
    assert settled.code == 0 and settled.out.startswith("1 baris ")
    assert title in kesbang("list").out
    assert kesbang("backup").code == 0
    assert kesbang("copies", "--json").json[0]["altered"] == 0


def test_all_changed_rows_are_settled_at_once(kesbang):
    kesbang.import_sample()
    kesbang("backup")
    with closing(sqlite3.connect(data_file(kesbang))) as connection:
        connection.execute("UPDATE entry SET text = text || '!'")
        connection.commit()
    assert kesbang("check", "--take-from-copy", "all").out.startswith("13 baris seperti dalam")
    assert kesbang("check").code == 0


def test_one_meeting_comes_back_and_what_changed_since_is_listed(kesbang):
    meeting = kesbang.import_sample()
    kesbang("backup")
    (listed,) = kesbang("copies", "--json").json
    same = kesbang("copies", listed["name"])
    assert f"{meeting}  21 Mar 2024  sama " in same.out
    assert "masih ada dan sama" in kesbang("restore", listed["name"], "--meeting", meeting).err

    kesbang("next", meeting)
    with closing(sqlite3.connect(data_file(kesbang))) as connection, connection:
        connection.execute("UPDATE meeting SET place = 'Tempat lain' WHERE date = '2024-03-21'")
    assert "Baru sejak salinan ini: " in kesbang("copies", listed["name"]).out
    (found,) = kesbang("copies", listed["name"], "--json").json["meetings"]
    assert (found["id"], found["since"]) == (meeting, "changed")

    answer = kesbang("restore", listed["name"], "--meeting", meeting[:13])
    assert answer.code == 0 and "ada di sampingnya" in answer.out
    assert len(kesbang("list", "--json").json) == 3
    unknown = kesbang("restore", listed["name"], "--meeting", "ffff")
    assert unknown.code == 1 and "Tidak ada rapat dalam salinan itu “" in unknown.err


def test_a_folder_that_no_disk_can_name_is_no_failing_disk(kesbang, tmp_path):
    kesbang.import_sample()
    for verb, option in (("backup", "--to"), ("salvage", "--to")):
        answer = kesbang(verb, option, str(tmp_path / ("n" * 300)))
        assert answer.code == 1 and "isk gagal" not in answer.err and "nnn" in answer.err


def test_a_place_without_copies_is_said(kesbang, tmp_path):
    kesbang.import_sample()
    assert kesbang("check").out == "Belum ada salinan.\n"
    for verb in ("copies", "check"):
        assert kesbang(verb, "--from", str(tmp_path)).out == f"Tidak ada salinan di “{tmp_path}”.\n"
    refused = kesbang("restore", "2024", "--from", str(tmp_path))
    assert f"Lihat namanya dengan “copies --from {tmp_path}”" in refused.err
