"""Paper, type, headers and properties of a notula."""

from datetime import UTC, datetime

import pytest
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

import tests.documents.meetings as m
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import Margins, PageNumbers, Paper
from tests.documents.word_reader import Reading


@pytest.mark.parametrize("paper", Paper)
def test_paper_and_margins_are_the_profiles(paper: Paper) -> None:
    profile = m.profile(paper=paper, margins=Margins(2.5, 1.5, 2.0, 1.0))
    section = Reading.of(m.sample(), profile).document.sections[0]

    width, height = paper.size_cm
    assert abs(section.page_width - Cm(width)) < Cm(0.01)
    assert abs(section.page_height - Cm(height)) < Cm(0.01)
    margins = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    for margin, expected in zip(margins, (2.5, 1.5, 2.0, 1.0), strict=True):
        assert abs(margin - Cm(expected)) < Cm(0.01)


@pytest.mark.parametrize("paper", Paper)
def test_tables_are_as_wide_as_the_text(paper: Paper) -> None:
    profile = m.profile(paper=paper, margins=Margins(left=2.0, right=1.5))
    reading = Reading.of(m.everything(), profile)
    text_width = Cm(paper.size_cm[0] - 3.5).twips

    for table in reading.document.tables:
        columns = [int(c.get(qn("w:w"))) for c in table._tbl.iter(qn("w:gridCol"))]
        assert abs(sum(columns) - text_width) <= 3
        for row in table._tbl.findall(qn("w:tr")):
            cells = [int(w.get(qn("w:w"))) for w in row.iter(qn("w:tcW"))]
            assert sum(cells) == sum(columns)


def test_labels_keep_their_column_on_any_paper() -> None:
    reading = Reading.of(m.sample(), m.profile(paper=Paper.F4))
    columns = reading.document.tables[1]._tbl.iter(qn("w:gridCol"))

    assert [int(column.get(qn("w:w"))) for column in columns][:2] == [Cm(4.5).twips, Cm(0.4).twips]


def test_typeface_size_and_spacing_are_the_profiles() -> None:
    profile = m.profile(typeface="Bookman Old Style", size_pt=11.0, line_spacing=1.15)
    styles = Reading.of(m.sample(), profile).document.styles

    assert styles["Normal"].font.name == "Bookman Old Style"
    assert styles["Normal"].font.size == Pt(11)
    assert styles["Isi Naskah"].paragraph_format.line_spacing == 1.15
    assert styles["Tingkat 3"].base_style.name == "Isi Naskah"
    assert styles["Isi Tabel"].base_style.name == "Normal"
    defaults = styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    assert defaults.find(qn("w:rFonts")).get(qn("w:ascii")) == "Bookman Old Style"


def test_page_numbers_stand_on_top_from_the_second_page() -> None:
    reading = Reading.of(m.sample(), m.profile())

    assert reading.document.sections[0].different_first_page_header_footer
    assert reading.header_and_footer(first=True) == ("", "")
    assert reading.header_and_footer(first=False) == ("- ‹PAGE› -", "")


def test_page_numbers_can_stand_at_the_foot_of_every_page() -> None:
    reading = Reading.of(m.sample(), m.profile(page_numbers=PageNumbers.FOOTER))

    for first in (True, False):
        assert reading.header_and_footer(first=first) == ("", "Halaman ‹PAGE› dari ‹NUMPAGES›")


def test_page_numbers_can_be_left_out() -> None:
    reading = Reading.of(m.sample(), m.profile(page_numbers=PageNumbers.NONE))

    for first in (True, False):
        assert reading.header_and_footer(first=first) == ("", "")


@pytest.mark.parametrize(
    ("classification", "mark"),
    [
        (Classification.RESTRICTED, "TERBATAS"),
        (Classification.SECRET, "RAHASIA"),
        (Classification.TOP_SECRET, "SANGAT RAHASIA"),
    ],
)
def test_classified_minutes_say_so_on_every_page(classification: Classification, mark: str) -> None:
    reading = Reading.of(Minutes(m.meeting(classification=classification)), m.profile())

    assert reading.header_and_footer(first=True) == (mark, mark)
    assert reading.header_and_footer(first=False) == (f"{mark}\n- ‹PAGE› -", mark)


def test_all_text_is_indonesian_for_the_speller() -> None:
    reading = Reading.of(m.everything(), m.profile(note_taker_signs=True))
    names = [name for name in reading.zip.namelist() if name.endswith(".xml") and "word/" in name]
    languages = [
        language.get(qn("w:val"))
        for name in names
        for language in reading.part(name.removeprefix("word/")).iter(qn("w:lang"))
    ]

    assert set(languages) == {"id-ID"}
    for run in reading.body.iter(qn("w:r")):
        assert run.find(f"{qn('w:rPr')}/{qn('w:lang')}") is not None


def test_properties_tell_what_the_document_is() -> None:
    properties = Reading.of(
        m.sample(), m.profile(office="Badan Kesbangpol")
    ).document.core_properties

    assert properties.title == "Rapat Pemantauan Perkembangan Politik Daerah Pasca Pemilu 2024"
    assert properties.author == "Badan Kesbangpol"
    assert properties.subject == "Notula, rapat Kamis, 21 Maret 2024"
    assert properties.language == "id-ID"
    # The day of the meeting begins at 00.00 WITA.
    assert properties.created == properties.modified == datetime(2024, 3, 20, 16, tzinfo=UTC)


def test_the_longest_title_fits_the_properties() -> None:
    minutes = Minutes(m.meeting(title="x" * 1000))
    reading = Reading.of(minutes, m.profile(office="y" * 300))

    assert reading.rows()["Sidang/Rapat"] == "x" * 1000
    assert reading.document.core_properties.title == "x" * 255


def test_rows_of_actions_stay_whole_and_their_heading_repeats() -> None:
    rows = Reading.of(m.sample(), m.profile()).action_table()._tbl.findall(qn("w:tr"))

    assert rows[0].find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
    assert all(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in rows)
