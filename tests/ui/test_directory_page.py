"""People and organizations, found, added and corrected."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kesbang_desktop.domain.held_post import HeldPost
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Organization, Person
from kesbang_desktop.domain.starter_agencies import StarterAgency
from kesbang_desktop.ui.directory.directory_page import DirectoryPage
from kesbang_desktop.ui.directory.directory_words import ORGANIZATIONS, PEOPLE, TWINS
from kesbang_desktop.ui.directory.merge_dialog import MergeDialog
from kesbang_desktop.ui.directory.organization_dialog import OrganizationDialog
from kesbang_desktop.ui.directory.person_dialog import PersonDialog
from kesbang_desktop.ui.directory.starter_dialog import StarterDialog
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from kesbang_desktop.ui.widgets.question import Question
from tests.ui.keyboard import KEY, press
from tests.ui.meetings_data import add_attended_meeting


def make_anonymous(widget) -> None:
    [action] = [one for one in widget.actions() if one.text().startswith("Jadikan anonim")]
    action.trigger()


CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot, store, ports, worker):
    add_attended_meeting(store)
    page = DirectoryPage(ports.directory, worker)
    qtbot.addWidget(page)
    page.resize(1176, 690)
    page.show()
    qtbot.activate(page)
    page.refresh()
    qtbot.waitUntil(lambda: worker.is_idle)
    page.tables[PEOPLE].focus_rows()
    return page


def names(page: DirectoryPage, which: int) -> list[str]:
    return [row.cells[0] for row in page.models[which].rows]


def fill(qtbot, dialog, **texts: str) -> None:
    for name, text in texts.items():
        editor = dialog.fields[name].editor
        editor.setFocus()
        (editor.lineEdit() if hasattr(editor, "lineEdit") else editor).selectAll()
        qtbot.keyClicks(editor, text)


def test_people_come_by_name_without_titles(page):
    assert names(page, PEOPLE) == [
        "Ahmad Firdaus Kurniawan, S.Sos., M.Si.",
        "Edi Hermawanto Noor",
        "Hari Dermanto",
    ]
    assert page.models[PEOPLE].rows[0].cells[1:3] == ("Sekretaris", "Kesbangpol Kaltim")


def test_a_search_looks_in_every_column(qtbot, page):
    qtbot.keyClick(page.tables[PEOPLE], Qt.Key.Key_Slash)
    qtbot.keyClicks(page.text, "bawaslu ketua")
    assert names(page, PEOPLE) == ["Hari Dermanto"]
    assert names(page, ORGANIZATIONS) == []
    qtbot.keyClick(page.text, Qt.Key.Key_Escape)
    assert len(names(page, PEOPLE)) == 3


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("Ir. hari dermanto, M.M.", ["Hari Dermanto"]),
        ("KURNAIWAN", ["Ahmad Firdaus Kurniawan, S.Sos., M.Si."]),
        ("hermanwanto", ["Edi Hermawanto Noor"]),
        ("badan kesatuan bangsa sekretaris", ["Ahmad Firdaus Kurniawan, S.Sos., M.Si."]),
    ],
)
def test_a_search_leaves_gelar_and_slips_aside(qtbot, page, query, found):
    page.focus_text()
    qtbot.keyClicks(page.text, query)
    assert names(page, PEOPLE) == found


def test_a_person_is_added_with_an_organization_of_its_own(qtbot, store, worker, page):
    qtbot.keyClick(page, Qt.Key.Key_N, CTRL)
    dialog = page.findChild(PersonDialog)
    fill(
        qtbot,
        dialog,
        name="Siti Aminah, S.E.",
        nip="19680411 199303 2 009",
        position="Kepala Dinas",
        organization="Dinas Sosial Kaltim",
    )
    dialog.grade.setEditText("IV/b")
    dialog.grade.textActivated.emit("IV/b")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Siti Aminah, S.E." in names(page, PEOPLE))
    person = next(one for one in store.people.values() if one.name.startswith("Siti"))
    assert (person.nip, person.rank) == ("196804111993032009", "Pembina Tingkat I")
    assert store.organizations[person.organization_id].name == "Dinas Sosial Kaltim"


def test_a_person_is_corrected_in_place(qtbot, store, worker, page):
    qtbot.keyClick(page.tables[PEOPLE], Qt.Key.Key_Return)
    dialog = page.findChild(PersonDialog)
    fill(qtbot, dialog, position="Kepala Badan", organization="diskominfo kaltim")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.models[PEOPLE].rows[0].cells[1] == "Kepala Badan")
    assert page.models[PEOPLE].rows[0].cells[2] == "Diskominfo Kaltim"
    assert len(store.organizations) == 3


def test_a_jabatan_that_changes_stands_in_the_history(qtbot, store, worker, page):
    qtbot.keyClick(page.tables[PEOPLE], Qt.Key.Key_Return)
    dialog = page.findChild(PersonDialog)
    assert not dialog.keeps_old.isVisible()
    fill(qtbot, dialog, position="Kepala Badan", region="Kota Bontang", remarks="Lewat ajudan")
    assert dialog.keeps_old.isVisible() and dialog.keeps_old.isChecked()
    fill(qtbot, dialog, former_posts="Kabid, 2021 - 2023")
    dialog.position.setFocus()
    qtbot.keyClick(dialog.position, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.models[PEOPLE].rows[0].cells[1] == "Kepala Badan")
    person = next(one for one in store.people.values() if one.name.startswith("Ahmad"))
    assert (person.region, person.remarks) == ("Kota Bontang", "Lewat ajudan")
    yesterday = date.today() - timedelta(days=1)
    assert person.former_posts == (
        HeldPost("Sekretaris", "Kesbangpol Kaltim", None, yesterday),
        HeldPost("Kabid", "", date(2021, 1, 1), date(2023, 12, 31)),
    )
    assert person.position_on(date(2022, 1, 1)) == "Kabid"


def test_a_slip_that_is_mended_is_no_former_post(qtbot, store, worker, page):
    qtbot.keyClick(page.tables[PEOPLE], Qt.Key.Key_Return)
    dialog = page.findChild(PersonDialog)
    fill(qtbot, dialog, position="Sekertaris")
    dialog.keeps_old.setChecked(False)
    qtbot.keyClick(dialog.position, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.models[PEOPLE].rows[0].cells[1] == "Sekertaris")
    assert not any(one.former_posts for one in store.people.values())


def test_a_former_post_that_ends_before_it_begins_is_told(qtbot, store, page):
    qtbot.keyClick(page.tables[PEOPLE], Qt.Key.Key_Return)
    dialog = page.findChild(PersonDialog)
    fill(qtbot, dialog, former_posts="Camat, 2024 - 2020")
    qtbot.keyClick(dialog.position, Qt.Key.Key_Return)
    assert "selesai sebelum mulai" in dialog.fields["former_posts"].error
    assert dialog.isVisible()
    dialog.fields["former_posts"].editor.clear()
    assert not dialog.fields["former_posts"].error


def test_an_agency_has_other_names_and_stands_below_none_of_its_own(qtbot, store, worker, page):
    page.tabs.setCurrentIndex(ORGANIZATIONS)
    page.tables[ORGANIZATIONS].focus_rows()
    [top, below] = page.models[ORGANIZATIONS].rows[:2]
    qtbot.keyClick(page.tables[ORGANIZATIONS], Qt.Key.Key_Return)
    dialog = page.findChild(OrganizationDialog)
    fill(qtbot, dialog, phone="0541 1", email="a@b.id")
    dialog.fields["aliases"].editor.setPlainText("Kesbang\nBakesbang")
    qtbot.keyClick(dialog.fields["name"].editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: store.organizations[top.party_id].phone == "0541 1")
    assert store.organizations[top.party_id].aliases == ("Kesbang", "Bakesbang")
    child = replace(store.organizations[below.party_id], parent_id=top.party_id)
    store.save_organizations([child])
    page.refresh()
    qtbot.waitUntil(lambda: page.models[ORGANIZATIONS].rows[1].cells[2] != "")
    page.records.edit_organization(store.load_directory(), top.party_id)
    dialog = page.findChildren(OrganizationDialog)[-1]
    dialog.fields["parent"].editor.setEditText(child.name)
    qtbot.keyClick(dialog.fields["name"].editor, Qt.Key.Key_Return)
    assert "berada di bawah" in dialog.fields["parent"].error


def test_agencies_stand_below_the_one_above_them_and_are_searched_flat(qtbot, store, page):
    model = page.models[ORGANIZATIONS]
    below, above = (store.organizations[model.rows[at].party_id] for at in (0, 2))
    page.tabs.setCurrentIndex(ORGANIZATIONS)
    page.tables[ORGANIZATIONS].focus_rows()
    qtbot.keyClick(page.tables[ORGANIZATIONS], Qt.Key.Key_Return)
    dialog = page.findChild(OrganizationDialog)
    assert dialog.text("name") == below.name
    fill(qtbot, dialog, parent=above.display_name)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [row.depth for row in model.rows] == [0, 0, 1])
    assert store.organizations[below.id].parent_id == above.id
    index = model.index(2, 0)
    assert (index.data(), index.data(RowRole.INDENT)) == (below.name, 1)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"{below.name}, tingkat 2"
    page.focus_text()
    qtbot.keyClicks(page.text, "kaltim")
    assert [row.depth for row in model.rows] == [0, 0, 0]
    assert names(page, ORGANIZATIONS)[0] == below.name


def test_whoever_is_corrected_stays_in_the_agency_among_two_of_one_name(qtbot, store, page):
    board = "Badan Kesatuan Bangsa dan Politik"
    first, second = (
        Organization(new_id(), board, region=region)
        for region in ("Kabupaten Berau", "Kota Bontang")
    )
    somebody = Person(new_id(), "Aaron", organization_id=second.id)
    store.save_organizations([first, second])
    store.save_people([somebody])
    page.refresh()
    qtbot.waitUntil(lambda: names(page, PEOPLE)[0] == "Aaron")
    page.tables[PEOPLE].selectRow(0)
    page.tables[PEOPLE].focus_rows()
    qtbot.keyClick(page.tables[PEOPLE], Qt.Key.Key_Return)
    dialog = page.findChild(PersonDialog)
    assert dialog.text("organization") == f"{board} (Kota Bontang)"
    fill(qtbot, dialog, position="Kabid")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: store.people[somebody.id].position == "Kabid")
    assert store.people[somebody.id].organization_id == second.id


def test_a_correction_is_taken_back_by_key_and_by_button(qtbot, worker, page):
    for take_back in (
        lambda: qtbot.keyClick(page.tables[PEOPLE], Qt.Key.Key_Z, CTRL),
        lambda: page.banner.press("Urungkan"),
    ):
        page.tables[PEOPLE].focus_rows()
        qtbot.keyClick(page.tables[PEOPLE], Qt.Key.Key_Return)
        [dialog] = [one for one in page.findChildren(PersonDialog) if one.isVisible()]
        fill(qtbot, dialog, position="Kepala Badan")
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page.models[PEOPLE].rows[0].cells[1] == "Kepala Badan")
        assert page.banner.text == "“Ahmad Firdaus Kurniawan, S.Sos., M.Si.” diubah."
        qtbot.activate(page)
        take_back()
        qtbot.waitUntil(lambda: page.models[PEOPLE].rows[0].cells[1] == "Sekretaris")


def test_somebody_added_leaves_again_with_the_agency_that_came_along(qtbot, store, worker, page):
    before = store.load_directory()
    page.add_person()
    dialog = page.findChild(PersonDialog)
    fill(qtbot, dialog, name="Budi", organization="Dinas Sosial Kaltim")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Budi" in names(page, PEOPLE))
    qtbot.activate(page)
    qtbot.keyClick(page.tables[PEOPLE], Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: store.load_directory() == before)


def test_a_second_one_of_a_name_is_noticed_and_kept_when_meant(qtbot, store, worker, page):
    page.add_person()
    dialog = page.findChild(PersonDialog)
    fill(qtbot, dialog, name="Drs. Hari Dermanto, M.Si.")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.fields["name"].error.startswith("Sudah ada “Hari Dermanto” (Ketua, Bawaslu")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Drs. Hari Dermanto, M.Si." in names(page, PEOPLE))


def test_a_second_agency_of_a_name_is_noticed(qtbot, store, page):
    page.add_organization()
    dialog = page.findChild(OrganizationDialog)
    fill(qtbot, dialog, name="Badan Pengawas", short_name="BAWASLU Kaltim")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "Sudah ada “Bawaslu Kaltim”" in dialog.fields["name"].error
    assert len(store.organizations) == 3


def test_an_agency_above_that_is_not_known_is_told(qtbot, store, page):
    page.add_organization()
    dialog = page.findChild(OrganizationDialog)
    fill(qtbot, dialog, name="Bidang Poldagri", parent="Kesbang")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "“Kesbang” belum ada" in dialog.fields["parent"].error
    assert dialog.text("parent") == "Kesbang"


def test_hints_point_out_and_do_not_stand_in_the_way(qtbot, store, page):
    page.add_person()
    dialog = page.findChild(PersonDialog)
    fill(qtbot, dialog, name="Budi", nip="123")
    dialog.grade.setEditText("IV/b")
    dialog.rank.setEditText("Penata")
    assert dialog.fields["nip"].hint.startswith("NIP biasanya 18 angka")
    assert dialog.fields["rank"].hint.startswith("Golongan IV/b berpangkat Pembina Tingkat I")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Budi" in names(page, PEOPLE))


def test_a_name_is_asked_for(qtbot, store, page):
    page.add_person()
    dialog = page.findChild(PersonDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.fields["name"].error == "Nama belum diisi. Ketik namanya lalu coba lagi."


def test_an_organization_gets_a_short_name(qtbot, store, page):
    page.tabs.setCurrentIndex(ORGANIZATIONS)
    page.tables[ORGANIZATIONS].focus_rows()
    qtbot.keyClick(page.tables[ORGANIZATIONS], Qt.Key.Key_Return)
    dialog = page.findChild(OrganizationDialog)
    fill(qtbot, dialog, short_name="Bawaslu", region="Kota Samarinda")
    with qtbot.waitSignal(page.changes_committed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    found = next(one for one in store.organizations.values() if one.short_name == "Bawaslu")
    assert (found.name, found.region) == ("Bawaslu Kaltim", "Kota Samarinda")


def test_going_to_the_directory_puts_the_keyboard_on_a_row(qtbot, opened, worker):
    opened.show_page(Page.DIRECTORY)
    qtbot.waitUntil(lambda: worker.is_idle)
    table = opened.directory.tables[PEOPLE]
    assert table.hasFocus()
    assert table.chosen_rows() == [0]
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: isinstance(front_dialog(), PersonDialog))
    front_dialog().reject()


def test_an_empty_directory_takes_its_keys(qtbot, window, worker):
    window.show_page(Page.DIRECTORY)
    qtbot.waitUntil(lambda: worker.is_idle)
    press(KEY.Key_N, CTRL)
    qtbot.waitUntil(lambda: isinstance(front_dialog(), PersonDialog))
    front_dialog().reject()


def chosen_name(page: DirectoryPage) -> str:
    [row] = page.tables[PEOPLE].chosen_rows()
    return page.models[PEOPLE].records[row].cells[0]


def test_the_next_key_is_one_for_the_entry_that_was_written(qtbot, worker, page):
    qtbot.keyClick(page.tables[PEOPLE], Qt.Key.Key_N, CTRL)
    dialog = page.findChild(PersonDialog)
    fill(qtbot, dialog, name="Gita Teladan")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: worker.is_idle and chosen_name(page) == "Gita Teladan")
    page.edits.undo()
    qtbot.waitUntil(lambda: worker.is_idle and page.models[PEOPLE].rowCount() == 3)
    assert chosen_name(page) == "Hari Dermanto"
    page.refresh()
    qtbot.waitUntil(lambda: worker.is_idle)
    assert chosen_name(page) == "Hari Dermanto"


def test_who_is_there_twice_is_proposed_with_the_reason_and_merged(qtbot, store, worker, page):
    twin = Person(new_id(), "Drs. HARI DERMANTO")
    store.people[twin.id] = twin
    page.refresh()
    qtbot.waitUntil(lambda: len(names(page, TWINS)) == 1)
    assert page.tabs.tabText(TWINS) == "Mungkin kembar (1)"
    [row] = page.models[TWINS].rows
    assert row.cells == (
        "Drs. HARI DERMANTO",
        "Hari Dermanto · Ketua · Bawaslu Kaltim",
        "nama sama tanpa gelar",
    )
    page.tabs.setCurrentIndex(TWINS)
    page.tables[TWINS].focus_rows()
    qtbot.keyClick(page.tables[TWINS], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.findChild(MergeDialog) is not None)
    told = page.findChild(MergeDialog).preview
    assert told.startswith("Yang dilengkapi:")
    page.findChild(MergeDialog).choice.setEditText("tidak ada")
    assert page.findChild(MergeDialog).preview == ""
    page.findChild(MergeDialog).choice.setCurrentIndex(0)
    page.findChild(MergeDialog).choice.setEditText("Hari Dermanto")
    assert page.findChild(MergeDialog).preview == told
    qtbot.keyClick(page.findChild(MergeDialog), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(page, TWINS) == [])
    assert len(names(page, PEOPLE)) == 3


def test_who_is_said_to_be_two_is_proposed_no_more_until_that_is_taken_back(qtbot, store, page):
    twin = Person(new_id(), "Drs. HARI DERMANTO")
    store.people[twin.id] = twin
    page.refresh()
    qtbot.waitUntil(lambda: len(names(page, TWINS)) == 1)
    page.tabs.setCurrentIndex(TWINS)
    page.tables[TWINS].focus_rows()
    qtbot.keyClick(page.tables[TWINS], Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(page, TWINS) == [])
    assert page.banner.text.startswith("1 pasangan dicatat bukan kembar")
    assert twin.id in store.people and len(store.people) == 4
    qtbot.keyClick(page, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(names(page, TWINS)) == 1)


def test_somebody_is_made_anonymous_once_it_is_agreed_to(qtbot, store, worker, page):
    page.focus_text()
    qtbot.keyClicks(page.text, "hari")
    page.tables[PEOPLE].focus_rows()
    make_anonymous(page.tables[PEOPLE])
    qtbot.waitUntil(lambda: isinstance(front_dialog(), Question))
    box = front_dialog()
    assert box.text() == "Jadikan “Hari Dermanto” anonim?"
    assert "Salinan aman" in box.informativeText()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert "Hari Dermanto" in {one.name for one in store.people.values()}
    make_anonymous(page.tables[PEOPLE])
    qtbot.waitUntil(lambda: isinstance(front_dialog(), Question))
    agree = next(one for one in front_dialog().buttons() if one.text() == "Jadikan anonim")
    agree.click()
    page.text.clear()
    qtbot.waitUntil(lambda: "Peserta 1" in names(page, PEOPLE))
    assert "Hari Dermanto" not in names(page, PEOPLE)
    assert page.banner.text == "Kini tercatat sebagai “Peserta 1”."
    page.banner.press("Salin keterangan")
    assert "Permintaan anonim: Hari Dermanto" in QGuiApplication.clipboard().text()


def test_agencies_to_start_with_are_taken_and_given_back(qtbot, store, worker, page):
    store.starters = (
        StarterAgency("Badan Pengawas Pemilu Kaltim", "Bawaslu Kaltim"),
        StarterAgency("Dinas Sosial Provinsi Kalimantan Timur", "Dinsos Kaltim"),
        StarterAgency("Dinas Kesehatan Provinsi Kalimantan Timur", "Dinkes Kaltim"),
    )
    before = names(page, ORGANIZATIONS)
    qtbot.keyClick(page.tables[PEOPLE], Qt.Key.Key_K, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: page.findChild(StarterDialog) is not None)
    dialog = page.findChild(StarterDialog)
    assert dialog.take.text() == "Tambahkan 2 yang dicentang"
    dialog.table.selectRow(2)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    dialog.table.selectRow(0)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(names(page, ORGANIZATIONS)) == len(before) + 1)
    assert "Dinas Sosial Provinsi Kalimantan Timur" in names(page, ORGANIZATIONS)
    assert page.banner.text == "1 instansi ditambahkan."
    page.banner.press("Urungkan")
    qtbot.waitUntil(lambda: names(page, ORGANIZATIONS) == before)


def test_a_file_of_people_is_looked_at_corrected_and_taken_back(
    qtbot, store, worker, page, tmp_path
):
    before = store.load_directory()
    path = tmp_path / "a.csv"
    path.write_text("Nama;Ket;NIP\nSITI AMINAH;Lurah;1.98E+17\nBudi;Camat;\n", "utf-8")
    page.files.read(path)
    qtbot.waitUntil(lambda: page.files.dialog is not None)
    dialog = page.files.dialog
    assert store.load_directory() == before
    lines = dialog.model.lines
    assert [one.number for one in lines if one.is_included] == [2, 3]
    assert "Excel" in lines[1].reason
    box = dialog.boxes[1]
    box.setFocus()
    qtbot.keyClick(box, KEY.Key_J)
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: dialog.model.lines[1].attendee.position == "Lurah")
    assert dialog.keep.text() == "Tambahkan 2 orang"
    qtbot.keyClick(dialog.table, KEY.Key_Return)
    qtbot.waitUntil(lambda: "Siti Aminah" in names(page, PEOPLE))
    assert {one.position for one in store.people.values()} >= {"Lurah", "Camat"}
    qtbot.activate(page)
    qtbot.keyClick(page.tables[PEOPLE], KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: store.load_directory() == before)


def test_a_file_says_whom_it_adds_and_whom_it_completes(qtbot, store, worker, page, tmp_path):
    path = tmp_path / "a.csv"
    known = next(iter(store.people.values()))
    cases = (
        (f"Nama\n{known.name}\n", "Tidak ada yang baru"),
        (f"Nama;HP\n{known.name};0811 5555 12\n", "Lengkapi 1 orang"),
        (f"Nama;HP\n{known.name};0811 5555 12\nSiti Aminah;\n", "Tambahkan 1 orang, lengkapi 1"),
        ("Nama\nSiti Aminah\n", "Tambahkan 1 orang"),
    )
    for text, words in cases:
        path.write_text(text, "utf-8")
        page.files.read(path)
        qtbot.waitUntil(lambda: page.files.dialog is not None)
        dialog = page.files.dialog
        assert dialog.keep.text() == words
        assert dialog.keep.isEnabled() == (words != "Tidak ada yang baru")
        dialog.reject()
        qtbot.waitUntil(lambda: page.files.dialog is None)


def test_a_file_that_is_let_go_keeps_nothing(qtbot, store, worker, page, tmp_path):
    before = store.load_directory()
    path = tmp_path / "a.csv"
    path.write_text("Nama;Jabatan\nSiti Aminah;Lurah\n", "utf-8")
    page.files.read(path)
    qtbot.waitUntil(lambda: page.files.dialog is not None)
    qtbot.keyClick(page.files.dialog.table, KEY.Key_Escape)
    qtbot.waitUntil(lambda: page.files.dialog is None and worker.is_idle)
    assert store.load_directory() == before


def test_the_directory_is_written_to_a_file(qtbot, worker, page, tmp_path):
    page.files.write(tmp_path / "a.csv")
    qtbot.waitUntil(lambda: "a.csv" in page.banner.text)
    text = (tmp_path / "a.csv").read_text("utf-8-sig")
    assert text.startswith("Nama;NIP;Pangkat") and "Hari Dermanto" in text
