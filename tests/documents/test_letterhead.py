"""The letterhead of a notula."""

import pytest
from docx.oxml.ns import qn
from docx.shared import Cm

import tests.documents.meetings as m
from kesbang_desktop.domain.errors import ExportError
from kesbang_desktop.domain.office_profile import LetterheadLine, Rule
from tests.documents.pictures import png
from tests.documents.word_reader import Reading


def test_every_line_has_its_own_size_and_weight() -> None:
    lines = Reading.of(m.sample(), m.profile()).document.tables[0].cell(0, 0).paragraphs

    assert [line.text for line in lines][:2] == [
        "PEMERINTAH PROVINSI KALIMANTAN TIMUR",
        "BADAN KESATUAN BANGSA DAN POLITIK",
    ]
    assert [line.runs[0].font.size.pt for line in lines] == [12, 16, 10, 10, 10]
    assert [line.runs[0].font.bold for line in lines] == [False, True, False, False, False]


def test_without_a_logo_the_text_spans_the_page() -> None:
    table = Reading.of(m.sample(), m.profile()).document.tables[0]

    assert len(table.columns) == 1
    assert not table._tbl.xpath(".//w:drawing")


def test_a_logo_stands_on_the_left_at_its_height() -> None:
    reading = Reading.of(m.sample(), m.profile(logo=png(80, 100), logo_height_cm=2.0))
    left, right = reading.document.tables[0].rows[0].cells
    (picture,) = reading.document.inline_shapes

    assert picture.height == pytest.approx(Cm(2.0), abs=1000)
    assert picture.width == pytest.approx(Cm(1.6), abs=1000)
    assert left._tc.xpath(".//w:drawing")
    assert "BADAN KESATUAN BANGSA DAN POLITIK" in right.text


def test_a_wide_logo_gets_a_wide_column_and_a_very_wide_one_is_made_smaller() -> None:
    for pixels in ((150, 80), (900, 80)):
        reading = Reading.of(m.sample(), m.profile(logo=png(*pixels)))
        table = reading.document.tables[0]
        columns = [int(c.get(qn("w:w"))) for c in table._tbl.iter(qn("w:gridCol"))]
        (picture,) = reading.document.inline_shapes

        assert picture.width <= Cm(5)
        assert picture.width.twips < columns[0]
        assert sum(columns) == pytest.approx(Cm(16).twips, abs=3)


def test_a_logo_that_is_no_picture_is_refused_with_a_sentence() -> None:
    whole = png(80, 100)
    broken = [whole[:length] for length in range(1, 33)]
    for logo in (b"not a picture", b"<svg/>", png(80, 0), *broken):
        with pytest.raises(ExportError, match="Logo pada profil instansi"):
            Reading.of(m.sample(), m.profile(logo=logo))


@pytest.mark.parametrize(
    ("rule", "expected"),
    [(Rule.SOLID, ("single", "18")), (Rule.THICK_THIN, ("thickThinSmallGap", "24"))],
)
def test_the_rule_has_the_form_of_the_profile(rule: Rule, expected: tuple[str, str]) -> None:
    border = _rule(Reading.of(m.sample(), m.profile(rule=rule)))

    assert (border.get(qn("w:val")), border.get(qn("w:sz"))) == expected


def test_the_rule_can_be_left_out() -> None:
    assert _rule(Reading.of(m.sample(), m.profile(rule=Rule.NONE))) is None


def test_lines_without_text_are_left_out_and_an_empty_letterhead_is_none() -> None:
    lines = (LetterheadLine(" "), LetterheadLine("KANTOR", 14.0))
    table = Reading.of(m.sample(), m.profile(letterhead=lines)).document.tables[0]
    assert table.cell(0, 0).text == "KANTOR"

    reading = Reading.of(m.sample(), m.profile(letterhead=()))
    assert reading.document.element.body[0].tag == qn("w:p")
    assert reading.lines()[0] == "NOTULA"


def test_a_logo_alone_is_a_letterhead() -> None:
    reading = Reading.of(m.sample(), m.profile(letterhead=(), logo=png(10, 10)))

    assert len(reading.document.inline_shapes) == 1


def test_the_picture_is_stored_as_it_was_given() -> None:
    logo = png(80, 100)
    reading = Reading.of(m.sample(), m.profile(logo=logo))
    (name,) = (name for name in reading.zip.namelist() if "media/" in name)

    assert reading.zip.read(name) == logo


def _rule(reading: Reading) -> object:
    style = reading.document.styles["Garis Kop"].element
    return style.find(f"{qn('w:pPr')}/{qn('w:pBdr')}/{qn('w:bottom')}")
