"""A paper as pages: DOCX in the thread of the database, PDF in one of its own."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import KnownError, OfficeProgramError
from kesbang_desktop.ports.papers import PaperPorts
from kesbang_desktop.ui.preview.own_thread import OwnThread
from kesbang_desktop.ui.widgets.application import application
from kesbang_desktop.ui.work.worker import Worker


@dataclass(slots=True)
class PagesJob:
    """Pages that were asked for; once it is cancelled, the work on it ends and nobody hears of
    it any more.

    ``done`` is called with the bytes of a PDF, empty where no office program is installed.
    """

    meeting_id: UUID
    kind: DocumentKind
    done: Callable[[bytes], object]
    failed: Callable[[KnownError], object]
    is_cancelled: bool = False

    def cancel(self) -> None:
        """Want these pages no longer."""
        self.is_cancelled = True


class PagesMaker(QObject):
    """Makes pages one paper after another: two office programs would get in each other's way."""

    bug_found = Signal(object)

    def __init__(self, papers: PaperPorts, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._papers = papers
        self._worker = worker
        self._thread = OwnThread("halaman", self)
        self._waiting: deque[PagesJob] = deque()
        self._current: PagesJob | None = None
        # Before the thread is waited for: nobody wants these pages any more.
        application().aboutToQuit.connect(self.cancel_all)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being made, not even what was cancelled."""
        return self._current is None

    def make(
        self,
        meeting_id: UUID,
        kind: DocumentKind,
        done: Callable[[bytes], object],
        failed: Callable[[KnownError], object],
    ) -> PagesJob:
        """Make the pages of a paper as it is stored now; returns at once."""
        job = PagesJob(meeting_id, kind, done, failed)
        self._waiting.append(job)
        self._start_next()
        return job

    def cancel_all(self) -> None:
        """Want no pages any longer."""
        for job in (*self._waiting, *([self._current] if self._current else [])):
            job.cancel()

    def _start_next(self) -> None:
        while self._current is None and self._waiting:
            job = self._waiting.popleft()
            if not job.is_cancelled:
                self._current = job
                write = partial(self._papers.preview, job.meeting_id, job.kind)
                self._worker.run(write, self._convert, self._fail, self._tell_bug)

    def _convert(self, document: Path) -> None:
        papers = self._papers

        def convert() -> bytes:
            if not papers.office_program():
                return b""
            target = document.with_suffix(".pdf")
            return _read(papers.to_pdf(document, target, lambda: job is None or job.is_cancelled))

        job = self._current
        if job is not None and job.is_cancelled:
            self._end()
        else:
            self._thread.run(convert, self._finish, self._fail, self._tell_bug)

    def _finish(self, pdf: bytes) -> None:
        job = self._end()
        if not job.is_cancelled:
            job.done(pdf)

    def _fail(self, error: KnownError) -> None:
        job = self._end()
        if not job.is_cancelled:
            job.failed(error)

    def _end(self) -> PagesJob:
        job = self._current
        assert job is not None
        self._current = None
        self._start_next()
        return job

    def _tell_bug(self, error: BaseException) -> None:
        # Whoever waits must not wait for ever.
        self._fail(OfficeProgramError("Halaman dokumen ini tidak dapat dibuat. Coba lagi."))
        self.bug_found.emit(error)


def _read(path: Path) -> bytes:
    """Return the bytes of a PDF that was just made. Raises OfficeProgramError."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise OfficeProgramError(
            f"Halaman yang baru dibuat tidak dapat dibaca dari {path}. Coba lagi."
        ) from error
