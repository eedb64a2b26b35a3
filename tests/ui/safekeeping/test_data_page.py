"""Data: which data is worked on, and going to other data, with real keys."""

import pytest

from kesbang_desktop.domain.data_place import DataChoice, place_on_server
from kesbang_desktop.domain.errors import DatabaseError, SignInError, UnreachableError
from kesbang_desktop.domain.office_address import read_address
from kesbang_desktop.ui.safekeeping.data_page import DataPage
from kesbang_desktop.ui.safekeeping.reaching_dialog import ReachingDialog
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from tests.ui.fake_data import ADDRESS
from tests.ui.keyboard import KEY, press, type_text

TYPED = "postgresql+psycopg://budi:rahasia@server-kantor:5433/notula?sslmode=require"


@pytest.fixture
def page(qtbot, store, worker):
    def make() -> DataPage:
        shown = DataPage(store.data.ports(), worker)
        qtbot.addWidget(shown)
        shown.show()
        qtbot.activate(shown)
        return shown

    return make


@pytest.fixture
def wanted(page):
    """The page of a file, and what it asked the window to be closed for."""
    shown, found = page(), []
    shown.other_data_requested.connect(found.append)
    return shown, found


def test_a_whole_address_that_is_pasted_is_tried_and_used(qtbot, store, wanted) -> None:
    shown, found = wanted
    shown.focus_first()
    press(KEY.Key_Space)
    dialog = shown.dialog
    qtbot.activate(dialog)
    dialog.host.setFocus()
    dialog.host.clear()
    type_text(TYPED)
    press(KEY.Key_Tab)
    assert (dialog.host.text(), dialog.port.value()) == ("server-kantor", 5433)
    assert dialog.password.text() == "rahasia"
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: bool(found))
    address, password = read_address(TYPED)
    assert found == store.data.used == [DataChoice(address, password)]


def test_all_data_is_moved_to_where_it_was_seen_that_it_may(qtbot, store, wanted) -> None:
    shown, found = wanted
    shown.ask_where_to_move()
    qtbot.activate(shown.dialog)
    assert shown.dialog.use_button.text() == "&Hubungi dan pindahkan"
    type_text(TYPED)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: bool(found))
    address, password = read_address(TYPED)
    assert found == [DataChoice(address, password, moves=True)]
    assert store.data.used == [DataChoice(address, password)]


def test_what_is_wrong_is_said_in_the_dialog_and_what_was_typed_stays(qtbot, store, wanted) -> None:
    shown, found = wanted
    store.data.trouble = DatabaseError("Server data kantor tidak dapat dihubungi.")
    shown.ask_for_address()
    dialog = shown.dialog
    qtbot.activate(dialog)
    press(KEY.Key_Return)
    assert dialog.error.text() == "Nama server belum diisi."
    for line, words in ((dialog.host, "srv"), (dialog.database, "notula"), (dialog.user, "budi")):
        line.setFocus()
        type_text(words)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: dialog.error.text().startswith("Server data kantor tidak"))
    assert dialog.isVisible() and dialog.host.text() == "srv" and not found
    assert dialog.use_button.isEnabled()
    dialog.done(0)


def test_from_a_server_one_goes_back_to_the_file_once_that_was_agreed_to(
    qtbot, store, page
) -> None:
    store.data.place = place_on_server(ADDRESS)
    shown, found = page(), []
    shown.other_data_requested.connect(found.append)
    assert ADDRESS.host in shown.place.text()
    shown.file_button.click()
    question = front_dialog()
    next(one for one in question.buttons() if "Pakai berkas" in one.text()).click()
    qtbot.waitUntil(lambda: bool(found))
    assert found == store.data.used == [DataChoice(None)]


@pytest.fixture
def reaching(qtbot, worker):
    """Return a function that shows the start; it signs in by ``sign_in``."""

    def make(sign_in, work_away=None) -> ReachingDialog:
        place = place_on_server(ADDRESS)
        dialog = ReachingDialog(place, sign_in, lambda _: None, worker, work_away)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.activate(dialog)
        return dialog

    return make


def test_the_start_goes_on_by_itself_where_the_server_answers(qtbot, reaching) -> None:
    given = []
    dialog = reaching(given.append)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert dialog.result() and dialog.choice is None and given == [""]


def test_a_password_is_asked_for_where_the_server_wants_another(qtbot, reaching) -> None:
    given = []

    def sign_in(password: str) -> None:
        given.append(password)
        if password != "rahasia":
            raise SignInError("Server data kantor menolak kata sandi “budi”.")

    dialog = reaching(sign_in)
    qtbot.waitUntil(lambda: dialog.field.isVisible() and dialog.password.hasFocus())
    for words in ("salah", "rahasia"):
        tried = len(given)
        type_text(words)
        press(KEY.Key_Return)
        qtbot.waitUntil(lambda tried=tried: len(given) > tried)
        qtbot.waitUntil(lambda: dialog.other.isEnabled() or not dialog.isVisible())
    assert dialog.result() and given == ["", "salah", "rahasia"]


def test_a_server_that_is_away_is_tried_again_or_left_or_done_without(qtbot, reaching) -> None:
    given, away = [], []

    def sign_in(password: str) -> None:
        given.append(password)
        raise UnreachableError("Server data kantor di “server-kantor” tidak dapat dihubungi.")

    dialog = reaching(sign_in)
    assert dialog.away.isHidden()
    qtbot.waitUntil(lambda: "tidak dapat dihubungi" in dialog.state.text())
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: len(given) == 2 and dialog.file.isEnabled())
    dialog.file.click()
    assert dialog.result() and dialog.choice == DataChoice(None)
    dialog = reaching(sign_in, lambda: away.append(True))
    qtbot.waitUntil(lambda: dialog.away.isVisible() and dialog.away.hasFocus())
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert dialog.result() and dialog.choice is None and away == [True]
