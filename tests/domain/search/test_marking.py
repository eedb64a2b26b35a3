from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.search.marking import Marker, Snippet
from kesbang_desktop.domain.search.matching import Span, spans_in
from kesbang_desktop.domain.search.query import SearchQuery, read_search
from kesbang_desktop.domain.search.tokens import exact_tokens
from kesbang_desktop.domain.search.wanted import phrases_in
from tests.domain.search.shipped_language import shipped_language

TODAY = date(2024, 12, 2)


def query(text: str, *, typing: bool = False) -> SearchQuery:
    return read_search(text, TODAY, shipped_language(), typing=typing).query


def matches(text: str, query: SearchQuery) -> tuple[Span, ...]:
    return Marker(query.wide, shipped_language()).spans(text)


def snippet(text: str, query: SearchQuery, longest: int = 160) -> Snippet:
    return Marker(query.wide, shipped_language()).snippet(text, longest)


def marked(text: str, typed: str, *, typing: bool = False) -> list[str]:
    spans = matches(text, query(typed, typing=typing))
    return [text[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    ("text", "typed", "expected"),
    [
        (
            "Kesbangpol berkoordinasi soal koordinasi.",
            "koordinasi",
            ["berkoordinasi", "koordinasi"],
        ),
        ("Surat ditindaklanjuti staf", "tindak lanjut", ["ditindaklanjuti"]),
        ("Bantuan Rp1.500.000,- per orang", "1,5 juta", ["1.500.000"]),
        ("No. 800.1/123/Kesbangpol", "800.1/123", ["800.1/123"]),
        ("Data dari Badan Kepegawaian Daerah", "BKD", ["Badan Kepegawaian Daerah"]),
        ("Bambang, S.Sos.", "SSos", ["S.Sos"]),
        ("hari Jum’at", "jumat", ["Jum’at"]),
        ("Membentuk Tim Desk Pilkada", '"tim desk" pilkada', ["Tim Desk", "Pilkada"]),
        ("Rapat koordinasi", "banjir", []),
        ("Rapat tanpa kata", "-rapat jenis:keputusan", []),
    ],
)
def test_words_that_were_looked_for_are_marked(text: str, typed: str, expected: list[str]) -> None:
    assert marked(text, typed) == expected


def test_while_typing_the_whole_word_is_marked() -> None:
    assert marked("Rapat koordinasi", "koor", typing=True) == ["koordinasi"]


def test_a_short_line_is_shown_as_it_is() -> None:
    shown = snippet("Rapat\nkoordinasi", query("koordinasi"))
    assert shown == Snippet("Rapat koordinasi", (Span(6, 16),))


def test_a_long_line_is_cut_between_words_around_what_was_looked_for() -> None:
    text = "kata sambutan panjang " * 20 + "membahas logistik pilkada " + "dan lain hal lagi " * 20
    shown = snippet(text, query("logistik"), longest=80)
    assert len(shown.text) <= 80
    assert shown.text.startswith("…") and shown.text.endswith("…")
    (span,) = shown.spans
    assert shown.text[span.start : span.end] == "logistik"
    assert all(word.strip("…") in text.split() for word in shown.text.split())


def test_a_line_is_cut_where_most_of_what_was_looked_for_stands() -> None:
    text = (
        "rapat dibuka " + "dengan doa bersama " * 20 + "rapat membahas netralitas " + "lalu " * 60
    )
    shown = snippet(text, query("rapat netralitas"), longest=80)
    assert [shown.text[one.start : one.end] for one in shown.spans] == ["rapat", "netralitas"]


def test_of_a_whole_file_the_place_is_found() -> None:
    filling = "lampiran berisi data yang panjang sekali\n" * 2000
    text = f"{filling}bantuan logistik pilkada disalurkan\n{filling}"
    for typed in ('"logistik pilkada"', "logistik disalurkan", "menyalurkan"):
        shown = snippet(text, query(typed))
        assert "logistik pilkada disalurkan" in shown.text
        assert shown.spans and len(shown.text) <= 160
    for typed in ("tiada", "jenis:lampiran"):
        shown = snippet(text + "penutup", query(typed))
        assert shown.spans == ()
        assert shown.text.startswith("lampiran berisi") and shown.text.endswith("…")


@given(
    st.text(st.sampled_from("ab c\n"), max_size=2000).map(lambda text: text * 8),
    st.text(st.sampled_from("ab c\n"), min_size=3, max_size=3).map(str.strip),
)
def test_what_a_long_text_has_is_shown(text: str, typed: str) -> None:
    asked = query(typed)
    if matches(text, asked):
        assert snippet(text, asked).spans


@given(
    st.lists(st.sampled_from(["rapat", "banjir", "x" * 30, "a\nb", "S.Sos.", "—"]), max_size=60),
    st.sampled_from(["banjir", "rapat banjir", "S.Sos", "tiada", "xxx"]),
    st.integers(12, 200),
)
def test_a_snippet_is_short_and_its_marks_are_in_it(
    words: list[str], typed: str, longest: int
) -> None:
    text = " ".join(words)
    asked = query(typed)
    shown = snippet(text, asked, longest)
    assert len(shown.text) <= longest
    end = 0
    for span in shown.spans:
        assert end <= span.start < span.end <= len(shown.text)
        end = span.end
    if matches(text, asked):
        assert shown.spans


@given(st.text(), st.text(max_size=20))
def test_spans_never_overlap(text: str, typed: str) -> None:
    end = 0
    for span in matches(text, query(typed)):
        assert end <= span.start < span.end <= len(text)
        end = span.end


WORDS = st.sampled_from(
    [
        *("koordinasi", "mengoordinasikan", "Pemantauan", "tindak lanjut", "menindaklanjuti"),
        *("ijin", "mengijinkan", "efektifitas", "netralitas", "antarkelompok", "penyampaian"),
        *("BKD", "S.Sos.", "1,5 juta", "Rp1.500.000,-", "21 Maret 2024", "perundang-undangan"),
        *("koor", "pem", "jum'at", "50 %", "COVID-19", "tokoh-tokoh", "efektif", "izin"),
    ]
)


@given(
    st.lists(WORDS | st.text(max_size=6), max_size=12),
    st.lists(WORDS, min_size=1, max_size=2),
    st.booleans(),
)
def test_what_is_marked_is_what_reading_every_word_finds(
    words: list[str], typed: list[str], typing: bool
) -> None:
    text = " ".join(words)
    asked = query(" ".join(typed), typing=typing)
    exact = exact_tokens(text)
    beside = tuple(shipped_language().beside(text, exact))
    expected = {
        at
        for phrase in (phrases_in(asked.wide) if asked.wide else ())
        for tokens in ((exact, beside) if phrase.or_beside else (exact,))
        for span in spans_in(tokens, phrase)
        for at in range(span.start, span.end)
    }
    spans = matches(text, asked)
    assert {at for span in spans for at in range(span.start, span.end)} == expected


@given(
    st.lists(
        st.lists(WORDS | st.text(max_size=6), max_size=40).map(" ".join) | st.just("rapat " * 900),
        max_size=6,
    ),
    st.lists(WORDS, max_size=2),
    st.booleans(),
)
def test_of_many_texts_the_same_is_shown_as_of_each(
    texts: list[str], typed: list[str], typing: bool
) -> None:
    marker = Marker(query(" ".join(typed), typing=typing).wide, shipped_language())
    assert marker.snippets(texts) == [marker.snippet(text) for text in texts]


def test_no_form_of_a_root_is_passed_over() -> None:
    language = shipped_language()
    for root in sorted(language.roots.affixes)[::60]:
        for form in (f"di{root}kan", f"pe{root}an", f"meng{root[1:]}i", f"{root}itas", root):
            for stem in language.stems(form):
                assert any(part in form for part in language.may_come_of(stem)), (form, stem)


def test_ten_thousand_letters_are_looked_for_at_once() -> None:
    for typed in ("k" * 10_000, "kata" * 2_500, "kata " * 2_000):
        assert matches("Rapat kata-kata", query(typed, typing=True)) == (
            matches("Rapat kata-kata", query("kata")) if " " in typed else ()
        )
