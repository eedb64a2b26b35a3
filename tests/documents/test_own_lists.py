"""What is said stands in lists that begin at their first level, by whatever program they are read.

The golden meetings are read by list and level alone, as pandoc and mammoth do, and by the numbers
that Word shows.
"""

from pathlib import Path

import pytest
from docx.oxml.ns import qn

import tests.documents.meetings as m
from kesbang_desktop.documents.layout.style_names import LEVELS
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import NumberStyle
from tests.documents.golden_meetings import GOLDEN, golden_sources
from tests.documents.word_reader import Reading

KINDS = (
    *(DocumentKind.NOTULA, DocumentKind.NOTULA_2009, DocumentKind.NOTULA_MINISTRY),
    DocumentKind.REPORT,
)
# What reads a list by its levels knows so many.
_KNOWN_LEVELS = 5


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", GOLDEN)
def test_no_list_skips_a_level_or_begins_below_its_first(
    kind: DocumentKind, name: str, tmp_path: Path
) -> None:
    sources = golden_sources(name, tmp_path)
    sources = Sources(sources.minutes, m.profile(report_annexes_discussion=True))
    last: dict[str, int] = {}
    for style, place, text in Reading.paper(kind, sources).places():
        if place is None or style in LEVELS[:2]:
            # Headings are known by their style.
            continue
        number, level = place
        assert level <= last.get(number, -1) + 1, text
        assert level < _KNOWN_LEVELS, text
        last[number] = level


def test_one_list_goes_on_around_speakers_and_each_agenda_item_has_its_own() -> None:
    said = m.entries(
        (m.AGENDA, "Pertama"),
        (m.TALK, "satu", 0, m.EDI),
        (m.TALK, "rinci", 1),
        (m.TALK, "dua", 0, m.HARI),
        (m.ISSUE, "masalah"),
        (m.AGENDA, "Kedua"),
        (m.TALK, "tiga", 0, m.EDI),
        (m.ISSUE, "masalah lagi"),
        (m.DECISION, "Setuju."),
    )
    reading = Reading.of(Minutes(m.meeting(), (), said), m.profile())
    places = {text: place for _, place, text in reading.places()}

    assert places["satu"][0] == places["dua"][0] == places["rinci"][0] != places["tiga"][0]
    assert [places[text][1] for text in ("satu", "rinci", "dua", "tiga")] == [0, 1, 0, 0]
    lists = [places[text][0] for text in ("satu", "masalah", "tiga", "masalah lagi", "Setuju.")]
    assert len(set(lists)) == len(lists)
    for heading in (f"{m.EDI.name}:", "Permasalahan:"):
        assert places[heading] is None
    body = reading.lines()[reading.lines().index("1. Pembahasan") + 1 :]
    assert body[:13] == [
        *("a. Pertama", f"{m.EDI.name}:", "1) satu", "a) rinci", f"{m.HARI.name}:", "2) dua"),
        *("Permasalahan:", "1) masalah"),
        *("b. Kedua", f"{m.EDI.name}:", "1) tiga", "Permasalahan:", "1) masalah lagi"),
    ]


@pytest.mark.parametrize("style", NumberStyle)
def test_the_lists_look_as_the_levels_of_the_template_do(style: NumberStyle) -> None:
    """A line that somebody adds in Word by its style looks like those beside it."""
    reading = Reading.of(m.everything(), m.profile(number_style=style))
    numbering = reading.part("numbering.xml")
    kinds = {
        one.get(qn("w:abstractNumId")): [*one.iterchildren(qn("w:lvl"))]
        for one in numbering.iter(qn("w:abstractNum"))
    }
    uses = {
        one.get(qn("w:numId")): kinds[one.find(qn("w:abstractNumId")).get(qn("w:val"))]
        for one in numbering.iterchildren(qn("w:num"))
    }

    def looks(style: str, number: str, level: int) -> tuple[str, str, str]:
        one = uses[number][level]
        shown = one.find(qn("w:lvlText")).get(qn("w:val")).replace(f"%{level + 1}", "#")
        indent = one.find(f"{qn('w:pPr')}/{qn('w:ind')}")
        return one.find(qn("w:numFmt")).get(qn("w:val")), shown, str(dict(indent.attrib))

    seen = 0
    for name, place, _ in reading.places():
        if place is not None and name in LEVELS[2:]:
            bound = next(
                s
                for s in reading.part("styles.xml").iter(qn("w:style"))
                if s.get(qn("w:styleId")) == name
            ).find(f"{qn('w:pPr')}/{qn('w:numPr')}")
            of_style = (
                bound.find(qn("w:numId")).get(qn("w:val")),
                int(bound.find(qn("w:ilvl")).get(qn("w:val"))),
            )
            assert looks(name, *place) == looks(name, *of_style)
            assert place != of_style
            seen += 1
    assert seen >= 6


def test_each_list_counts_from_one_where_lists_of_a_kind_share_their_count() -> None:
    """Word counts all lists of one kind together but where one says that it begins."""
    numbering = Reading.of(m.everything(), m.profile()).part("numbering.xml")
    uses = [one for one in numbering.iterchildren(qn("w:num")) if len(one) > 1]
    numbers = [one.get(qn("w:numId")) for one in numbering.iterchildren(qn("w:num"))]

    assert uses
    assert len(set(numbers)) == len(numbers)
    for use in uses:
        starts = [one.find(qn("w:startOverride")) for one in use.iter(qn("w:lvlOverride"))]
        assert [one.get(qn("w:val")) for one in starts] == ["1"] * len(starts)
        assert len(starts) >= 4


def test_what_an_office_has_made_of_a_list_stays(tmp_path: Path) -> None:
    """A number that names the levels above it (1.a.1) is no number of a list by itself."""
    from docx import Document

    from tests.documents.word_reader import TEMPLATE

    document = Document(str(TEMPLATE))
    numbering = document.part.numbering_part.element
    level = next(
        one
        for one in numbering.iter(qn("w:lvl"))
        if one.find(qn("w:pStyle")) is not None
        and one.find(qn("w:pStyle")).get(qn("w:val")) == LEVELS[3]
    )
    position = int(level.get(qn("w:ilvl")))
    number = next(
        one
        for one in numbering.iter(qn("w:lvl"))
        if one.getparent() is level.getparent() and int(one.get(qn("w:ilvl"))) == position
    )
    assert number is level
    # The profile writes its own digits over the styles that it knows; a level it does not know says
    # which levels it is under.
    extra = level.getparent().findall(qn("w:lvl"))[-1]
    extra.find(qn("w:lvlText")).set(qn("w:val"), "%1.%7")
    extra.remove(extra.find(qn("w:pStyle")))
    path = tmp_path / "kantor.docx"
    document.save(str(path))

    reading = Reading.of(m.everything(), m.profile(), path)

    in_lists = {place for name, place, _ in reading.places() if name == LEVELS[2]}
    assert in_lists
    assert {level for _, level in in_lists} <= {0, 2}
