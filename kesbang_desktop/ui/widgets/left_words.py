"""Words that were being typed about what went away meanwhile."""

from collections.abc import Hashable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.work.unstored import Unstored


class _Words(NamedTuple):
    """What was typed, beside which label and about what, and the sentence that says so."""

    text: str
    label: str
    about: Hashable
    sentence: str


class LeftWords(QObject):
    """Tells such words in ``banner`` and has them until they were copied or dropped there."""

    def __init__(self, banner: Banner) -> None:
        super().__init__(banner)
        self._banner = banner
        self._kept: list[_Words] = []

    def keep(self, text: str, label: str, about: Hashable, sentence: str) -> None:
        """Keep and tell ``text``, typed beside ``label``; ``sentence`` has ``{0}`` for it.

        ``about`` is what the page shows, such as the id of a meeting.
        """
        if text.strip():
            one = _Words(text.strip(), label, about, sentence.format(text.strip()))
            self._kept.append(one)
            self._tell(one)

    def unstored(self) -> list[Unstored]:
        """Return the words that were neither copied nor dropped yet."""
        return [
            Unstored(one.label, one.sentence, partial(self._tell, one), one.about)
            for one in self._kept
        ]

    def _tell(self, one: _Words) -> None:
        # With the buttons it waits, also while another page is looked at.
        self._banner.show_message(
            one.sentence,
            [
                (self.tr("Salin"), partial(self._copy, one)),
                (self.tr("Buang"), partial(self._drop, one)),
            ],
        )

    def _copy(self, one: _Words) -> None:
        QGuiApplication.clipboard().setText(one.text)
        self._drop(one)

    def _drop(self, one: _Words) -> None:
        self._kept.remove(one)
        self._banner.dismiss()
