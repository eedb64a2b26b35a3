"""What each command answers."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kesbang_desktop import __version__
from kesbang_desktop.__main__ import main
from kesbang_desktop.cli.window_options import read_window_options
from tests.app.command_line import SAMPLE, SAMPLE_COUNTS, CommandLine, sample_sentences
from tests.documents.word_reader import Reading

FIRDAUS = "Ahmad Firdaus Kurniawan"
EDI = "Edi Hermawanto Noor"
COMMANDS = ("import", "list", "show", "export", "notes", "sample")
_LOADED_BY_THE_WINDOW = """
import sys
import kesbang_desktop.__main__, kesbang_desktop.cli.window_options, kesbang_desktop.window
print(*sys.modules)
"""
ENGLISH = ("usage", "options", "positional", "show this help", "required", "arguments", "exit")


def run_program(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the program as its own process, as scripts do."""
    return subprocess.run(
        [sys.executable, "-m", "kesbang_desktop", *map(str, arguments)],
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
    )


def test_import_tells_what_it_found(kesbang: CommandLine) -> None:
    answer = kesbang("import", SAMPLE, "--json")
    found = answer.json
    assert list(found) == ["meeting", *SAMPLE_COUNTS, "warnings"]
    assert {name: found[name] for name in SAMPLE_COUNTS} == SAMPLE_COUNTS
    assert found["warnings"] == []
    assert (answer.code, answer.err) == (0, "")


def test_import_tells_it_in_words_too(kesbang: CommandLine) -> None:
    out = kesbang("import", SAMPLE).out
    assert "6 kehadiran, 2 butir agenda, 5 pembahasan" in out
    assert "1 permasalahan, 1 keputusan, 4 tindak lanjut" in out


def test_warnings_name_the_line(kesbang: CommandLine, tmp_path: Path) -> None:
    notes = tmp_path / "catatan.txt"
    notes.write_text("Rapat: Uji\nTanggal: Senin, 21 Maret 2024\n\n# Agenda\n", "utf-8")
    (warning,) = kesbang("import", notes, "--json").json["warnings"]
    assert warning.startswith("Baris 2")


def test_the_same_notes_are_imported_again_only_where_that_is_asked_for(
    kesbang: CommandLine,
) -> None:
    first = kesbang.import_sample()
    answer = kesbang("import", SAMPLE, "--json")
    assert (answer.code, answer.out) == (1, "")
    assert first in answer.err
    assert "--again" in answer.err
    assert len(kesbang("list", "--json").json) == 1
    again = kesbang("import", SAMPLE, "--again", "--json").json
    assert again["meeting"] != first
    assert len(kesbang("list", "--json").json) == 2


def test_list_has_the_newest_first(kesbang: CommandLine, tmp_path: Path) -> None:
    assert kesbang("list", "--json").json == []
    kesbang.import_sample()
    notes = tmp_path / "baru.txt"
    notes.write_text("Rapat: Lebih baru\nTanggal: 2024-04-01\n\n! Putus\n", "utf-8")
    kesbang("import", notes)
    rows = kesbang("list", "--json").json
    assert [(row["title"][:11], row["date"]) for row in rows] == [
        ("Lebih baru", "2024-04-01"),
        ("Rapat Peman", "2024-03-21"),
    ]
    assert (rows[1]["decisions"], rows[1]["actions"]) == (1, 4)
    lines = kesbang("list").out.splitlines()
    assert [line.split()[0] for line in lines] == [row["id"] for row in rows]


def test_a_meeting_without_a_date_has_none_anywhere(kesbang: CommandLine, tmp_path: Path) -> None:
    notes = tmp_path / "catatan.txt"
    notes.write_text("Rapat: Uji\nTanggal: minggu lalu\n\n> Kirim surat /besok\n", "utf-8")
    found = kesbang("import", notes, "--json").json
    assert [line.split(":")[0] for line in found["warnings"]] == ["Baris 2", "Baris 4"]
    assert kesbang("list", "--json").json[0]["date"] is None
    assert "tanggal belum diisi" in kesbang("list").out
    meeting = kesbang("show", found["meeting"], "--json").json
    assert (meeting["date"], meeting["remarks"]) == (None, "Tanggal: minggu lalu")
    assert meeting["entries"][0]["text"] == "Kirim surat /besok"
    assert "\nTanggal:\n" in kesbang("notes", found["meeting"]).out
    (action,) = kesbang("follow-ups", "--json").json
    assert (action["meeting_date"], action["due"]) == (None, None)
    paper = tmp_path / "notula.docx"
    kesbang("export", found["meeting"], "--as", "notula", "--to", paper)
    assert "." * 24 in Reading(paper.read_bytes()).texts()
    answer = kesbang("next", found["meeting"])
    assert (answer.code, answer.out) == (1, "")
    assert "belum bertanggal" in answer.err


def test_show_tells_who_was_there(kesbang: CommandLine) -> None:
    meeting = kesbang("show", kesbang.import_sample(), "--json").json
    assert meeting["title"] == "Rapat Pemantauan Perkembangan Politik Daerah Pasca Pemilu 2024"
    assert meeting["date"] == "2024-03-21"
    keys = ("name", "position", "organization", "role")
    rows = [tuple(one[key] for key in keys) for one in meeting["attendances"]]
    assert rows[:3] == [
        (FIRDAUS, "Sekretaris", "Kesbangpol Kaltim", "chair"),
        (EDI, "Sekretaris", "Diskominfo Kaltim", "participant"),
        ("Hari Dermanto", "Ketua", "Bawaslu Kaltim", "participant"),
    ]
    assert [row[0] for row in rows[3:]] == ["Badan Intelijen Daerah", "TNI", "POLRI"]


def test_show_tells_what_was_said_by_whom_and_promised_for_when(kesbang: CommandLine) -> None:
    entries = kesbang("show", kesbang.import_sample(), "--json").json["entries"]
    assert [one["text"] for one in entries] == sample_sentences()
    said = [one["speaker"] for one in entries if one["kind"] == "discussion"]
    assert sorted(said) == [FIRDAUS] * 4 + [EDI]
    assert {one["level"] for one in entries} == {0}
    actions = [(one["owners"], one["due"]) for one in entries if one["kind"] == "action"]
    assert actions == [
        (["Kesbangpol Kaltim"], None),
        (["Kesbangpol Kaltim"], "2024-11-27"),
        (["Diskominfo Kaltim"], None),
        (["Diskominfo Kaltim"], None),
    ]


def test_the_exported_notula_holds_every_sentence(kesbang: CommandLine, tmp_path: Path) -> None:
    target = tmp_path / "notula.docx"
    answer = kesbang("export", kesbang.import_sample(), "--as", "notula", "--to", target)
    assert (answer.code, answer.out.strip()) == (0, str(target))
    assert "Perlu dilengkapi: Jam mulai belum diisi." in answer.err.splitlines()
    page = "\n".join(Reading(target.read_bytes()).texts())
    for sentence in sample_sentences():
        assert sentence in page
    assert "27 November 2024" in page


def test_notes_read_again_give_the_same_meeting(kesbang: CommandLine, tmp_path: Path) -> None:
    first = kesbang.import_sample()
    notes = tmp_path / "ditulis.txt"
    notes.write_text(kesbang("notes", first).out, "utf-8")
    again = kesbang("import", notes, "--json").json
    assert {name: again[name] for name in SAMPLE_COUNTS} == SAMPLE_COUNTS
    assert kesbang("notes", again["meeting"]).out == notes.read_text("utf-8")


def test_a_meeting_is_found_by_the_beginning_of_its_id(kesbang: CommandLine) -> None:
    meeting = kesbang.import_sample()
    assert kesbang("show", meeting[:13], "--json").json["id"] == meeting


def test_sample_does_the_whole_job(kesbang: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "hasil"
    for _ in range(2):
        answer = kesbang("sample", "--to", folder)
        assert (answer.code, answer.err) == (0, "")
        assert "6 kehadiran, 2 butir agenda, 5 pembahasan" in answer.out
        (made,) = folder.glob("*.docx")
        assert answer.out.splitlines()[-1] == f"Notula: {made}"
        assert made.name.startswith("Notula 2024-03-21 Rapat Pemantauan")
    assert not kesbang.data_dir.exists()


def test_version_is_printed(kesbang: CommandLine) -> None:
    assert kesbang("--version").out.strip() == __version__


@pytest.mark.parametrize("command", [None, *COMMANDS])
def test_help_is_indonesian(kesbang: CommandLine, command: str | None) -> None:
    answer = kesbang(*([command] if command else []), "--help")
    assert answer.code == 0
    assert answer.out.startswith("Pemakaian: kesbang-desktop")
    assert answer.out.count("Pemakaian") == 1
    words = answer.out.lower().replace("--exit-when-ready", "")
    assert not [word for word in ENGLISH if word in words]


def test_the_program_answers_as_a_process_of_its_own(tmp_path: Path) -> None:
    made = run_program("--data-dir", tmp_path, "import", SAMPLE, "--json")
    assert (made.returncode, made.stderr) == (0, "")
    listed = run_program("--data-dir", tmp_path, "list")
    assert "Rapat Pemantauan" in listed.stdout


def test_the_window_opens_and_closes_once_ready(tmp_path: Path) -> None:
    done = run_program("--data-dir", tmp_path / "data", "--exit-when-ready")
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "data" / "notula.sqlite").is_file()


def test_the_data_folder_may_stand_before_or_behind_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data-dir", str(tmp_path), "import", str(SAMPLE)]) == 0
    capsys.readouterr()
    for arguments in (
        ["--data-dir", str(tmp_path), "list"],
        ["list", "--data-dir", str(tmp_path)],
    ):
        assert main(arguments) == 0
        assert "Rapat Pemantauan" in capsys.readouterr().out


def test_export_and_show_tell_what_is_left_to_complete(
    kesbang: CommandLine, tmp_path: Path
) -> None:
    notes = tmp_path / "catatan.txt"
    lines = ["Rapat: Uji", "Tanggal: 2024-03-21", "", "# Kosong", "# Posko"]
    lines += ["> Siapkan posko @dinkes /H-berapa", "! Disetujui"]
    notes.write_text("\n".join(lines), "utf-8")
    meeting = kesbang("import", notes, "--json").json["meeting"]
    target = tmp_path / "notula.docx"
    answer = kesbang("export", meeting, "--as", "notula", "--to", target)
    assert (answer.code, answer.out.strip()) == (0, str(target))
    dots, *told = answer.err.splitlines()
    assert dots == (
        "Perlu dilengkapi: Pimpinan rapat, waktu mulai, peserta belum diisi; di dokumen ini "
        "tertulis titik-titik."
    )
    assert "Perlu dilengkapi: Kosong: belum ada isi di bawah agenda ini." in told
    assert any("“@dinkes” bukan nama yang dikenal." in line for line in told)
    left = kesbang("show", meeting, "--json").json["to_complete"]
    assert [f"Perlu dilengkapi: {one['sentence']}" for one in left] == told
    entries = kesbang("show", meeting, "--json").json["entries"]
    assert {one["lack"]: one["entry"] for one in left}["owner_unknown"] == entries[2]["id"]
    printed = "\n".join(Reading(target.read_bytes()).texts())
    assert "Siapkan posko dinkes (tenggat: H-berapa)" in printed
    assert "@" not in printed
    answer = kesbang("export", meeting, "--as", "undangan", "--to", tmp_path / "u.docx")
    assert answer.err.startswith("Perlu dilengkapi: Waktu mulai, tempat, penerima undangan belum")


def test_what_is_no_option_of_the_window_is_left_to_the_parser_of_commands() -> None:
    assert read_window_options(["--data-dir", "x", "--exit-when-ready"]) is not None
    for more in (["list"], ["--help"], ["--data-dir"], ["--data-dir", "x", "check"], ["--apa"]):
        assert read_window_options(more) is None


def test_the_window_starts_without_the_modules_of_commands_and_notes() -> None:
    found = subprocess.run(
        [sys.executable, "-c", _LOADED_BY_THE_WINDOW],
        capture_output=True,
        text=True,
        check=True,
    )
    # What stands for modules that come later holds none of their libraries.
    loaded = [one for one in found.stdout.split() if not one.endswith(".deferred")]
    unwanted = ("cli.parser", "exchange.notes_", "domain.notation", "documents.", "sqlmodel")
    assert [one for one in loaded if any(word in one for word in unwanted)] == []


def test_what_is_noted_of_who_came_is_told(kesbang: CommandLine, tmp_path: Path) -> None:
    notes = tmp_path / "hadir.txt"
    notes.write_text(
        "Rapat: Uji\nTanggal: 2 April 2026\nPeserta:\n"
        "- Contoh Satu, Kepala, Dinas Sosial [diwakili oleh Contoh Dua, sebagai Kabid Politik]\n"
        "- Contoh Tiga, Kasi, TNI [daring, datang 09.12, tanpa undangan]\n",
        encoding="utf-8",
    )
    meeting = kesbang("import", notes, "--json").json["meeting"]
    first, second = kesbang("show", meeting, "--json").json["attendances"]
    assert (first["represented_by"], first["stand_in_position"]) == ("Contoh Dua", "Kabid Politik")
    assert (second["online"], second["time_in"], second["invited"]) == (True, "09.12", False)
