"""What a person sees: pictures of the screen, what stands where, and waiting for it."""

import json
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import ImageGrab, ImageStat

PATIENCE_S = 15
_BLINK_S = 0.03


@dataclass(frozen=True, slots=True)
class Thing:
    """A widget, tab, cell or menu command in sight; ``at`` is left, top, width, height in dots."""

    kind: str
    name: str
    text: str
    at: tuple[int, int, int, int]
    window: str
    is_enabled: bool = True
    is_focus: bool = False
    is_chosen: bool = False
    cursor: dict[str, Any] | None = None

    @property
    def middle(self) -> tuple[int, int]:
        """Where to click it."""
        left, top, width, height = self.at
        return left + width // 2, top + height // 2

    def __str__(self) -> str:
        words = " / ".join(filter(None, (self.name, self.text[:80])))
        return f"{self.kind} “{words}”" if words else self.kind


@dataclass(frozen=True, slots=True)
class Sight:
    """One look: the active window's title, what has the keys, and everything in sight."""

    window: str
    focus: Thing | None
    things: tuple[Thing, ...]

    def named(self, words: str) -> list[Thing]:
        """Return what is called ``words``: by name or text, else by the beginning of them."""
        for fits in (str.__eq__, str.startswith):
            found = [one for one in self.things if fits(one.name, words) or fits(one.text, words)]
            if found:
                return found
        return []

    def shows(self, words: str) -> bool:
        """Tell whether ``words`` stand anywhere in sight."""
        return any(words in one.text or words in one.name for one in self.things)

    @property
    def is_focus_in_sight(self) -> bool:
        """Tell whether the keys go to something that is shown, and not to a page of before."""
        return any(one.is_focus for one in self.things)

    def __str__(self) -> str:
        said = dict.fromkeys(str(one) for one in self.things if one.name or one.text)
        return f"window “{self.window}”, keys go to {self.focus}, in sight:\n  " + "\n  ".join(said)


class Eyes:
    """On the screen ``display``, with the program answering at ``place``."""

    def __init__(self, display: str, place: Path) -> None:
        self._display = display
        self._place = place

    def look(self) -> Sight:
        """Return what is shown now; waits while the program is busy."""
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(PATIENCE_S)
            line.connect(str(self._place))
            answer = b"".join(iter(lambda: line.recv(1 << 16), b""))
        found = json.loads(answer)
        if "fault" in found:
            raise RuntimeError(found["fault"])
        focus = found["focus"]
        return Sight(
            found["window"],
            _read(focus) if focus else None,
            tuple(map(_read, found["things"])),
        )

    def wait(
        self, holds: Callable[[Sight], Any], what: str, patience_s: float = PATIENCE_S
    ) -> Sight:
        """Look until ``holds`` and return what was seen; ``what`` is named where it never does."""
        until = time.monotonic() + patience_s
        while True:
            sight = self.look()
            if holds(sight):
                return sight
            if time.monotonic() > until:
                raise AssertionError(f"waited in vain for {what}; {sight}")
            time.sleep(_BLINK_S)

    def brightness(self) -> float:
        """Return how bright the whole screen is, from 0 (black) to 1 (white)."""
        grey = ImageGrab.grab(xdisplay=self._display).convert("L")
        return ImageStat.Stat(grey).mean[0] / 255

    def picture(self, path: Path) -> None:
        """Save what the whole screen shows."""
        path.parent.mkdir(parents=True, exist_ok=True)
        ImageGrab.grab(xdisplay=self._display).save(path)


def _read(found: dict[str, Any]) -> Thing:
    return Thing(**{**found, "at": tuple(found["at"])})
