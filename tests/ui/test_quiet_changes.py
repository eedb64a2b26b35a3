from PySide6.QtWidgets import QApplication

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.ui.work.quiet_changes import QuietChanges

FIRST, SECOND = new_id(), new_id()


def test_many_writes_are_told_once(qtbot):
    changes, told = QuietChanges(), []
    changes.paused.connect(told.append)
    with qtbot.waitSignal(changes.paused):
        for action in (FIRST, SECOND, FIRST):
            changes.add(Changes(actions=frozenset({action})))
            QApplication.processEvents()
            assert told == []
    assert told == [Changes(actions=frozenset({FIRST, SECOND}))]
    changes.tell()
    assert len(told) == 1


def test_writes_that_other_pages_do_not_show_are_not_told(qtbot):
    changes, told = QuietChanges(), []
    changes.paused.connect(told.append)
    changes.add(Changes(meetings=frozenset({FIRST})))
    changes.tell()
    assert told == []
