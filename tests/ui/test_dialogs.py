"""Every dialog opens in its first field; Enter does what its main button says, Esc closes."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMainWindow, QPushButton, QWidget

import kesbang_desktop.ui
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.ui.commands import meetings as commands
from kesbang_desktop.ui.commands.binding import bind, trigger_keys
from kesbang_desktop.ui.corrections.corrections_dialog import CorrectionsDialog
from kesbang_desktop.ui.decisions.decision_chooser import DecisionChooser
from kesbang_desktop.ui.directory.merge_dialog import MergeDialog
from kesbang_desktop.ui.directory.organization_dialog import OrganizationDialog
from kesbang_desktop.ui.directory.people_file_dialog import PeopleFileDialog
from kesbang_desktop.ui.directory.person_dialog import PersonDialog
from kesbang_desktop.ui.directory.record_dialog import RecordDialog
from kesbang_desktop.ui.directory.starter_dialog import StarterDialog
from kesbang_desktop.ui.follow_ups.checked_dialog import CheckedDialog
from kesbang_desktop.ui.follow_ups.returned_dialog import ReturnedDialog
from kesbang_desktop.ui.follow_ups.saved_filters import FilterNameDialog
from kesbang_desktop.ui.help.help_dialog import HelpDialog
from kesbang_desktop.ui.meetings.import_dialog import ImportDialog
from kesbang_desktop.ui.meetings.old_minutes_dialog import OldMinutesDialog
from kesbang_desktop.ui.obligations.obligation_dialog import ObligationDialog
from kesbang_desktop.ui.packages.hand_over_dialog import HandOverDialog
from kesbang_desktop.ui.packages.package_dialog import PackageDialog
from kesbang_desktop.ui.packages.passphrase_dialog import PackagePassphraseDialog
from kesbang_desktop.ui.packages.taking_dialog import TakingDialog
from kesbang_desktop.ui.papers.circulation_dialog import CirculationDialog
from kesbang_desktop.ui.papers.excerpt_dialog import ExcerptDialog
from kesbang_desktop.ui.papers.proof_dialog import ProofDialog
from kesbang_desktop.ui.reports.condition_dialog import ConditionDialog
from kesbang_desktop.ui.reports.forms_dialog import FormsDialog
from kesbang_desktop.ui.reports.lines_dialog import LinesDialog
from kesbang_desktop.ui.reports.other_days_dialog import OtherDaysDialog
from kesbang_desktop.ui.reports.receive_dialog import ReceiveDialog
from kesbang_desktop.ui.safekeeping.address_dialog import AddressDialog
from kesbang_desktop.ui.safekeeping.altered_rows_dialog import AlteredRowsDialog
from kesbang_desktop.ui.safekeeping.copied_attachment_dialog import CopiedAttachmentDialog
from kesbang_desktop.ui.safekeeping.copied_meeting_dialog import CopiedMeetingDialog
from kesbang_desktop.ui.safekeeping.copied_rows_dialog import CopiedRowsDialog
from kesbang_desktop.ui.safekeeping.new_passphrase_dialog import NewPassphraseDialog
from kesbang_desktop.ui.safekeeping.reaching_dialog import ReachingDialog
from kesbang_desktop.ui.safekeeping.recovery_dialog import RecoveryDialog
from kesbang_desktop.ui.safekeeping.refused_dialog import RefusedDialog
from kesbang_desktop.ui.safekeeping.restore_question import RestoreQuestion
from kesbang_desktop.ui.safekeeping.restoring_dialog import RestoringDialog
from kesbang_desktop.ui.safekeeping.start_dialog import StartDialog
from kesbang_desktop.ui.safekeeping.unlock_dialog import UnlockDialog
from kesbang_desktop.ui.series.attendance_dialog import SeriesAttendanceDialog
from kesbang_desktop.ui.series.next_meeting_dialog import NextMeetingDialog
from kesbang_desktop.ui.settings.abbreviation_dialog import AbbreviationDialog
from kesbang_desktop.ui.settings.named_day_dialog import NamedDayDialog
from kesbang_desktop.ui.settings.profile_name_dialog import ProfileNameDialog
from kesbang_desktop.ui.shell.crash_dialog import CrashBox
from kesbang_desktop.ui.versions.finalise_dialog import FinaliseDialog
from kesbang_desktop.ui.versions.reopen_dialog import ReopenDialog
from kesbang_desktop.ui.versions.versions_dialog import VersionsDialog
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.keyed_dialog import KeyedDialog
from kesbang_desktop.ui.widgets.question import Question
from kesbang_desktop.ui.workspace.history_dialog import HistoryDialog
from kesbang_desktop.ui.workspace.invite_dialog import InviteDialog
from kesbang_desktop.ui.workspace.people_dialog import PeopleDialog
from tests.ui.dialog_makers import Maker, dialog_makers, show_dialog
from tests.ui.keyboard import KEY, press, type_text

# Each with what the first field is, empty where there is none, and what Enter says.
FORMS = {
    PersonDialog: ("name", "Simpan"),
    OrganizationDialog: ("name", "Simpan"),
    ProfileNameDialog: ("name", "Simpan"),
    FilterNameDialog: ("name", "Simpan"),
    AbbreviationDialog: ("name", "Simpan"),
    MergeDialog: ("name", "Gabungkan"),
    NamedDayDialog: ("name", "Simpan"),
    ObligationDialog: ("text", "Simpan"),
    NextMeetingDialog: ("day", "Buat rapat"),
    FinaliseDialog: ("number", "Sahkan"),
    ReopenDialog: ("reason", "Buka revisi"),
    ImportDialog: ("table", "Impor"),
    HandOverDialog: ("name", "Pilih tempat…"),
    PackagePassphraseDialog: ("name", "Buka"),
    NewPassphraseDialog: ("name", "Sandikan data"),
    ConditionDialog: ("safety", "Simpan"),
    OtherDaysDialog: ("since", "Buka yang ada"),
    AddressDialog: ("host", "Hubungi dan pakai"),
}
# These show lists, ask their own questions, and have tests of their own.
OTHERS = {
    AlteredRowsDialog,
    CopiedAttachmentDialog,
    CopiedMeetingDialog,
    CorrectionsDialog,
    CrashBox,
    DecisionChooser,
    ExcerptDialog,
    FormsDialog,
    InviteDialog,
    HelpDialog,
    HistoryDialog,
    LinesDialog,
    OldMinutesDialog,
    PackageDialog,
    PeopleDialog,
    PeopleFileDialog,
    ProofDialog,
    ReachingDialog,
    CirculationDialog,
    ReceiveDialog,
    RecoveryDialog,
    RefusedDialog,
    RestoreQuestion,
    RestoringDialog,
    ReturnedDialog,
    SeriesAttendanceDialog,
    StartDialog,
    StarterDialog,
    TakingDialog,
    UnlockDialog,
    VersionsDialog,
}
FRAMES = {CheckedDialog, CopiedRowsDialog, RecordDialog, FittingDialog, KeyedDialog, Question}


@pytest.fixture
def makers(store, ports, worker) -> Iterator[dict[type, Maker]]:
    home = QWidget()
    yield dialog_makers(store, ports, worker, home)
    home.deleteLater()


@pytest.fixture
def show(qtbot, makers) -> Callable[[type], QDialog]:
    return lambda kind: show_dialog(qtbot, makers[kind]())


def main_button(dialog: QDialog) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.isDefault())


def test_every_dialog_of_the_program_is_known_here() -> None:
    for module in pkgutil.walk_packages(kesbang_desktop.ui.__path__, "kesbang_desktop.ui."):
        importlib.import_module(module.name)
    waiting, found = [QDialog], set()
    while waiting:
        kinds = waiting.pop().__subclasses__()
        waiting += kinds
        found |= {one for one in kinds if one.__module__.startswith("kesbang_desktop.")}
    assert found == {*FORMS, *OTHERS, *FRAMES}


@pytest.mark.parametrize("kind", FORMS)
def test_a_dialog_opens_in_its_first_field(show, kind: type) -> None:
    dialog, name = show(kind), FORMS[kind][0]
    field = dialog.fields[name].editor if hasattr(dialog, "fields") else getattr(dialog, name)
    focus = QApplication.focusWidget()
    assert focus is field or field.isAncestorOf(focus)


@pytest.mark.parametrize("kind", FORMS)
def test_enter_does_what_the_main_button_says(qtbot, show, kind: type) -> None:
    dialog = show(kind)
    button = main_button(dialog)
    assert button.text().replace("&", "") == FORMS[kind][1]
    with qtbot.waitSignal(button.clicked):
        press(KEY.Key_Return)


@pytest.mark.parametrize("kind", FORMS)
def test_esc_closes_what_was_not_touched(show, kind: type) -> None:
    dialog = show(kind)
    press(KEY.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    "kind", [one for one, (field, _) in FORMS.items() if field not in ("table", "day", "safety")]
)
def test_esc_never_drops_what_was_typed_in_silence(qtbot, show, kind: type) -> None:
    dialog = show(kind)
    type_text("ketikan")
    press(KEY.Key_Escape)
    assert dialog.isVisible()
    box = dialog.question
    qtbot.waitUntil(box.isVisible)
    qtbot.keyClick(box, KEY.Key_Escape)
    qtbot.waitUntil(lambda: dialog.question is None or not dialog.question.isVisible())
    assert dialog.isVisible()
    assert any("ketikan" in one.text() for one in dialog.findChildren(QLineEdit))
    dialog.close()
    drop = next(one for one in dialog.question.buttons() if one.text() == "Buang isian")
    drop.click()
    assert not dialog.isVisible()


def test_first_and_last_name_typed_at_once_are_the_name(qtbot, show) -> None:
    dialog = show(PersonDialog)
    with qtbot.waitSignal(dialog.record_edited) as edited:
        type_text("Siti Rahmawati")
        press(KEY.Key_Return)
    assert edited.args[0].person.name == "Siti Rahmawati"


@pytest.mark.parametrize(
    ("kind", "signal"),
    [(PersonDialog, "record_edited"), (HandOverDialog, "record_edited"), (ReopenDialog, "agreed")],
)
def test_what_was_agreed_is_said_once_the_dialog_is_gone(show, kind: type, signal: str) -> None:
    dialog = show(kind)
    seen: list[bool] = []
    getattr(dialog, signal).connect(lambda _: seen.append(dialog.isVisible()))
    if kind is not HandOverDialog:
        type_text("Siti Rahmawati")
    press(KEY.Key_Return)
    assert seen == [False]


def test_enter_keeps_also_while_the_list_of_a_field_offers_something(qtbot, show) -> None:
    dialog = show(PersonDialog)
    type_text("Siti Rahmawati")
    box = dialog.grade
    box.setFocus()
    type_text("III/")
    popup = box.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    with qtbot.waitSignal(dialog.record_edited) as edited:
        qtbot.keyClick(popup, KEY.Key_Return)
    assert edited.args[0].person.grade == "III/"


def test_enter_takes_what_is_highlighted_and_keeps_nothing_yet(qtbot, show) -> None:
    dialog = show(PersonDialog)
    type_text("Siti Rahmawati")
    box = dialog.grade
    box.setFocus()
    type_text("III/")
    popup = box.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, KEY.Key_Down)
    taken = popup.currentIndex().data()
    with qtbot.assertNotEmitted(dialog.record_edited):
        qtbot.keyClick(popup, KEY.Key_Return)
    assert box.currentText() == taken
    assert dialog.isVisible()


def test_a_key_in_a_dialog_is_none_of_the_page_behind_it(qtbot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    done: list[str] = []
    bind(page, commands.CLEAR_FILTER, lambda: done.append("page"))
    dialog = KeyedDialog(page)
    line = QLineEdit(dialog)
    escape = QKeySequence(Qt.Key.Key_Escape)
    assert not trigger_keys(line, escape)
    assert trigger_keys(page, escape)
    assert done == ["page"]


def test_closing_the_window_closes_its_dialog_first_or_asks(qtbot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    dialog = KeyedDialog(page)
    line = QLineEdit(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    line.setText("Siti")
    QGuiApplication.sendEvent(page.windowHandle(), QEvent(QEvent.Type.Close))
    qtbot.waitUntil(lambda: dialog.question is not None)
    assert page.isVisible()
    assert dialog.isVisible()
    dialog.question.done(0)
    line.clear()
    QGuiApplication.sendEvent(page.windowHandle(), QEvent(QEvent.Type.Close))
    qtbot.waitUntil(lambda: not page.isVisible())
    assert not dialog.isVisible()


def test_a_dialog_makes_no_window_of_its_own_of_what_it_stands_over(qtbot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QWidget())
    QPushButton("Di belakang", window.centralWidget())
    window.show()
    dialog = KeyedDialog(window)
    dialog.open()
    inside = [one for one in window.findChildren(QWidget) if not one.isWindow()]
    # Clicks would go there, past what keeps the window behind still.
    assert inside and not [one for one in inside if one.windowHandle() is not None]
    dialog.close()


def test_the_second_click_of_a_double_one_keeps_nobody_twice(qtbot) -> None:
    kept: list[object] = []
    dialog = PersonDialog(None, Directory())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.record_edited.connect(kept.append)
    dialog.open()
    dialog.fields["name"].editor.setText("Budi Santoso")
    save = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Simpan")
    save.click()
    qtbot.waitUntil(dialog.isHidden)
    # The button went down before the dialog closed, and comes up behind that.
    save.click()
    QApplication.processEvents()
    assert len(kept) == 1
