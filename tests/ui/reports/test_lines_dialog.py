"""Lines that a report takes: found, chosen, and how many it may not be told."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.reports.report_basis import LineSource
from kesbang_desktop.domain.reports.report_forms import POLITICAL_FORM
from kesbang_desktop.domain.reports.report_lines import OfferedLines, SourceLine
from kesbang_desktop.ui.reports.lines_dialog import LinesDialog
from tests.patient_bot import PatientBot


def _line(text: str, field: str) -> SourceLine:
    source = LineSource(MeetingKind.MEETING, "Rapat pemantauan")
    day = date(2024, 11, 4)
    return SourceLine(new_id(), new_id(), EntryKind.ISSUE, text, day, source, field)


def _said(qtbot: PatientBot, offered: OfferedLines) -> str:
    dialog = LinesDialog(offered, POLITICAL_FORM.fields)
    qtbot.addWidget(dialog)
    dialog.show()
    return "\n".join(one.text() for one in dialog.findChildren(QLabel))


@pytest.mark.parametrize("lines", [(), (_line("Harga beras naik", "ekonomi"),)])
def test_how_many_lines_are_too_secret_is_said(
    qtbot: PatientBot, lines: tuple[SourceLine, ...]
) -> None:
    told = "3 baris lebih rahasia daripada laporan ini, tidak ditampilkan."
    assert told in _said(qtbot, OfferedLines(lines, 3))
    assert "rahasia" not in _said(qtbot, OfferedLines(lines))


def test_lines_stand_by_field_and_are_taken_with_what_is_shown(qtbot: PatientBot) -> None:
    offered = OfferedLines((_line("Harga beras", "ekonomi"), _line("Surat suara", "politik")))
    dialog = LinesDialog(offered, POLITICAL_FORM.fields)
    qtbot.addWidget(dialog)
    assert [one.text for one in dialog.model.records] == ["Surat suara", "Harga beras"]
    dialog.text.setText("beras")
    assert [one.text for one in dialog.model.records] == ["Harga beras"]
