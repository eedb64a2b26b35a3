"""The attendance list, driven by the keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit

from kesbang_desktop.domain.attendance import Presence, Role, holder_of
from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.ui.workspace.attendees_model import AttendeeColumn
from kesbang_desktop.ui.workspace.attendees_tab import AttendeesTab
from kesbang_desktop.ui.workspace.people_model import PeopleColumn
from tests.ui.meetings_data import add_attended_meeting

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def minutes(store):
    return add_attended_meeting(store)


@pytest.fixture
def tab(qtbot, ports, worker, minutes):
    tab = AttendeesTab(ports, worker)
    qtbot.addWidget(tab)
    tab.resize(1176, 650)
    tab.show()
    tab.activateWindow()
    tab.set_minutes(minutes)
    qtbot.waitUntil(lambda: worker.is_idle)
    tab.table.focus_rows()
    return tab


@pytest.fixture
def stored(qtbot, store, worker, minutes):
    """What is on disk for the meeting once every job is done."""

    def read():
        qtbot.waitUntil(lambda: worker.is_idle)
        return store.minutes[minutes.meeting.id].attendances

    return read


def names(attendances) -> list[str]:
    return [one.party.name for one in attendances]


def open_editor(qtbot, tab: AttendeesTab, row: int, column: int, kind: type):
    tab.table.select_rows([row], column)
    qtbot.keyClick(tab.table, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: tab.table.viewport().findChild(kind) is not None)
    return tab.table.viewport().findChild(kind)


def test_space_goes_through_the_statuses(qtbot, tab, stored):
    for presence in (Presence.PRESENT, Presence.EXCUSED, Presence.ABSENT, Presence.UNKNOWN):
        qtbot.keyClick(tab.table, Qt.Key.Key_Space)
        assert stored()[0].presence is presence
    assert [one.presence for one in stored()[1:]] == [Presence.UNKNOWN] * 2


@pytest.mark.parametrize("text", ["sakit", "hadir?"])
def test_a_status_that_is_none_is_told_and_changes_nothing(qtbot, tab, stored, text: str):
    before = stored()
    editor = open_editor(qtbot, tab, 0, AttendeeColumn.PRESENCE, QComboBox)
    editor.setEditText(text)
    qtbot.keyClick(editor.lineEdit(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.banner.text != "")
    assert tab.banner.text.startswith(f"“{text}” bukan status kehadiran.")
    assert stored() == before


def test_space_sets_all_selected_alike(qtbot, tab, stored):
    tab.table.select_rows([0, 1, 2])
    qtbot.keyClick(tab.table, Qt.Key.Key_Space)
    assert {one.presence for one in stored()} == {Presence.PRESENT}


def test_everybody_is_present_at_one_press_save_those_noted_otherwise(qtbot, tab, stored):
    tab.table.select_rows([1])
    for _ in range(2):
        qtbot.keyClick(tab.table, Qt.Key.Key_Space)
    tab.all_present.click()
    assert [one.presence for one in stored()] == [
        Presence.PRESENT,
        Presence.EXCUSED,
        Presence.PRESENT,
    ]


def test_a_typed_line_adds_somebody_new(qtbot, store, tab, stored):
    qtbot.keyClicks(tab.line, "Siti Aminah, Kepala Bidang, Dinas Sosial Kaltim")
    qtbot.keyClick(tab.line, Qt.Key.Key_Return)
    added = stored()[-1]
    assert (added.party.name, added.position) == ("Siti Aminah", "Kepala Bidang")
    assert added.organization.name == "Dinas Sosial Kaltim"
    assert added.order_key > stored()[-2].order_key
    assert "Siti Aminah" in [one.name for one in store.people.values()]
    assert tab.line.text() == ""


def test_a_part_of_a_known_name_is_enough(qtbot, ports, minutes, tab, stored):
    tab.table.select_rows([0])
    qtbot.keyClick(tab.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(stored()) == 2)
    qtbot.keyClicks(tab.line, "firdaus")
    assert tab.line.suggestion().name == "Ahmad Firdaus Kurniawan, S.Sos., M.Si."
    qtbot.keyClick(tab.line, Qt.Key.Key_Return)
    added = stored()[-1]
    assert added.party == minutes.attendances[0].party
    assert (added.position, added.organization.name) == ("Sekretaris", "Kesbangpol Kaltim")


def test_nobody_is_added_twice(qtbot, tab, stored):
    qtbot.keyClicks(tab.line, "edi")
    qtbot.keyClick(tab.line, Qt.Key.Key_Return)
    assert len(stored()) == 3
    assert tab.banner.text == "Edi Hermawanto Noor sudah ada di daftar."


def test_what_is_read_of_somebody_on_the_list_fills_what_is_missing(qtbot, tab, stored) -> None:
    tab.adder.add_lines("Contoh Satu", is_name=True)
    qtbot.waitUntil(lambda: "Contoh Satu" in names(stored()))
    tab.adder.add_lines("Contoh Satu, Kepala Bidang, Diskominfo")
    qtbot.waitUntil(lambda: tab.banner.text == "Contoh Satu dilengkapi.")
    found = stored()[-1]
    assert (found.position, found.organization.name) == ("Kepala Bidang", "Diskominfo")
    tab.banner.press("Urungkan")
    assert (stored()[-1].position, stored()[-1].organization) == ("", None)


def test_escape_takes_the_name_as_typed(qtbot, tab, stored):
    qtbot.keyClicks(tab.line, "Edi")
    qtbot.keyClick(tab.line, Qt.Key.Key_Escape)
    qtbot.keyClick(tab.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(stored()) == 4)
    assert names(stored())[-1] == "Edi"


def paste(qtbot, tab: AttendeesTab, text: str):
    """Paste ``text`` into the line and return the dialog that shows what it became."""
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(tab.line, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: tab.adder.dialog is not None and tab.adder.dialog.isVisible())
    return tab.adder.dialog


CHAT = (
    "*Daftar hadir:*\n1. *Ani Contoh* (Kabid, Dishub) 0812-3456-7890\n"
    "2. perwakilan, TNI\n3. Edi Baru"
)


def test_a_list_pasted_from_chat_is_looked_at_before_anybody_is_added(qtbot, store, tab, stored):
    before = (dict(store.people), dict(store.organizations))
    dialog = paste(qtbot, tab, CHAT)
    assert [line.is_included for line in dialog.model.lines] == [False, True, True, True]
    assert len(stored()) == 3
    assert (store.people, store.organizations) == before
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(stored()) == 6)
    assert names(stored())[3:] == ["Ani Contoh", "TNI", "Edi Baru"]
    assert tab.banner.text == "3 peserta ditambahkan."
    phones = {one.name: one.phone for one in store.people.values()}
    assert phones["Ani Contoh"] == "0812-3456-7890"


def test_undo_takes_a_pasted_list_back_the_directory_included(qtbot, store, tab, stored):
    before = (stored(), dict(store.people), dict(store.organizations))
    qtbot.keyClick(paste(qtbot, tab, CHAT).table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(stored()) == 6)
    qtbot.activate(tab)
    tab.table.focus_rows()
    qtbot.keyClick(tab.table, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(stored()) == 3)
    assert (stored(), store.people, store.organizations) == before


def test_what_is_pasted_of_somebody_known_completes_the_directory_until_it_is_taken_back(
    qtbot, store, tab, stored
):
    qtbot.keyClick(paste(qtbot, tab, "1. Edi Baru\n2. perwakilan, TNI").table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(stored()) == 5)
    (edi,) = [one for one in store.people.values() if one.name == "Edi Baru"]
    assert (edi.position, edi.organization_id) == ("", None)
    tab.adder.add_lines("Edi Baru, Kabid Umum, Dishub")
    qtbot.waitUntil(lambda: store.people[edi.id].position == "Kabid Umum")
    home = store.people[edi.id].organization_id
    assert home is not None and store.organizations[home].name == "Dishub"
    tab.banner.press("Urungkan")
    qtbot.waitUntil(lambda: store.people[edi.id] == edi)
    assert "Dishub" not in [one.name for one in store.organizations.values()]


def test_escape_adds_nobody_and_leaves_the_text_on_the_clipboard(qtbot, store, tab, stored):
    before = (stored(), dict(store.people), dict(store.organizations))
    dialog = paste(qtbot, tab, CHAT)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: tab.adder.dialog is None)
    assert (stored(), store.people, store.organizations) == before
    assert QGuiApplication.clipboard().text() == CHAT
    assert "papan klip" in tab.banner.text


def test_a_line_typed_that_is_unsure_is_looked_at_and_given_back(qtbot, store, tab, stored):
    qtbot.keyClicks(tab.line, "Pendidikan")
    qtbot.keyClick(tab.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.adder.dialog is not None)
    dialog = tab.adder.dialog
    assert dialog.model.index(0, PeopleColumn.NAME).data() == "? Pendidikan"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: tab.adder.dialog is None)
    assert len(stored()) == 3
    assert QGuiApplication.clipboard().text() == "Pendidikan"


def test_every_cell_can_be_corrected_and_a_line_left_out(qtbot, store, tab, stored):
    dialog = paste(qtbot, tab, "1. Pendidikan\n2. Edi Baru, KPU")
    model = dialog.model
    assert dialog.table.currentIndex() == model.index(0, PeopleColumn.NAME)
    qtbot.keyClick(dialog.table, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: dialog.table.viewport().findChild(QLineEdit) is not None)
    editor = dialog.table.viewport().findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "Siti Contoh")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: model.index(0, PeopleColumn.NAME).data() == "Siti Contoh")
    assert dialog.isVisible()
    dialog.table.selectRow(1)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.keep.text() == "Tambahkan 1 peserta"
    dialog.keep.click()
    qtbot.waitUntil(lambda: len(stored()) == 4)
    assert names(stored())[-1] == "Siti Contoh"
    assert "KPU" not in [one.name for one in store.organizations.values()]


def test_who_is_known_and_who_is_new_is_told(qtbot, store, tab, minutes, stored):
    known = minutes.attendances[1].party.name
    dialog = paste(qtbot, tab, f"1. {known}\n2. Edi Baru, Dinas Contoh\n3. Edi Baru, Dinas Contoh")
    told = [dialog.model.index(row, PeopleColumn.BECOMES).data() for row in range(3)]
    assert told == ["sudah di daftar peserta", "orang baru, instansi baru", "dilewati"]


def test_undo_of_a_correction_corrects_the_directory_too(qtbot, store, minutes, tab, stored):
    party = minutes.attendances[2].party
    editor = open_editor(qtbot, tab, 2, AttendeeColumn.NAME, QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "Nama Lain")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: store.people[party.id].name == "Nama Lain")
    qtbot.keyClick(tab.table, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: store.people[party.id].name == party.name)


def test_whether_somebody_added_came_is_not_known_yet(qtbot, tab, stored):
    qtbot.keyClicks(tab.line, "Ani, Kabid, Dishub [narasumber]")
    qtbot.keyClick(tab.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(stored()) == 4)
    assert stored()[-1].presence is Presence.UNKNOWN
    assert stored()[-1].role is Role.RESOURCE_PERSON


def test_delete_removes_and_undo_brings_back(qtbot, minutes, tab, stored):
    qtbot.keyClick(tab.table, Qt.Key.Key_Delete)
    assert names(stored()) == names(minutes.attendances)[1:]
    assert "Urungkan" in [button.text() for button in tab.banner.buttons]
    qtbot.keyClick(tab.table, Qt.Key.Key_Z, CTRL)
    assert stored() == minutes.attendances


def test_alt_with_arrows_reorders(qtbot, tab, stored):
    qtbot.keyClick(tab.table, Qt.Key.Key_Down, ALT)
    qtbot.keyClick(tab.table, Qt.Key.Key_Down, ALT)
    assert names(stored())[2].startswith("Ahmad")
    assert tab.table.currentIndex().row() == 2
    qtbot.keyClick(tab.table, Qt.Key.Key_Up, ALT)
    assert names(stored())[1].startswith("Ahmad")


def test_a_position_is_edited_in_place(qtbot, tab, stored):
    editor = open_editor(qtbot, tab, 2, AttendeeColumn.POSITION, QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "Ketua Bawaslu")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stored()[2].position == "Ketua Bawaslu")


def test_a_name_is_corrected_for_the_directory_too(qtbot, store, minutes, tab, stored):
    editor = open_editor(qtbot, tab, 2, AttendeeColumn.NAME, QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "Hari Dermanto, S.H.")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(stored())[2] == "Hari Dermanto, S.H.")
    assert store.people[minutes.attendances[2].party.id].name == "Hari Dermanto, S.H."


def test_an_empty_name_is_refused_with_a_sentence(qtbot, tab, minutes, stored):
    editor = open_editor(qtbot, tab, 2, AttendeeColumn.NAME, QLineEdit)
    editor.clear()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.banner.text == "Nama belum diisi. Ketik namanya lalu coba lagi.")
    assert stored() == minutes.attendances


def test_a_known_organization_is_found_whatever_its_case(qtbot, minutes, tab, stored):
    editor = open_editor(qtbot, tab, 2, AttendeeColumn.ORGANIZATION, QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "diskominfo kaltim")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    agency = minutes.attendances[1].organization
    qtbot.waitUntil(lambda: stored()[2].organization == agency)


def test_the_chair_has_one_holder(qtbot, tab, stored):
    for row in (0, 2):
        box = open_editor(qtbot, tab, row, AttendeeColumn.ROLE, QComboBox)
        box.setCurrentText("Pimpinan")
        box.activated.emit(box.currentIndex())
        qtbot.waitUntil(lambda row=row: stored()[row].role is Role.CHAIR)
        qtbot.waitUntil(lambda: tab.table.viewport().findChild(QComboBox) is None)
    assert holder_of(Role.CHAIR, stored()) == stored()[2]
    assert stored()[0].roles == frozenset()


def test_a_stand_in_is_typed_into_the_status(qtbot, tab, stored):
    box = open_editor(qtbot, tab, 1, AttendeeColumn.PRESENCE, QComboBox)
    box.setCurrentIndex(box.findText("diwakili oleh"))
    box.activated.emit(box.currentIndex())
    qtbot.keyClicks(box.lineEdit(), "Budi Santoso")
    qtbot.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stored()[1].presence is Presence.REPRESENTED)
    assert stored()[1].represented_by == "Budi Santoso"


def test_what_could_not_be_written_is_written_with_the_next_change(
    qtbot, store, ports, worker, minutes
):
    full = [True]

    def save(*arguments):
        if full[0]:
            raise DatabaseError("Cakram penuh. Kosongkan ruang lalu coba lagi.")
        return store.save_attendances(*arguments)

    tab = AttendeesTab(
        replace(ports, meetings=replace(ports.meetings, save_attendances=save)), worker
    )
    qtbot.addWidget(tab)
    tab.set_minutes(minutes)
    tab.show()
    qtbot.activate(tab)
    tab.table.focus_rows()
    qtbot.keyClick(tab.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: tab.banner.text.startswith("Cakram penuh"))
    full[0] = False
    tab.table.select_rows([1])
    qtbot.keyClick(tab.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: worker.is_idle)
    found = [one.presence for one in store.minutes[minutes.meeting.id].attendances]
    assert found == [Presence.PRESENT, Presence.PRESENT, Presence.UNKNOWN]


def test_ctrl_z_in_the_empty_line_takes_the_last_addition_back(qtbot, store, tab, stored):
    people = dict(store.people)
    qtbot.keyClicks(tab.line, "Siti Aminah, Kepala Bidang, Dinas Sosial Kaltim")
    qtbot.keyClick(tab.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(stored()) == 4)
    assert "baru di direktori" in tab.banner.text
    tab.line.setFocus()
    qtbot.keyClick(tab.line, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(stored()) == 3)
    assert store.people == people
