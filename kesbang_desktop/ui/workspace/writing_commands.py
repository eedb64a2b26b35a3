"""Abbreviations and spelling in the text of the open meeting, and the keys that switch them."""

from PySide6.QtCore import QObject

from kesbang_desktop.ui.commands import Group
from kesbang_desktop.ui.editor.spelling_menu import SpellingMenu
from kesbang_desktop.ui.widgets.actions import add_action
from kesbang_desktop.ui.workspace.minutes_holder import MinutesHolder
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab
from kesbang_desktop.ui.writing_aids import WritingAids


class WritingCommands(QObject):
    """Hands ``aids`` to the editor that is shown, and again whenever they change."""

    def __init__(self, holder: MinutesHolder, aids: WritingAids) -> None:
        super().__init__(holder)
        self._holder = holder
        self._aids = aids
        self._add(self.tr("Singkatan: hidup/mati"), "Ctrl+Shift+A", aids.toggle_abbreviations)
        self._add(self.tr("Periksa ejaan: hidup/mati"), "F7", aids.toggle_spelling)
        holder.tab_shown.connect(self._take_over)
        aids.changed.connect(self._serve)

    def _add(self, text: str, keys: str, act: object) -> None:
        add_action(self._holder, text, keys, act, group=Group.EDITING)

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
