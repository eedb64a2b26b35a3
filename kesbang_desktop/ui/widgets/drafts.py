"""What is typed in a line and not given yet, kept for what it was typed about."""

from collections.abc import Hashable

from PySide6.QtWidgets import QLineEdit


class Drafts:
    """Follows ``line``, which is about ``about``, one thing after the other."""

    def __init__(self, line: QLineEdit) -> None:
        self._line = line
        self.about: Hashable = None
        self._kept: dict[Hashable, str] = {}

    @property
    def elsewhere(self) -> tuple[str, ...]:
        """What was typed about other things and not given."""
        return tuple(self._kept.values())

    def turn_to(self, about: Hashable) -> None:
        """Keep what is typed with what the line was about, and show what was typed of ``about``."""
        if about == self.about:
            return
        if text := self._line.text().strip():
            self._kept[self.about] = text
        self.about = about
        self._line.setText(self._kept.pop(about, ""))
