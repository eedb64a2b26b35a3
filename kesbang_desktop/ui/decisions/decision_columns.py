"""What stands in each cell of the register of decisions."""

from datetime import date
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.decision import Decision
from kesbang_desktop.domain.decision_words import (
    decision_text,
    follow_up_lines,
    meeting_words,
    name_words,
    standing_words,
)
from kesbang_desktop.ui.language.formats import describe_distance, format_short_date
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.cell import CellText
from kesbang_desktop.ui.tables.column import Column


class DecisionColumn(IntEnum):
    """The columns in their order."""

    NUMBER = 0
    TEXT = 1
    FOLLOW_UPS = 2
    STANDING = 3


def decision_columns() -> list[Column[Decision]]:
    """Return the columns of the register."""
    titles = {
        DecisionColumn.NUMBER: _tr("Nomor"),
        DecisionColumn.TEXT: _tr("Keputusan · rapat"),
        DecisionColumn.FOLLOW_UPS: _tr("Tindak lanjut"),
        DecisionColumn.STANDING: _tr("Kedudukan"),
    }
    return [_column(at, title) for at, title in titles.items()]


def cell_texts(one: Decision, column: int) -> list[CellText]:
    """Return what stands in a cell, from the top down."""
    match column:
        case DecisionColumn.NUMBER:
            return [CellText(one.name.number, most_lines=3)]
        case DecisionColumn.TEXT:
            tail = f" · {one.mark}" if one.mark else ""
            origin = CellText(
                translated(meeting_words(one.name)), Tone.MUTED, is_small=True, tail=tail
            )
            return [CellText(decision_text(one).replace("\n", " "), most_lines=3), origin]
        case DecisionColumn.FOLLOW_UPS:
            return _follow_ups(one)
    return [*_standing(one), *_review(one, date.today()), *_replaces(one)]


def _column(at: DecisionColumn, title: str) -> Column[Decision]:
    return Column(
        title=title,
        words=lambda one: ", ".join(text.text + text.tail for text in cell_texts(one, at)),
        texts=lambda one: cell_texts(one, at),
        tool_tip=lambda one: _tool_tip(one, at),
    )


def _follow_ups(one: Decision) -> list[CellText]:
    done = sum(each.status is ActionStatus.DONE for each in one.follow_ups)
    count = len(one.follow_ups)
    texts = []
    if count:
        words = _tr("{0} dari {1} selesai").format(done, count)
        texts.append(CellText(words, Tone.GOOD if done == count else Tone.PLAIN))
    if one.mover:
        words = _tr("atas ucapan {0}").format(one.mover)
        texts.append(CellText(words, Tone.MUTED, is_small=True, most_lines=3))
    return texts


def _review(one: Decision, today: date) -> list[CellText]:
    texts = []
    if one.review_on is not None:
        tone = Tone.BAD if one.is_due(today) else Tone.PLAIN
        day = format_short_date(one.review_on)
        texts.append(CellText(_tr("tinjau {0}").format(day), tone, most_lines=2))
        distance = describe_distance(one.review_on, today)
        texts.append(CellText(distance, tone if one.is_due(today) else Tone.MUTED, is_small=True))
    if one.standing.reviewed_on is not None:
        day = format_short_date(one.standing.reviewed_on)
        words = _tr("sudah ditinjau {0}").format(day)
        texts.append(CellText(words, Tone.MUTED, is_small=True, most_lines=2))
    return texts


def _standing(one: Decision) -> list[CellText]:
    if not one.is_replaced:
        texts = [CellText(_tr("berlaku"), Tone.GOOD, is_pill=True)]
    else:
        texts = [CellText(_tr("diganti"), Tone.MUTED, is_pill=True)]
        if one.replaced_by is not None:
            words = _tr("oleh {0}").format(translated(name_words(one.replaced_by)))
            texts.append(CellText(words, Tone.MUTED, is_small=True, most_lines=3))
    return texts


def _replaces(one: Decision) -> list[CellText]:
    return [
        CellText(
            _tr("menggantikan {0}").format(translated(name_words(each))),
            *(Tone.MUTED, True),
            most_lines=3,
        )
        for each in one.replaces
    ]


def _tool_tip(one: Decision, at: DecisionColumn) -> str:
    match at:
        case DecisionColumn.TEXT:
            return decision_text(one)
        case DecisionColumn.FOLLOW_UPS:
            return "\n".join(map(translated, follow_up_lines(one)))
        case DecisionColumn.STANDING:
            return translated(standing_words(one))
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Decisions", text)
