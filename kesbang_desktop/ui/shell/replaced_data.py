"""What happens where the data file was replaced by another one while the window is open."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.shell.frame import Frame
from kesbang_desktop.ui.work.worker import Worker

if TYPE_CHECKING:
    from kesbang_desktop.domain.minutes import Minutes


class ReplacedData(QObject):
    """Belongs to ``window``. Writes what is on screen to notes files, and asks how to go on.

    ``wants_restart`` tells whether the program is to start again, to ask which data to use.
    """

    def __init__(
        self,
        window: Frame,
        leave: Callable[[], None],
        keep_screen: "Callable[[Sequence[Minutes]], Path]",
        worker: Worker,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._leave_window = leave
        self._keep_screen = keep_screen
        self._worker = worker
        self._said = ""
        self._is_keeping = False
        self.wants_restart = False
        worker.data_replaced.connect(self._tell)

    def _tell(self, sentence: str) -> None:
        """Keep what is on screen at each write that failed: whoever types goes on typing.

        It is asked beside the text, not over it.
        """
        is_new = not self._said
        self._said = self._said or sentence
        if not self._is_keeping:
            self._is_keeping = True
            on_screen = tuple(self._window.on_screen())
            then = partial(self._note_kept, bool(on_screen)) if is_new else self._note_kept_again
            self._worker.run_aside(lambda: self._keep_screen(on_screen), then, self._stay)
        if not is_new and not self._window.banner.text.startswith(self._said):
            self._ask()

    def _note_kept_again(self, _folder: Path) -> None:
        self._is_keeping = False

    def _note_kept(self, was_open: bool, folder: Path) -> None:
        self._is_keeping = False
        if was_open:
            words = self.tr("Rapat yang terbuka sudah ditulis sebagai catatan di {0}.")
            self._said = f"{self._said} {words.format(folder)}"
        self._ask()

    def _ask(self) -> None:
        """Also again, where something else was said meanwhile."""
        self._window.banner.show_error(self._said, [(self.tr("Mulai ulang"), self._restart)])

    def _restart(self) -> None:
        """Write what was typed since, then end; where that fails the window stays."""
        on_screen = tuple(self._window.on_screen())
        self._worker.run_aside(lambda: self._keep_screen(on_screen), self._leave, self._stay)

    def _leave(self, _folder: Path) -> None:
        self.wants_restart = True
        self._leave_window()

    def _stay(self, error: KnownError) -> None:
        self._is_keeping = False
        sentence = translated(error.sentence)
        if sentence not in self._said:
            self._said = f"{self._said} {sentence}"
        self._ask()
