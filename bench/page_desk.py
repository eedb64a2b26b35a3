"""The pages as they are used, over a real data folder."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from bench.editor_desk import use_application
from bench.follow_up_data import TODAY
from bench.measuring import Spent
from bench.waiting import serve_until
from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.meeting import MeetingFilter
from kesbang_desktop.ui.follow_ups.follow_ups_page import FollowUpsPage
from kesbang_desktop.ui.home.home_page import HomePage
from kesbang_desktop.ui.issues.issues_page import IssuesPage
from kesbang_desktop.ui.look.theme import LIGHT
from kesbang_desktop.ui.meetings.meetings_page import MeetingsPage
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.workspace_page import WorkspacePage

_SIZE = (1170, 700)


class PageDesk:
    """Opens pages again and again over one data folder, on one day."""

    def __init__(self, folder: Path, today: Callable[[], date] = lambda: TODAY) -> None:
        self._application = use_application()
        self._backend = Backend(folder)
        self._worker = Worker()
        self._today = today
        self.ports = self._backend.ports()
        self._newest: UUID | None = None

    def open(self) -> Spent:
        """Return what it takes from making the page of follow-ups to rows and counts painted.

        So do the other ones.
        """
        started = Spent.now()
        page = FollowUpsPage(self.ports, self._worker, today=self._today)
        answers: list[object] = []
        page.model.rows_replaced.connect(lambda: answers.append("rows"))
        page.counted.connect(lambda *_: answers.append("counts"))
        _show(page)
        page.refresh()
        return self._wait(page, started, lambda: {"rows", "counts"} <= set(answers))

    def open_meetings(self) -> Spent:
        """Open the list of meetings."""
        started = Spent.now()
        ports = self.ports
        page = MeetingsPage(
            *(ports.meetings, ports.notes, ports.directory.load),
            *(ports.follow_ups.open_in_meeting, self._worker),
            today=self._today,
        )
        answers: list[object] = []
        page.model.rows_replaced.connect(lambda: answers.append("rows"))
        _show(page)
        page.refresh()
        return self._wait(page, started, lambda: bool(answers))

    def open_home(self) -> Spent:
        """Open Beranda, with its charts."""
        started = Spent.now()
        page = HomePage(self.ports, self._worker, today=self._today)
        _show(page)
        page.refresh()
        return self._wait(page, started, lambda: not page.is_reading)

    def open_problems(self) -> Spent:
        """Open the page of problems, until its first rows stand."""
        started = Spent.now()
        page = IssuesPage(self.ports.issues, self._worker, today=self._today)
        _show(page)
        page.refresh()
        return self._wait(page, started, lambda: page.model.rowCount() > 0)

    def open_meeting(self) -> Spent:
        """Open the newest meeting, with whatever its text asks for."""
        if self._newest is None:
            self._newest = self.ports.meetings.list(MeetingFilter(), 0, 1)[0].id
        started = Spent.now()
        page = WorkspacePage(self.ports, self._worker, LIGHT)
        opened: list[object] = []
        page.opened.connect(lambda: opened.append(page))
        page.open_meeting(self._newest)
        _show(page)
        return self._wait(page, started, lambda: bool(opened))

    def close(self) -> None:
        """End the thread and close the file."""
        self._worker.run(self._backend.close)
        self._worker.stop()

    def _wait(self, page: QWidget, started: Spent, is_read: Callable[[], bool]) -> Spent:
        serve_until(is_read)
        page.repaint()
        spent = started.so_far()
        self._put_away(page)
        return spent

    def _put_away(self, page: QWidget) -> None:
        serve_until(lambda: self._worker.is_idle)
        page.close()
        page.deleteLater()
        self._application.processEvents()


def _show(page: QWidget) -> None:
    page.resize(*_SIZE)
    page.show()
