"""Text comes out as it was typed, whatever it looks like."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

import tests.documents.meetings as m
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.no_break import with_plain_spaces
from kesbang_desktop.domain.office_profile import LetterheadLine, SectionTitles, Signer
from kesbang_desktop.domain.text import is_clean
from kesbang_desktop.domain.unresolved import printed_words
from tests.documents.word_reader import Reading

CLEAN = st.text(
    st.one_of(
        st.sampled_from("{}%#_<>&\"'\n \\abc"),
        st.characters(exclude_categories=("Cs", "Cc")),
    ),
    min_size=1,
    max_size=60,
).filter(lambda text: is_clean(text) and bool(text.strip()))


def test_text_that_looks_like_a_template_or_xml_comes_out_as_typed() -> None:
    minutes = m.hostile()
    reading = Reading.of(minutes, m.profile())

    for row in ("Nomor", "Surat Undangan", "Tempat"):
        assert reading.rows()[row] == m.HOSTILE
    assert reading.rows()["Acara"] == f"1. {m.HOSTILE}"
    assert reading.rows()["Ketua"] == f"{m.HOSTILE} ({m.HOSTILE})"
    lines = reading.lines()
    # The agenda item and the decision, and what was said.
    assert lines.count(f"a. {m.HOSTILE}") == 2
    assert f"{m.HOSTILE}:" in lines
    assert f"1) {m.HOSTILE}" in lines
    assert reading.actions()[1] == ["1.", m.HOSTILE, m.HOSTILE, "–"]
    assert lines.count(m.HOSTILE) == 2
    assert reading.signatures()[1][-1] == m.HOSTILE


def test_ten_thousand_characters_are_all_there() -> None:
    assert f"2) {'x' * 10_000}" in Reading.of(m.hostile(), m.profile()).lines()


def test_text_of_the_profile_comes_out_as_typed_too() -> None:
    text = '{{ judul }} {% if x %} <w:p> & "x" {_{ a %}'
    profile = m.profile(
        office=text,
        letterhead=(LetterheadLine(text, 12.0),),
        notula_title=text,
        sections=SectionTitles(discussion=text),
        place_of_signing=text,
        signer=Signer(title=text, name=text, rank=text, nip=text),
    )
    reading = Reading.of(m.sample(), profile)

    assert reading.document.tables[0].cell(0, 0).text == text
    assert reading.lines()[0] == text
    assert f"1. {text}" in reading.lines()
    assert reading.signatures()[1] == [
        f"{text}, 21 Maret 2024",
        f"{text},",
        text,
        text,
        f"NIP {text}",
    ]
    assert reading.document.core_properties.author == text


def test_a_character_that_xml_cannot_hold_is_left_out() -> None:
    minutes = Minutes(m.meeting(), (m.attendance(m.person("A\x00di\x1f"), position="Ke\ttua"),))

    assert Reading.of(minutes, m.profile()).rows()["Peserta Sidang/Rapat"] == "1. Adi (Ke tua)"


# Rows have a test of their own.
LINES = [one for one in EntryKind if one is not EntryKind.TABLE_ROW]


def test_spaces_at_both_ends_of_a_text_stay() -> None:
    said = m.entries((m.TALK, "  di tengah  "))
    reading = Reading.of(Minutes(m.meeting(), (), said), m.profile())

    assert list(reading.bookmarks().values()) == ["  di tengah  "]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(LINES), CLEAN), min_size=1, max_size=4), CLEAN)
def test_any_clean_text_comes_out_verbatim(
    said: list[tuple[EntryKind, str]], elsewhere: str
) -> None:
    made = m.entries(*said)
    meeting = replace(m.meeting(), place=elsewhere, closing=elsewhere)
    reading = Reading.of(Minutes(meeting, (), made), m.profile())

    # Signs that nobody understood are for whoever completes the line; their words stay.
    printed = {
        f"butir_{one.id.hex}": with_plain_spaces(printed_words(one.kind, one.text)) for one in made
    }
    elsewhere = with_plain_spaces(elsewhere)
    assert reading.bookmarks() == printed
    assert reading.rows()["Tempat"] == elsewhere
    assert reading.lines()[-1] == elsewhere.strip()
