"""Where the person was: meeting, entry and cursor, kept so that a crash costs no searching."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.ports.settings import SettingPorts
from kesbang_desktop.ui.work.worker import Worker

PLACE_SETTING = "place"
# A line is on disk after about as long.
_DELAY_MS = 100
# A place whose cursor belongs at the end of the entry.
END = -1


@dataclass(frozen=True, slots=True)
class Place:
    """An open meeting; ``offset`` counts characters from the start of the entry's text.

    What is kept on disk is the entry alone: the text may have gone on after it was written, and
    whoever comes back types on at its end, never inside a word. An entry is stored without
    ``space``, the white space at its end: it is kept here, behind ``length`` characters.
    """

    meeting_id: UUID
    entry_id: UUID | None = None
    offset: int = 0
    space: str = ""
    length: int = 0

    def to_setting(self) -> dict[str, object]:
        """Return the place as a setting."""
        entry = str(self.entry_id) if self.entry_id else None
        value: dict[str, object] = {"meeting": str(self.meeting_id), "entry": entry}
        return value | ({"space": self.space, "length": self.length} if self.space else {})

    @classmethod
    def from_setting(cls, value: object) -> "Place | None":
        """Return the place in a setting, None where it holds none that can be read."""
        if not isinstance(value, Mapping):
            return None
        try:
            entry = value.get("entry")
            space, length = str(value.get("space", "")), int(value.get("length", 0))
            entry_id = UUID(str(entry)) if entry else None
            return cls(
                UUID(str(value["meeting"])), entry_id, END, space if space.isspace() else "", length
            )
        except (KeyError, ValueError, TypeError):
            return None


class PlaceKeeper(QObject):
    """Writes down where the person is, a moment after it changed and off the Qt thread.

    ``where`` tells the place now, None while no meeting is open.
    """

    def __init__(
        self,
        settings: SettingPorts,
        worker: Worker,
        where: Callable[[], Place | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._worker = worker
        self._where = where
        self._written: dict[str, object] | None = None
        self._restored = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.write)

    def restore(self, go: Callable[[Place], object], then: Callable[[], object]) -> None:
        """Call ``go`` with the place of last time, if there is one; keep it from now on.

        ``then`` is called in any case, once that is done.
        """

        def begin(value: object) -> None:
            self._restored = True
            place = Place.from_setting(value)
            self._written = place.to_setting() if place else None
            if place is not None:
                go(place)
            then()

        def pass_over(_error: KnownError) -> None:
            begin(None)

        self._worker.run(lambda: self._settings.get(PLACE_SETTING), begin, pass_over)

    def touch(self) -> None:
        """Take note that the place may be another."""
        if self._restored and not self._timer.isActive():
            self._timer.start(_DELAY_MS)

    def write(self) -> None:
        """Write the place now, if it is another."""
        self._timer.stop()
        place = self._where()
        value = place.to_setting() if place else None
        if self._restored and not self._is_written(value):
            self._written = value
            self._worker.run(lambda: self._settings.put(PLACE_SETTING, value))

    def _is_written(self, value: dict[str, object] | None) -> bool:
        written = self._written
        if value is None or written is None:
            return value is written
        # A space of before does no harm: it stands behind a text of another length.
        return all(key in written and written[key] == one for key, one in value.items())
