"""A report on political developments that comes back corrected: sources are not its words."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

import tests.documents.meetings as m
from kesbang_desktop.documents.corrections.word_reader import paper_in, read_corrected
from kesbang_desktop.documents.papers.rendering import render_paper
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.corrections.change import Comparison
from kesbang_desktop.domain.corrections.comparing import compare
from kesbang_desktop.domain.corrections.layout import layout_of, values_of
from kesbang_desktop.domain.corrections.taking import Surroundings, take
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.reports.report_basis import LineSource, ReportBasis
from kesbang_desktop.domain.reports.report_forms import CONCLUSIONS, OVERVIEW, SUGGESTIONS
from tests.documents.corrections.as_others import as_google_docs, as_wps
from tests.documents.corrections.as_word import WordFile
from tests.documents.corrections.corrected import TEMPLATES, short, told
from tests.documents.reports import NOVEMBER, REGIONS, political

KIND = DocumentKind.POLITICAL_REPORT
SAID = (
    (m.AGENDA, "Gambaran umum", OVERVIEW),
    (m.TALK, "Debat (5 November 2024): berlangsung lancar."),
    (m.AGENDA, "Politik", "politik"),
    (m.TALK, "Logistik terlambat di hulu."),
    (m.TALK, "Sungai surut sejak pekan lalu.", "", 1),
    (m.TALK, "Kampanye di pesisir tertib."),
    (m.AGENDA, "Simpulan", CONCLUSIONS),
    (m.TALK, "Situasi aman dan terkendali."),
    (m.AGENDA, "Saran", SUGGESTIONS),
    (m.ACTION, "Menambah armada angkutan"),
)


def report() -> Sources:
    sources = political(*SAID)
    entries = sources.minutes.entries
    source = LineSource(MeetingKind.MEETING, "Rapat", label="Rapat Desk, 12 November 2024")
    basis = ReportBasis(
        NOVEMBER,
        REGIONS,
        sources={entries[3].id: source, entries[5].id: source},
        line_regions={entries[3].id: REGIONS[3], entries[5].id: REGIONS[1]},
    )
    owed = m.actions(entries, {"owners": (m.KESBANGPOL,)})
    return replace(sources, minutes=replace(sources.minutes, actions=owed), basis=basis)


SOURCES = report()
CONTENT = render_paper(KIND, SOURCES, TEMPLATES / KIND.template_name, "o/perkembangan-politik/q")


def found_in(path: Path) -> Comparison:
    base = paper_in(CONTENT).lines
    return compare(base, read_corrected(path).lines, base, SOURCES.minutes.entries)


def no_attendee(*_said: object) -> Any:
    raise AssertionError


def taken(comparison: Comparison) -> list[str]:
    """The lines once all that was found is taken."""
    kinds = {one.id: one.kind for one in SOURCES.minutes.entries}
    values = values_of(layout_of(paper_in(CONTENT).lines, kinds))
    around = Surroundings(
        *(KIND, Directory(), (), lambda _name, _said, meeting: meeting, no_attendee),
        {one.name: text for one, text in values.items()},
        datetime(2024, 12, 2),
    )
    after = take(comparison.changes, SOURCES.minutes, around).after
    return [one.text for one in after.entries]


TEXTS = [str(text) for _, text, *_ in SAID]
CASES: dict[str, tuple[Callable[[WordFile], object], tuple[object, ...], dict[str, str]]] = {
    "nothing": (lambda f: None, (), {}),
    "a word of a line with a source": (
        lambda f: f.retype("terlambat di hulu", "tertunda di hulu"),
        (
            (
                "text",
                "Logistik terlambat di hulu. (Rapat Desk",
                "Logistik tertunda di hulu. (Rapat Desk,",
            ),
        ),
        {TEXTS[3]: "Logistik tertunda di hulu."},
    ),
    "a line of the overview": (
        lambda f: f.retype("berlangsung lancar", "berlangsung tertib"),
        (("text", TEXTS[1], TEXTS[1].replace("lancar", "tertib")),),
        {TEXTS[1]: TEXTS[1].replace("lancar", "tertib")},
    ),
    "a line deleted": (
        lambda f: f.delete_line("Sungai surut"),
        (("removed", TEXTS[4], ""),),
        {TEXTS[4]: ""},
    ),
    "a suggestion": (
        lambda f: f.retype("Menambah armada", "Menyewa armada"),
        (("text", TEXTS[9], TEXTS[9].replace("Menambah", "Menyewa")),),
        {TEXTS[9]: TEXTS[9].replace("Menambah", "Menyewa")},
    ),
}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("program", ["Word", "Google Docs", "WPS"])
def test_what_was_done_is_found_and_taken(name: str, program: str, tmp_path: Path) -> None:
    edit, expected, becomes = CASES[name]
    file = WordFile(CONTENT)
    edit(file)
    {"Word": lambda _: None, "Google Docs": as_google_docs, "WPS": as_wps}[program](file)
    found = found_in(file.save(tmp_path / "koreksi.docx"))
    assert [told(one) for one in found.changes] == [short(one) for one in expected]
    assert found.untaken == ()
    wanted = [becomes.get(text, text) for text in TEXTS]
    assert taken(found) == [text for text in wanted if text]


@pytest.mark.parametrize(
    ("above", "text", "becomes"),
    [
        ("Kampanye di pesisir", "Panggung dibongkar.", f"{REGIONS[1]}: Panggung dibongkar."),
        (
            "Logistik terlambat",
            "Perahu ditambah untuk {0}.",
            "Perahu ditambah untuk {0}.",
        ),
        ("Situasi aman", "Tidak ada kejadian lain.", "Tidak ada kejadian lain."),
    ],
)
def test_a_line_that_is_new_is_of_the_region_that_heads_it(
    above: str, text: str, becomes: str, tmp_path: Path
) -> None:
    bare = REGIONS[3].split(maxsplit=1)[1]
    file = WordFile(CONTENT)
    file.new_line(above, text.format(bare))
    assert becomes.format(bare) in taken(found_in(file.save(tmp_path / "koreksi.docx")))


def test_a_line_that_is_new_stands_behind_the_one_above_it(tmp_path: Path) -> None:
    file = WordFile(CONTENT)
    file.new_line("Kampanye di pesisir", "Panggung dibongkar malam itu.")
    found = found_in(file.save(tmp_path / "koreksi.docx"))
    assert [told(one) for one in found.changes] == [("added", "", "Panggung dibongkar malam itu.")]
    lines = taken(found)
    added = f"{REGIONS[1]}: Panggung dibongkar malam itu."
    assert lines.index(added) == lines.index(TEXTS[5]) + 1
