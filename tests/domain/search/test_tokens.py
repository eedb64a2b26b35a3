import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.search.compounds import compounds
from kesbang_desktop.domain.search.tokens import exact_tokens, exact_words, fold_word


def words(text: str) -> list[str]:
    return [token.text for token in exact_tokens(text)]


def together(text: str) -> list[str]:
    return [token.text for token in compounds(text, exact_tokens(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bambang Suryanegara, S.Sos.", ["bambang", "suryanegara", "s", "sos"]),
        ("No. 800.1/123/Kesbangpol", ["no", "800", "1", "123", "kesbangpol"]),
        ("Rp1.500.000,-", ["rp", "1500000"]),
        ("Rp. 750.000/orang", ["rp", "750000", "orang"]),
        ("Rp 2,5 miliar", ["rp", "2", "5", "miliar"]),
        ("180.188/III/2024", ["180", "188", "iii", "2024"]),
        ("1.500 orang", ["1500", "orang"]),
        ("pukul 09.00", ["pukul", "09", "00"]),
        ("kabupaten/kota se-Kaltim", ["kabupaten", "kota", "se", "kaltim"]),
        ("non-ASN ke-2 COVID-19", ["non", "asn", "ke", "2", "covid", "19"]),
        ("jum'at Jum’at Al-Qur`an", ["jumat", "jumat", "al", "quran"]),
        ("'kutipan' dan ‘lain’", ["kutipan", "dan", "lain"]),
        ("naik 10% dan 5 %", ["naik", "10", "persen", "dan", "5", "persen"]),
        ("Café cafe\u0301 CAFÉ", ["cafe", "cafe", "cafe"]),
        ("snake_case", ["snake", "case"]),
        ("", []),
        ("–!?…", []),
    ],
)
def test_a_text_is_parted_as_offices_write(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("S.Sos., M.Si.", ["ssos", "msi"]),
        ("Budi S. Sos.", ["ssos"]),
        ("COVID-19", ["covid19"]),
        ("non-ASN", ["nonasn"]),
        ("selesai. Rapat ditutup", []),
        ("tokoh-tokoh", []),
        ("800.1.2.3", []),
        ("Kesbangpol-Diskominfo", []),
        ("1,5 juta", ["1500000"]),
        ("Rp2 miliar", ["2000000000"]),
        ("500rb", ["500000"]),
        ("1,2345 ribu", []),
        ("21 Maret 2024", ["20240321", "hari0321"]),
        ("21/3/2024 dan 2024-03-21", ["20240321", "20240321", "hari0321", "hari0321"]),
        ("31/2/2024", []),
        ("21 Maret 24", ["hari0321"]),
        ("29 Februari, 30 Februari, 3/4, 21 orang", ["hari0229"]),
        ("Rp1,5 M dan Rp 2 T, Rp3M", ["1500000000", "2000000000000", "3000000000"]),
        ("1,5jt dan 5 M", ["1500000"]),
        ("Tahap II, tahap ke 3, tahapan kedua, TW 4", ["tahap2", "tahap3", "tahap2", "triwulan4"]),
        ("tahap, tahap ini, tahap 123", []),
        ("pukul 09.00, jam 9, pkl. 14:30", ["pukul0900", "pukul0900", "pukul1430"]),
        ("pukul 25.00, jam kerja, pukul 9.5", []),
    ],
)
def test_what_tokens_are_together(text: str, expected: list[str]) -> None:
    assert together(text) == expected


def test_a_token_knows_where_it_stands() -> None:
    text = "Rp1.500.000,- untuk Jum’at"
    assert [text[token.start : token.end] for token in exact_tokens(text)] == [
        "Rp",
        "1.500.000",
        "untuk",
        "Jum’at",
    ]


@given(st.text())
def test_tokens_stand_in_order_and_hold_letters_and_figures_alone(text: str) -> None:
    end = 0
    for token in exact_tokens(text):
        assert end <= token.start < token.end <= len(text)
        assert token.text and not any(map(str.isspace, token.text))
        assert all(one.isalnum() for one in token.text if one.isascii())
        end = token.end


@given(st.text())
def test_every_letter_is_of_some_token(text: str) -> None:
    held = {at for token in exact_tokens(text) for at in range(token.start, token.end)}
    assert all(at in held for at, one in enumerate(text) if one.isalnum())


@given(st.text(st.characters(categories=("L", "N")), min_size=1))
def test_folding_twice_changes_nothing(word: str) -> None:
    assert fold_word(fold_word(word)) == fold_word(word)


@given(st.text() | st.text(st.sampled_from("Rp1.50,-/' %aśß")))
def test_the_words_are_those_of_the_tokens(text: str) -> None:
    assert exact_words(text) == [token.text for token in exact_tokens(text)]
