"""Words that were made bold or italic in Word, or plain again, come home."""

import copy
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from docx import Document

import tests.documents.meetings as m
from kesbang_desktop.documents.corrections.word_reader import paper_in, read_corrected
from kesbang_desktop.domain.corrections.change import Change, What
from kesbang_desktop.domain.corrections.comparing import compare
from kesbang_desktop.domain.corrections.paper import lines_from_json, lines_to_json
from kesbang_desktop.domain.corrections.taking import Surroundings, take
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.emphasis import Emphasis
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Directory
from tests.documents.corrections.corrected import MATRIX, NOTULA, OLD, printed

BOLD = (Emphasis(6, 11, bold=True),)


def minutes_with(emphasis: tuple[Emphasis, ...] = BOLD) -> Minutes:
    entries = m.entries(
        (m.AGENDA, "Acara"),
        (m.TALK, "batas akhir 5 Mei", 0, m.EDI),
        (m.DECISION, "Posko dibuka lagi"),
        (m.ACTION, "Siapkan ambulans"),
    )
    marked = (replace(entries[1], emphasis=emphasis), *entries[2:])
    return Minutes(m.meeting(), (), (entries[0], *marked))


def with_looks(minutes: Minutes, emphasis: tuple[Emphasis, ...]) -> Minutes:
    first, second, *others = minutes.entries
    return replace(minutes, entries=(first, replace(second, emphasis=emphasis), *others))


def restyle(path: Path, content: bytes, words: str, **look: bool) -> Path:
    """Make ``words``, which stand in one run, bold or italic as Word does, and save at ``path``."""
    path.write_bytes(content)
    document = Document(str(path))
    for run in _runs(document):
        before, found, after = run.text.partition(words)
        if not found:
            continue
        for text, is_chosen in ((before, False), (words, True), (after, False)):
            if text:
                made = copy.deepcopy(run._r)
                run._r.addprevious(made)
                part = type(run)(made, run._parent)
                part.text = text
                if is_chosen:
                    part.bold = look.get("bold", part.bold)
                    part.italic = look.get("italic", part.italic)
        run._r.getparent().remove(run._r)
    document.save(str(path))
    return path


def _runs(document: Any) -> list[Any]:
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    holders = [*document.paragraphs, *(one for cell in cells for one in cell.paragraphs)]
    return [run for one in holders for run in one.runs]


def changes(
    path: Path, minutes: Minutes, now: Minutes | None = None, kind: DocumentKind = NOTULA
) -> tuple[Change, ...]:
    base = paper_in(printed(kind, minutes)).lines
    ours = paper_in(printed(kind, now or minutes)).lines
    kept = lines_from_json(lines_to_json(base))
    assert kept == base
    found = read_corrected(path).lines
    entries = (now or minutes).entries
    return compare(kept, found, ours, entries, keeps_order=kind is not MATRIX).changes


def no_attendee(*_said: object) -> Any:
    raise AssertionError


def taken(found: tuple[Change, ...], minutes: Minutes) -> tuple[Entry, ...]:
    around = Surroundings(
        *(NOTULA, Directory(), (), lambda _name, _said, meeting: meeting, no_attendee, {}),
        datetime.now(UTC),
    )
    return take(found, minutes, around).after.entries


@pytest.mark.parametrize("kind", [NOTULA, OLD])
def test_nothing_is_found_where_nothing_was_changed(kind: DocumentKind, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(printed(kind, minutes_with()))
    assert changes(path, minutes_with(), kind=kind) == ()


def test_words_made_bold_are_a_change_of_their_own(tmp_path: Path) -> None:
    minutes = minutes_with()
    path = restyle(tmp_path / "a.docx", printed(minutes=minutes), "dibuka", bold=True)
    [change] = found = changes(path, minutes)
    assert (change.what, change.before, change.after) == (
        What.EMPHASIS,
        "Posko dibuka lagi",
        "Posko *dibuka* lagi",
    )
    assert not change.is_conflict
    assert taken(found, minutes)[2].emphasis == (Emphasis(6, 12, bold=True),)


def test_words_made_plain_and_italic_come_home(tmp_path: Path) -> None:
    minutes = minutes_with()
    first = restyle(tmp_path / "a.docx", printed(minutes=minutes), "akhir", bold=False)
    path = restyle(tmp_path / "b.docx", first.read_bytes(), "Mei", italic=True)
    [change] = found = changes(path, minutes)
    assert (change.before, change.after) == ("batas *akhir* 5 Mei", "batas akhir 5 _Mei_")
    assert taken(found, minutes)[1].emphasis == (Emphasis(14, 17, italic=True),)


def test_an_action_in_the_matriks_comes_home_too(tmp_path: Path) -> None:
    minutes = minutes_with()
    path = restyle(tmp_path / "a.docx", printed(MATRIX, minutes), "ambulans", bold=True)
    [change] = found = changes(path, minutes, kind=MATRIX)
    assert change.after == "Siapkan *ambulans*"
    assert taken(found, minutes)[3].emphasis == (Emphasis(8, 16, bold=True),)


def test_a_changed_text_keeps_what_was_bold_in_it(tmp_path: Path) -> None:
    minutes = minutes_with()
    path = tmp_path / "a.docx"
    path.write_bytes(printed(minutes=minutes))
    document = Document(str(path))
    for run in _runs(document):
        run.text = run.text.replace("batas", "tenggat")
    document.save(str(path))
    [change] = found = changes(path, minutes)
    assert (change.what, change.emphasis) == (What.TEXT, None)
    entry = taken(found, minutes)[1]
    assert (entry.text, entry.emphasis) == ("tenggat akhir 5 Mei", (Emphasis(8, 13, bold=True),))
    path = restyle(path, path.read_bytes(), "Mei", italic=True)
    entry = taken(changes(path, minutes), minutes)[1]
    assert entry.emphasis == (Emphasis(8, 13, bold=True), Emphasis(16, 19, italic=True))


def test_words_in_cells_come_home(tmp_path: Path) -> None:
    minutes = Minutes(
        m.meeting(),
        (),
        m.entries(
            (m.TALK, "Rincian:"),
            (EntryKind.TABLE_ROW, "No │ Uraian │ Jumlah"),
            (EntryKind.TABLE_ROW, "1 │ Sewa gedung │ 2.000"),
        ),
    )
    path = restyle(tmp_path / "a.docx", printed(minutes=minutes), "gedung", bold=True)
    [change] = found = changes(path, minutes)
    assert (change.what, change.before, change.after) == (
        What.EMPHASIS,
        "1 │ Sewa gedung │ 2.000",
        "1 │ Sewa *gedung* │ 2.000",
    )
    entries = taken(found, minutes)
    assert entries[2].emphasis == (Emphasis(9, 15, bold=True),)
    bold = replace(minutes, entries=entries)
    path.write_bytes(printed(minutes=bold))
    assert changes(path, bold) == ()
    plain = restyle(tmp_path / "b.docx", printed(minutes=bold), "gedung", bold=False)
    [change] = found = changes(plain, bold)
    assert taken(found, bold)[2].emphasis == ()


def test_what_the_minutes_changed_meanwhile_is_a_conflict_or_agreed_on(tmp_path: Path) -> None:
    minutes = minutes_with()
    path = restyle(tmp_path / "a.docx", printed(minutes=minutes), "akhir", bold=False)
    same, other = with_looks(minutes, ()), with_looks(minutes, (Emphasis(0, 5, italic=True),))
    assert changes(path, minutes, same) == ()
    [change] = changes(path, minutes, other)
    assert change.is_conflict and change.mine == "_batas_ akhir 5 Mei"


def test_what_a_template_prints_bold_is_its_own() -> None:
    """A run that the template makes bold says nothing of the words in it."""
    minutes = minutes_with()
    posko = minutes.entries[2]
    before, after = "*Posko dibuka lagi*", "*Posko* *_dibuka_* *lagi*"
    change = Change("butir_x", What.EMPHASIS, before, after, entries=(posko.id,))
    assert taken((change,), minutes)[2].emphasis == (Emphasis(6, 12, italic=True),)
