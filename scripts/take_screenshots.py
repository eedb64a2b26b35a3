"""Takes the pictures in docs/screenshots: the real window on the bundled sample.

Needs a screen with fonts; run as ``python -m scripts.take_screenshots``.
"""

import os
import tempfile
import time as clock
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

import time_machine
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bench.follow_up_data import TODAY as YEAR_END
from bench.follow_up_data import Office
from kesbang_desktop.assets import resource_path
from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.attendance import Presence
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.sample_profile import sample_profile
from kesbang_desktop.ui.editor.minutes_edit import MinutesEdit
from kesbang_desktop.ui.look.theme import DARK, LIGHT, Theme, apply_theme
from kesbang_desktop.ui.settings.settings_page import SettingsPage
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from kesbang_desktop.window import make_application
from scripts.pillow_image import pillow_image

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "screenshots"
SIZE = QSize(1366, 768)
_STARTED = time(9, 0)
_NOW = datetime(2024, 3, 21, 10, 12)
# The agencies at the end of the list have not come yet.
_PRESENT = 3
# What is typed while the picture is taken: the sample's last two actions are not there yet.
_TYPED = "> Menyosialisasikan kembali netralitas ASN menjelang Pilkada 2024 @dis"
_PATIENCE_S = 10


def main() -> int:
    """Take every picture anew and return the exit code."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        # Nobody's: papers that whoever takes the pictures has made are not to be seen in them.
        os.environ.update(HOME=home, USERPROFILE=home)
        application = make_application()
        with time_machine.travel(_NOW.astimezone()):
            _with_data(application, _take_meeting)
        with time_machine.travel(datetime.combine(YEAR_END, _STARTED).astimezone()):
            _with_data(application, _take_year)
    return 0


def _with_data(
    application: QApplication, take: Callable[[QApplication, Backend, Worker], None]
) -> None:
    """Take pictures of a data folder of their own."""
    with tempfile.TemporaryDirectory() as folder:
        backend = Backend(Path(folder))
        worker = Worker()
        try:
            take(application, backend, worker)
        finally:
            worker.run(backend.close)
            worker.stop()


def _take_year(application: QApplication, backend: Backend, worker: Worker) -> None:
    """Take the pages over all meetings, of a year that was made up."""
    Office.make(1_200).write(backend.file.database)
    camera = _Camera(application, MainWindow(backend.ports(), worker), worker)
    camera.take("beranda")
    camera.window.show_page(Page.FOLLOW_UPS)
    camera.take("tindak-lanjut-semua")
    camera.close()


def _take_meeting(application: QApplication, backend: Backend, worker: Worker) -> None:
    """Take the meeting that is being held."""
    meeting_id = _store_running_sample(backend)
    camera = _Camera(application, MainWindow(backend.ports(), worker), worker)
    window = camera.window
    window.show_page(Page.MEETINGS)
    camera.take("rapat")
    window.open_meeting(meeting_id)
    camera.wait(lambda: window.workspace.meeting_id == meeting_id)
    written = window.workspace.minutes_tab
    if written is None:
        raise RuntimeError("the sample was not opened")
    edit = written.edit
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClicks(edit, _TYPED)
    camera.take("notula")
    camera.use_theme(DARK)
    camera.take("notula-gelap")
    camera.use_theme(LIGHT)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    _take_states(camera, edit)
    for tab, name in (
        (Tab.DETAILS, "data-rapat"),
        (Tab.ATTENDEES, "peserta"),
        (Tab.ACTIONS, "tindak-lanjut"),
        (Tab.DOCUMENTS, "dokumen"),
    ):
        window.workspace.show_tab(tab)
        camera.take(name)
    for page, name in (
        (Page.DIRECTORY, "direktori"),
        (Page.ISSUES, "permasalahan"),
        (Page.DECISIONS, "keputusan"),
    ):
        window.show_page(page)
        camera.take(name)
    window.show_page(Page.SETTINGS)
    settings = window.pages.page(Page.SETTINGS)
    if isinstance(settings, SettingsPage):
        settings.sections.setCurrentRow(settings.profile_row)
    camera.take("profil")
    camera.close()


def _focused() -> QWidget:
    """Return what has the keyboard. Raises RuntimeError where nothing has."""
    found = QApplication.focusWidget()
    if found is None:
        raise RuntimeError("nothing has the keyboard")
    return found


def _take_states(camera: "_Camera", edit: MinutesEdit) -> None:
    """Take the text in each of its states: due date, find, palette, keys, focus mode."""
    QTest.keyClicks(edit, "/29 maret")
    camera.take("tenggat")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(edit, Qt.Key.Key_F, control)
    QTest.keyClicks(_focused(), "pilkada")
    camera.take("cari")
    QTest.keyClick(_focused(), Qt.Key.Key_Escape)
    QTest.keyClick(edit, Qt.Key.Key_K, control)
    camera.take("palet")
    QTest.keyClick(_focused(), Qt.Key.Key_Escape)
    QTest.keyClick(edit, Qt.Key.Key_F11)
    camera.take("fokus")
    QTest.keyClick(edit, Qt.Key.Key_F11)


class _Camera:
    """Waits until a window is still and saves what it shows."""

    def __init__(self, application: QApplication, window: MainWindow, worker: Worker) -> None:
        self._application = application
        self._worker = worker
        self.window = window
        window.setFixedSize(SIZE)
        window.show()
        window.activateWindow()
        self.wait(window.isActiveWindow)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Let the window work until ``condition`` holds."""
        until = clock.monotonic() + _PATIENCE_S
        while not condition():
            if clock.monotonic() > until:
                raise TimeoutError("the window does not come to rest")
            self._application.processEvents()

    def use_theme(self, theme: Theme) -> None:
        """Show the window as where the system is set to light or dark."""
        apply_theme(self._application, theme)
        self.window.workspace.set_theme(theme)

    def take(self, name: str) -> None:
        """Save the picture ``name``."""
        # Long enough for the panel beside the text and for what is marked in it.
        still = clock.monotonic() + 1.5
        self.wait(lambda: clock.monotonic() > still and self._worker.is_idle)
        path = FOLDER / f"{name}.png"
        pillow_image(self.window.grab().toImage()).save(path, "PNG", optimize=True)
        print(path.name, f"{path.stat().st_size / 1024:.0f} KB")

    def close(self) -> None:
        """Close the window once all is on disk."""
        self.window.close()
        self.wait(self.window.isHidden)


def _store_running_sample(backend: Backend) -> UUID:
    """Store the bundled meeting as it stood an hour after its start; return its id."""
    ports = backend.ports()
    notes = resource_path("samples", "rapat-2024-03-21.txt").read_bytes()
    reading = ports.notes.read(notes, Directory())
    minutes = _as_running(reading.minutes)
    ports.meetings.add(minutes, reading.people, reading.organizations)
    ports.profiles.save(sample_profile(ports.profiles.load().id))
    return minutes.meeting.id


def _as_running(minutes: Minutes) -> Minutes:
    meeting = replace(minutes.meeting, status=MeetingStatus.RUNNING, started_at=_STARTED)
    start = datetime.combine(meeting.date or date.today(), _STARTED)
    entries = tuple(
        replace(entry, noted_at=start + timedelta(minutes=4 + 6 * number))
        for number, entry in enumerate(minutes.entries[:-2])
    )
    attendances = tuple(
        replace(one, presence=Presence.PRESENT if number < _PRESENT else Presence.UNKNOWN)
        for number, one in enumerate(minutes.attendances)
    )
    kept = {entry.id for entry in entries}
    actions = {key: action for key, action in minutes.actions.items() if key in kept}
    return replace(
        minutes, meeting=meeting, attendances=attendances, entries=entries, actions=actions
    )


if __name__ == "__main__":
    raise SystemExit(main())
