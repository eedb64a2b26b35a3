"""Forms of words that a dictionary has only a mate of."""

import pytest

from kesbang_desktop.domain.word_forms import WordForms

ROOTS = {
    "anggar",
    "atas",
    "instansi",
    "koordinasi",
    "laksana",
    "realisasi",
    "rubah",
    "siap",
    "tulis",
}
WORDS = ROOTS | {
    "mengatas",
    "melaksanakan",
    "memberdayakan",
    "mempercepat",
    "mengoordinasikan",
    "menulis",
    "penganggaran",
    "merubah",
}
FORMS = WordForms(WORDS.__contains__, ROOTS.__contains__)


@pytest.mark.parametrize(
    "word",
    [
        "dikoordinasikan",
        "terkoordinasi",
        "pengoordinasian",
        "dianggarkan",
        "menganggarkan",
        "teranggarkannya",
        "terlaksananya",
        "terealisasi",
        "diberdayakan",
        "dipercepat",
        "percepat",
        "laksanakan",
        "ditulis",
        "tertulis",
        "tulisan",
        "antarinstansi",
        "kesiapan",
        "ketidaksiapan",
        "berinstansi",
        "Dikoordinasikan",
    ],
)
def test_a_form_is_right_where_its_mate_is(word):
    assert FORMS.is_form(word)


@pytest.mark.parametrize(
    "word",
    [
        "diatas",
        "dirubah",
        "dikordinasikan",
        "mengkoordinasikan",
        "terrealisasi",
        "antara",
        "kesiapam",
        "ditulisi",
        "dianggaran",
        "di",
        "me",
        "",
    ],
)
def test_what_has_no_mate_stays_wrong(word):
    assert not FORMS.is_form(word)
