"""Two exports of the same minutes are byte for byte the same file, whenever they are made."""

import time
from collections.abc import Callable
from datetime import UTC, date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from openpyxl import load_workbook

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.plain_paper import render_plain
from kesbang_desktop.documents.papers.rendering import render_paper
from kesbang_desktop.documents.papers.word_paper import PrintedPhoto, Sources
from kesbang_desktop.documents.sheets.matrix_sheet import render_matrix_sheet
from kesbang_desktop.domain.action_matrix import MatrixGrouping, MatrixHeading, group_follow_ups
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.follow_up import follow_ups_of
from kesbang_desktop.domain.meeting import TimeZone
from kesbang_desktop.domain.meeting_day import moment_of
from kesbang_desktop.domain.minutes import Minutes
from tests.documents.pictures import png

TEMPLATES = Path(__file__).parents[2] / "resources" / "templates"
WORD_KINDS = [kind for kind in DocumentKind if kind.is_word]


def made_twice(make: Callable[[], bytes], monkeypatch: pytest.MonkeyPatch) -> tuple[bytes, bytes]:
    """What ``make`` gives now and two days later: the clock is no part of our code."""
    first, now = make(), time.time
    monkeypatch.setattr(time, "time", lambda: now() + 2 * 24 * 3600)
    return first, make()


@pytest.mark.parametrize("kind", WORD_KINDS)
def test_a_word_document_is_the_same_file_every_time(
    kind: DocumentKind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = tmp_path / "foto.png"
    photo.write_bytes(png(40, 30))
    sources = Sources(m.everything(), m.profile(logo=png(40, 30)), (PrintedPhoto(photo, "Rapat"),))
    template = TEMPLATES / kind.template_name

    first, second = made_twice(lambda: render_paper(kind, sources, template, "asal"), monkeypatch)

    assert first == second


def test_a_workbook_is_the_same_file_every_time(monkeypatch: pytest.MonkeyPatch) -> None:
    minutes, profile = m.everything(), m.profile()
    groups = group_follow_ups(follow_ups_of(minutes), MatrixGrouping.OWNER)
    heading = MatrixHeading.of(minutes.meeting, date(2024, 4, 1))

    first, second = made_twice(
        lambda: render_matrix_sheet(groups, heading, profile, "asal"), monkeypatch
    )

    assert first == second
    created = load_workbook(BytesIO(first)).properties.created
    assert created.replace(tzinfo=UTC) == moment_of(minutes.meeting)


def test_plain_text_is_the_same_file_every_time(monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = made_twice(lambda: render_plain("Ringkasan", m.profile()), monkeypatch)

    assert first == second


def test_no_member_of_the_file_tells_when_it_was_written() -> None:
    template = TEMPLATES / DocumentKind.NOTULA.template_name
    content = render_paper(DocumentKind.NOTULA, Sources(m.everything(), m.profile()), template)

    with ZipFile(BytesIO(content)) as file:
        assert {one.date_time for one in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_paper_of_a_meeting_without_a_day_is_of_no_day() -> None:
    sources = Sources(Minutes(m.meeting(date=None)), m.profile())
    template = TEMPLATES / DocumentKind.NOTULA.template_name
    content = render_paper(DocumentKind.NOTULA, sources, template)

    assert Document(BytesIO(content)).core_properties.created is None


def test_the_moment_of_a_meeting_goes_by_its_zone_and_exists_on_the_first_day_too() -> None:
    west, east = m.meeting(zone=TimeZone.WIB), m.meeting(zone=TimeZone.WIT)
    moments = [str(moment_of(one)) for one in (west, east, m.meeting(date=date.min))]

    assert moments[:2] == ["2024-03-20 17:00:00+00:00", "2024-03-20 15:00:00+00:00"]
    assert moments[2].startswith("0001-01-01")
