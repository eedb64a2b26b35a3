"""Who is struck out of the annexed list of attendance, or written into it, is told."""

from dataclasses import replace
from pathlib import Path

import pytest
from docx.oxml.ns import qn

import tests.documents.meetings as m
from kesbang_desktop.documents.corrections.word_reader import paper_in, read_corrected
from kesbang_desktop.documents.papers.notula_header import people_rows
from kesbang_desktop.domain.attendance import Presence, Role
from kesbang_desktop.domain.corrections.change import Comparison, What
from kesbang_desktop.domain.corrections.comparing import compare
from kesbang_desktop.domain.corrections.naming import Names
from kesbang_desktop.domain.corrections.paper import plain_text
from kesbang_desktop.domain.corrections.roll_lines import RollLines
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Directory
from tests.documents.corrections.as_word import WordFile
from tests.documents.corrections.corrected import printed

MINUTES = m.everything()
LISTED = replace(m.profile(), annexes_attendance=True)
# So few are named in the head that the annexed list stands for them.
POINTING = replace(m.profile(), participants_limit=1)


def corrected(tmp_path: Path, edit, profile=POINTING) -> Comparison:
    content = printed(minutes=MINUTES, profile=profile)
    base = paper_in(content).lines
    file = WordFile(content)
    edit(file)
    found = read_corrected(file.save(tmp_path / "a.docx")).lines
    return compare(base, found, base, MINUTES.entries)


def somebody():
    """Somebody in the list who leads nothing and sent nobody in his place."""
    roles = {Role.CHAIR, Role.SECRETARY, Role.NOTE_TAKER}
    return next(one for one in MINUTES.attendances if one.person and not one.roles & roles)


@pytest.mark.parametrize("profile", [LISTED, POINTING])
def test_a_list_that_nobody_touched_tells_nothing(tmp_path, profile) -> None:
    assert corrected(tmp_path, lambda _: None, profile) == Comparison()


def test_an_instansi_of_which_nobody_is_named_is_known_by_its_own_name(tmp_path) -> None:
    minutes = m.sample()
    base = paper_in(printed(minutes=minutes, profile=POINTING)).lines
    assert compare(base, base, base, minutes.entries) == Comparison()
    file = WordFile(printed(minutes=minutes, profile=POINTING))
    agency = next(one for one in minutes.attendances if one.person is None)
    file.delete_row(agency.party.name)
    found = read_corrected(file.save(tmp_path / "a.docx")).lines
    (change,) = compare(base, found, base, minutes.entries).changes
    assert (change.attendance, change.before) == (agency.id, agency.party.name)


def test_a_row_struck_out_of_the_list_is_told_to_be_looked_at(tmp_path) -> None:
    gone = somebody()
    result = corrected(tmp_path, lambda file: file.delete_row(gone.person.name))
    (change,) = result.changes
    assert (change.what, change.before, change.after) == (What.ATTENDEE, gone.person.name, "")
    assert change.attendance == gone.id
    assert not change.is_sure
    assert result.untaken == ()


def test_a_row_that_word_noted_as_deleted_is_struck_out_too(tmp_path) -> None:
    gone = somebody()
    result = corrected(tmp_path, lambda file: file.track_row_deleted(gone.person.name))
    assert [change.attendance for change in result.changes] == [gone.id]


def test_whoever_is_struck_out_of_head_and_list_is_told_once(tmp_path) -> None:
    gone = somebody()

    def edit(file: WordFile) -> None:
        file.delete_line(gone.person.name)
        file.delete_row(gone.person.name)

    result = corrected(tmp_path, edit, LISTED)
    assert [(one.what, one.attendance) for one in result.changes] == [(What.ATTENDEE, gone.id)]


def test_a_row_written_into_the_list_is_somebody_new(tmp_path) -> None:
    here = somebody()
    cells = ("Siti Rahmawati, S.Sos.", "", "Analis", "Bappeda Kaltim", "")
    result = corrected(tmp_path, lambda file: file.new_row(here.person.name, *cells))
    (change,) = result.changes
    assert change.is_new_attendee
    assert change.after == "Siti Rahmawati, S.Sos.; Analis; Bappeda Kaltim"


def test_a_name_changed_in_the_list_is_told_and_nobody_is_struck_out(tmp_path) -> None:
    here = somebody()
    name = here.person.name

    def edit(file: WordFile) -> None:
        [cell] = [
            one for one in file.paragraphs() if one.xpath("ancestor::w:tc") and _says(one, name)
        ]
        file.type_at_end(cell, ", M.Si.")

    result = corrected(tmp_path, edit)
    assert result.changes == ()
    assert result.untaken == (f"{name}, M.Si.",)


def _says(paragraph, text: str) -> bool:
    return plain_text("".join(one.text or "" for one in paragraph.iter(qn("w:t")))) == text


def test_a_stand_in_with_his_jabatan_and_who_came_online_come_home() -> None:
    sent = m.attendance(
        m.person("Atasan"),
        presence=Presence.REPRESENTED,
        represented_by="Andi Wijaya, S.H.",
        stand_in_position="Kepala Bidang",
        online=True,
    )
    minutes = Minutes(m.meeting(), (sent,))
    words = "Atasan, diwakili oleh Andi Wijaya, S.H., Kepala Bidang, hadir secara daring"
    [printed_line] = people_rows(minutes, 10)["peserta"]
    assert words in str(printed_line)
    lines = RollLines(minutes, Names(KnownParties(minutes.attendances), Directory()))
    lines.describe(sent.id, words)
    assert lines.result() == (sent,)


def test_a_name_without_brackets_keeps_its_gelar() -> None:
    bare = m.attendance(m.person("Ahmad, S.H."), presence=Presence.PRESENT, online=True)
    minutes = Minutes(m.meeting(), (bare,))
    lines = RollLines(minutes, Names(KnownParties(minutes.attendances), Directory()))
    lines.describe(bare.id, "Achmad, S.H., M.Si., narasumber, hadir secara daring")
    [read] = lines.result()
    assert (read.party.name, read.online) == ("Achmad, S.H., M.Si.", True)
    assert read.roles == {Role.RESOURCE_PERSON}
    with pytest.raises(InvalidRecordError, match="“gubernur” di belakang nama"):
        lines.describe(bare.id, "Ahmad, S.H., gubernur, narasumber")
