"""The page of reports, over a store in memory."""

from datetime import date

import pytest

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ui.reports.reports_page import ReportsPage
from kesbang_desktop.ui.work.worker import Worker
from tests.patient_bot import PatientBot as QtBot
from tests.ui.fake_ports import MemoryStore
from tests.ui.fake_reports import add_report

NOVEMBER = date(2024, 11, 1), date(2024, 11, 30)


@pytest.fixture
def bontang(store: MemoryStore) -> Minutes:
    return add_report(
        store,
        MeetingKind.REGION_REPORT,
        *NOVEMBER,
        region="Kota Bontang",
        lines=[(EntryKind.ISSUE, "Surat suara kurang", "politik")],
    )


@pytest.fixture
def page(qtbot: QtBot, ports: Ports, worker: Worker, bontang: Minutes) -> ReportsPage:
    page = ReportsPage(ports, worker, today=lambda: date(2024, 11, 20))
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.show()
    qtbot.activate(page)
    qtbot.waitUntil(lambda: page.read is not None)
    page.enter()
    return page
