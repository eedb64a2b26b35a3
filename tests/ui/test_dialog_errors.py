"""What is wrong with an input is said whole, beside it, and no longer than it is wrong."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kesbang_desktop.domain.errors import WrongPassphraseError
from kesbang_desktop.ui.directory.merge_dialog import MergeDialog
from kesbang_desktop.ui.directory.organization_dialog import OrganizationDialog
from kesbang_desktop.ui.directory.person_dialog import PersonDialog
from kesbang_desktop.ui.follow_ups.saved_filters import FilterNameDialog
from kesbang_desktop.ui.look.theme import LIGHT, apply_theme
from kesbang_desktop.ui.obligations.obligation_dialog import ObligationDialog
from kesbang_desktop.ui.packages.hand_over_dialog import HandOverDialog
from kesbang_desktop.ui.packages.passphrase_dialog import PackagePassphraseDialog
from kesbang_desktop.ui.safekeeping.new_passphrase_dialog import NewPassphraseDialog
from kesbang_desktop.ui.safekeeping.unlock_dialog import UnlockDialog
from kesbang_desktop.ui.series.next_meeting_dialog import NextMeetingDialog
from kesbang_desktop.ui.settings.abbreviation_dialog import AbbreviationDialog
from kesbang_desktop.ui.settings.named_day_dialog import NamedDayDialog
from kesbang_desktop.ui.settings.profile_name_dialog import ProfileNameDialog
from kesbang_desktop.ui.versions.reopen_dialog import ReopenDialog
from kesbang_desktop.ui.widgets.field import Field
from tests.ui.dialog_makers import dialog_makers, show_dialog
from tests.ui.keyboard import CONTROL, KEY, press, type_text
from tests.ui.screens.fitting import faults_of

# What is left of 1366 x 768 at twice the size, below the title bar of a dialog.
SMALLEST = QSize(664, 320)


@dataclass(frozen=True)
class Fault:
    """``wrong`` is typed into ``field`` while ``before`` stands in the others, then ``right``."""

    kind: type
    field: str
    wrong: str
    right: str
    before: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return f"{self.kind.__name__}-{self.field}-{self.wrong}"


FAULTS = (
    Fault(PersonDialog, "name", "", "Siti Rahmawati"),
    Fault(OrganizationDialog, "name", "", "Dinas Sosial"),
    Fault(OrganizationDialog, "parent", "Dinas Entah", "", (("name", "Bidang"),)),
    Fault(ProfileNameDialog, "name", "", "Bidang Politik"),
    Fault(FilterNameDialog, "name", "", "Kiriman"),
    Fault(AbbreviationDialog, "name", "a1", "ab"),
    Fault(AbbreviationDialog, "long", "", "abad", (("name", "abd"),)),
    Fault(MergeDialog, "name", "Zulkifli", "Edi Noor"),
    Fault(MergeDialog, "name", "", "Edi Noor"),
    Fault(NamedDayDialog, "name", "", "pelantikan", (("day", "18/3/2025"),)),
    Fault(NamedDayDialog, "day", "32 april", "2 april 2025", (("name", "pelantikan"),)),
    Fault(NewPassphraseDialog, "name", "abc", "empat kata sandi ini"),
    Fault(NewPassphraseDialog, "again", "kopi", "kopi susu panas", (("name", "kopi susu panas"),)),
    Fault(ObligationDialog, "text", "", "Laporan bulanan"),
    Fault(ObligationDialog, "first_due", "32 april", "2 april 2025", (("text", "Laporan"),)),
    Fault(ObligationDialog, "owners", "Entah Siapa", "", (("text", "Laporan"),)),
    Fault(NextMeetingDialog, "field", "32 april", "2 april 2024"),
    Fault(ReopenDialog, "field", "", "nama narasumber salah tulis"),
    Fault(HandOverDialog, "name", "abc", "kopi susu panas", (("again", "abc"),)),
    Fault(HandOverDialog, "again", "kopi", "kopi susu panas", (("name", "kopi susu panas"),)),
    Fault(PackagePassphraseDialog, "name", "", "kopi"),
    Fault(UnlockDialog, "field", "kopi tubruk", "kopi"),
    Fault(UnlockDialog, "field", "", "kopi"),
)


def refuse(_words: str) -> None:
    raise WrongPassphraseError


@pytest.fixture
def show(qtbot: QtBot, qapp, store, ports, worker) -> Iterator[Callable[[type], QDialog]]:
    apply_theme(qapp, LIGHT)
    home = QWidget()
    makers = dialog_makers(store, ports, worker, home)
    makers[UnlockDialog] = lambda: UnlockDialog("Data berkata sandi.", refuse, worker)

    yield lambda kind: show_dialog(qtbot, makers[kind]())
    home.deleteLater()


def field_named(dialog: QDialog, name: str) -> Field:
    return dialog.field if name == "field" else dialog.fields[name]


def put_into(field: Field, text: str) -> None:
    """Type ``text`` over what stands there."""
    field.editor.setFocus()
    press(KEY.Key_A, CONTROL)
    press(KEY.Key_Delete)
    type_text(text)


def heights(dialog: QDialog) -> list[int]:
    return [one.editor.height() for one in dialog.findChildren(Field) if one.isVisible()]


def sentence_of(field: Field) -> QLabel:
    return next(one for one in field.findChildren(QLabel) if one.text() == field.error)


@pytest.mark.parametrize("room", [None, SMALLEST], ids=["as-it-opens", "smallest"])
@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_a_sentence_is_whole_squeezes_nothing_and_goes_with_its_fault(
    qtbot: QtBot, show, fault: Fault, room: QSize | None
) -> None:
    dialog = show(fault.kind)
    if room is not None:
        dialog.setMaximumSize(room)
        dialog.resize(dialog.size().boundedTo(room))
    before = heights(dialog)
    for name, text in fault.before:
        put_into(field_named(dialog, name), text)
    field = field_named(dialog, fault.field)
    put_into(field, fault.wrong)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: bool(field.error))
    # Once the dialog has grown for it.
    qtbot.waitUntil(lambda: heights(dialog) == before)
    assert faults_of(dialog) == []
    label = sentence_of(field)
    assert dialog.isVisible()
    assert label.height() >= label.heightForWidth(label.width())
    qtbot.waitUntil(lambda: label.visibleRegion().boundingRect().size() == label.size())
    assert field.isAncestorOf(QApplication.focusWidget())
    put_into(field, fault.right)
    qtbot.waitUntil(lambda: not field.error)
    assert not label.isVisible()
    assert [one.error for one in dialog.findChildren(Field) if one.error] == []


def test_every_dialog_into_which_something_wrong_can_be_typed_is_tried(
    store, ports, worker
) -> None:
    home = QWidget()
    tried = {fault.kind for fault in FAULTS}
    for kind, make in dialog_makers(store, ports, worker, home).items():
        dialog = make()
        can_refuse = hasattr(dialog, "fields") or hasattr(dialog, "field")
        if can_refuse and dialog.findChildren(QLineEdit) + dialog.findChildren(QComboBox):
            assert kind in tried
        dialog.deleteLater()
    home.deleteLater()
