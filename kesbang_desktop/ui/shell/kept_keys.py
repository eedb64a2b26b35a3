"""Text that is typed before its minutes are open: kept at once, so that no plug costs any of it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from kesbang_desktop.domain.errors import KnownError, NotFoundError
from kesbang_desktop.domain.typed_ahead import SETTING, TypedAhead
from kesbang_desktop.ports.settings import SettingPorts
from kesbang_desktop.ui.shell.type_ahead import TypeAhead
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.place import PLACE_SETTING, Place


class KeptKeys(QObject):
    """Writes down what ``keys`` holds for the meeting of last time, until it is in its minutes.

    What the last start kept and did not bring there comes ahead of it. The write that brings the
    text into the minutes takes it away from here; where it went elsewhere it is forgotten once
    ``is_settled``.
    """

    def __init__(
        self,
        keys: TypeAhead,
        settings: SettingPorts,
        is_settled: Callable[[], bool],
        worker: Worker,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._keys = keys
        self._settings = settings
        self._is_settled = is_settled
        self._worker = worker
        self._place: Mapping[str, object] | None = None
        self._before = ""
        self._kept = ""
        self._is_writing = False
        self._is_given = False
        keys.held_more.connect(self._keep)
        keys.text_given.connect(self._note_given)
        worker.all_answered.connect(self._forget)

    def read(self) -> None:
        """Find what was kept, and for which place; from then on it is kept."""

        def find() -> tuple[object, object]:
            return self._settings.get(PLACE_SETTING), self._settings.get(SETTING)

        self._worker.run(find, self._begin, lambda _error: None)

    def place_of(self, place: Place) -> Place:
        """Return where the text belongs that the last start kept; ``place`` where it kept none."""
        return (Place.from_setting(self._place) if self._before else None) or place

    def give(self) -> None:
        """Have what the last start kept typed now, ahead of what is held."""
        before, self._before = self._before, ""
        if before:
            self._keys.put_first(before)

    def pass_over(self, error: KnownError) -> None:
        """Forget what was for a meeting that is gone."""
        if isinstance(error, NotFoundError):
            self._before, self._is_given = "", True

    def _begin(self, found: tuple[object, object]) -> None:
        place, kept = found[0], TypedAhead.from_setting(found[1])
        if kept is not None and Place.from_setting(kept.place) is not None:
            self._place, self._before, self._kept = kept.place, kept.text, kept.text
        elif Place.from_setting(place) is not None and isinstance(place, Mapping):
            self._place = place
        self._keep()

    def _keep(self) -> None:
        text = self._before + self._keys.first_text
        if self._place is None or self._is_given or self._is_writing or text == self._kept:
            return
        self._kept, self._is_writing = text, True
        value = TypedAhead(self._place, text).to_setting()
        self._put(value, self._go_on)

    def _put(self, value: object, then: Callable[[object], object]) -> None:
        # Where this fails, so will the write of the minutes, which tells it.
        self._worker.write(lambda: self._settings.put(SETTING, value), then, then, then)

    def _go_on(self, _outcome: object) -> None:
        self._is_writing = False
        self._keep()

    def _note_given(self) -> None:
        self._is_given = True

    def _forget(self) -> None:
        if self._kept and self._is_given and not self._before and self._is_settled():
            self._kept = ""
            self._put(None, lambda _outcome: None)
