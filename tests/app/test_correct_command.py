"""A notula that was corrected in Word comes back through the command line."""

from pathlib import Path

import pytest

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
        *("text", "added", "speaker", "due", "field"),
    }
    [text] = [one for one in answer.json["changes"] if one["what"] == "text"]
    assert {one["author"] for one in text["tracked"]} == {AUTHOR}
    assert text["words"] == {"removed": [], "added": ["dan TNI "]}
    assert [one["text"] for one in answer.json["comments"]] == ["Sebutkan pelaksananya."]
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
