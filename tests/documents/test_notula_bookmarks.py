"""Entries can be found again in the document by their ids."""

from pathlib import Path

from docx import Document

import tests.documents.meetings as m
from kesbang_desktop.domain.corrections.anchor import LONGEST_NAME, Part, read_anchor
from kesbang_desktop.domain.no_break import with_plain_spaces
from tests.documents.word_reader import TEMPLATE, Reading


def test_every_entry_has_a_bookmark_around_its_text() -> None:
    for minutes in (m.sample(), m.everything(), m.long_talk(300), m.decided()):
        found = Reading.of(minutes, m.profile()).bookmarks()

        assert found == {f"butir_{entry.id.hex}": entry.text for entry in minutes.entries}
        assert all(len(name) <= 40 for name in found)


def test_bookmark_numbers_are_unique() -> None:
    reading = Reading.of(m.everything(), m.profile())
    numbers = reading.body.xpath(".//w:bookmarkStart/@w:id")

    assert len(numbers) == len(set(numbers)) > len(m.everything().entries)


def test_owner_due_date_speaker_and_head_have_bookmarks_of_their_own() -> None:
    minutes = m.sample()
    reading = Reading.of(minutes, m.profile())

    for part in (Part.OWNERS, Part.DUE):
        ids = {f"{part}_{one.id.hex}" for one in m.with_text(minutes, m.ACTION)}
        assert set(reading.bookmarks(part)) == ids
    assert reading.bookmarks(Part.FIELD)["rapat_tempat"] == minutes.meeting.place
    assert "bagian_keputusan" in reading.bookmarks(Part.SECTION)
    assert len(reading.bookmarks(Part.AGENDA)) == 2
    names = [name for part in Part for name in reading.bookmarks(part)]
    assert all(len(name) <= LONGEST_NAME for name in names)
    assert all(read_anchor(name).name == name for name in names)


def test_a_template_that_prints_entries_twice_or_in_one_run_still_works(tmp_path: Path) -> None:
    document = Document(str(TEMPLATE))
    document.add_paragraph("Acara: {% for butir in acara %}{{ butir }}; {% endfor %}")
    document.sections[0].header.add_paragraph("{% for butir in acara %}{{ butir }}{% endfor %}")
    document.save(str(tmp_path / "office.docx"))
    minutes = m.sample()
    reading = Reading.of(minutes, m.profile(), tmp_path / "office.docx")

    titles = [entry.text for entry in m.with_text(minutes, m.AGENDA)]
    assert f"Acara: {titles[0]}; {titles[1]}; " in reading.lines()
    assert reading.bookmarks() == {f"butir_{e.id.hex}": e.text for e in minutes.entries}
    repeated = with_plain_spaces(reading.header_and_footer(first=False)[0])
    assert repeated.endswith("".join(titles))
