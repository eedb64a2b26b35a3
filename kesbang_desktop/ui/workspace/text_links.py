"""What happens in the text of a meeting goes where it belongs: attendees, attachments, banner."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kesbang_desktop.domain.party import Party
from kesbang_desktop.ui.versions.versions_desk import VersionsDesk
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.work.quiet_changes import QuietChanges
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab
from kesbang_desktop.ui.workspace.name_offer import NameOffer
from kesbang_desktop.ui.workspace.paste_report import PasteReport
from kesbang_desktop.ui.workspace.workspace_tabs import Tab, WorkspaceTabs


class TextLinks(QObject):
    """``saved(datetime)`` and ``save_failed(str)`` after each write of a text.

    ``counted(int, int)`` entries and words, ``place_changed()`` when the cursor moved,
    ``hints_changed()`` when other signs work there. ``typed`` gathers what was written.
    """

    saved = Signal(object)
    save_failed = Signal(str)
    counted = Signal(int, int)
    place_changed = Signal()
    hints_changed = Signal()

    def __init__(
        self, tabs: WorkspaceTabs, versions: VersionsDesk, banner: Banner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tabs = tabs
        self._versions = versions
        self._banner = banner
        self.typed = QuietChanges(self)
        self._report = PasteReport(banner, tabs.details, self)

    def join(self, editor: MinutesTab) -> None:
        """Join a text that is about to be shown."""
        editor.autosave.saved.connect(self.saved)
        editor.autosave.committed.connect(self.typed.add)
        editor.autosave.failed.connect(self.save_failed)
        editor.counted.connect(self.counted)
        editor.edit.refused.connect(self._versions.refuse)
        editor.edit.pasted.connect(self._report.tell)
        editor.edit.left_out.connect(self._report.tell_left_out)
        NameOffer(editor.edit, self._banner)
        if editor.together is not None:
            editor.together.told.connect(self._banner.show_message)
        editor.edit.picture_pasted.connect(self._offer_to_attach)
        speakers, adder = editor.edit.speakers, self._tabs.attendees.adder
        speakers.attendee_wanted.connect(partial(adder.add_lines, is_name=True))
        speakers.attendee_unwanted.connect(self._take_out)
        speakers.attendee_wanted_again.connect(adder.bring_again)
        self._banner.dismiss()

    def follow(self, editor: MinutesTab) -> None:
        """Follow the cursor of a text from where it is now."""
        editor.edit.cursorPositionChanged.connect(self.place_changed)
        editor.later.changed.connect(self.hints_changed)
        editor.carried_hint.changed.connect(self.hints_changed)
        editor.edit.strangers.met.connect(self.hints_changed)
        self.place_changed.emit()
        self.hints_changed.emit()

    def _take_out(self, party: Party) -> None:
        # What is on disk of the lines that named them goes first.
        self._tabs.flush()
        self._tabs.attendees.keeper.take_out(party)

    def _offer_to_attach(self, picture: QImage) -> None:
        def attach() -> None:
            self._banner.dismiss()
            self._tabs.choose(Tab.ATTACHMENTS)
            self._tabs.attachments.add([picture])

        words = self.tr("Di papan klip ada gambar; teks notula tidak memuat gambar.")
        self._banner.show_message(words, [(self.tr("Simpan di Lampiran"), attach)], UNDO_HINT_MS)
