"""Whatever names or colours entries by their kind knows all kinds."""

import pytest

from kesbang_desktop.domain.corrections.change import Change, NewLine, What
from kesbang_desktop.domain.corrections.words import place_words
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.notes_reading import NotesReading
from kesbang_desktop.domain.to_complete import check_entry
from kesbang_desktop.store.search.documents import ENTRY_KINDS
from kesbang_desktop.ui.editor.look import kind_name
from kesbang_desktop.ui.look.labels import entry_kind_word
from kesbang_desktop.ui.meetings.reading_model import ReadingColumn, reading_model
from kesbang_desktop.ui.versions.frozen_words import frozen_words


@pytest.mark.parametrize("kind", EntryKind)
def test_a_kind_has_its_words_everywhere(qtmodeltester, kind: EntryKind) -> None:
    entry = Entry(new_id(), new_id(), "V", kind, "kata")
    minutes = Minutes(Meeting(new_id(), "x", None), (), (entry,))
    assert kind_name(kind)
    assert entry_kind_word(kind)
    assert entry_kind_word(kind) in frozen_words(minutes)
    assert place_words(Change("a", What.ADDED, new=NewLine(kind)))
    assert check_entry(entry, None, Notation(KnownParties(), None)).title
    assert kind in ENTRY_KINDS
    model = reading_model(NotesReading(minutes, (), (), (), {}, "", ()))
    qtmodeltester.check(model)
    cell = model.index(0, ReadingColumn.KIND)
    assert cell.data() == entry_kind_word(kind)
