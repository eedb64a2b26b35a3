"""Tampilan: the colours and the size of the whole window, and how the minutes look."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from kesbang_desktop.domain.window_language import WindowLanguage
from kesbang_desktop.ui.commands import minutes as commands
from kesbang_desktop.ui.commands.binding import with_keys
from kesbang_desktop.ui.language.window_words import language_in_use, language_name
from kesbang_desktop.ui.look.appearance import SIZES, Appearance, ThemeChoice
from kesbang_desktop.ui.look.appearance_commands import theme_word
from kesbang_desktop.ui.settings.section import ALSO, Section, percent_choices
from kesbang_desktop.ui.settings.section_titles import appearance_title
from kesbang_desktop.ui.workspace.view_settings import TEXT_SCALES, ViewSettings


class AppearancePage(Section):
    """Choices that are applied at once and kept.

    ``language_chosen(WindowLanguage)`` where the window is to speak another: it is made anew.
    """

    language_chosen = Signal(object)

    def __init__(
        self, appearance: Appearance, view: ViewSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance_title(), parent)
        self._appearance = appearance
        self._view = view
        self.body.addWidget(self.make_heading())
        self.language = self.add_choice(
            self.tr("&Bahasa"), ((language_name(one), one.value) for one in WindowLanguage)
        )
        self.theme = self.add_choice(
            self.tr("&Tema"), ((theme_word(one).capitalize(), one.value) for one in ThemeChoice)
        )
        self.theme.setProperty(ALSO, self.tr("gelap terang warna mode malam"))
        self.size_box = self.add_choice(self.tr("&Ukuran"), percent_choices(SIZES))
        self.text_size = self.add_choice(
            self.tr("U&kuran teks notula"), percent_choices(TEXT_SCALES)
        )
        self.times = QCheckBox(self.tr("Jam di margin notula"), self)
        self.body.addWidget(self.times)
        self._add_hints()
        self.body.addStretch(1)
        self._connect()
        self._show()

    def focus_first(self) -> None:
        """Put the keyboard on the choice of the language."""
        self.language.setFocus(Qt.FocusReason.TabFocusReason)

    def _add_hints(self) -> None:
        self.add_hint(
            self.tr(
                "Bahasa mengganti kata di jendela; dokumen, catatan, dan tanda ketik tetap "
                "berbahasa Indonesia."
            )
        )
        self.add_hint(
            with_keys(
                self.tr(
                    "Ukuran berlaku untuk seluruh jendela. Teks notula sendiri diperbesar dengan "
                    "{0} dan diperkecil dengan {1}."
                ),
                commands.LARGER_TEXT,
                commands.SMALLER_TEXT,
            )
        )

    def _connect(self) -> None:
        appearance, view = self._appearance, self._view
        self.language.activated.connect(lambda _: self._choose_language())
        self.theme.activated.connect(
            lambda _: appearance.use_theme(ThemeChoice(self.theme.currentData()))
        )
        self.size_box.activated.connect(
            lambda _: appearance.use_size(int(self.size_box.currentData()))
        )
        self.text_size.activated.connect(
            lambda _: view.use_text_scale(int(self.text_size.currentData()))
        )
        self.times.clicked.connect(view.toggle_times)
        view.changed.connect(self._show)
        appearance.theme_changed.connect(self._show)
        appearance.size_changed.connect(self._show)

    def _choose_language(self) -> None:
        wanted = WindowLanguage(self.language.currentData())
        # Until the window is made anew it speaks what it spoke.
        self.language.choose(language_in_use().value)
        if wanted is not language_in_use():
            self.language_chosen.emit(wanted)

    def _show(self) -> None:
        self.language.choose(language_in_use().value)
        self.theme.choose(self._appearance.choice.value)
        self.size_box.choose(self._appearance.size)
        self.text_size.choose(self._view.text_scale)
        self.times.setChecked(self._view.shows_times)
