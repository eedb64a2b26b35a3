"""No word is lost on its way from the keys, or from a paste, into the record."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from kesbang_desktop.domain.completion import Candidate, NameIndex
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.ui.editor.clipboard import insert_notes
from tests.every_word import AGENCIES, ATTENDING, DIRECTORY, PEOPLE, lines, words_of
from tests.ui.editor.editing import MEETING_DATE, Editing, empty_minutes

NOTATION = Notation(KnownParties(ATTENDING, DIRECTORY), MEETING_DATE, is_word=str.islower)
NAMES = NameIndex([Candidate(one.party) for one in (*PEOPLE, *AGENCIES)])

# The key Tab is no tab, and QTest has no keys for these.
AS_KEYS = str.maketrans("\t“–", ' "-')


def begin(editing: Editing) -> None:
    """Begin an empty meeting of those who may be named."""
    editing.edit.open_minutes(empty_minutes(), {})
    editing.edit.use_names(NOTATION, NAMES)


def recorded(editing: Editing) -> list[list[str]]:
    editing.edit.finish_line()
    assert editing.document_lines() == editing.lines
    return [words for line in editing.lines if (words := words_of(line.text))]


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(typed=st.lists(lines(), min_size=1, max_size=3))
def test_every_typed_word_stands_in_its_line(editing: Editing, typed: list[str]) -> None:
    begin(editing)
    for line in typed:
        editing.type(line.translate(AS_KEYS) + " \n")
    assert recorded(editing) == list(map(words_of, typed))


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(pasted=st.lists(lines(), min_size=1, max_size=4))
def test_every_pasted_word_stands_in_its_line(editing: Editing, pasted: list[str]) -> None:
    begin(editing)
    insert_notes(QTextCursor(editing.edit.document()), "\n".join(pasted), NOTATION)
    assert recorded(editing) == list(map(words_of, pasted))
