"""How many follow-ups there are, in words."""

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.follow_up_view import FollowUpCounts
from kesbang_desktop.ui.language.formats import with_dots


def counts_words(counts: FollowUpCounts, shown: int | None) -> str:
    """Return ``5 belum selesai · 1 lewat tenggat · 1 jatuh tempo besok``, and how many are shown.

    ``shown`` is None where the list shows all that are open.
    """
    translate = QCoreApplication.translate
    parts = [translate("counts_words", "{0} belum selesai").format(with_dots(counts.open))]
    for count, words in (
        (counts.late, translate("counts_words", "{0} lewat tenggat")),
        (counts.due_today, translate("counts_words", "{0} jatuh tempo hari ini")),
        (counts.due_tomorrow, translate("counts_words", "{0} jatuh tempo besok")),
    ):
        if count:
            parts.append(words.format(with_dots(count)))
    if shown is not None:
        parts.append(translate("counts_words", "{0} tampil").format(with_dots(shown)))
    return " · ".join(parts)
