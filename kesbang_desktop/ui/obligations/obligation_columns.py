"""The columns of the table of obligations."""

from collections.abc import Callable
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.ui.language.formats import describe_distance, format_short_date
from kesbang_desktop.ui.look.meeting_labels import column_date
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.obligations.obligation_words import (
    ObligationState,
    every_word,
    following_words,
)
from kesbang_desktop.ui.tables.column import Column


class ObligationColumn(IntEnum):
    """The columns in their order."""

    TEXT = 0
    EVERY = 1
    DUE = 2
    OWNERS = 3
    DONE = 4


def obligation_columns(today: Callable[[], date]) -> tuple[Column[ObligationState], ...]:
    """Return the columns of obligations, with what is owed of each now."""

    def due_words(one: ObligationState) -> str:
        if not one.owed:
            return ""
        distance = describe_distance(one.owed[0], today())
        others = len(one.owed) - 1
        more = _tr("{0} lainnya").format(others) if others else ""
        return " · ".join(filter(None, (distance, more)))

    def due_tone(one: ObligationState) -> Tone:
        tone = _tone(one)
        return Tone.BAD if tone is Tone.PLAIN and one.late(today()) else tone

    return (
        Column(
            title=_tr("Kewajiban"),
            words=_text,
            second_line=following_words,
            tone=_tone,
            tool_tip=lambda one: "\n".join(filter(None, (_text(one), following_words(one)))),
        ),
        Column(title=_tr("Berulang"), words=lambda one: every_word(one.record.every), tone=_tone),
        Column(
            title=_tr("Tenggat berjalan"),
            words=lambda one: column_date(one.owed[0]) if one.owed else "–",
            second_line=due_words,
            tone=due_tone,
            is_strong=lambda one: one.late(today()) > 0,
        ),
        Column(title=_tr("Penanggung jawab"), words=_owners, tone=_tone, tool_tip=_owners),
        Column(
            title=_tr("Terakhir selesai"),
            words=lambda one: format_short_date(one.last_done) if one.last_done else "–",
            tone=Tone.MUTED,
        ),
    )


def _text(one: ObligationState) -> str:
    return one.record.text.replace("\n", " ")


def _owners(one: ObligationState) -> str:
    return ", ".join(owner.name for owner in one.record.owners) or "–"


def _tone(one: ObligationState) -> Tone:
    is_over = not one.record.is_active and one.current is None
    return Tone.MUTED if is_over else Tone.PLAIN


def _tr(text: str) -> str:
    return QCoreApplication.translate("ObligationsModel", text)
