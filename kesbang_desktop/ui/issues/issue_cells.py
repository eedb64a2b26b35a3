"""What stands in each cell of the inventory of problems."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.issue import Issue
from kesbang_desktop.domain.reports.field_tags import field_tag
from kesbang_desktop.domain.reports.report_forms import FIELDS, ReportField
from kesbang_desktop.ui.language.formats import format_date, format_short_date
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.cell import CellText

# Longer texts are for the minutes.
_LONGEST = 600


class IssueColumn(IntEnum):
    """The columns in their order."""

    NUMBER = 0
    TEXT = 1
    REGION = 2
    FIELD = 3
    NOTE = 4
    STATUS = 5


def column_titles() -> dict[IssueColumn, str]:
    """Return the titles of the columns in their order."""
    return {
        IssueColumn.NUMBER: _tr("No."),
        IssueColumn.TEXT: _tr("Permasalahan · asal"),
        IssueColumn.REGION: _tr("Kabupaten/kota"),
        IssueColumn.FIELD: _tr("Bidang"),
        IssueColumn.NOTE: _tr("Catatan terakhir"),
        IssueColumn.STATUS: _tr("Status"),
    }


def cell_texts(one: Issue, column: int, fields: Sequence[ReportField] = FIELDS) -> list[CellText]:
    """Return what stands in a cell, from the top down; the running number is the table's.

    ``fields`` are those of the office.
    """
    match column:
        case IssueColumn.TEXT:
            return [CellText(_one_line(one.text), most_lines=3), _origin(one)]
        case IssueColumn.REGION:
            return _region(one)
        case IssueColumn.FIELD:
            return _field(one, fields)
        case IssueColumn.STATUS:
            return [CellText(status_word(one), status_tone(one), is_pill=True)]
    return _note(one)


def status_word(one: Issue) -> str:
    """Return the word for where a problem stands."""
    return _tr("teratasi") if one.is_solved else _tr("terbuka")


def status_tone(one: Issue) -> Tone:
    """Return the tone of that word."""
    return Tone.GOOD if one.is_solved else Tone.PROBLEM


def _origin(one: Issue) -> CellText:
    day = format_date(one.meeting_date) if one.meeting_date else ""
    said = _tr("disampaikan {0}").format(one.speaker) if one.speaker else ""
    carried = _tr("dibawa ke {0} rapat", one.carried).format(one.carried) if one.carried else ""
    tail = "".join(f" · {part}" for part in (day, said, carried) if part)
    if not one.meeting_title:
        return CellText(_tr("rapatnya sudah dihapus"), Tone.MUTED, is_small=True, tail=tail)
    title = _one_line(one.meeting_title)
    return CellText(title, Tone.MUTED, is_small=True, most_lines=2, tail=tail)


def _region(one: Issue) -> list[CellText]:
    if not one.region:
        return [CellText("–", Tone.MUTED)]
    found = [CellText(one.region, most_lines=2)]
    if not one.is_region_set:
        found.append(CellText(_tr("menurut notula"), Tone.MUTED, is_small=True))
    return found


def _field(one: Issue, fields: Sequence[ReportField]) -> list[CellText]:
    tag = field_tag(fields, one.field, not one.is_field_taken)
    if tag is None:
        return [CellText("–", Tone.MUTED)]
    return [CellText(tag.words, Tone.MUTED if tag.is_guess else Tone.PLAIN, most_lines=2)]


def _note(one: Issue) -> list[CellText]:
    if not one.last_note:
        return [CellText("–", Tone.MUTED)]
    day = format_short_date(one.noted_at.date()) if one.noted_at else ""
    by = " · ".join(filter(None, (day, one.noted_by)))
    note = CellText(_one_line(one.last_note), Tone.MUTED, is_small=True, most_lines=3)
    return [note, CellText(by, Tone.MUTED, is_small=True)] if by else [note]


def _one_line(text: str) -> str:
    return " ".join(text[:_LONGEST].split())


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("issue_cells", text, "", count)
