"""Adds files one after another, so that what is typed meanwhile is saved in between."""

import tempfile
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kesbang_desktop.domain.attachment import Attachment, AttachmentKind
from kesbang_desktop.domain.errors import KnownError, PictureError, WorkStoppedError
from kesbang_desktop.ports.papers import AttachmentPorts
from kesbang_desktop.ui.attachments.file_check import digest_of_file, kind_of_file
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.work.long_work import LongWork
from kesbang_desktop.ui.work.worker import Worker

Source = Path | QImage


@dataclass(frozen=True, slots=True)
class _Task:
    meeting_id: UUID
    source: Source
    kind: AttachmentKind | None
    kind_of_pdf: AttachmentKind


class Adder(QObject):
    """``progressed(int, int)`` which file of how many is being added.

    ``finished(list, list)`` once all are: the attachments, and a sentence for each that was not.
    """

    progressed = Signal(int, int)
    finished = Signal(object, object)

    def __init__(
        self, ports: AttachmentPorts, worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._waiting: deque[_Task] = deque()
        self._added: list[Attachment] = []
        self._sentences: list[str] = []
        self._done = 0
        self._is_busy = False
        self._work: LongWork | None = None

    @property
    def is_busy(self) -> bool:
        """Whether files are being added."""
        return self._is_busy

    def add(
        self,
        meeting_id: UUID,
        sources: Sequence[Source],
        kind: AttachmentKind | None = None,
        kind_of_pdf: AttachmentKind = AttachmentKind.ANNEX,
    ) -> None:
        """Add ``sources`` to a meeting as ``kind``, by default as what each of them is."""
        self._waiting.extend(_Task(meeting_id, source, kind, kind_of_pdf) for source in sources)
        if not self._is_busy:
            self._next()

    def cancel(self) -> None:
        """Add none of those that wait, nor the one under way; those that were added go again."""
        self._waiting.clear()
        if self._work is not None:
            self._work.stop()

    def _next(self) -> None:
        self._is_busy = bool(self._waiting)
        if not self._waiting:
            added, sentences = self._added, self._sentences
            self._added, self._sentences, self._done = [], [], 0
            self.finished.emit(added, sentences)
            return
        task = self._waiting.popleft()
        self._done += 1
        self.progressed.emit(self._done, self._done + len(self._waiting))
        self._work = self._worker.run_aside(
            lambda: self._add(task),
            self._take,
            self._refuse,
            title=self.tr("Menambahkan lampiran…"),
            writes=True,
        )

    def _add(self, task: _Task) -> Attachment:
        """Keep what ``task`` names. Raises KnownError."""
        if isinstance(task.source, Path):
            return self._keep(task, task.source)
        with tempfile.TemporaryDirectory(dir=self._ports.scratch()) as folder:
            path = Path(folder) / f"Tempelan {datetime.now():%Y-%m-%d %H.%M.%S}.png"
            if not task.source.save(str(path)):
                raise PictureError(
                    "Gambar di papan klip tidak dapat disimpan. Salin lagi, atau seret berkasnya."
                )
            return self._keep(task, path)

    def _keep(self, task: _Task, path: Path) -> Attachment:
        found = kind_of_file(path)
        if found is not AttachmentKind.PHOTO:
            found = task.kind_of_pdf
        kind = task.kind or found
        if found is not AttachmentKind.PHOTO and kind is AttachmentKind.PHOTO:
            # A PDF cannot stand among the photos of the annex.
            kind = found
        digest = digest_of_file(path)
        for one in self._ports.list(task.meeting_id):
            if one.sha256 == digest:
                raise PictureError(
                    f"“{path.name}” sudah ada di lampiran rapat ini"
                    + (f" sebagai “{one.file_name}”." if one.file_name != path.name else ".")
                )
        return self._ports.add(task.meeting_id, kind, path)

    def _take(self, added: Attachment) -> None:
        self._added.append(added)
        self._next()

    def _refuse(self, error: KnownError) -> None:
        if isinstance(error, WorkStoppedError):
            self._give_back(error)
            return
        self._sentences.append(translated(error.sentence))
        self._next()

    def _give_back(self, error: WorkStoppedError) -> None:
        """Take away what was added by then: given up, nothing of it stands."""
        self._waiting.clear()
        added, self._added = self._added, []

        def remove() -> None:
            for one in added:
                self._ports.remove(one.id)

        def end(_: object) -> None:
            self._sentences = [translated(error.sentence)]
            self._next()

        def fail(known: KnownError) -> None:
            self._added = added
            self._sentences = [translated(known.sentence)]
            self._next()

        self._worker.run(remove, end, fail, writes=True)
