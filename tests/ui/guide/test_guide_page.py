"""The guide of the first start, gone through with the keys alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from kesbang_desktop.domain.guide_progress import DONE, PROGRESS_KEY
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import TimeZone
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.starter_agencies import StarterAgency
from kesbang_desktop.ui.guide.agencies_step import AgenciesStep
from kesbang_desktop.ui.guide.guide_page import GuidePage
from kesbang_desktop.ui.guide.practice_step import PracticeStep
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from tests.ui.keyboard import CONTROL, KEY, press, type_text
from tests.ui.short_pauses import shorten_start

OFFICE = "Badan Kesatuan Bangsa dan Politik Kabupaten Berau"


@pytest.fixture
def unused(store) -> None:
    """The data of a program that nobody has used."""
    store.settings.clear()
    store.papers.profiles[:] = [OfficeProfile(new_id())]
    store.starters = (StarterAgency("Bawaslu Provinsi Kalimantan Timur"),)


@pytest.fixture
def first_start(unused, window: MainWindow) -> MainWindow:
    """The window over such data."""
    return window


def guide_of(window: MainWindow) -> GuidePage:
    page = window.pages.page(Page.GUIDE)
    assert isinstance(page, GuidePage)
    return page


def test_an_office_is_asked_and_its_answers_are_on_its_papers(
    qtbot, first_start, store, worker
) -> None:
    guide = guide_of(first_start)
    assert first_start.pages.shown == Page.GUIDE
    type_text(OFFICE)
    press(KEY.Key_Return)
    type_text("Tanjung Redeb")
    press(KEY.Key_Return)
    assert guide.step == 1
    # What the name says of the letterhead stands there already.
    press(KEY.Key_Return)
    type_text("Jalan Contoh 1")
    press(KEY.Key_Return)
    # In an empty line it is no line any more; the logo is for who goes there by Tab.
    press(KEY.Key_Return)
    assert guide.step == 2
    type_text("Papua")
    press(KEY.Key_Return)
    press(KEY.Key_Return)
    assert guide.step == 3
    type_text("Rina Wulandari")
    press(KEY.Key_Return)
    type_text("Analis")
    for _ in range(3):
        press(KEY.Key_Return)
    assert isinstance(guide.steps[guide.step], PracticeStep)
    qtbot.waitUntil(lambda: guide.is_settled and worker.is_idle)
    (profile,) = store.papers.profiles
    assert (profile.office, profile.place_of_signing) == (OFFICE, "Tanjung Redeb")
    texts = [(line.text, line.bold) for line in profile.letterhead]
    assert texts == [
        ("PEMERINTAH KABUPATEN BERAU", False),
        ("BADAN KESATUAN BANGSA DAN POLITIK", True),
        ("Jalan Contoh 1", False),
    ]
    assert profile.zone is TimeZone.WIT and profile.lacks == ()
    setup = store.papers.setup
    assert (setup.province, setup.note_taker) == ("Papua", "Rina Wulandari")
    assert setup.note_taker_position == "Analis"
    press(KEY.Key_Return)
    assert guide.end.isHidden()
    qtbot.waitUntil(lambda: len(store.minutes) == 1)
    assert store.settings[PROGRESS_KEY] == DONE
    assert store.papers.entered == [OFFICE]


def test_the_name_of_the_office_tells_the_province(qtbot, first_start, store, worker) -> None:
    guide = guide_of(first_start)
    type_text("Kesbangpol Kota Jayapura")
    press(KEY.Key_Return, CONTROL)
    press(KEY.Key_Return, CONTROL)
    assert guide.step == 2
    press(KEY.Key_Return)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: guide.is_settled and worker.is_idle)
    assert store.papers.setup.province == "Papua"
    (profile,) = store.papers.profiles
    assert profile.zone is TimeZone.WIT


def test_every_step_may_be_left_out_and_nothing_is_invented(
    qtbot, first_start, store, worker
) -> None:
    guide = guide_of(first_start)
    before = store.papers.profiles[0]
    for _ in guide.steps:
        press(KEY.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: first_start.pages.shown == Page.HOME and worker.is_idle)
    assert store.papers.profiles == [before] and before.lacks
    assert first_start.home.invitation.isVisible()


def test_it_ends_and_is_taken_up_where_it_was(qtbot, first_start, store, worker) -> None:
    guide = guide_of(first_start)
    press(KEY.Key_Return, CONTROL)
    press(KEY.Key_Return, CONTROL)
    press(KEY.Key_Escape)
    qtbot.waitUntil(lambda: first_start.pages.shown == Page.HOME and worker.is_idle)
    assert store.settings[PROGRESS_KEY] == 2
    first_start.home.invitation.guide.click()
    qtbot.waitUntil(lambda: first_start.pages.shown == Page.GUIDE and worker.is_idle)
    assert guide.step == 2 and guide.isAncestorOf(QApplication.focusWidget())


def test_the_agencies_to_start_with_are_taken_once_where_they_are_of_here(
    qtbot, first_start, store, worker
) -> None:
    guide = guide_of(first_start)
    for _ in range(2):
        press(KEY.Key_Return, CONTROL)
    type_text("Kalimantan Timur")
    qtbot.waitUntil(lambda: worker.is_idle)
    for _ in range(4):
        press(KEY.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: guide.is_settled and worker.is_idle)
    assert [one.name for one in store.organizations.values()] == [
        "Bawaslu Provinsi Kalimantan Timur"
    ]


def test_the_agencies_are_of_here_where_the_name_of_the_office_tells_it(
    qtbot, first_start, store, worker
) -> None:
    guide = guide_of(first_start)
    type_text(OFFICE)
    for _ in range(3):
        press(KEY.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: guide.is_settled and worker.is_idle)
    for _ in range(3):
        press(KEY.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: guide.is_settled and worker.is_idle)
    assert [one.name for one in store.organizations.values()] == [
        "Bawaslu Provinsi Kalimantan Timur"
    ]


def test_who_wants_no_agencies_is_not_asked_anew_on_the_way_back(
    qtbot, first_start, store, worker
) -> None:
    guide = guide_of(first_start)
    type_text(OFFICE)
    for _ in range(5):
        press(KEY.Key_Return, CONTROL)
    step = guide.steps[guide.step]
    assert isinstance(step, AgenciesStep) and step.takes.value
    press(KEY.Key_Space)
    guide.step_back()
    guide.step_on()
    assert not step.takes.value
    guide.step_on()
    qtbot.waitUntil(lambda: guide.is_settled and worker.is_idle)
    assert not store.organizations


def test_half_a_name_is_nobody_of_the_directory(qtbot, first_start, store, worker) -> None:
    guide, kept = guide_of(first_start), []
    guide.keeper.committed.connect(lambda _: kept.append(store.papers.setup.note_taker))
    for _ in range(3):
        press(KEY.Key_Return, CONTROL)
    looks = []
    guide._throttle.timeout.connect(lambda: looks.append(guide.is_settled))
    for letters in ("Rina", " Wulan", "dari"):
        type_text(letters)
        before = len(looks)
        qtbot.waitUntil(lambda before=before: len(looks) > before)
    assert not guide.is_settled and not any(kept)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: guide.is_settled and worker.is_idle)
    assert set(filter(None, kept)) == {"Rina Wulandari"}


def test_what_was_typed_is_kept_when_the_page_is_left_by_the_rail(
    qtbot, first_start, store, worker
) -> None:
    type_text("Kesbangpol Bontang")
    first_start.show_page(Page.MEETINGS)
    qtbot.waitUntil(lambda: first_start.pages.is_settled and worker.is_idle)
    assert store.papers.profiles[0].office == "Kesbangpol Bontang"


@pytest.fixture(params=[True, False], ids=["no data", "data of nobody"])
def early(request, qtbot, unused, ports, worker, monkeypatch) -> MainWindow:
    """The window over such data, before it is known what stands in it."""
    shorten_start(monkeypatch)
    worker.hold()
    window = MainWindow(ports, worker, is_new=request.param)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    return window


@pytest.mark.parametrize("early", [True], indirect=True)
def test_nothing_else_is_shown_before_the_guide(qtbot, early, worker) -> None:
    shown = [early.pages.shown]
    early.pages.currentChanged.connect(lambda _index: shown.append(early.pages.shown))
    worker.release()
    qtbot.waitUntil(lambda: early.pages.shown == Page.GUIDE and worker.is_idle)
    assert shown == ["", Page.GUIDE]
    early.pages.page(Page.GUIDE).leave()
    qtbot.waitUntil(lambda: early.home.invitation.isVisible())


def test_what_is_typed_before_the_guide_stands_is_its_first_answer(
    qtbot, early, store, worker
) -> None:
    for letter in "Badan Kesbangpol Kota":
        QTest.keyClick(early.windowHandle(), letter)
    worker.release()
    qtbot.waitUntil(lambda: not early.type_ahead.is_holding and worker.is_idle)
    assert early.pages.shown == Page.GUIDE and not store.minutes
    office = QApplication.focusWidget()
    assert isinstance(office, QLineEdit) and office.text() == "Badan Kesbangpol Kota"


def test_who_begins_a_meeting_at_once_is_not_asked(qtbot, early, store, worker) -> None:
    QTest.keyClick(early.windowHandle(), KEY.Key_N, CONTROL)
    worker.release()
    qtbot.waitUntil(lambda: len(store.minutes) == 1 and worker.is_idle)
    assert early.pages.shown == Page.WORKSPACE


@pytest.mark.parametrize("progress", [0, DONE])
def test_who_was_asked_once_is_not_asked_again(store, request, progress) -> None:
    store.settings[PROGRESS_KEY] = progress
    window = request.getfixturevalue("window")
    assert window.pages.shown == Page.HOME


def test_a_profile_that_is_filled_in_lacks_nothing() -> None:
    profile = OfficeProfile(new_id())
    assert len(profile.lacks) == 3
    filled = replace(profile, office="Kantor", letterhead=(), place_of_signing="Berau")
    assert filled.lacks == ("kop naskah dinas",)


@pytest.mark.parametrize("size", [(1366, 768), (1024, 700), (680, 500)])
def test_what_the_window_says_leaves_the_way_on_in_sight(qtbot, first_start, size) -> None:
    guide = guide_of(first_start)
    first_start.resize(*size)
    said = "Versi baru 9.9.9 ada di /media/stik. Data disalin dulu, lalu versi itu dipasang."
    first_start.banner.show_message(said, [("Perbarui", lambda: None)])
    QApplication.processEvents()
    banner = first_start.banner
    place = QRect(banner.mapToGlobal(QPoint()), banner.size())
    for button in (guide.go_on, guide.end):
        assert not place.intersects(QRect(button.mapToGlobal(QPoint()), button.size()))
    first_start.show_page(Page.HOME)
    QApplication.processEvents()
    assert banner.isVisible() and banner.geometry().bottom() > first_start.pages.height() // 2
