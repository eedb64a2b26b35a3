"""Titles and headings are Word's own, by whatever program a paper is read."""

from itertools import pairwise

import pytest
from docx.oxml.ns import qn

from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.office_profile import NumberStyle
from tests.documents import meetings as m
from tests.documents.word_reader import Reading

WORD_KINDS = [kind for kind in DocumentKind if kind.is_word]


def headings(reading: Reading) -> list[tuple[str, str]]:
    """The style of each title and heading, as Word calls it, and its text."""
    named = ((p.style.name, p.text) for p in reading.document.paragraphs)
    return [(name, text) for name, text in named if name.startswith(("Title", "Heading"))]


def test_the_headings_of_a_notula_go_from_title_to_agenda_item() -> None:
    profile = m.profile(annexes_attendance=True)

    assert headings(Reading.of(m.everything(), profile)) == [
        ("Title", "NOTULA"),
        ("Heading 1", "Kegiatan Sidang/Rapat"),
        ("Heading 2", "Kata Pembukaan"),
        ("Heading 2", "Pembahasan"),
        ("Heading 3", "Pemetaan kerawanan daerah"),
        ("Heading 3", "Lain-lain"),
        ("Heading 2", "Keputusan"),
        ("Heading 2", "Tindak Lanjut"),
        ("Heading 2", "Penutup"),
        ("Heading 1", "Daftar Hadir"),
    ]


@pytest.mark.parametrize("kind", WORD_KINDS)
def test_no_heading_skips_a_level(kind: DocumentKind) -> None:
    reading = Reading.paper(kind, Sources(m.everything(), m.profile(annexes_attendance=True)))
    levels = [0 if name == "Title" else int(name[-1]) for name, _ in headings(reading)]

    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("kind", WORD_KINDS)
def test_words_own_styles_are_there_once_and_are_not_called_customs(kind: DocumentKind) -> None:
    reading = Reading.paper(kind, Sources(m.everything(), m.profile()))
    styles = list(reading.part("styles.xml").iter(qn("w:style")))
    names = [one.find(qn("w:name")).get(qn("w:val")) for one in styles]

    assert len(set(names)) == len(names)
    for style, name in zip(styles, names, strict=True):
        is_words = name in ("Normal", "Title", "Normal Table") or name.startswith("heading ")
        assert (style.get(qn("w:customStyle")) is None) == is_words


@pytest.mark.parametrize("style", NumberStyle)
def test_the_first_number_under_each_section_is_of_the_next_level(style: NumberStyle) -> None:
    wanted = {NumberStyle.DECIMAL: "a.", NumberStyle.ROMAN: "A."}[style]
    for talk in (m.everything(), m.decided(3)):
        lines = Reading.of(talk, m.profile(number_style=style)).lines()
        decided = next(number for number, line in enumerate(lines) if line.endswith(". Keputusan"))

        assert lines[decided + 1].startswith(wanted)


@pytest.mark.parametrize("kind", WORD_KINDS)
def test_every_typeface_names_what_may_stand_in_for_it(kind: DocumentKind) -> None:
    reading = Reading.paper(kind, Sources(m.everything(), m.profile()))
    fonts = {
        font.get(qn("w:name")): font.find(qn("w:altName"))
        for font in reading.part("fontTable.xml").iter(qn("w:font"))
    }

    for typeface in ("Arial", "Times New Roman", "Bookman Old Style"):
        assert fonts[typeface].get(qn("w:val"))
