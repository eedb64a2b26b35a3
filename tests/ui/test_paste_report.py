"""What is told when a chat is pasted into the text."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData

CHAT = "[10/03/26 09.15.23] Edi: kami siap\n[10/03/26 09.16.00] Edi: > lapor /besok"


@pytest.fixture
def page(opened):
    return opened.workspace


def paste(page, text: str) -> None:
    source = QMimeData()
    source.setText(text)
    page.minutes_tab.edit.insertFromMimeData(source)


def test_a_meeting_without_a_date_is_offered_the_day_of_all_messages(page, qtbot, worker) -> None:
    day = page.details.form.day
    day.set_date(None)
    qtbot.waitUntil(lambda: worker.is_idle)
    paste(page, CHAT)
    (offer,) = page.banner.buttons
    assert "semua pesan bertanggal Selasa, 10 Maret 2026" in page.banner.text
    offer.click()
    assert day.date() == date(2026, 3, 10)
    assert page.banner.isHidden()


def test_a_date_that_is_there_stays(page) -> None:
    paste(page, CHAT)
    assert page.banner.buttons == []
    assert page.details.form.day.date() != date(2026, 3, 10)
