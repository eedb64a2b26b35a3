"""The page of follow-ups over the store in memory, on a fixed day."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ui.follow_ups.cells import ActionColumn
from kesbang_desktop.ui.follow_ups.follow_ups_page import FollowUpsPage
from kesbang_desktop.ui.work.worker import Worker
from tests.patient_bot import PatientBot
from tests.ui.fake_ports import MemoryStore
from tests.ui.follow_ups.follow_up_data import TODAY, add_picture

_SOON_MS = 200


@pytest.fixture
def ids(store: MemoryStore) -> dict[str, UUID]:
    """The entry ids of the target picture's follow-ups, by the last word of each."""
    return add_picture(store)


@pytest.fixture
def settle(qtbot: PatientBot, worker: Worker) -> Callable[[], None]:
    """Wait until everything asked for has been handed back and nothing is about to be asked."""

    def is_asked_soon() -> bool:
        shown = QApplication.topLevelWidgets()
        timers = [timer for one in shown for timer in one.findChildren(QTimer)]
        return any(one.isActive() and one.isSingleShot() for one in timers if _is_soon(one))

    def wait() -> None:
        QApplication.processEvents()
        qtbot.waitUntil(lambda: worker.is_idle and not is_asked_soon())

    return wait


@pytest.fixture
def open_page(
    qtbot: PatientBot, ports: Ports, worker: Worker, settle: Callable[[], None]
) -> Callable[[], FollowUpsPage]:
    """Make the page, shown and with the keyboard on its first row."""

    def make(**replaced: Ports) -> FollowUpsPage:
        page = FollowUpsPage(replaced.pop("ports", ports), worker, today=lambda: TODAY)
        qtbot.addWidget(page, before_close_func=leave(settle))
        page.resize(1366, 700)
        page.show()
        qtbot.activate(page)
        settle()
        page.refresh()
        settle()
        page.table.focus_rows()
        return page

    return make


@pytest.fixture
def page(ids: dict[str, UUID], open_page: Callable[[], FollowUpsPage]) -> FollowUpsPage:
    """The page with the follow-ups of the target picture."""
    return open_page()


def _is_soon(timer: QTimer) -> bool:
    # Hints that go by themselves take longer, and ask nothing.
    return timer.interval() <= _SOON_MS


def leave(settle: Callable[[], None]) -> Callable[[FollowUpsPage], None]:
    """Return what is done before a page is deleted: what was asked for comes back to it."""

    def hide(page: FollowUpsPage) -> None:
        page.hide()
        settle()

    return hide


def texts(page: FollowUpsPage, column: ActionColumn = ActionColumn.TEXT) -> list[str]:
    """Return the first line of a column, headings as ``[…]``."""
    model = page.model
    found = []
    for row in range(model.rowCount()):
        is_heading = not model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsEnabled
        said = model.index(row, 0 if is_heading else column).data() or "…"
        found.append(f"[{said}]" if is_heading else said.splitlines()[0])
    return found
