"""Enter in a field of "Data rapat" goes to the next one, as Tab does, and keeps what was typed."""

from datetime import date, time
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from kesbang_desktop.domain.attendance import Role, holder_of
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.workspace.details_form import DetailsForm
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.ui.fake_ports import MemoryStore
from tests.ui.keyboard import KEY, SHIFT, press, type_text

ENTERS = [KEY.Key_Return, KEY.Key_Enter]


@pytest.fixture
def form(opened: MainWindow) -> DetailsForm:
    """The form with the keyboard in its first field."""
    opened.workspace.show_tab(Tab.DETAILS)
    opened.workspace.details.focus_title()
    return opened.workspace.details.form


def shown(form: DetailsForm) -> list[QWidget]:
    """The inputs of a meeting: those of reports alone are not there."""
    return [one for one in form.inputs if one.isVisibleTo(form)]


def stored(window: MainWindow, store: MemoryStore) -> Minutes:
    meeting_id = window.workspace.meeting_id
    assert meeting_id is not None
    return store.minutes[meeting_id]


def is_of_several_lines(editor: QWidget) -> bool:
    return isinstance(editor, QPlainTextEdit)


def strike(key: Qt.Key) -> None:
    """Press ``key`` where the window system sends it: to the list that is open, else the field."""
    popup = QApplication.activePopupWidget()
    if popup is None:
        press(key)
    else:
        QTest.keyClick(popup, key)


@pytest.mark.parametrize("enter", ENTERS)
def test_enter_goes_through_all_fields_of_one_line(form: DetailsForm, enter: Qt.Key) -> None:
    for before, after in pairwise(shown(form)):
        assert QApplication.focusWidget() is before
        if is_of_several_lines(before):
            break
        press(enter)
        assert QApplication.focusWidget() is after
    assert form.focusWidget() is form.bindings["opening"].field.editor


def test_enter_goes_where_tab_goes(form: DetailsForm) -> None:
    for editor in shown(form):
        if not is_of_several_lines(editor):
            editor.setFocus()
            press(KEY.Key_Tab)
            by_tab = QApplication.focusWidget()
            editor.setFocus()
            press(KEY.Key_Return)
            assert QApplication.focusWidget() is by_tab


def test_shift_enter_goes_back_and_stays_in_the_first_field(form: DetailsForm) -> None:
    fields = [one for one in shown(form) if not is_of_several_lines(one)]
    fields[-1].setFocus()
    for before in reversed(fields[:-1]):
        press(KEY.Key_Return, SHIFT)
        assert QApplication.focusWidget() is before
    press(KEY.Key_Return, SHIFT)
    assert QApplication.focusWidget() is fields[0]


@pytest.mark.parametrize("name", ["opening", "closing", "remarks"])
def test_enter_breaks_the_line_of_a_longer_text(form: DetailsForm, name: str) -> None:
    editor = form.bindings[name].field.editor
    assert isinstance(editor, QPlainTextEdit)
    editor.setFocus()
    type_text("satu")
    press(KEY.Key_Return)
    type_text("dua")
    assert QApplication.focusWidget() is editor
    assert editor.toPlainText() == "satu\ndua"


def test_a_whole_form_is_typed_with_enter_alone(
    qtbot: QtBot, opened: MainWindow, store: MemoryStore, form: DetailsForm
) -> None:
    typed = {
        "title": "Rapat Natal", "date": "18/3/2025",
        "called_at": "8", "started_at": "830", "ended_at": "12",
        "place": "Aula", "organizer": "Kesbangpol",
        "number": "200.1.5/7", "invitation": "005/12", "series": "Natal",
    }  # fmt: skip
    texts = {form.bindings[name].field.editor: text for name, text in typed.items()}
    names = ("edi hermawanto noor", "Zainal Abidin", "hari dermanto")
    texts |= dict(zip(form.holders.values(), names, strict=True))
    for editor in shown(form):
        if not is_of_several_lines(editor):
            # What stands in a field is selected there, and typed over.
            type_text(texts.pop(editor, ""))
            strike(KEY.Key_Return)
    assert not texts

    def meeting() -> Meeting:
        return stored(opened, store).meeting

    qtbot.waitUntil(lambda: meeting().series == "Natal")
    now = meeting()
    assert (now.title, now.date) == ("Rapat Natal", date(2025, 3, 18))
    assert (now.called_at, now.started_at, now.ended_at) == (time(8), time(8, 30), time(12))
    assert (now.place, now.organizer) == ("Aula", "Kesbangpol")
    assert (now.number, now.invitation) == ("200.1.5/7", "005/12")

    def holders() -> list[str]:
        attendances = stored(opened, store).attendances
        found = [holder_of(role, attendances) for role in form.holders]
        return [one.party.name for one in found if one is not None]

    expected = ["Edi Hermawanto Noor", "Zainal Abidin", "Hari Dermanto"]
    qtbot.waitUntil(lambda: holders() == expected)
    names = [one.party.name for one in stored(opened, store).attendances]
    assert names.count("Zainal Abidin") == 1


@pytest.mark.parametrize(
    ("name", "typed", "shown"),
    [("date", "18/3/25", "18 Maret 2025"), ("started_at", "0830", "08.30")],
)
def test_enter_writes_out_what_was_typed(
    form: DetailsForm, name: str, typed: str, shown: str
) -> None:
    editor = form.bindings[name].field.editor
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    editor.selectAll()
    type_text(typed)
    press(KEY.Key_Return)
    assert QApplication.focusWidget() is not editor
    assert editor.text() == shown


def test_enter_behind_what_is_wrong_goes_on_and_it_stays_pointed_out(
    qtbot: QtBot, form: DetailsForm
) -> None:
    editor = form.day
    editor.setFocus()
    editor.selectAll()
    type_text("31 Februari 2026")
    press(KEY.Key_Return)
    assert not editor.hasFocus()
    assert editor.text() == "31 Februari 2026"
    qtbot.waitUntil(lambda: bool(form.bindings["date"].field.error))


def test_enter_takes_what_is_highlighted_in_an_open_list_and_stays(form: DetailsForm) -> None:
    place = form.bindings["place"].field.editor
    assert isinstance(place, QLineEdit)
    form.completions["place"].setStringList(["Aula Kantor", "Aula Lama"])
    place.setFocus()
    place.selectAll()
    type_text("aula")
    assert QApplication.activePopupWidget() is not None
    strike(KEY.Key_Down)
    strike(KEY.Key_Down)
    strike(KEY.Key_Return)
    assert place.text() == "Aula Lama"
    assert place.hasFocus()
    press(KEY.Key_Return)
    assert form.bindings["organizer"].field.editor.hasFocus()
    assert place.text() == "Aula Lama"


def test_enter_goes_on_where_nothing_of_an_open_list_is_highlighted(form: DetailsForm) -> None:
    place = form.bindings["place"].field.editor
    assert isinstance(place, QLineEdit)
    form.completions["place"].setStringList(["Aula Kantor", "Aula Lama"])
    place.setFocus()
    place.selectAll()
    type_text("aula")
    assert QApplication.activePopupWidget() is not None
    strike(KEY.Key_Return)
    assert form.bindings["organizer"].field.editor.hasFocus()
    assert place.text() == "aula"


@pytest.mark.parametrize("role", [Role.CHAIR, Role.SECRETARY, Role.NOTE_TAKER])
def test_a_name_begun_for_a_role_is_taken_once(
    qtbot: QtBot, opened: MainWindow, store: MemoryStore, form: DetailsForm, role: Role
) -> None:
    box: ChoiceBox = form.holders[role]
    before = len(stored(opened, store).attendances)
    box.setFocus()
    box.line().selectAll()
    type_text("hari")
    assert QApplication.activePopupWidget() is not None
    strike(KEY.Key_Return)
    assert not box.hasFocus()

    def holder() -> str:
        found = holder_of(role, stored(opened, store).attendances)
        return found.party.name if found else ""

    qtbot.waitUntil(lambda: holder() == "Hari Dermanto")
    assert box.currentText() == "Hari Dermanto"
    assert len(stored(opened, store).attendances) == before


def test_enter_in_a_choice_changes_nothing(form: DetailsForm) -> None:
    for name in ("classification", "zone"):
        box = form.bindings[name].field.editor
        assert isinstance(box, ChoiceBox)
        before = box.currentIndex()
        box.setFocus()
        press(KEY.Key_Return)
        assert not box.hasFocus()
        assert box.currentIndex() == before


def test_names_typed_one_behind_the_other_get_their_own_roles(
    qtbot: QtBot, opened: MainWindow, store: MemoryStore, form: DetailsForm
) -> None:
    names = ["Zainal Abidin", "Siti Rahma", "Bambang Irawan"]
    form.holders[Role.CHAIR].setFocus()
    # Nobody waits here: the first name is still being looked up when the last one is there.
    for name in names:
        type_text(name)
        strike(KEY.Key_Return)

    def holders() -> list[str]:
        attendances = stored(opened, store).attendances
        found = [holder_of(role, attendances) for role in form.holders]
        return [one.party.name for one in found if one is not None]

    qtbot.waitUntil(lambda: holders() == names)
