"""What LibreOffice opened and saved again says the same, and nothing is invented."""

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

import tests.documents.meetings as m
from kesbang_desktop.documents.corrections.word_reader import paper_in, read_corrected
from kesbang_desktop.domain.corrections.change import Comparison
from kesbang_desktop.domain.corrections.comparing import compare
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.emphasis import Emphasis
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.minutes import Minutes
from tests.documents.corrections.as_word import WordFile
from tests.documents.corrections.corrected import printed, short, told
from tests.documents.corrections.corrected_meetings import CASES

_SECONDS = 180


BUDGET = (
    (EntryKind.TABLE_ROW, "No │ Uraian │ Jumlah"),
    (EntryKind.TABLE_ROW, "1 │ Konsumsi │ 1.500.000"),
)
WITH_TABLES = replace(
    m.sample(),
    entries=m.entries(
        (m.AGENDA, "Anggaran"),
        (m.TALK, "Rincian:", 0, m.EDI),
        *BUDGET,
        (m.ACTION, "Belanja menurut rincian berikut"),
        *BUDGET,
        (m.TALK, "Dilaporkan tiap pekan", 1),
        (m.DECISION, "Pagu disepakati"),
        *BUDGET,
    ),
)
# Its list of attendance annexed, and the discussion of a report.
LONG = m.profile(annexes_attendance=True, participants_limit=1, report_annexes_discussion=True)
MEETINGS = {"everything": m.everything(), "tables": WITH_TABLES}
COMING_BACK = (
    *(DocumentKind.NOTULA, DocumentKind.NOTULA_2009, DocumentKind.NOTULA_MINISTRY),
    *(DocumentKind.REPORT, DocumentKind.ACTION_MATRIX),
)


def _save_again(folder: Path, target: Path) -> None:
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


def _with_emphasis(minutes: Minutes) -> Minutes:
    first = [replace(one, emphasis=(Emphasis(0, 3, True, True),)) for one in minutes.entries[:2]]
    return replace(minutes, entries=(*first, *minutes.entries[2:]))


def test_no_paper_that_was_only_saved_again_has_a_correction(tmp_path: Path) -> None:
    printed_ones = {
        f"{name}-{kind}.docx": (kind, minutes, printed(kind, minutes, LONG))
        for name, minutes in MEETINGS.items()
        for kind in COMING_BACK
        for minutes in (_with_emphasis(minutes),)
    }
    for name, (_, _, content) in printed_ones.items():
        (tmp_path / name).write_bytes(content)
    _save_again(tmp_path, tmp_path / "disimpan")
    told_of = {}
    for name, (kind, minutes, content) in printed_ones.items():
        base = paper_in(content).lines
        found = read_corrected(tmp_path / "disimpan" / name).lines
        in_order = kind is not DocumentKind.ACTION_MATRIX
        told_of[name] = compare(base, found, base, minutes.entries, keeps_order=in_order)
    assert {name: one for name, one in told_of.items() if one != Comparison()} == {}


@pytest.fixture(scope="module")
def saved_again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Open all corrected papers in LibreOffice and save them as DOCX, in one go."""
    folder = tmp_path_factory.mktemp("koreksi")
    target = folder / "disimpan"
    for number, case in enumerate(CASES.values()):
        file = WordFile(case.content)
        case.edit(file)
        file.save(folder / f"{number}.docx")
    _save_again(folder, target)
    return target


@pytest.mark.parametrize("name", CASES)
def test_what_was_changed_is_found_after_libreoffice(saved_again: Path, name: str) -> None:
    case = CASES[name]
    comparison = case.found_in(saved_again / f"{list(CASES).index(name)}.docx")

    assert sorted(map(told, comparison.changes)) == sorted(map(short, case.found))
    assert set(comparison.untaken) == set(case.untaken)
