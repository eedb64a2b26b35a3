"""What is told of a chat that was pasted: what was left out, and which day it is of."""

from PySide6.QtCore import QObject

from kesbang_desktop.domain.text import shorten_line
from kesbang_desktop.ui.editor.clipboard import Pasted
from kesbang_desktop.ui.language.formats import format_long_date
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.workspace.details_tab import DetailsTab

_MOST_TOLD = 3


class PasteReport(QObject):
    """Tells in ``banner``, and offers the day of the messages to a meeting without a date."""

    def __init__(self, banner: Banner, details: DetailsTab, parent: QObject) -> None:
        super().__init__(parent)
        self._banner = banner
        self._details = details

    def tell_left_out(self, sentence: str) -> None:
        """Say what of a typed label is not printed."""
        self._banner.show_message(f"{sentence}.", (), UNDO_HINT_MS)

    def tell(self, pasted: Pasted) -> None:
        """Say what of a chat did not become text, whose time is not kept, and offer its day."""
        sentences = []
        if pasted.left_out:
            shown = ", ".join(f"“{shorten_line(one, 60)}”" for one in pasted.left_out[:3])
            words = self.tr(
                "{0} baris dari program obrolan tidak ditempel: {1}.", "", len(pasted.left_out)
            )
            sentences.append(words.format(len(pasted.left_out), shown))
        if pasted.other_days:
            sentences.append(self.tr("Jam pesan yang bukan dari hari rapat tidak dicatat."))
        if pasted.senders:
            shown = ", ".join(f"“{one}”" for one in pasted.senders)
            words = self.tr("Nama di depan keputusan atau tindak lanjut tidak dicatat: {0}.")
            sentences.append(words.format(shown))
        sentences += [f"{translated(one)}." for one in pasted.problems[:_MOST_TOLD]]
        day, day_box = pasted.sent_on, self._details.form.day
        if day is not None and day_box.isEnabled() and day_box.date() is None:
            words = self.tr("Rapat belum bertanggal; semua pesan bertanggal {0}.")
            sentences.append(words.format(format_long_date(day)))

            def take() -> None:
                self._banner.dismiss()
                day_box.set_date(day)

            offer = (self.tr("Pakai sebagai tanggal rapat"), take)
            self._banner.show_message(" ".join(sentences), [offer])
        elif sentences:
            self._banner.show_message(" ".join(sentences), (), UNDO_HINT_MS)
