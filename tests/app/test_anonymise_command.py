"""Somebody is made anonymous from the command line: no paper, list or hit has the name after."""

from pathlib import Path

import pytest

from kesbang_desktop.domain.document_kind import papers_of
from kesbang_desktop.domain.meeting_kind import MeetingKind
from tests.app.command_line import CommandLine
from tests.app.test_classified_ways_out import inside
from tests.app.test_command_line_errors import assert_one_sentence

NAME = "Ahmad Firdaus Kurniawan, S.Sos., M.Si."
NOTES = f"""Rapat: Posko Pilkada
Tanggal: 2 April 2026
Waktu: 09.00-11.00 WITA
Tempat: Aula
Peserta:
- {NAME}, Sekretaris, Kesbangpol Kaltim (pimpinan)
- Edi Hermawan, Analis, Kesbangpol Kaltim (notulis)

# Umum
Firdaus: Posko perlu dibuka
! Posko dibuka
> Menyurati camat @Ahmad Firdaus Kurniawan /20 april
"""


@pytest.fixture
def meeting(kesbang: CommandLine, tmp_path: Path) -> str:
    notes = tmp_path / "posko.txt"
    notes.write_text(NOTES, "utf-8")
    return str(kesbang("import", notes, "--json").json["meeting"])


def test_nothing_is_done_before_it_is_agreed_to(kesbang: CommandLine, meeting: str) -> None:
    answer = kesbang("anonymise", "ahmad firdaus kurniawan")
    assert answer.out.startswith(f"{NAME} belum diubah. ")
    assert "Salinan aman" in answer.out
    assert "Firdaus" in kesbang("notes", meeting).out


def test_no_new_paper_or_list_has_the_name(
    kesbang: CommandLine, tmp_path: Path, meeting: str
) -> None:
    before = tmp_path / "sebelumnya.docx"
    kesbang("export", meeting, "--as", "notula", "--to", before)
    assert "Kurniawan" in inside(before)
    answer = kesbang("anonymise", NAME, "--yes")
    assert f"Permintaan anonim: {NAME}" in answer.out
    assert "“Peserta 1”" in answer.out
    made = []
    for kind in papers_of(MeetingKind.MEETING):
        target = tmp_path / f"{kind}{kind.suffixes[0]}"
        kesbang("export", meeting, "--as", kind, "--to", target)
        made += [one for one in (target, *target.glob("*")) if one.is_file()]
    assert len(made) >= len(papers_of(MeetingKind.MEETING))
    kesbang("follow-ups", "--as", "xlsx", "--to", tmp_path / "matriks-semua.xlsx")
    for path in (*made, tmp_path / "matriks-semua.xlsx"):
        words = inside(path)
        assert "Firdaus" not in words, path.name
        assert "Kurniawan" not in words, path.name
    shown = kesbang("show", meeting, "--json").out + kesbang("notes", meeting).out
    assert "Peserta 1" in shown
    assert "Firdaus" not in shown
    assert kesbang("search", "kurniawan", "--json").json == []


def test_nobody_is_made_anonymous_for_a_slip(kesbang: CommandLine, meeting: str) -> None:
    answer = kesbang("anonymise", "Ahmad Firdaus Kurniawn", "--yes")
    assert_one_sentence(answer, 1)
    assert f"Mungkin maksudnya {NAME}" in answer.err
    assert "Firdaus" in kesbang("notes", meeting).out


def test_what_is_frozen_is_told(kesbang: CommandLine, meeting: str) -> None:
    assert_one_sentence(kesbang("anonymise", "Nobodi Samasekali"), 1)
    kesbang("anonymise", NAME, "--yes")
    assert_one_sentence(kesbang("anonymise", "Peserta 1", "--yes"), 1)


def test_no_file_of_the_data_has_a_word_of_the_name_after(
    kesbang: CommandLine, tmp_path: Path
) -> None:
    notes = tmp_path / "catatan.txt"
    notes.write_text(
        "Rapat: Posko\nTanggal: 2 April 2026\nPeserta:\n"
        "- Zulkarnaen Wirayudha, S.IP., Kabid, Kesbangpol Kaltim\n"
        "- Edi, Analis, Kesbangpol Kaltim [diwakili oleh Zulkarnaen Wirayudha]\n\n"
        "Zulkarnaen: Siap\n> Menyurati camat @Zulkarnaen Wirayudha /20 april\n",
        "utf-8",
    )
    kesbang("import", notes)
    assert "Zulkarnaen" in kesbang("search", "zulkarnaen").out
    # Another spelling that was corrected stays in no free page either.
    people = tmp_path / "orang.csv"
    people.write_text("Nama;HP\nZulkarnaen Wirayudha;081299887766\n", "utf-8")
    kesbang("import-people", people)
    # The index may leave out of a word what the one before it begins with.
    assert files_with(kesbang, b"karnaen") >= {"notula.sqlite", "pencarian.sqlite"}

    assert kesbang("anonymise", "Zulkarnaen Wirayudha", "--yes").code == 0

    for word in (b"karnaen", b"rayudha", b"081299887766"):
        assert files_with(kesbang, word) == set()
    assert "Menyurati" in kesbang("search", "menyurati").out
    assert kesbang("search", "zulkarnaen").out == ""
    assert files_with(kesbang, b"karnaen") == set()


def files_with(kesbang: CommandLine, word: bytes) -> set[str]:
    """Return the files beside the data, but for copies, that have ``word`` in their bytes."""
    files = (one for one in kesbang.data_dir.iterdir() if one.is_file())
    return {one.name for one in files if word in one.read_bytes().lower()}
