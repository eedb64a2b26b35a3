"""The window in a language for a while; without one, texts are as they stand in the sources."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from kesbang_desktop.domain.window_language import WindowLanguage
from kesbang_desktop.ui.language.window_words import forget_language, use_language


@contextmanager
def speaking(application: QApplication, language: WindowLanguage) -> Iterator[None]:
    """Speak ``language``, and nothing of it afterwards."""
    locale = QLocale()
    use_language(application, language)
    try:
        yield
    finally:
        forget_language(application)
        QLocale.setDefault(locale)
