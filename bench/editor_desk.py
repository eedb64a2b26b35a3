"""The tab Notula as it is used, beside a bare QTextEdit with the same text."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication, QTextEdit

from bench.waiting import serve_until
from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.ui.look.theme import LIGHT, apply_theme
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab

_SENTENCE = "Pemantauan dilakukan secara tertib dan berkesinambungan sesuai peraturan"
SIZE = (1170, 640)


@dataclass(frozen=True, slots=True)
class Desk:
    """Ours (the whole tab: side panel, saving to a real file, margin) and the bare floor."""

    application: QApplication
    tab: MinutesTab
    bare: QTextEdit


def make_minutes(count: int) -> Minutes:
    """Return minutes of ``count`` entries: an agenda item, then discussion, decisions, actions."""
    meeting = Meeting(new_id(), "Rapat ukur", date(2024, 3, 21))
    kinds = [EntryKind.AGENDA, *[EntryKind.DISCUSSION] * 6, EntryKind.ISSUE, EntryKind.DECISION]
    kinds.append(EntryKind.ACTION)
    entries = [
        Entry(new_id(), meeting.id, key, kinds[index % 10], f"{_SENTENCE} ke-{index}")
        for index, key in enumerate(keys_after(None, count))
    ]
    return Minutes(meeting, (), tuple(entries))


def use_application() -> QApplication:
    """Return the application, dressed as ours is."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    apply_theme(application, LIGHT)
    return application


def show_bare(minutes: Minutes) -> QTextEdit:
    """Return a bare QTextEdit that shows the text of ``minutes``."""
    bare = QTextEdit()
    bare.setPlainText("\n".join(entry.text for entry in minutes.entries))
    bare.resize(*SIZE)
    bare.show()
    return bare


@contextmanager
def open_desk(count: int, directory: Directory | None = None) -> Iterator[Desk]:
    """Show minutes of ``count`` entries in both editors until the end of the block."""
    application = use_application()
    minutes = make_minutes(count)
    with tempfile.TemporaryDirectory() as folder:
        backend, worker = Backend(Path(folder)), Worker()
        ports = backend.ports()
        ports.meetings.add(minutes, (), ())
        tab = MinutesTab(minutes, directory or Directory(), ports, worker, LIGHT)
        tab.resize(*SIZE)
        tab.show()
        bare = show_bare(minutes)
        bare.document().setDefaultFont(tab.edit.document().defaultFont())
        bare.resize(tab.edit.size())
        application.processEvents()
        yield Desk(application, tab, bare)
        tab.autosave.flush()
        serve_until(lambda: tab.autosave.is_settled)
        tab.close()
        bare.close()
        worker.run(backend.close)
        worker.stop()
