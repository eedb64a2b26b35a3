"""What was changed in Word is found, and nothing else."""

from pathlib import Path

import pytest

import tests.documents.meetings as m
from kesbang_desktop.assets import resource_path
from kesbang_desktop.documents.corrections.word_reader import paper_in, read_corrected
from kesbang_desktop.documents.papers.rendering import render_paper
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.corrections.change import NewLine, What
from kesbang_desktop.domain.corrections.comparing import compare
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.minutes import Minutes
from tests.documents.corrections.as_word import WordFile
from tests.documents.corrections.corrected import Case, printed, short, told
from tests.documents.corrections.corrected_meetings import CASES


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_what_was_changed_is_found_and_nothing_is_invented(case: Case, tmp_path: Path) -> None:
    file = WordFile(case.content)
    case.edit(file)
    comparison = case.found_in(file.save(tmp_path / "koreksi.docx"))

    assert sorted(map(told, comparison.changes)) == sorted(map(short, case.found))
    assert set(comparison.untaken) == set(case.untaken)


def test_where_no_line_ends_is_the_papers_and_never_comes_into_the_minutes() -> None:
    minutes = Minutes(
        m.meeting(), (), m.entries((m.DECISION, "Rapat 21 Maret 2024 se-Kaltim, 5 orang"))
    )
    template = resource_path("templates", DocumentKind.NOTULA.template_name)
    content = render_paper(DocumentKind.NOTULA, Sources(minutes, m.profile()), template)
    lines = [one.text for one in paper_in(content).lines]

    assert "Rapat 21 Maret 2024 se-Kaltim, 5 orang" in lines
    assert not any("\xa0" in line or "\u2011" in line for line in lines)


def test_a_sub_point_of_a_decision_or_problem_is_known_again_where_it_is_printed(
    tmp_path: Path,
) -> None:
    said = (
        *(
            (m.AGENDA, "Kesiapan"),
            (m.TALK, "Pembuka rapat", 0, m.EDI),
            (m.DECISION, "Posko dibuka"),
        ),
        *((m.TALK, "dasar surat edaran", 1), (m.DECISION, "Dana disiapkan")),
        *((m.TALK, "dari pos tak terduga", 1), (m.ACTION, "Siapkan ambulans")),
        *((m.TALK, "dua unit saja", 1), (m.ISSUE, "Jalan rusak"), (m.TALK, "sejak Mei", 1)),
    )
    minutes = Minutes(m.meeting(), (), m.entries(*said))
    content = printed(minutes=minutes)
    file = WordFile(content)
    file.retype("surat edaran", "surat perintah")
    file.new_line("dari pos tak terduga", "menurut APBD")
    file.new_line("Posko dibuka", "Posko ditutup bulan Mei")
    file.retype("Edi Hermawanto Noor", "Hari Dermanto", -1)
    file.retype("Siapkan ambulans", "Siapkan mobil")
    file.retype("sejak Mei", "sejak Juni")
    base = paper_in(content).lines
    found = read_corrected(file.save(tmp_path / "koreksi.docx")).lines
    changes = compare(base, found, base, minutes.entries).changes

    assert {told(one) for one in changes} == {
        ("text", "dasar surat edaran", "dasar surat perintah"),
        ("added", "", "menurut APBD"),
        ("added", "", "Posko ditutup bulan Mei"),
        ("speaker", "Edi Hermawanto Noor", "Hari Dermanto"),
        ("text", "Siapkan ambulans – dua unit saja", "Siapkan mobil – dua unit saja"),
        ("text", "sejak Mei", "sejak Juni"),
    }
    speaker = next(one for one in changes if one.what is What.SPEAKER)
    assert speaker.entries == (minutes.entries[1].id,)
    added = {one.after: one.new for one in changes if one.new}
    assert added == {
        "menurut APBD": NewLine(m.TALK, 1, ""),
        "Posko ditutup bulan Mei": NewLine(m.DECISION, 0, ""),
    }
