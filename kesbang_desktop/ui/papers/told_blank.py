"""What is said beside a paper that has dots, and the button that leads to what is missing."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.left_blank import Blank, dots_sentence
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.widgets.banner import BannerAction


def with_blanks(told: str, blanks: Sequence[Blank]) -> str:
    """Return ``told`` of a paper with the sentence on its dots behind it, if it has any."""
    return f"{told}. {translated(dots_sentence(blanks))}" if blanks else told


def ways_to_fill(blanks: Sequence[Blank], fill: Callable[[Blank], object]) -> list[BannerAction]:
    """Return the button that leads to the first of ``blanks``, by ``fill``; none for none."""
    words = QCoreApplication.translate("told_blank", "Isi sekarang")
    return [(words, partial(fill, one)) for one in blanks[:1]]
