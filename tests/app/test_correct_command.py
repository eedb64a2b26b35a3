"""A notula that was corrected in Word comes back through the command line."""

from pathlib import Path

import pytest

from kesbang_desktop.documents.corrections.word_reader import read_corrected
from tests.app.command_line import SAMPLE, CommandLine
from tests.documents.corrections.as_word import AUTHOR, WordFile


@pytest.fixture
def meeting(kesbang: CommandLine) -> str:
    kesbang("import", SAMPLE)
    return str(kesbang("list", "--json").json[0]["id"])


def exported(kesbang: CommandLine, meeting: str, folder: Path, paper: str = "notula") -> Path:
    path = folder / f"{paper}.docx"
    assert kesbang("export", meeting, "--as", paper, "--to", path).code == 0
    return path


def corrected(path: Path) -> Path:
    file = WordFile(path.read_bytes())
    file.track_retype("netralitas ASN", "netralitas ASN dan TNI")
    file.new_line("Membentuk Tim Desk Pilkada sesuai", "Anggaran diusulkan dalam perubahan APBD.")
    file.retype("Edi Hermawanto Noor", "Hari Dermanto", -1)
    file.set_cell("Menginventarisasi", 3, "Jumat, 29 Maret 2024")
    file.retype("Hotel Puri Senyiur", "Hotel Bumi Senyiur")
    file.comment("deteksi dini", "Sebutkan pelaksananya.")
    return file.save(path.with_name("koreksi.docx"))


def test_a_corrected_notula_is_shown_and_nothing_is_written(
    kesbang: CommandLine, meeting: str, tmp_path: Path
) -> None:
    before = kesbang("notes", meeting).out
    path = corrected(exported(kesbang, meeting, tmp_path))

    answer = kesbang("correct", meeting, path, "--json")

    assert answer.code == 0
    assert answer.json["exported_at"] is not None
    assert {one["what"] for one in answer.json["changes"]} == {
        *("text", "added", "speaker", "due", "field", "comment"),
    }
    [text] = [one for one in answer.json["changes"] if one["what"] == "text"]
    assert {one["author"] for one in text["tracked"]} == {AUTHOR}
    assert text["words"] == {"removed": [], "added": ["dan TNI "]}
    [comment] = answer.json["comments"]
    assert (comment["author"], comment["text"]) == (AUTHOR, "Sebutkan pelaksananya.")
    assert "deteksi dini" in comment["beside"] and comment["entry"]
    assert kesbang("notes", meeting).out == before


def test_corrections_are_taken_and_the_same_file_has_nothing_more_to_say(
    kesbang: CommandLine, meeting: str, tmp_path: Path
) -> None:
    path = corrected(exported(kesbang, meeting, tmp_path))

    assert kesbang("correct", meeting, path, "--apply").code == 0

    notes = kesbang("notes", meeting).out
    assert "netralitas ASN dan TNI" in notes
    assert "! Anggaran diusulkan dalam perubahan APBD." in notes
    assert "Hari Dermanto: Diskominfo" in notes or "Hari: Diskominfo" in notes
    assert "Tempat: Hotel Bumi Senyiur" in notes
    assert "29 Maret 2024" in notes
    assert kesbang("correct", meeting, path, "--json").json["changes"] == []
    [asked] = [one for one in kesbang("show", meeting, "--json").json["to_complete"]
               if "Sebutkan pelaksananya" in one["sentence"]]  # fmt: skip
    assert asked["entry"]


def test_a_comment_that_was_taken_stays_in_notes_and_is_never_printed(
    kesbang: CommandLine, meeting: str, tmp_path: Path
) -> None:
    kesbang("correct", meeting, corrected(exported(kesbang, meeting, tmp_path)), "--apply")

    notes = tmp_path / "catatan.txt"
    notes.write_text(kesbang("notes", meeting).out, encoding="utf-8")
    again = exported(kesbang, meeting, tmp_path, "laporan")

    assert f"Komentar {AUTHOR} di “" in notes.read_text(encoding="utf-8")
    assert "Sebutkan pelaksananya" not in str(read_corrected(again).lines)
    assert kesbang("import", notes).code == 0
    brought = kesbang("list", "--json").json
    other = next(one["id"] for one in brought if one["id"] != meeting)
    assert f"Komentar {AUTHOR} di “" in kesbang("show", other, "--json").json["remarks"]


def test_somebody_written_into_the_list_is_shown_as_he_was_read_and_taken_by_key(
    kesbang: CommandLine, meeting: str, tmp_path: Path
) -> None:
    file = WordFile(exported(kesbang, meeting, tmp_path).read_bytes())
    file.new_line("Bawaslu Kaltim", "Siti Aminah (Kepala Bidang, Bappeda Kaltim), narasumber", -1)
    path = file.save(tmp_path / "koreksi.docx")

    [change] = kesbang("correct", meeting, path, "--json", "--apply").json["changes"]

    assert not change["taken"]
    assert change["confirm"] == (
        "Peserta baru: nama “Siti Aminah”, jabatan “Kepala Bidang”, instansi “Bappeda Kaltim”. "
        "Centang bila benar."
    )
    kesbang("correct", meeting, path, "--take", change["key"])
    notes = kesbang("notes", meeting).out
    assert "Siti Aminah" in notes and "Bappeda Kaltim" in notes
    [left] = kesbang("correct", meeting, path, "--json").json["changes"]
    assert "sudah ada" in left["problem"]


def test_what_both_sides_changed_is_a_conflict_side_by_side(
    kesbang: CommandLine, meeting: str, tmp_path: Path
) -> None:
    path = exported(kesbang, meeting, tmp_path)
    mine, theirs = WordFile(path.read_bytes()), WordFile(path.read_bytes())
    mine.retype("netralitas ASN", "netralitas pegawai")
    theirs.retype("netralitas ASN", "netralitas aparatur")
    kesbang("correct", meeting, mine.save(tmp_path / "a.docx"), "--apply")

    answer = kesbang("correct", meeting, theirs.save(tmp_path / "b.docx"), "--json", "--apply")

    [change] = answer.json["changes"]
    assert change["conflict"] and not change["taken"]
    assert "pegawai" in change["minutes"] and "aparatur" in change["after"]
    assert "pegawai" in kesbang("notes", meeting).out
    kesbang("correct", meeting, tmp_path / "b.docx", "--take", change["key"])
    assert "aparatur" in kesbang("notes", meeting).out


def test_a_paper_of_another_meeting_or_none_of_ours_is_one_sentence(
    kesbang: CommandLine, meeting: str, tmp_path: Path
) -> None:
    path = exported(kesbang, meeting, tmp_path)
    kesbang("import", SAMPLE, "--again")
    other = next(one["id"] for one in kesbang("list", "--json").json if one["id"] != meeting)

    answer = kesbang("correct", other, path)
    assert answer.code == 1
    assert "dokumen rapat lain" in answer.err and len(answer.err.splitlines()) == 1
    WordFile(Path("resources/templates/undangan.docx").read_bytes()).save(tmp_path / "lain.docx")
    answer = kesbang("correct", meeting, tmp_path / "lain.docx")
    assert answer.code == 1
    assert "bukan notula" in answer.err and len(answer.err.splitlines()) == 1
    (tmp_path / "rusak.docx").write_bytes(b"PK\x03\x04 rusak")
    assert "bukan dokumen Word" in kesbang("correct", meeting, tmp_path / "rusak.docx").err


def test_a_matriks_brings_back_status_and_progress(
    kesbang: CommandLine, meeting: str, tmp_path: Path
) -> None:
    path = exported(kesbang, meeting, tmp_path, "matriks")
    file = WordFile(path.read_bytes())
    file.set_cell("Menangkal hoaks", 4, "Proses")
    file.set_cell("Menangkal hoaks", 5, "Tim sudah dibentuk.")
    assert kesbang("correct", meeting, file.save(tmp_path / "m.docx"), "--apply").code == 0

    [one] = [row for row in kesbang("follow-ups", "--json").json if "hoaks" in row["text"]]
    assert one["status"] == "in_progress"
    assert [note["text"] for note in one["progress"] if note["text"]] == ["Tim sudah dibentuk."]
