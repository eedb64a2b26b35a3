"""What was changed in Word is found, and nothing else."""

from pathlib import Path

import pytest

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
