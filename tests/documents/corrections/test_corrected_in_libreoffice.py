"""What LibreOffice opened and saved again says the same, and nothing is invented."""

import subprocess
from pathlib import Path

import pytest

from tests.documents.corrections.as_word import WordFile
from tests.documents.corrections.corrected import short, told
from tests.documents.corrections.corrected_meetings import CASES

_SECONDS = 180


@pytest.fixture(scope="module")
def saved_again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Open all corrected papers in LibreOffice and save them as DOCX, in one go."""
    folder = tmp_path_factory.mktemp("koreksi")
    target = folder / "disimpan"
    for number, case in enumerate(CASES.values()):
        file = WordFile(case.content)
        case.edit(file)
        file.save(folder / f"{number}.docx")
    subprocess.run(
        [
            *("soffice", "--headless", f"-env:UserInstallation={(folder / 'profil').as_uri()}"),
            *("--convert-to", "docx:MS Word 2007 XML", "--outdir", str(target)),
            *map(str, sorted(folder.glob("*.docx"))),
        ],
        check=True,
        capture_output=True,
        timeout=_SECONDS,
    )
    return target


@pytest.mark.parametrize("name", CASES)
def test_what_was_changed_is_found_after_libreoffice(saved_again: Path, name: str) -> None:
    case = CASES[name]
    comparison = case.found_in(saved_again / f"{list(CASES).index(name)}.docx")

    assert sorted(map(told, comparison.changes)) == sorted(map(short, case.found))
    assert set(comparison.untaken) == set(case.untaken)
