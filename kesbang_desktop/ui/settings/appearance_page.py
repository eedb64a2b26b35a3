"""Tampilan: the colours and the size of the whole window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kesbang_desktop.ui.commands import minutes as commands
from kesbang_desktop.ui.commands.binding import with_keys
from kesbang_desktop.ui.look.appearance import SIZES, Appearance, ThemeChoice
from kesbang_desktop.ui.look.appearance_commands import theme_word
from kesbang_desktop.ui.settings.section import Section
from kesbang_desktop.ui.settings.section_titles import appearance_title
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.field import Field

_WIDEST = 320


class AppearancePage(Section):
    """Two choices, applied at once and kept."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance_title(), parent)
        self._appearance = appearance
        self.theme = ChoiceBox(self)
        for choice in ThemeChoice:
            self.theme.addItem(theme_word(choice).capitalize(), choice.value)
        self.size_box = ChoiceBox(self)
        for percent in SIZES:
            self.size_box.addItem(self.tr("{0} %").format(percent), percent)
        self.body.addWidget(self.make_heading())
        for label, box in ((self.tr("&Tema"), self.theme), (self.tr("&Ukuran"), self.size_box)):
            field = Field(label, box, self)
            field.setMaximumWidth(_WIDEST)
            self.body.addWidget(field)
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
        self.body.addStretch(1)
        self.theme.activated.connect(
            lambda _: appearance.use_theme(ThemeChoice(self.theme.currentData()))
        )
        self.size_box.activated.connect(
            lambda _: appearance.use_size(int(self.size_box.currentData()))
        )
        appearance.theme_changed.connect(self._show)
        appearance.size_changed.connect(self._show)
        self._show()

    def focus_first(self) -> None:
        """Put the keyboard on the choice of colours."""
        self.theme.setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self) -> None:
        self.theme.choose(self._appearance.choice.value)
        self.size_box.choose(self._appearance.size)
