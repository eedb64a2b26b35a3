"""What changed since a copy is read once, kept until data change, and told in words."""

import pytest
from PySide6.QtCore import QObject

from kesbang_desktop.domain.copy_difference import CopyDifference
from kesbang_desktop.domain.copy_lock import CopyLock
from kesbang_desktop.ui.safekeeping.copy_comparison import CopyComparison


@pytest.fixture
def comparison(qapp, ports, worker):
    parent = QObject()
    yield CopyComparison(ports.copies.compare, worker, parent)
    parent.deleteLater()


def test_what_changed_is_known_once_it_was_read_and_unknown_again_when_data_change(
    qtbot, store, comparison
):
    copy = store.copies.records[0]
    assert comparison.of(copy) is None
    assert comparison.words_of(copy) == ""
    found: list[CopyDifference] = []
    with qtbot.waitSignal(comparison.compared):
        comparison.read(copy, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert comparison.of(copy) == found[0]
    assert "1 rapat berubah" in comparison.words_of(copy)
    comparison.forget()
    assert comparison.of(copy) is None


def test_a_copy_with_a_passphrase_stays_unknown_and_says_why(qtbot, store, comparison):
    copy = store.copies.records[0]
    store.copies.lock = CopyLock(needs_words=True)
    with qtbot.waitSignal(comparison.failed) as told:
        comparison.read(copy)
    assert told.args[0].startswith("Salinan ini berkata sandi")
    assert comparison.of(copy) is None
