"""Obligations in words: how often, what is owed now, when the next one appears."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.recurrence import Every, Obligation, Occurrence, dates_to_make
from kesbang_desktop.ui.language.formats import format_date, format_long_date


@dataclass(frozen=True, slots=True)
class ObligationState:
    """An obligation and the times that it was due so far, the earliest first."""

    record: Obligation
    occurrences: tuple[Occurrence, ...] = ()

    @property
    def current(self) -> date | None:
        """The latest due date that is not done yet, None where all are."""
        return self.owed[-1] if self.owed else None

    @property
    def owed(self) -> tuple[date, ...]:
        """The due dates that are not done yet, the earliest first."""
        return tuple(one.due for one in self.occurrences if not one.is_closed)

    @property
    def last_done(self) -> date | None:
        """The latest due date that was done or cancelled."""
        done = [one.due for one in self.occurrences if one.is_closed]
        return done[-1] if done else None

    @property
    def following(self) -> date | None:
        """The due date after those that have appeared; None for one that was ended."""
        last = self.occurrences[-1].due if self.occurrences else date.min
        if not self.record.is_active:
            return None
        return next((due for due in self.record.due_dates() if due > last), None)

    def late(self, today: date) -> int:
        """Return how many are not done and past their due date."""
        return sum(due < today for due in self.owed)


def every_word(every: Every) -> str:
    """Return how often, such as ``tiap bulan``."""
    return {
        Every.WEEK: _tr("tiap minggu"),
        Every.MONTH: _tr("tiap bulan"),
        Every.QUARTER: _tr("tiap tiga bulan"),
        Every.YEAR: _tr("tiap tahun"),
    }[every]


def following_words(state: ObligationState) -> str:
    """Return when the next one appears."""
    if not state.record.is_active:
        return _tr("sudah diakhiri")
    following, current = state.following, state.current
    if following is None:
        return ""
    if current is None:
        return _tr("berikutnya {0}").format(format_date(following))
    return _tr("berikutnya {0}, muncul setelah yang ini selesai atau pada {1}").format(
        format_date(following), format_date(current)
    )


def explanation(record: Obligation, known: Sequence[Occurrence], today: date) -> str:
    """Return a sentence or two on what saving ``record`` makes, and what comes after."""
    if not record.is_active:
        return _tr("Sudah diakhiri: tidak ada lagi yang muncul.")
    made = dates_to_make(record, known[-1] if known else None, today)
    state = ObligationState(record, (*known, *(Occurrence(due) for due in made)))
    parts = [_made_words(made)] if made else []
    following, current = state.following, state.current
    if following is not None and current is not None:
        parts.append(
            _tr(
                "Yang berikutnya, tenggat {0}, muncul begitu itu selesai atau tanggal {1} tiba."
            ).format(format_date(following), format_date(current))
        )
    return " ".join(parts)


def _made_words(made: Sequence[date]) -> str:
    if len(made) == 1:
        return _tr("Langsung muncul di Tindak lanjut dengan tenggat {0}.").format(
            format_long_date(made[0])
        )
    return _tr("{0} tindak lanjut langsung muncul, dengan tenggat {1} sampai {2}.").format(
        len(made), format_date(made[0]), format_date(made[-1])
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("obligation_words", text)
