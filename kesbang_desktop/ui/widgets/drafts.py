"""What is typed in a line and not given yet, kept for what it was typed about."""

from collections.abc import Callable, Hashable

from PySide6.QtWidgets import QLineEdit

from kesbang_desktop.ui.work.unstored import Unstored


class Drafts:
    """Follows ``line``, which is about ``about``, one thing after the other."""

    def __init__(self, line: QLineEdit) -> None:
        self._line = line
        self.about: Hashable = None
        self._kept: dict[Hashable, str] = {}

    def unstored(
        self, show: Callable[[], object], here: str, elsewhere: str, given: str = ""
    ) -> list[Unstored]:
        """Return what was typed and not given; ``show`` goes to the line.

        ``here`` says so of what stands in it, unless that is what was ``given`` before,
        ``elsewhere`` of what was typed about other things.
        """
        text = self._line.text().strip()
        is_typed = text not in ("", given) and not self._line.isHidden()
        said = {self.about: here.format(text)} if is_typed else {}
        said |= {about: elsewhere.format(one) for about, one in self._kept.items()}
        name = self._line.accessibleName()
        return [Unstored(name, sentence, show, about) for about, sentence in said.items()]

    def turn_to(self, about: Hashable) -> None:
        """Keep what is typed with what the line was about, and show what was typed of ``about``."""
        if about == self.about:
            return
        if text := self._line.text().strip():
            self._kept[self.about] = text
        self.about = about
        self._line.setText(self._kept.pop(about, ""))
