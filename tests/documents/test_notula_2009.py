"""The notula in the older form."""

from pathlib import Path

import pytest

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.notula_header import BY_HAND
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import Signer
from tests.documents.golden_meetings import DEPUTY, GOLDEN, golden_sources
from tests.documents.word_reader import Reading

_FORM_ROWS = [
    "Sidang/Rapat",
    "Hari/Tanggal",
    "Waktu Panggilan",
    "Waktu Sidang/Rapat",
    "Acara",
    "Pimpinan Sidang/Rapat",
    "Ketua",
    "Sekretaris",
    "Pencatat",
    "Peserta Sidang/Rapat",
]


def _notulen(minutes: Minutes, **profile: object) -> Reading:
    return Reading.paper(DocumentKind.NOTULA_2009, Sources(minutes, m.profile(**profile)))


@pytest.mark.parametrize("name", GOLDEN)
def test_the_form_has_its_rows_and_its_three_parts_always(name: str, tmp_path: Path) -> None:
    reading = Reading.paper(DocumentKind.NOTULA_2009, golden_sources(name, tmp_path))
    rows = reading.rows()

    assert reading.lines()[0] == "Notulen"
    assert [label for label in rows if label in _FORM_ROWS] == _FORM_ROWS
    assert all(value for label, value in rows.items() if label != "Pimpinan Sidang/Rapat")
    parts = [text for level, text in reading.outline() if level == 2]
    assert parts == ["Kata Pembukaan", "Pembahasan", "Peraturan"]
    numbered = [line for line in reading.lines() if line.endswith(tuple(parts))]
    counts = ("I", "II", "III") if name == "F4" else ("1", "2", "3")
    assert numbered == [f"{count}. {part}" for count, part in zip(counts, parts, strict=True)]


def test_what_is_not_known_is_a_line_to_write_on_and_an_empty_part_says_so() -> None:
    reading = _notulen(m.bare())

    for label in ("Waktu Panggilan", "Ketua", "Sekretaris", "Pencatat"):
        assert reading.rows()[label] == BY_HAND
    assert reading.lines().count("Nihil.") == 3
    assert not {"Nomor", "Surat Undangan", "Tempat"} & set(reading.rows())


def test_follow_ups_and_closing_stand_at_the_end_of_the_third_part() -> None:
    reading = _notulen(m.everything())
    lines = reading.lines()
    places = [
        lines.index(line)
        for line in ("3. Peraturan", "Tindak lanjut:", "Rapat ditutup pukul 12.15 WITA.")
    ]

    assert places == sorted(places)
    assert len(reading.actions()) == 4


def test_decisions_are_numbered_under_the_third_part() -> None:
    lines = _notulen(m.decided(60)).lines()

    assert lines[lines.index("3. Peraturan") + 60] == "hhh. Keputusan ke-59 rapat ini."


def test_titles_are_in_capitals_but_neither_names_nor_what_stands_before_the_title() -> None:
    left, right = _notulen(m.everything(), signer=DEPUTY, note_taker_signs=True).signatures()

    assert left[:2] == ["NOTULIS,", "Siti Nur'aini, S.STP., M.A.P."]
    assert right[1:4] == [
        "a.n. KEPALA BADAN KESATUAN BANGSA DAN POLITIK",
        "SEKRETARIS,",
        "Ahmad Firdaus Kurniawan, S.Sos., M.Si.",
    ]
    acting = Signer("Kepala Badan", "Plt.", name="Budi, S.E.")
    assert _notulen(m.everything(), signer=acting).signatures()[1][1] == "Plt. KEPALA BADAN,"


def test_the_name_is_bold_and_underlined() -> None:
    style = _notulen(m.sample()).document.styles["Nama Penanda Tangan"]

    assert style.font.bold
    assert style.font.underline
