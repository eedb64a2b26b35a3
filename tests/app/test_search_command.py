"""Everything is searched from the command line: printed, as JSON, as a list in a file."""

from contextlib import closing
from pathlib import Path

import pytest
from docx import Document
from python_calamine import CalamineWorkbook

from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.data_folder import INDEX
from tests.app.command_line import CommandLine
from tests.app.test_command_line_errors import assert_one_sentence


@pytest.fixture
def meeting(kesbang: CommandLine) -> str:
    return kesbang.import_sample()


def test_what_is_found_stands_under_its_meeting(kesbang: CommandLine, meeting: str) -> None:
    lines = kesbang("search", "desk pilkada jenis:keputusan").out.splitlines()
    assert (
        lines[0] == "Rapat Pemantauan Perkembangan Politik Daerah Pasca Pemilu 2024 | 21 Mar 2024"
    )
    assert lines[1].startswith("  Keputusan: Membentuk Tim Desk Pilkada")


def test_json_has_ids_and_what_matched(kesbang: CommandLine, meeting: str) -> None:
    (group,) = kesbang("search", "inventarisasi", "--json").json
    assert group["meeting"] == meeting
    assert group["date"] == "2024-03-21"
    kinds = {one["kind"]: one for one in group["hits"]}
    assert kinds["action"]["matches"] == ["Menginventarisasi"]
    assert kinds["action"]["entry"] == kinds["action"]["id"]


def test_what_is_new_is_found_at_the_next_call(kesbang: CommandLine, tmp_path: Path) -> None:
    assert kesbang("search", "gambut", "--json").json == []
    notes = tmp_path / "catatan.txt"
    notes.write_text(
        "Rapat: Karhutla\nTanggal: 2 April 2024\n\n# Umum\n! Gambut dibasahi\n", "utf-8"
    )
    kesbang("import", str(notes))
    (group,) = kesbang("search", "gambut", "--json").json
    assert [one["text"] for one in group["hits"]] == ["Gambut dibasahi"]


def test_a_list_is_written(kesbang: CommandLine, meeting: str, tmp_path: Path) -> None:
    for suffix in ("docx", "xlsx"):
        target = tmp_path / f"hasil.{suffix}"
        kesbang("search", "desk pilkada", "--as", suffix, "--to", str(target))
        again = kesbang("search", "desk pilkada", "--as", suffix, "--to", str(target))
        assert str(target) in again.out
    words = "\n".join(one.text for one in Document(str(tmp_path / "hasil.docx")).paragraphs)
    assert "HASIL PENCARIAN" in words
    assert "Keputusan: Membentuk Tim Desk Pilkada" in words
    rows = CalamineWorkbook.from_path(tmp_path / "hasil.xlsx").get_sheet_by_index(0).to_python()
    assert any("Membentuk Tim Desk Pilkada" in str(cell) for row in rows for cell in row)


def test_what_is_classified_leaves_only_where_it_is_asked_for(
    kesbang: CommandLine, tmp_path: Path
) -> None:
    notes = tmp_path / "catatan.txt"
    notes.write_text(
        "Rapat: Tertutup\nTanggal: 2 April 2024\nSifat: Rahasia\n\n# Umum\n! Gambut dibasahi\n",
        "utf-8",
    )
    kesbang("import", str(notes))
    target = tmp_path / "hasil.docx"
    done = kesbang("search", "gambut", "--as", "docx", "--to", str(target))
    assert "1 hasil dari rapat bersifat terbatas atau rahasia tidak ikut" in done.err
    assert "Gambut" not in "\n".join(one.text for one in Document(str(target)).paragraphs)
    kesbang(
        *("search", "gambut", "--as", "docx", "--to", str(target), "--include-classified"),
        "--replace",
    )
    words = "\n".join(one.text for one in Document(str(target)).paragraphs)
    assert "Gambut dibasahi" in words and "RAHASIA" in words


def test_what_is_not_understood_is_said(kesbang: CommandLine, meeting: str) -> None:
    done = kesbang("search", "pilkada jenis:apa")
    assert "“jenis:apa” tidak dikenal" in done.err
    assert_one_sentence(kesbang("search", "a", "--as", "docx"), 1)


def test_what_is_found_nowhere_is_said_with_what_to_do(
    kesbang: CommandLine, meeting: str, tmp_path: Path
) -> None:
    done = kesbang("search", "zamrud")
    assert done.out == ""
    assert done.err == (
        "Tidak ada yang cocok dengan “zamrud”. "
        "Kurangi katanya, atau lepas syarat seperti jenis: dan tahun:.\n"
    )
    done = kesbang("search", "zamrud", "--json")
    assert done.json == [] and done.err.startswith("Tidak ada yang cocok")
    target = tmp_path / "hasil.docx"
    failed = kesbang("search", "zamrud", "--as", "docx", "--to", str(target))
    assert_one_sentence(failed, 1)
    assert "Tidak ada berkas yang ditulis" in failed.err and not target.exists()


ODD = (
    *('""', "***", "((", "NEAR(", "-", "--", '"', "a*", "(pilkada", "pilkada)", "NEAR(a b)"),
    *("pilkada AND", "OR", "^desk", "{x}: y", "words : desk", "k" * 10_000, "yang dan di", " "),
    *("jenis:", "jenis:x", "tahun:dua", "tanggal:32/13/2024", "-jenis:keputusan", "§kkeputusan"),
)


def test_any_query_gets_hits_or_a_sentence(kesbang: CommandLine, meeting: str) -> None:
    for query in ODD:
        done = kesbang("search", "--", query)
        assert done.out or done.err.strip().endswith((".", "?")), (query, done)
        assert len(done.err) < 600, query


def test_an_index_that_another_program_writes_still_answers(
    kesbang: CommandLine, meeting: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kesbang_desktop.store.search.index_file._BUSY_TIMEOUT_S", 0.1)
    kesbang("search", "pilkada")
    kesbang.import_sample()
    with closing(connect(kesbang.data_dir / INDEX)) as other:
        other.isolation_level = None
        other.execute("BEGIN IMMEDIATE")
        done = kesbang("search", "pilkada")
    assert "Tim Desk Pilkada" in done.out
    assert "hasil mungkin belum lengkap" in done.err
