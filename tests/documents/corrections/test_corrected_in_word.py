"""What was changed in Word is found, and nothing else."""

from pathlib import Path

import pytest

import tests.documents.meetings as m
from kesbang_desktop.assets import resource_path
from kesbang_desktop.documents.corrections.word_reader import paper_in
from kesbang_desktop.documents.papers.rendering import render_paper
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.minutes import Minutes
from tests.documents.corrections.as_word import WordFile
from tests.documents.corrections.corrected import BY_WORD, Case, compared, printed, short, told


@pytest.mark.parametrize("case", BY_WORD.values(), ids=list(BY_WORD))
def test_what_was_changed_is_found_and_nothing_is_invented(case: Case, tmp_path: Path) -> None:
    file = WordFile(printed(case.kind))
    case.edit(file)
    comparison = compared(file.save(tmp_path / "koreksi.docx"), case.kind)

    assert sorted(map(told, comparison.changes)) == sorted(map(short, case.found))
    assert set(comparison.untaken) == set(case.untaken)
    assert [one.remark.text for one in comparison.remarks] == list(case.comments)


def test_where_no_line_ends_is_the_papers_and_never_comes_into_the_minutes() -> None:
    minutes = Minutes(
        m.meeting(), (), m.entries((m.DECISION, "Rapat 21 Maret 2024 se-Kaltim, 5 orang"))
    )
    template = resource_path("templates", DocumentKind.NOTULA.template_name)
    content = render_paper(DocumentKind.NOTULA, Sources(minutes, m.profile()), template)
    lines = [one.text for one in paper_in(content).lines]

    assert "Rapat 21 Maret 2024 se-Kaltim, 5 orang" in lines
    assert not any("\xa0" in line or "\u2011" in line for line in lines)
