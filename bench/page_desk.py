"""The page of follow-ups as it is used, over a real data folder."""

import time
from pathlib import Path

from bench.editor_desk import use_application
from bench.follow_up_data import TODAY
from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.ui.follow_ups.follow_ups_page import FollowUpsPage
from kesbang_desktop.ui.work.worker import Worker

_SIZE = (1170, 700)
_PATIENCE_S = 30


class PageDesk:
    """Opens the page again and again over one data folder."""

    def __init__(self, folder: Path) -> None:
        self._application = use_application()
        self._backend = Backend(folder)
        self._worker = Worker()
        self._ports = self._backend.ports()

    def open(self) -> float:
        """Return the seconds from making the page until its rows and counts are painted."""
        started = time.perf_counter()
        page = FollowUpsPage(self._ports, self._worker, today=lambda: TODAY)
        answers: list[object] = []
        page.model.rows_replaced.connect(lambda: answers.append("rows"))
        page.counted.connect(lambda *_: answers.append("counts"))
        page.resize(*_SIZE)
        page.show()
        page.refresh()
        until = started + _PATIENCE_S
        while not {"rows", "counts"} <= set(answers):
            if time.perf_counter() > until:
                raise TimeoutError("the page does not come to rest")
            self._application.processEvents()
        page.table.viewport().repaint()
        seconds = time.perf_counter() - started
        self._put_away(page)
        return seconds

    def close(self) -> None:
        """End the thread and close the file."""
        self._worker.run(self._backend.close)
        self._worker.stop()

    def _put_away(self, page: FollowUpsPage) -> None:
        while not self._worker.is_idle:
            self._application.processEvents()
        page.close()
        page.deleteLater()
        self._application.processEvents()
