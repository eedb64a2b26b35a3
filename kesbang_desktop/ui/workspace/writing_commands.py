"""Abbreviations and spelling in the text of the open meeting, and the keys that switch them."""

from PySide6.QtCore import QObject

from kesbang_desktop.ui.commands import minutes as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.editor.spelling_menu import SpellingMenu
from kesbang_desktop.ui.editor.writing_aids import WritingAids
from kesbang_desktop.ui.widgets.foot import tell_at_foot
from kesbang_desktop.ui.workspace.minutes_holder import MinutesHolder
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab


class WritingCommands(QObject):
    """Hands ``aids`` to the editor that is shown, and again whenever they change."""

    def __init__(self, holder: MinutesHolder, aids: WritingAids) -> None:
        super().__init__(holder)
        self._holder = holder
        self._aids = aids
        bind(holder, commands.TOGGLE_ABBREVIATIONS, self._toggle_abbreviations)
        bind(holder, commands.TOGGLE_SPELLING, self._toggle_spelling)
        holder.tab_shown.connect(self._take_over)
        aids.changed.connect(self._serve)

    def _toggle_abbreviations(self) -> None:
        self._aids.toggle_abbreviations()
        is_on = self._aids.abbreviations_on
        tell_at_foot(
            self._holder, self.tr("Singkatan hidup") if is_on else self.tr("Singkatan mati")
        )

    def _toggle_spelling(self) -> None:
        self._aids.toggle_spelling()
        is_on = self._aids.spelling_on
        tell_at_foot(
            self._holder, self.tr("Periksa ejaan hidup") if is_on else self.tr("Periksa ejaan mati")
        )

    def _take_over(self, tab: MinutesTab) -> None:
        menu = SpellingMenu(tab.edit, tab.edit.spelling)
        menu.word_learned.connect(self._aids.add_personal_word)
        menu.word_ignored.connect(lambda word: self._aids.ignore_word(word, tab.meeting_id))
        self._serve()

    def _serve(self) -> None:
        tab, aids = self._holder.tab, self._aids
        if tab is None:
            return
        tab.edit.abbreviations.is_on = aids.abbreviations_on
        tab.edit.abbreviations.abbreviations = aids.abbreviations
        right = aids.personal_words | aids.ignored_words(tab.meeting_id)
        tab.edit.spelling.use(aids.checker if aids.spelling_on else None, right)
