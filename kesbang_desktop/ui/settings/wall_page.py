"""Tayangan: how large and in which colours the room sees the meeting."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from kesbang_desktop.ui.commands import minutes as minutes_commands
from kesbang_desktop.ui.commands import wall as commands
from kesbang_desktop.ui.commands.binding import with_keys
from kesbang_desktop.ui.settings.section import Section, percent_choices
from kesbang_desktop.ui.settings.section_titles import wall_title
from kesbang_desktop.ui.wall.wall_settings import WALL_SIZES, WallColours, WallSettings


class WallPage(Section):
    """Two choices, applied at once and kept."""

    def __init__(self, settings: WallSettings, parent: QWidget | None = None) -> None:
        super().__init__(wall_title(), parent)
        self._settings = settings
        self.body.addWidget(self.make_heading())
        self.size_box = self.add_choice(
            self.tr("&Ukuran huruf tayangan"), percent_choices(WALL_SIZES)
        )
        self.colours = self.add_choice(
            self.tr("&Warna tayangan"), ((_colours_word(one), one.value) for one in WallColours)
        )
        self.add_hint(
            with_keys(
                self.tr(
                    "{0} menayangkan rapat yang terbuka di layar kedua, atau di jendela yang "
                    "digeser ke proyektor. Baris yang ditandai dengan {1} tidak tampil, begitu "
                    "pula rapat yang sifatnya bukan Biasa."
                ),
                commands.SHOW_WALL,
                minutes_commands.WITHHOLD,
            )
        )
        self.body.addStretch(1)
        self.size_box.activated.connect(
            lambda _: settings.use_size(int(self.size_box.currentData()))
        )
        self.colours.activated.connect(
            lambda _: settings.use_colours(WallColours(self.colours.currentData()))
        )
        settings.changed.connect(self._show)
        self._show()

    def focus_first(self) -> None:
        """Put the keyboard on the size."""
        self.size_box.setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self) -> None:
        self.size_box.choose(self._settings.size)
        self.colours.choose(self._settings.colours.value)


def _colours_word(colours: WallColours) -> str:
    translate = QCoreApplication.translate
    return {
        WallColours.DARK: translate("WallPage", "Gelap"),
        WallColours.LIGHT: translate("WallPage", "Terang"),
    }[colours]
