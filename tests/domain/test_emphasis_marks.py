"""Bold and italic in notes."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kesbang_desktop.domain.emphasis import Emphasis, Spans, settled
from kesbang_desktop.domain.emphasis_marks import read_marks, said_by_marks, write_marks

TEXTS = st.text("ab *_{}\\.(\n", max_size=14)
SPANS = st.lists(
    st.builds(Emphasis, st.integers(0, 12), st.integers(0, 14), st.booleans(), st.booleans()),
    max_size=3,
)


@given(TEXTS, SPANS)
@example("*a* b", [])
@example("\\*a*", [])
@example("{*a*}", [])
@example("a*\\", [Emphasis(0, 1, bold=True)])
def test_what_is_written_is_read_as_it_was(text: str, loose: list[Emphasis]) -> None:
    spans = settled(loose, len(text))
    assert read_marks(write_marks(text, spans)) == (text, said_by_marks(text, spans))


@given(TEXTS, SPANS)
def test_what_marks_can_say_they_say_again(text: str, loose: list[Emphasis]) -> None:
    said = said_by_marks(text, settled(loose, len(text)))
    assert said_by_marks(text, said) == said


@pytest.mark.parametrize(
    "text",
    [
        *("2*3*4", "berkas_rapat_baru", "*", "* catatan", "a * b * c", "5 *)", "*) lihat *)"),
        *("Nama: ________", "______ dan ______", "C:\\_data_\\x", "\\\\server\\folder", "__init__"),
        *("https://x.id/_a_b_", "* a *", "**", "*tidak\nditutup*", "tanda * dan *", "(*)"),
        *("10*2 dan 3*4", "_ _", "* tebal*", "*tebal *", "*tebal*kan", "x*tebal*", "pukul 10_12"),
    ],
)
def test_text_that_looks_like_marks_stays_text(text: str) -> None:
    assert read_marks(text) == (text, ())
    assert write_marks(text, ()) == text


@pytest.mark.parametrize(
    ("marked", "text", "spans"),
    [
        ("*tebal*", "tebal", ((0, 5, True, False),)),
        ("_miring_", "miring", ((0, 6, False, True),)),
        ("*_keduanya_*", "keduanya", ((0, 8, True, True),)),
        ("_*keduanya*_", "keduanya", ((0, 8, True, True),)),
        ("batas *5 Mei 2024*.", "batas 5 Mei 2024.", ((6, 16, True, False),)),
        ("(*penting*) dan “_perlu_”", "(penting) dan “perlu”",
         ((1, 8, True, False), (15, 20, False, True))),
        ("{*Kes*}bangpol", "Kesbangpol", ((0, 3, True, False),)),
        ("\\*bukan* tebal", "*bukan* tebal", ()),
        ("* butir *tebal*", "* butir tebal", ((8, 13, True, False),)),
    ],
)  # fmt: skip
def test_marks_are_read(marked: str, text: str, spans: Spans) -> None:
    assert read_marks(marked) == (text, tuple(Emphasis(*one) for one in spans))


@pytest.mark.parametrize(
    ("text", "span", "marked"),
    [
        ("batas 5 Mei ini", (6, 12), "batas *5 Mei* ini"),
        ("Kesbangpol", (0, 3), "{*Kes*}bangpol"),
        ("nama_berkas penting", (0, 11), "{*nama_berkas*} penting"),
        ("*bukan* tebal", (8, 13), "\\*bukan* *tebal*"),
    ],
)
def test_marks_are_written(text: str, span: tuple[int, int], marked: str) -> None:
    assert write_marks(text, (Emphasis(*span, bold=True),)) == marked
