"""The inventory of problems by keyboard."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.issue import IssueFilter
from kesbang_desktop.domain.meeting import Classification, Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.ui.issues import issues_page
from kesbang_desktop.ui.issues.issues_page import IssuesPage
from kesbang_desktop.ui.tables.cell import RowRole
from tests.ui.keyboard import CONTROL, KEY, SHIFT, press, type_text

LEFT = Qt.MouseButton.LeftButton
TEXTS = (
    "Jalan rusak di Kabupaten Paser",
    "Tensi politik naik di Bontang",
    "Anggaran pengawasan kurang",
    "Logistik terlambat di Bontang",
)


def add_issues(store, texts=TEXTS, series="Pemantauan", day=date(2024, 3, 21)) -> Minutes:
    meeting = Meeting(new_id(), f"Rapat {series}", day, series=series)
    entries = tuple(
        Entry(new_id(), meeting.id, key, EntryKind.ISSUE, text)
        for key, text in zip(keys_after(None, len(texts)), texts, strict=True)
    )
    minutes = Minutes(meeting, (), entries)
    store.add_minutes(minutes, (), ())
    return minutes


@pytest.fixture
def minutes(store) -> Minutes:
    return add_issues(store)


@pytest.fixture
def page(qtbot, ports, worker, minutes) -> IssuesPage:
    page = IssuesPage(ports.issues, worker, today=lambda: date(2024, 4, 1))
    qtbot.addWidget(page)
    page.resize(1170, 700)
    page.show()
    qtbot.activate(page)
    page.refresh()
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    page.table.focus_rows()
    return page


@pytest.fixture
def settle(qtbot, worker):
    return lambda: qtbot.waitUntil(lambda: worker.is_idle)


def shown(page: IssuesPage) -> list[str]:
    return [one.text for one in page.model.records]


def headings(page: IssuesPage) -> list[str]:
    found = (page.model.index(row, 0).data(RowRole.HEADING) for row in page.model.heading_rows)
    return [f"{one.title} {one.count}" for one in found]


def move_to(page: IssuesPage, text: str) -> None:
    [row] = [row for row in range(page.model.rowCount()) if _is(page, row, text)]
    page.table.select_issue(row)


def _is(page: IssuesPage, row: int, text: str) -> bool:
    one = page.model.record_at(row)
    return one is not None and one.text == text


def test_problems_stand_under_their_region(page):
    assert headings(page) == [
        "Kabupaten Paser 1",
        "Kota Bontang 2",
        "Provinsi atau belum ditentukan 1",
    ]
    assert [one.text for one in page.table.chosen()] == [TEXTS[0]]
    assert page._count.text() == "4 terbuka"


def test_arrows_pass_over_headings(page):
    walked = []
    for _ in range(4):
        walked += [one.text for one in page.table.chosen()]
        press(KEY.Key_Down)
    assert walked == shown(page)


def test_a_note_is_taken_back_by_key_and_by_button(page, store, settle):
    for take_back in (lambda: press(KEY.Key_Z, CONTROL), lambda: page.banner.press("Urungkan")):
        page.table.focus_rows()
        press(KEY.Key_N)
        type_text("Sudah dibahas")
        press(KEY.Key_Return)
        settle()
        assert [one.text for one in store.issues.notes] == ["Sudah dibahas"]
        page.table.focus_rows()
        take_back()
        settle()
        assert store.issues.notes == []


def test_space_solves_and_ctrl_z_takes_it_back(page, store, minutes, settle):
    press(KEY.Key_Space)
    settle()
    assert TEXTS[0] not in shown(page)
    assert store.issues.is_solved(minutes.entries[0].id)
    assert page.table.hasFocus()
    assert page.banner.text == f"“{TEXTS[0]}”: teratasi"
    press(KEY.Key_Z, CONTROL)
    settle()
    assert TEXTS[0] in shown(page)
    assert not store.issues.is_solved(minutes.entries[0].id)


def test_space_opens_again_what_is_solved(page, store, minutes, settle):
    page.filters.open_only.setChecked(False)
    press(KEY.Key_Space)
    settle()
    assert page._count.text() == "3 terbuka · 1 teratasi"
    press(KEY.Key_Space)
    settle()
    assert page._count.text() == "4 terbuka"


def test_several_are_solved_at_once_and_the_note_is_on_all(page, store, settle):
    press(KEY.Key_Down, SHIFT)
    press(KEY.Key_Down, SHIFT)
    solved = [one.entry_id for one in page.table.chosen()]
    assert len(solved) == 3
    press(KEY.Key_Space)
    settle()
    assert len(shown(page)) == 1
    page.banner.press("Catatan…")
    type_text("Sudah dibahas")
    press(KEY.Key_Return)
    settle()
    assert [one.entry_id for one in store.issues.notes if one.text == "Sudah dibahas"] == solved
    assert page.table.hasFocus()


def test_n_writes_a_note(page, store, minutes, settle):
    press(KEY.Key_N)
    press(KEY.Key_Return)
    assert page.table.hasFocus()
    assert not store.issues.notes
    press(KEY.Key_N)
    assert page.notes.isVisible()
    type_text("Alat berat sudah dikirim")
    press(KEY.Key_Return)
    settle()
    [note] = store.issues.notes
    assert (note.entry_id, note.text) == (minutes.entries[0].id, "Alat berat sudah dikirim")
    assert note.solves is None
    assert page.model.records[0].last_note == "Alat berat sudah dikirim"


def click_on_card(qtbot, page: IssuesPage, words: str) -> None:
    """Click the first button of that name under a note, once it has its place."""

    def in_sight() -> list[QPushButton]:
        buttons = page.notes.log.findChildren(QPushButton)
        named = [one for one in buttons if one.text() == words]
        return [one for one in named if not one.visibleRegion().isEmpty()]

    qtbot.waitUntil(lambda: bool(in_sight()))
    qtbot.mouseClick(in_sight()[0], LEFT)


def test_a_note_is_changed_deleted_and_had_back(qtbot, page, store, settle):
    press(KEY.Key_N)
    type_text("Alat berat dikirm")
    press(KEY.Key_Return)
    settle()
    press(KEY.Key_N)
    settle()
    click_on_card(qtbot, page, "Ubah")
    page.notes.log.line.selectAll()
    type_text("Alat berat dikirim")
    press(KEY.Key_Return)
    settle()
    assert [one.text for one in store.issues.notes] == ["Alat berat dikirim"]
    assert page.model.records[0].last_note == "Alat berat dikirim"
    press(KEY.Key_N)
    settle()
    click_on_card(qtbot, page, "Hapus")
    settle()
    assert not store.issues.notes
    assert page.notes.isVisible()
    page.banner.press("Urungkan")
    settle()
    assert [one.text for one in store.issues.notes] == ["Alat berat dikirim"]


def test_asked_for_again_the_notes_keep_the_one_that_is_being_changed(qtbot, page, store, settle):
    press(KEY.Key_N)
    type_text("Dibahas")
    press(KEY.Key_Return)
    settle()
    press(KEY.Key_N)
    settle()
    click_on_card(qtbot, page, "Ubah")
    type_text(" lagi")
    page.table.setFocus()
    press(KEY.Key_N)
    settle()
    assert page.notes.log.line.text() == "Dibahas lagi"
    press(KEY.Key_Return)
    settle()
    assert [one.text for one in store.issues.notes] == ["Dibahas lagi"]


def test_esc_leaves_a_note_as_it_is_before_it_closes(qtbot, page, store, settle):
    press(KEY.Key_N)
    type_text("Dibahas")
    press(KEY.Key_Return)
    settle()
    press(KEY.Key_N)
    settle()
    click_on_card(qtbot, page, "Ubah")
    press(KEY.Key_Escape)
    assert page.notes.isVisible()
    assert page.notes.log.line.text() == ""
    press(KEY.Key_Escape)
    assert page.notes.isHidden()
    assert [one.text for one in store.issues.notes] == ["Dibahas"]


def test_a_note_that_was_not_noted_is_unstored(page, settle):
    press(KEY.Key_N)
    type_text("Dibahas")
    assert [one.sentence for one in page.unstored()] == [
        "“Dibahas” belum dicatat; Enter mencatatnya."
    ]
    press(KEY.Key_Return)
    settle()
    assert page.unstored() == []


def test_a_note_that_was_put_away_is_named_and_gone_to(page):
    press(KEY.Key_N)
    type_text("Dibahas")
    press(KEY.Key_Escape)
    assert page.notes.isHidden()
    [unstored] = page.unstored()
    unstored.show()
    assert page.notes.log.line.hasFocus()
    assert page.notes.log.line.text() == "Dibahas"


def test_solved_and_taken_back_leaves_no_note(page, store, settle):
    press(KEY.Key_Space)
    settle()
    assert len(store.issues.notes) == 1
    page.banner.press("Urungkan")
    settle()
    assert not store.issues.notes
    assert len(shown(page)) == 4


def test_escape_closes_the_line_and_leaves_the_filter(page, settle):
    page.filters.text.setText("bontang")
    settle()
    page.table.focus_rows()
    press(KEY.Key_N)
    press(KEY.Key_Escape)
    assert not page.notes.isVisible()
    assert page.filters.text.text() == "bontang"
    press(KEY.Key_Escape)
    assert page.filters.text.text() == ""


@pytest.mark.parametrize(
    ("typed", "region"),
    [
        ("balik", "Kota Balikpapan"),
        ("Kabupaten Malinau", "Kabupaten Malinau"),
        ("", ""),
    ],
)
def test_k_sets_the_region(page, store, minutes, settle, typed, region):
    move_to(page, TEXTS[2])
    press(KEY.Key_K)
    press(KEY.Key_Delete)
    type_text(typed)
    press(KEY.Key_Return)
    settle()
    assert store.issues.regions == {minutes.entries[2].id: region}
    assert [one.text for one in page.table.chosen()] == [TEXTS[2]]


def test_a_region_set_by_hand_is_taken_back(page, store, minutes, settle):
    press(KEY.Key_K)
    type_text("bontang")
    press(KEY.Key_Return)
    settle()
    assert "Kota Bontang 3" in headings(page)
    press(KEY.Key_Z, CONTROL)
    settle()
    assert "Kabupaten Paser 1" in headings(page)


def test_g_and_enter_ask_for_the_line_of_the_minutes(qtbot, page, minutes):
    for key in (KEY.Key_G, KEY.Key_Return):
        with qtbot.waitSignal(page.entry_requested) as asked:
            press(key)
        assert asked.args == [minutes.meeting.id, minutes.entries[0].id]


def test_words_and_menus_choose_together(qtbot, page, store, settle):
    add_issues(store, ("Jalan rusak di Bontang",), "Ormas", date(2024, 5, 2))
    page.refresh()
    settle()
    press(KEY.Key_Slash)
    type_text("bontang")
    press(KEY.Key_Return)
    assert len(shown(page)) == 3
    assert page.table.hasFocus()
    page.filters.series.setCurrentIndex(page.filters.series.findData("Ormas"))
    assert shown(page) == ["Jalan rusak di Bontang"]
    page.filters.region.setCurrentIndex(page.filters.region.findData("Kabupaten Paser"))
    assert shown(page) == []
    assert page._empty.heading.text() == "Tidak ada yang cocok"
    press(KEY.Key_Escape)
    assert len(shown(page)) == 5


def test_all_solved_is_said(page, settle):
    press(KEY.Key_A, CONTROL)
    press(KEY.Key_Space)
    settle()
    assert page._empty.heading.text() == "Semua permasalahan sudah teratasi"


def test_export_is_of_what_is_shown(qtbot, page, store, settle, tmp_path, monkeypatch):
    from kesbang_desktop.ui.workspace import file_exporter

    monkeypatch.setattr(file_exporter, "export_folder", lambda: tmp_path)
    page.filters.text.setText("bontang")
    qtbot.waitUntil(lambda: len(shown(page)) == 2)
    page.exporter.export(".csv")
    settle()
    (tmp_path / "Permasalahan 2024-04-01.csv").write_text("disunting", encoding="utf-8")
    page.exporter.export(".csv")
    settle()
    assert store.issues.asked == [IssueFilter("bontang")] * 2
    names = sorted(one.name for one in tmp_path.iterdir())
    assert names == ["Permasalahan 2024-04-01 (2).csv", "Permasalahan 2024-04-01.csv"]
    assert page.banner.text.startswith(
        "Berkas lama tidak ditimpa, karena diubah setelah dibuat, atau tidak dikenal "
        "sebagai buatan program ini. Inventaris"
    )
    page.table.focus_rows()
    press(KEY.Key_E, CONTROL)
    settle()
    assert (tmp_path / "Permasalahan 2024-04-01.xlsx").is_file()


@pytest.mark.parametrize("answer", ["Tanpa yang terbatas", "Sertakan", "Batal"])
@pytest.mark.parametrize("way", ["folder", "clipboard"])
def test_what_is_classified_goes_along_only_when_that_is_agreed(
    page, store, settle, tmp_path, monkeypatch, way, answer
):
    from kesbang_desktop.ui.workspace import file_exporter

    monkeypatch.setattr(file_exporter, "export_folder", lambda: tmp_path)
    secret = add_issues(store, ("Jaringan di Paser",), "Tertutup")
    closed = replace(secret.meeting, classification=Classification.SECRET)
    store.minutes[closed.id] = replace(secret, meeting=closed)
    page.refresh()
    settle()
    QGuiApplication.clipboard().setText("-")
    {"folder": lambda: page.exporter.export(".csv"), "clipboard": page.exporter.copy}[way]()
    box = page.findChild(QMessageBox)
    assert box.text() == "1 permasalahan berasal dari rapat terbatas atau rahasia. Sertakan?"
    assert box.defaultButton().text() == "Tanpa yang terbatas"
    next(one for one in box.buttons() if one.text() == answer).click()
    settle()

    if way == "clipboard":
        copied = QGuiApplication.clipboard().text()
        assert (copied == "-") == (answer == "Batal")
        assert ("Jaringan" in copied) == (answer == "Sertakan")
        return
    asked = {
        "Tanpa yang terbatas": [IssueFilter(unclassified_only=True)],
        "Sertakan": [IssueFilter()],
        "Batal": [],
    }[answer]
    assert store.issues.asked == asked
    assert len(list(tmp_path.iterdir())) == len(asked)


def test_what_is_shown_is_copied_as_text(page):
    press(KEY.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == (
        "Inventaris permasalahan per 1 April 2024\n"
        "\nKabupaten Paser (1)\n"
        "1. Jalan rusak di Kabupaten Paser (Rapat Pemantauan, 21 Mar 2024)\n"
        "\nKota Bontang (2)\n"
        "2. Logistik terlambat di Bontang (Rapat Pemantauan, 21 Mar 2024)\n"
        "3. Tensi politik naik di Bontang (Rapat Pemantauan, 21 Mar 2024)\n"
        "\nProvinsi atau belum ditentukan (1)\n"
        "4. Anggaran pengawasan kurang (Rapat Pemantauan, 21 Mar 2024)\n"
    )


def test_new_rows_keep_what_is_selected(page, store, settle):
    move_to(page, TEXTS[1])
    current = page.table.selectionModel().currentIndex()
    page.table.selectionModel().select(
        current.siblingAtRow(current.row() - 1),
        QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
    )
    add_issues(store, ("Banjir di Paser",), "Ormas", date(2024, 5, 2))
    page.refresh()
    settle()
    assert sorted(one.text for one in page.table.chosen()) == [TEXTS[3], TEXTS[1]]


def test_failure_is_said(qtbot, store, ports, worker, minutes, settle):
    from kesbang_desktop.domain.errors import DatabaseError

    def fail(*_):
        raise DatabaseError("Data tidak dapat ditulis. Coba lagi.")

    broken = replace(ports, issues=replace(ports.issues, set_solved=fail))
    page = IssuesPage(broken.issues, worker)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    page.edits.toggle_solved(page.model.records)
    settle()
    assert page.banner.text == "Data tidak dapat ditulis. Coba lagi."
    assert len(page.model.records) == 4


def test_some_thousand_are_filtered_at_every_letter(qtbot, page, store, settle):
    for number in range(50):
        texts = tuple(f"Masalah {number} {place} di Bontang" for place in range(100))
        add_issues(store, texts, f"Seri {number}", date(2023, 1, 1 + number % 28))
    page.refresh()
    qtbot.waitUntil(lambda: len(page.model.records) == 1000)
    [earlier] = [one for one in page.findChildren(QPushButton) if "lebih lama" in one.text()]
    earlier.click()
    qtbot.waitUntil(lambda: len(page.model.records) == 5004)
    press(KEY.Key_F, CONTROL)
    type_text("masalah 49 7")
    press(KEY.Key_Return)
    fitting = [
        text
        for text in (
            f"Masalah {one} {other} di Bontang" for one in range(50) for other in range(100)
        )
        if "49" in text and "7" in text
    ]
    assert sorted(shown(page)) == sorted(fitting)


@pytest.mark.parametrize(
    ("typed", "solved"),
    [
        ("selesai, jalan sudah ditambal", True),
        ("Teratasi: anggaran turun", True),
        ("batal, dibahas lagi nanti", False),
        ("selesai separuh", False),
    ],
)
def test_what_a_note_says_of_the_problem_holds_as_in_the_next_meeting(
    page, store, minutes, settle, typed, solved
):
    entry_id = minutes.entries[0].id
    press(KEY.Key_N)
    type_text(typed)
    press(KEY.Key_Return)
    settle()
    assert store.issues.is_solved(entry_id) is solved
    assert ("status: teratasi" in page.banner.text) is solved
    press(KEY.Key_Z, CONTROL)
    settle()
    assert not store.issues.is_solved(entry_id)
    assert store.issues.notes == []


def test_a_note_on_several_problems_says_before_enter_what_becomes_of_them(page, store, settle):
    press(KEY.Key_Down, SHIFT)
    chosen = [one.entry_id for one in page.table.chosen()]
    press(KEY.Key_N)
    type_text("selesai, dibahas gubernur")
    assert page.note.words() == "Dicatat; status menjadi teratasi."
    press(KEY.Key_Return)
    settle()
    assert all(map(store.issues.is_solved, chosen))


def test_what_a_note_says_of_the_problem_goes_with_its_words(qtbot, page, store, minutes, settle):
    entry_id = minutes.entries[0].id
    page.filters.open_only.click()
    page.table.focus_rows()
    press(KEY.Key_N)
    type_text("selesai, ditambal")
    press(KEY.Key_Return)
    settle()
    for typed, solved in (("baru ditambal separuh", False), ("teratasi", True)):
        press(KEY.Key_N)
        settle()
        click_on_card(qtbot, page, "Ubah")
        page.notes.log.line.selectAll()
        type_text(typed)
        press(KEY.Key_Return)
        settle()
        assert store.issues.is_solved(entry_id) is solved


def test_a_region_that_is_half_typed_waits_for_its_problem(page, settle):
    press(KEY.Key_K)
    page.region.line.selectAll()
    type_text("Kutai")
    page.table.focus_rows()
    press(KEY.Key_N)
    assert page.region.isHidden()
    assert any("“Kutai”" in one.sentence for one in page.unstored())
    press(KEY.Key_Escape)
    press(KEY.Key_K)
    assert page.region.line.text() == "Kutai"


def test_earlier_problems_are_read_when_somebody_asks_for_them(
    qtbot, store, ports, worker, monkeypatch, settle
) -> None:
    monkeypatch.setattr(issues_page, "_NEWEST", 2)
    monkeypatch.setattr(issues_page, "_FIRST", 1)
    add_issues(store, ["Jembatan retak", "Irigasi rusak"], day=date(2023, 2, 1))
    add_issues(store, ["Listrik padam", "Gudang bocor"], day=date(2024, 2, 1))
    page = IssuesPage(ports.issues, worker)
    qtbot.addWidget(page)
    page.show()
    settle()
    assert sorted(shown(page)) == ["Gudang bocor", "Listrik padam"]
    page.filters.text.setText("retak")
    qtbot.waitUntil(lambda: shown(page) == [])
    assert "terbaru" in page._empty.heading.text()
    [earlier] = [one for one in page.findChildren(QPushButton) if "lebih lama" in one.text()]
    assert earlier.isVisible()
    earlier.click()
    qtbot.waitUntil(lambda: shown(page) == ["Jembatan retak"])
    assert not earlier.isVisible()
