"""Entries can be found again in the document by their ids."""

from pathlib import Path

from docx import Document

import tests.documents.meetings as m
from tests.documents.word_reader import TEMPLATE, Reading


def test_every_entry_has_a_bookmark_around_its_text() -> None:
    for minutes in (m.sample(), m.everything(), m.long_talk(300), m.decided()):
        found = Reading.of(minutes, m.profile()).bookmarks()

        assert found == {f"butir_{entry.id.hex}": entry.text for entry in minutes.entries}
        assert all(len(name) <= 40 for name in found)


def test_bookmark_numbers_are_unique() -> None:
    reading = Reading.of(m.everything(), m.profile())
    numbers = reading.body.xpath(".//w:bookmarkStart/@w:id")

    assert len(numbers) == len(set(numbers)) == len(m.everything().entries)


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
    assert reading.header_and_footer(first=False)[0].endswith("".join(titles))
