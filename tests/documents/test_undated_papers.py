"""Papers of a meeting whose date nobody has given yet: a line to write on, and no day at all."""

import io
import re
from dataclasses import replace
from datetime import date

import pytest
from openpyxl import load_workbook

import tests.documents.meetings as m
from kesbang_desktop.documents.chat.chat_summary import chat_summary
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.documents.sheets.matrix_sheet import render_matrix_sheet
from kesbang_desktop.domain.action_matrix import (
    MatrixGrouping,
    MatrixHeading,
    group_follow_ups,
)
from kesbang_desktop.domain.calendar_event import due_event
from kesbang_desktop.domain.dates import MONTHS, WEEKDAYS, format_date
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.file_name import document_file_name
from kesbang_desktop.domain.follow_up import follow_ups_of
from kesbang_desktop.domain.meeting_day import DATE_BY_HAND, NO_DATE
from kesbang_desktop.domain.minutes import Minutes
from tests.documents.golden_meetings import golden_sources, some_papers
from tests.documents.test_papers_in_word import KINDS
from tests.documents.word_reader import Reading


def undated(sources: Sources) -> Sources:
    minutes = sources.minutes
    return replace(sources, minutes=replace(minutes, meeting=replace(minutes.meeting, date=None)))


def minutes_with_an_action() -> Minutes:
    made = m.entries((m.ACTION, "Siapkan posko"))
    owed = m.actions(made, {"owners": (m.DISKOMINFO,), "due": date(2024, 11, 27)})
    return Minutes(m.meeting(date=None), (), made, owed)


@pytest.mark.parametrize(("kind", "name"), some_papers(KINDS))
def test_every_place_of_a_date_is_a_line_to_write_on(
    kind: DocumentKind, name: str, tmp_path
) -> None:
    sources = golden_sources(name, tmp_path)
    held = format_date(sources.minutes.meeting.date)
    day = re.compile(rf"(?:(?:{'|'.join(WEEKDAYS)}), )?{held}")
    dated, paper = Reading.paper(kind, sources), Reading.paper(kind, undated(sources))
    assert paper.texts() == [day.sub(DATE_BY_HAND, text) for text in dated.texts()]
    assert paper.document.core_properties.subject == kind.label


@pytest.mark.parametrize("kind", [DocumentKind.NOTULA, DocumentKind.REPORT])
def test_the_row_of_the_day_stays_on_the_paper(kind: DocumentKind) -> None:
    sources = Sources(minutes_with_an_action(), m.profile(show_signing_date=True))
    paper = Reading.paper(kind, sources)
    assert any(DATE_BY_HAND in text for text in paper.texts())
    assert not any(
        month in text for text in paper.texts() for month in MONTHS if month != "November"
    )


def test_the_workbook_has_a_line_to_write_on() -> None:
    minutes = minutes_with_an_action()
    groups = group_follow_ups(follow_ups_of(minutes), MatrixGrouping.MEETING)
    content = render_matrix_sheet(groups, MatrixHeading.of(minutes.meeting), m.profile())
    sheet = load_workbook(io.BytesIO(content)).active
    texts = [str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell]
    assert any(DATE_BY_HAND in text for text in texts)
    assert not any("None" in text for text in texts)


def test_what_is_sent_says_that_there_is_no_date() -> None:
    minutes = minutes_with_an_action()
    assert f"Waktu: {NO_DATE}" in chat_summary(minutes)
    [action] = follow_ups_of(minutes)
    event = due_event(action._replace(due=date(2024, 4, 1)))
    assert event is not None
    assert NO_DATE in event.description


def test_the_name_of_the_file_has_no_day() -> None:
    meeting = m.meeting(title="Rapat Desk", date=None)
    assert document_file_name("Notula", meeting) == "Notula tanpa tanggal Rapat Desk.docx"
