"""Says at the start what stands in the way, such as data that is only read, until it is over."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.shell.frame import Frame
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.work.worker import Worker

_LOOK_MS = 3_000


class ProblemTeller(QObject):
    """In the banner of ``window``. What is over is taken back wherever it is shown.

    ``list_problems`` returns a sentence for each. It is asked again only while one is in sight, and
    after each write, as a write that failed says the same on its own page. ``settled`` where one is
    over.
    """

    settled = Signal()

    def __init__(
        self, window: Frame, list_problems: Callable[[], list[str]], worker: Worker
    ) -> None:
        super().__init__(window)
        self._window = window
        self._list_problems = lambda: [translated(one) for one in list_problems()]
        self._worker = worker
        self._told: list[str] = []
        # What the window said of its data before; it is to be read too.
        self._before = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look_again)
        worker.write_ended.connect(lambda _: self._begin_looking())

    def tell(self) -> None:
        """Say what there is to say."""
        self._worker.run(self._list_problems, self._show)

    def _show(self, sentences: list[str]) -> None:
        banner = self._window.banner
        if banner.text not in self._words():
            self._before = banner.text
        self._told = sentences
        if sentences:
            banner.show_error(self._joined(sentences), banner.ways_on)
        self._begin_looking()

    def _begin_looking(self) -> None:
        if self._told and not self._timer.isActive():
            self._timer.start()

    def _look_again(self) -> None:
        if self._worker.is_stopped or not self._shown():
            self._timer.stop()
        else:
            self._worker.run(self._list_problems, self._take_back)

    def _shown(self) -> list[Banner]:
        words = self._words()
        return [one for one in self._window.findChildren(Banner) if one.text in words]

    def _words(self) -> set[str]:
        return {self._joined(self._told), *self._told} if self._told else set()

    def _joined(self, sentences: list[str]) -> str:
        return " ".join(filter(None, [self._before, *sentences]))

    def _take_back(self, left: list[str]) -> None:
        is_settled = not set(self._told) <= set(left)
        for banner in self._shown():
            words, ways_on = self._joined(left), banner.ways_on
            if banner.text not in (words, *left):
                banner.dismiss()
                if words and banner is self._window.banner:
                    show = banner.show_error if left else banner.show_message
                    show(words, ways_on)
        self._told = left
        if is_settled:
            self.settled.emit()
