"""Which language the window speaks, and where its words come from."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from kesbang_desktop.assets import resource_path
from kesbang_desktop.domain.window_language import WindowLanguage

if TYPE_CHECKING:
    from kesbang_desktop.ui.language.said_sentences import SaidSentences

# A text has one translation, wherever it stands: what the window says, and what rooms below say.
_CONTEXTS = ("notula", "said")
_FOLDER = "translations"
# The property of the application that tells it.
_SPOKEN = "window_language"
_NAMES = {
    WindowLanguage.INDONESIAN: "Bahasa Indonesia",
    WindowLanguage.ENGLISH: "English",
}


class WindowWords(QTranslator):
    """What stands in the sources is Indonesian; this gives it in another language.

    Qt's own words are English, and Indonesian where they come from here.
    """

    def __init__(self, language: WindowLanguage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.spoken = language
        if language is not WindowLanguage.INDONESIAN:
            self.load(str(resource_path(_FOLDER, f"notula_{language.value}.qm")))

    def isEmpty(self) -> bool:
        """Tell Qt that there is something to find here."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return what ``source`` is in this language; None where it stays as it is.

        ``source`` may be what a room below says, with values in it. What has no translation of its
        own for the meaning in ``disambiguation`` has that of the text.
        """
        if self.spoken is WindowLanguage.INDONESIAN:
            return self._qt_words.get(source) if context.startswith("Q") else None
        found = self._find(source, n, disambiguation or "") or self._find(source, n)
        # Qt's own words are English, but its widgets translate texts of ours too.
        return found if found or context.startswith("Q") else self._sentences.translate(source)

    @cached_property
    def _qt_words(self) -> dict[str, str]:
        from kesbang_desktop.ui.language.qt_indonesian import QT_WORDS

        return QT_WORDS

    @cached_property
    def _sentences(self) -> "SaidSentences":
        from kesbang_desktop.ui.language.said_sentences import SaidSentences

        catalogue = resource_path(_FOLDER, f"notula_{self.spoken.value}.ts")
        return SaidSentences(str(catalogue), self._find)

    def _find(self, source: str, n: int = -1, meaning: str = "") -> str | None:
        find = super().translate
        found = (find(one, source, meaning, n) for one in _CONTEXTS)
        return next(filter(None, found), None)


def use_language(application: QCoreApplication, language: WindowLanguage) -> None:
    """Have all that is shown from now on speak ``language``; what is on screen stays as it is."""
    if application.property(_SPOKEN):
        forget_language(application)
    application.setProperty(_SPOKEN, language.value)
    application.installTranslator(WindowWords(language, application))
    QLocale.setDefault(window_locale())


def forget_language(application: QCoreApplication) -> None:
    """Have all that is shown from now on say what stands in the sources."""
    application.setProperty(_SPOKEN, None)
    for former in application.findChildren(WindowWords):
        application.removeTranslator(former)
        former.setParent(None)
        former.deleteLater()


def language_in_use() -> WindowLanguage:
    """Return the language that the window speaks."""
    # Asked for each number that is shown: looking through children wraps all of them.
    application = QCoreApplication.instance()
    spoken = application.property(_SPOKEN) if application else None
    return WindowLanguage(spoken) if spoken else WindowLanguage.INDONESIAN


def language_name(language: WindowLanguage) -> str:
    """Return what a language calls itself."""
    return _NAMES[language]


def translated(text: str) -> str:
    """Return ``text``, which a room below says in Indonesian, in the language of the window."""
    return QCoreApplication.translate(_CONTEXTS[-1], text)


def window_locale() -> QLocale:
    """Return how Qt writes numbers and days here: English with the day before the month."""
    if language_in_use() is WindowLanguage.ENGLISH:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia)
