"""The picture of the page stands for the notula that is exported: same measures, same words."""

import re
from dataclasses import replace

import pytest
from docx import Document
from docx.oxml.ns import qn
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage

from kesbang_desktop.assets import resource_path
from kesbang_desktop.documents.layout.number_styles import FORMATS, set_number_style
from kesbang_desktop.documents.layout.style_names import DECISIONS, LEVELS
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.office_profile import (
    Margins,
    NumberStyle,
    OfficeProfile,
    PageNumbers,
    Paper,
    Rule,
    SignatureForm,
    Signer,
)
from kesbang_desktop.domain.sample_profile import sample_profile
from kesbang_desktop.ui.look.theme import DARK, LIGHT
from kesbang_desktop.ui.settings import sample_notula
from kesbang_desktop.ui.settings.page_layout import lay_out
from kesbang_desktop.ui.settings.page_parts import Part
from kesbang_desktop.ui.settings.page_picture import PagePicture
from kesbang_desktop.ui.settings.page_shapes import CM, PT

NO_LOGO = QSizeF()


@pytest.fixture
def profile() -> OfficeProfile:
    return sample_profile(new_id())


def column_widths(table) -> tuple[float, ...]:
    """Return the widths of the columns of a table in centimetres."""
    columns = table._tbl.find(qn("w:tblGrid"))
    return tuple(round(int(one.get(qn("w:w"))) / 1440 * 2.54, 1) for one in columns)


def test_columns_are_those_of_the_template():
    document = Document(str(resource_path("templates", "notula.docx")))
    widths = [column_widths(table) for table in document.tables]
    for expected in (
        sample_notula.ROW_WIDTHS,
        sample_notula.ACTION_WIDTHS,
        sample_notula.SIGNATURE_WIDTHS,
    ):
        assert expected in widths


def test_levels_are_numbered_as_in_the_documents(qapp):
    digits = {"decimal": "2", "lowerLetter": "b", "upperLetter": "B", "upperRoman": "II"}
    for style in NumberStyle:
        formats = FORMATS[style][:3]
        expected = [one.around.format(digits[one.digits]) for one in formats]
        assert [sample_notula.number_label(style, level, 2) for level in range(3)] == expected


@pytest.mark.parametrize("style", NumberStyle)
@pytest.mark.parametrize(
    ("text", "style_id"),
    [
        ("Pembahasan", LEVELS[0]),
        ("Persiapan Pilkada Serentak", LEVELS[1]),
        ("Deteksi dini menjaga kondusivitas daerah.", LEVELS[2]),
        ("Membentuk Tim Desk Pilkada.", DECISIONS[0]),
    ],
)
def test_a_line_has_the_number_and_the_place_that_are_printed(profile, style, text, style_id):
    document = Document(str(resource_path("templates", "notula.docx")))
    set_number_style(document, style)
    (level,) = (
        one
        for one in document.part.numbering_part.element.iter(qn("w:lvl"))
        if (bound := one.find(qn("w:pStyle"))) is not None and bound.get(qn("w:val")) == style_id
    )
    digits = level.find(qn("w:numFmt")).get(qn("w:val"))
    around = level.find(qn("w:lvlText")).get(qn("w:val"))
    indents = level.find(f"{qn('w:pPr')}/{qn('w:ind')}")
    first = {"decimal": "1", "lowerLetter": "a", "upperLetter": "A", "upperRoman": "I"}[digits]

    shown = sample_notula.sections(replace(profile, number_style=style), {Part.ALWAYS})
    (line,) = (one for one in shown if getattr(one, "text", "") == text)
    assert line.label == re.sub(r"%\d", first, around)
    for ours, printed in ((line.left, "w:left"), (line.hanging, "w:hanging")):
        assert ours == pytest.approx(int(indents.get(qn(printed))) / 1440 * 2.54, abs=0.01)


@pytest.mark.parametrize("paper", Paper)
def test_paper_and_margins(qapp, profile, paper):
    margins = Margins(top=3, bottom=2, left=4, right=1.5)
    page = lay_out(replace(profile, paper=paper, margins=margins), NO_LOGO)
    width, height = paper.size_cm
    assert (page.size.width(), page.size.height()) == pytest.approx((width * CM, height * CM))
    rule = page.bars[0]
    assert rule.left() == pytest.approx(4 * CM)
    assert rule.right() == pytest.approx((width - 1.5) * CM)
    assert page.texts[0][0].y() == pytest.approx(3 * CM)
    assert all(at.x() >= 4 * CM - 1 for at, _ in page.texts)


def test_size_spacing_and_gap(qapp, profile):
    def below(page, before: str, after: str) -> float:
        places = {layout.text(): at.y() for at, layout in page.texts}
        return places[after] - places[before]

    usual = lay_out(profile, NO_LOGO)
    wide = lay_out(replace(profile, line_spacing=2.0, signature_gap_cm=3.6), NO_LOGO)
    one_line = below(usual, "Samarinda, 21 Maret 2024", "Pimpinan Sidang/Rapat,")
    # A font may have bold letters that are a little higher.
    for page, lines in ((usual, 1.5), (wide, 2)):
        spaced = below(page, "Pembahasan", "Persiapan Pilkada Serentak")
        assert spaced == pytest.approx(lines * one_line, rel=0.02)
    name, job = "Ahmad Firdaus Kurniawan", "Pimpinan Sidang/Rapat,"
    assert below(wide, job, name) - below(usual, job, name) == pytest.approx(CM, abs=1)
    large = lay_out(replace(profile, size_pt=14.0), NO_LOGO)
    larger_line = below(large, "Samarinda, 21 Maret 2024", "Pimpinan Sidang/Rapat,")
    assert larger_line / one_line == pytest.approx(14 / 12, abs=0.02)


def test_the_logo_keeps_its_shape_and_never_grows_too_wide(qapp, profile):
    page = lay_out(profile, QSizeF(80, 100))
    assert page.logo.height() == pytest.approx(2.3 * CM)
    assert page.logo.width() == pytest.approx(2.3 * 0.8 * CM)
    broad = lay_out(profile, QSizeF(1000, 100))
    assert broad.logo.width() == pytest.approx(5 * CM)
    assert broad.logo.height() == pytest.approx(0.5 * CM)


def test_rule_and_page_number(qapp, profile):
    assert [bar.height() for bar in lay_out(profile, NO_LOGO).bars] == [2.25 * PT]
    double = lay_out(replace(profile, rule=Rule.THICK_THIN), NO_LOGO).bars
    assert [bar.height() for bar in double] == [3 * PT, 0.75 * PT]
    assert lay_out(replace(profile, rule=Rule.NONE), NO_LOGO).bars == []
    assert [layout.text() for _, layout in lay_out(profile, NO_LOGO).next_number] == ["- 2 -"]
    none = lay_out(replace(profile, page_numbers=PageNumbers.NONE), NO_LOGO)
    assert none.next_number == []


def test_the_signer_and_the_wording(qapp, profile):
    signer = Signer(
        "Sekretaris",
        "a.n.",
        "Kepala Badan",
        "Nama, S.Sos.",
        "Pembina",
        "IV/a",
        "196804111993031009",
    )
    words = lay_out(replace(profile, signer=signer, notula_title="Notulen"), NO_LOGO).words
    assert words[words.index("a.n. Kepala Badan") :] == [
        "a.n. Kepala Badan",
        "Sekretaris,",
        "Nama, S.Sos.",
        "Pembina (IV/a)",
        "NIP 19680411 199303 1 009",
    ]
    assert "NOTULEN" in words
    undated = lay_out(replace(profile, show_signing_date=False), NO_LOGO).words
    assert not any("21 Maret 2024" in word and "Samarinda" in word for word in undated)
    listed = lay_out(replace(profile, participants_limit=1), NO_LOGO).words
    assert "3 peserta, daftar hadir terlampir" in listed
    timed = lay_out(replace(profile, shows_entry_times=True), NO_LOGO).words
    assert any(word.startswith("(09.06) ") for word in timed)


def test_the_name_of_the_signer_looks_as_the_office_has_it(qapp, profile):
    for bold, underlined in ((True, False), (False, True), (True, True)):
        form = SignatureForm(bold=bold, underlined=underlined)
        page = lay_out(replace(profile, signature_form=form), NO_LOGO)
        font = page.texts[-1][1].font()
        assert (font.bold(), font.underline()) == (bold, underlined)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("size", [(410, 582), (900, 500), (220, 900)])
def test_a_white_page_whatever_is_around_it(qtbot, profile, theme, size):
    """The page keeps its proportions and lies inside; ink is black, paper white."""
    picture = PagePicture()
    qtbot.addWidget(picture)
    palette = picture.palette()
    palette.setColor(palette.ColorRole.Window, QColor(theme.window))
    picture.setPalette(palette)
    picture.setAutoFillBackground(True)
    picture.resize(*size)
    picture.show_profile(profile)
    image = picture.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    white = [x for x in range(image.width()) if image.pixelColor(x, 5) == QColor("white")]
    column = [y for y in range(image.height()) if image.pixelColor(white[3], y) == QColor("white")]
    page = picture.layout_shown
    assert page.length >= page.size.height() == pytest.approx(29.7 / 21.0 * page.size.width())
    assert len(column) / len(white) == pytest.approx(page.length / page.size.width(), rel=0.02)
    darkest = min(
        image.pixelColor(x, y).lightness()
        for x in white[len(white) // 3 : 2 * len(white) // 3]
        for y in column[: len(column) // 3]
    )
    assert darkest < 60
    assert picture.accessibleDescription().startswith("PEMERINTAH PROVINSI")
