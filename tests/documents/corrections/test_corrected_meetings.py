"""In no paper of any meeting is a change invented, and one that was made is found."""

from pathlib import Path

import pytest
from docx.oxml.ns import qn

from kesbang_desktop.domain.corrections.change import What
from kesbang_desktop.domain.document_kind import CORRECTED_KINDS, DocumentKind
from tests.documents.corrections.as_others import as_google_docs, as_wps
from tests.documents.corrections.as_word import WordFile
from tests.documents.corrections.corrected import Case
from tests.documents.golden_meetings import some_papers

SAVED = {"Word": lambda _: None, "Google Docs": as_google_docs, "WPS": as_wps,
         "pasted": WordFile.drop_anchors}  # fmt: skip


@pytest.mark.parametrize(("kind", "meeting"), some_papers(sorted(CORRECTED_KINDS)))
def test_of_a_paper_that_was_only_saved_nothing_is_told(
    meeting: str, kind: DocumentKind, tmp_path: Path
) -> None:
    for name, save in SAVED.items():
        case = Case(save, (), kind, meeting=meeting)
        file = WordFile(case.content)
        save(file)
        found = case.found_in(file.save(tmp_path / "koreksi.docx"))
        assert (name, found.changes, found.untaken) == (name, (), ())


@pytest.mark.parametrize(("kind", "meeting"), some_papers(sorted(CORRECTED_KINDS)))
def test_words_typed_behind_any_entry_are_found_and_nothing_else(
    meeting: str, kind: DocumentKind, tmp_path: Path
) -> None:
    case = Case(lambda _: None, (), kind, meeting=meeting)
    file = WordFile(case.content)
    marks = [one for one in file.document.element.body.iter(qn("w:bookmarkStart"))
             if one.get(qn("w:name")).startswith("butir_")]  # fmt: skip
    for mark in marks[-1:]:
        file.type_at_end(mark.getparent(), " (dikoreksi)")
    found = case.found_in(file.save(tmp_path / "koreksi.docx"))
    assert len(found.changes) == len(marks[-1:])
    for change in found.changes:
        assert change.what is What.TEXT
        assert change.after == f"{change.before} (dikoreksi)"
    assert found.untaken == ()


def test_a_hundred_changes_in_300_entries_are_those_that_were_made(tmp_path: Path) -> None:
    case = Case(lambda _: None, (), DocumentKind.NOTULA, meeting="300 entries")
    file = WordFile(case.content)
    changed = case.minutes.entries[::3]
    runs = {one.get(qn("w:name")): one.getparent() for one in
            file.document.element.body.iter(qn("w:bookmarkStart"))}  # fmt: skip
    for number, entry in enumerate(changed):
        file.type_at_end(runs[f"butir_{entry.id.hex}"], f", catatan ke-{number}")
    found = case.found_in(file.save(tmp_path / "koreksi.docx")).changes
    assert [one.entries for one in found] == [(one.id,) for one in changed]
    assert [one.after.rpartition(", ")[2] for one in found] == [
        f"catatan ke-{number}" for number in range(len(changed))
    ]
