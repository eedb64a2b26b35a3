"""The window over a store in memory."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.work.worker import Worker
from tests.patient_bot import PatientBot
from tests.ui.fake_ports import MemoryStore
from tests.ui.meetings_data import add_attended_meeting
from tests.ui.short_pauses import shorten_pauses, shorten_start


@pytest.fixture(scope="session", autouse=True)
def emptied_clipboard(qapp: QApplication) -> Iterator[None]:
    """What Python put on the clipboard may not outlive Python."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Papers go to a folder of documents that is nobody's."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "USERPROFILE"):
            patch.setenv(name, str(tmp_path_factory.mktemp("rumah")))
        yield


@pytest.fixture(scope="module", autouse=True)
def plain_look(qapp: QApplication) -> Iterator[None]:
    """Take off what tests wore: with a style sheet, each window of later ones takes thrice as long.

    Also, whether a test passes does not hang on which came before it.
    """
    palette, font = qapp.palette(), qapp.font()
    yield
    # Windows that were closed go first: all that stand would be styled anew.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if qapp.styleSheet():
        qapp.setStyleSheet("")
        qapp.setPalette(palette)
    if qapp.font() != font:
        qapp.setFont(font)


@pytest.fixture(autouse=True)
def no_key_held(qapp: QApplication) -> None:
    """Qt takes Ctrl for held, after a key with it, until another key comes: in the next test."""
    QTest.keyRelease(QWidget(), Qt.Key.Key_Escape)
    assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="package", autouse=True)
def short_pauses() -> Iterator[None]:
    """The window waits for no fingers to rest."""
    with pytest.MonkeyPatch.context() as patch:
        shorten_pauses(patch)
        yield


@pytest.fixture(scope="package", autouse=True)
def no_question_without_an_answer() -> Iterator[None]:
    """A question for a file that no test answers fails; open, it would wait for ever."""

    def ask(*_: object, **__: object) -> None:
        raise AssertionError("nobody answers the question for a file")

    with pytest.MonkeyPatch.context() as patch:
        for name in ("OpenFileName", "OpenFileNames", "SaveFileName", "ExistingDirectory"):
            patch.setattr(QFileDialog, f"get{name}", ask)
        yield


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def ports(store: MemoryStore) -> Ports:
    return store.ports()


@pytest.fixture
def worker(qapp: QApplication) -> Iterator[Worker]:
    worker = Worker()
    yield worker
    # Windows that were closed go now: none may try to save once the worker has stopped.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    worker.stop()


@pytest.fixture
def talked_minutes(store: MemoryStore) -> Minutes:
    """A stored meeting with attendees and four entries."""
    minutes = add_attended_meeting(store)
    texts = [
        (EntryKind.AGENDA, "Perkembangan politik"),
        (EntryKind.DISCUSSION, "Tensi politik lebih tenang"),
        (EntryKind.AGENDA, "Persiapan Pilkada"),
        (EntryKind.DECISION, "Dibentuk Tim Desk Pilkada"),
    ]
    entries = tuple(
        Entry(new_id(), minutes.meeting.id, key, kind, text)
        for key, (kind, text) in zip(keys_after(None, 4), texts, strict=True)
    )
    store.minutes[minutes.meeting.id] = replace(minutes, entries=entries)
    return store.minutes[minutes.meeting.id]


@pytest.fixture
def window(qtbot: PatientBot, ports: Ports, worker: Worker) -> MainWindow:
    """The window over the store in memory, all its pages made."""
    with pytest.MonkeyPatch.context() as patch:
        shorten_start(patch)
        window = MainWindow(ports, worker)
        qtbot.addWidget(window)
        window.resize(1366, 728)
        window.show()
        qtbot.activate(window)
        qtbot.waitUntil(lambda: worker.is_idle and not window.pages.missing())
    return window


@pytest.fixture
def opened(
    qtbot: PatientBot, talked_minutes: Minutes, window: MainWindow, worker: Worker
) -> MainWindow:
    """The window with a meeting open and the keyboard on its text."""
    window.open_meeting(talked_minutes.meeting.id)
    qtbot.waitUntil(lambda: window.workspace.minutes_tab is not None)
    tab = window.workspace.minutes_tab
    assert tab is not None
    qtbot.waitUntil(lambda: tab.edit.hasFocus() and worker.is_idle)
    return window
