"""The phrases that are offered behind "/": dates for actions, lengths for agenda, outcomes and
review dates."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.due_forms import DueForms
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.office_calendar import as_calendar
from kesbang_desktop.domain.outcome import offered_outcomes
from kesbang_desktop.domain.planned_length import format_length, offered_lengths
from kesbang_desktop.domain.review import REVIEW, Review, said_review
from kesbang_desktop.ui.editor.completion_popup import PopupRow
from kesbang_desktop.ui.language.formats import format_long_date, format_time
from kesbang_desktop.ui.language.window_words import translated


class PhraseRows:
    """Rows for the list under the cursor; what a form means is worked out once a meeting date."""

    def __init__(self) -> None:
        self._for: object = None
        self._forms = DueForms(None)

    def dates(self, query: str, notation: Notation) -> list[PopupRow]:
        """Return the due phrases that fit ``query``; the value of each is its Due."""
        # Named days are edited while a meeting is open.
        named = dict(as_calendar(notation.holidays).named_days)
        now = notation.meeting_date, id(notation.holidays), named
        if now != self._for:
            self._for, self._forms = now, DueForms(notation.meeting_date, notation.holidays)
        return [
            PopupRow(phrase, _in_words(due), due) for phrase, due in self._forms.matching(query)
        ]

    def lengths(self, query: str, begun: datetime | None) -> list[PopupRow]:
        """Return the lengths that fit ``query``; the value of each is its minutes."""
        return [
            PopupRow(translated(format_length(minutes)), end_of_plan(minutes, begun), minutes)
            for minutes in offered_lengths(query)
        ]

    def of_decisions(self, query: str, notation: Notation) -> list[PopupRow]:
        """Return the outcomes and review dates that fit ``query``; the value of each is such."""
        rows = [PopupRow(one.phrase, one.in_words, one) for one in offered_outcomes(query)]
        if (said := said_review(query)) is None:
            return rows
        dates = self.dates(said, notation)
        return rows + [
            PopupRow(f"{REVIEW} {row.text}", row.detail, Review(row.value.day))
            for row in dates
            if isinstance(row.value, Due) and row.value.day is not None
        ]


def end_of_plan(minutes: int, begun: datetime | None) -> str:
    """Return when an agenda item that has ``begun`` is to end, empty where it has not."""
    if begun is None:
        return ""
    until = format_time((begun + timedelta(minutes=minutes)).time())
    return QCoreApplication.translate("Mentions", "sampai {0}").format(until)


def _in_words(due: Due) -> str:
    if due.urgent:
        return QCoreApplication.translate("Mentions", "prioritas tinggi, tanpa tanggal")
    if due.ongoing:
        return QCoreApplication.translate("Mentions", "berkelanjutan, tanpa tenggat")
    return translated(due.in_words(format_long_date))
