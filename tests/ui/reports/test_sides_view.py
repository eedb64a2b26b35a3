"""What a form says beside what is stored."""

from PySide6.QtWidgets import QLabel

from kesbang_desktop.ui.reports.report_sides import SidePart
from kesbang_desktop.ui.reports.sides_view import SidesView
from tests.patient_bot import PatientBot

WORDS = "Dua kelompok pendukung saling dorong di simpang pasar, dilerai polisi. " * 4


def test_no_part_takes_more_height_than_its_words(qtbot: PatientBot) -> None:
    view = SidesView()
    qtbot.addWidget(view)
    view.show_parts([SidePart("Politik", WORDS, "")] * 3, has_stored=False, unread=(WORDS,))
    for width in (600, 300):
        view.resize(width, view.heightForWidth(width))
        view.show()
        labels = view.findChildren(QLabel)
        qtbot.waitUntil(
            lambda labels=labels: (
                [one.height() for one in labels]
                == [one.heightForWidth(one.width()) for one in labels]
            )
        )
        assert len(labels) == 8
