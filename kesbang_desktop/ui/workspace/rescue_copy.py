"""A copy of what is on screen, for when the disk with the data does not take it."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.action import ActionItem, as_agreed
from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.file_name import document_file_name
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.ui.commands import minutes as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.editor.line import Line, entry_of
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.papers.place_to_save import ask_where_to_save
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.export import open_file


class RescueCopy(QObject):
    """Writes the meetings that ``on_screen`` gives to notes files, at places that are asked for."""

    def __init__(
        self,
        on_screen: Callable[[], Sequence[Minutes]],
        write_notes: Callable[[Minutes], str],
        write_file: Callable[[Path, bytes], Path],
        worker: Worker,
        banner: Banner,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._on_screen = on_screen
        self._write_notes = write_notes
        self._write_file = write_file
        self._worker = worker
        self._banner = banner
        self._page = parent
        self.label = bind(parent, commands.SAVE_COPY, self.ask_where_to_save).name

    def ask_where_to_save(self) -> None:
        """Ask for a place and write the copy there; nothing where no meeting is open."""
        for minutes in self._on_screen():
            self._ask_for(minutes)

    def _ask_for(self, minutes: Minutes) -> None:
        proposed = document_file_name("Salinan notula", minutes.meeting, ".txt")
        ask_where_to_save(
            self._page,
            self.tr("Simpan salinan notula"),
            proposed,
            self.tr("Catatan (*.txt)"),
            partial(self.save, minutes),
        )

    def save(self, minutes: Minutes, path: Path) -> None:
        """Write ``minutes`` to ``path`` and say where it is."""
        self._worker.run(
            lambda: self._write_file(path, self._write_notes(minutes).encode()),
            self._tell,
            self._show_error,
        )

    def _tell(self, path: Path) -> None:
        words = self.tr("Salinan tersimpan: {0}")
        self._banner.show_message(
            words.format(path),
            [(self.tr("Buka folder"), lambda: open_file(path.parent))],
            short=words.format(path.name),
        )

    def _show_error(self, error: KnownError) -> None:
        self._banner.show_error(translated(error.sentence), [(self.label, self.ask_where_to_save)])


def minutes_on_screen(
    meeting: Meeting, attendances: tuple[Attendance, ...], lines: Sequence[Line]
) -> Minutes:
    """Return ``meeting`` with ``lines`` as its entries."""
    entries, actions = [], {}
    for line, key in zip(lines, keys_after(None, len(lines)), strict=True):
        if line.id is None:
            continue
        entries.append(entry_of(line, meeting.id, key))
        actions[line.id] = as_agreed(ActionItem(line.id, line.owners), line.agreed)
    return Minutes(meeting, attendances, tuple(entries), actions)
