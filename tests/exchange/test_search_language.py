from pathlib import Path

from kesbang_desktop.exchange.search_language import read_language

DICTIONARY = """6
awas/P0Pa
kawasan
tindak/D0
lanjut/D0
tindaklanjut/A2Di
permalu/A2Ok
"""


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_roots_take_the_affixes_that_stand_behind_them(tmp_path: Path) -> None:
    language = read_language(
        write(tmp_path, "id.dic", DICTIONARY),
        write(tmp_path, "kata.txt", "# kata\npengawasan\nhoaks\nBerawas\n"),
        write(tmp_path, "daerah.csv", "nama,sebutan lain\nKabupaten Awasan,Kota Lama\n"),
    )
    assert language.stems("pengawasan") == ("awas",)
    assert language.stems("kawasan") == ("kawasan",)
    assert language.stems("ditindaklanjuti") == ("tindak", "lanjut")
    assert language.stems("berhoaks") == ("hoaks",)
    assert language.stems("berawas") == ("berawas",)
    assert language.stems("awasan") == ("awasan",)
    assert "permalu" not in language.roots.affixes


def test_another_list_makes_the_index_anew(tmp_path: Path) -> None:
    empty = write(tmp_path, "kosong.txt", "")
    one = read_language(write(tmp_path, "a.dic", "1\nawas/P0\n"), empty, empty)
    same = read_language(write(tmp_path, "b.dic", "1\nawas/P0\n"), empty, empty)
    other = read_language(write(tmp_path, "c.dic", "1\nawas/Pa\n"), empty, empty)
    assert one.version == same.version != other.version


def test_lists_that_are_missing_are_done_without(tmp_path: Path) -> None:
    gone = tmp_path / "tidak-ada"
    language = read_language(gone, gone, gone)
    assert language.stems("pemantauan") == ("pantau",)
    assert language.index_words("Pemantauan") == ["pemantauan", "·pantau"]


def test_abbreviations_of_the_office_are_known_to_queries(tmp_path: Path) -> None:
    gone = tmp_path / "tidak-ada"
    language = read_language(gone, gone, gone, {"tgl": "tanggal"})
    assert language.short_forms.long_forms("tgl") == (("tanggal",),)
