"""Filtering by query, menus and saved filters."""

from datetime import date

from kesbang_desktop.domain.follow_up_query import OPEN
from kesbang_desktop.domain.follow_up_view import FollowUpOrder, Grouping
from kesbang_desktop.ui.follow_ups.query_text import (
    has_flag,
    values_of,
    with_flag,
    with_values,
)
from kesbang_desktop.ui.follow_ups.saved_filter import (
    SETTING,
    SavedFilter,
    read_saved,
    to_setting,
    with_saved,
)
from kesbang_desktop.ui.follow_ups.saved_filters import FilterNameDialog
from tests.ui.follow_ups.conftest import texts
from tests.ui.follow_ups.follow_up_data import add_year
from tests.ui.keyboard import CONTROL, KEY, press, type_text


def choose(qtbot, button, text: str) -> None:
    """Choose ``text`` in the menu of ``button``."""
    button.click()
    menu = button.menu_shown
    [action] = [one for one in menu.actions() if one.text() == text]
    menu.close()
    action.trigger()


def test_parts_of_a_query_are_read_and_replaced():
    text = 'sk pic:diskominfo seri:"Pemantauan Politik" status:belum status:proses lewat'
    assert values_of(text, "seri") == ["Pemantauan Politik"]
    assert values_of(text, "status") == ["belum", "proses"]
    assert has_flag(text, "lewat") and not has_flag(text, "berkelanjutan")
    assert with_values(text, "status", ()) == ('sk pic:diskominfo seri:"Pemantauan Politik" lewat')
    assert with_values("sk", "seri", ["Rapat Kerja"]) == 'sk seri:"Rapat Kerja"'
    assert with_flag(with_flag("sk", "lewat", True), "lewat", False) == "sk"


def test_typing_filters_and_escape_clears(qtbot, page, settle):
    press(KEY.Key_Slash)
    type_text("persoalan")
    qtbot.waitUntil(lambda: len(texts(page)) == 2)
    assert texts(page)[1].startswith("Menginventarisasi")
    press(KEY.Key_Return)
    assert page.table.hasFocus()
    press(KEY.Key_Escape)
    settle()
    assert len(texts(page)) == 7
    assert page.table.hasFocus()


def test_keys_and_flags_are_completed(page):
    press(KEY.Key_Slash)
    type_text("kab")
    assert page.filters.line.suggestions == ["kabkota:"]
    press(KEY.Key_Tab)
    assert page.filters.line.text() == "kabkota:"
    page.filters.line.clear()
    type_text("lew")
    press(KEY.Key_Tab)
    assert page.filters.line.text() == "lewat "


def test_known_values_are_completed_and_quoted(qtbot, page, settle):
    press(KEY.Key_Slash)
    type_text("instansi:kesb")
    qtbot.waitUntil(lambda: page.filters.line.suggestions == ["Kesbangpol Kaltim"])
    press(KEY.Key_Down)
    press(KEY.Key_Return)
    assert page.filters.line.text() == 'instansi:"Kesbangpol Kaltim" '
    settle()
    assert texts(page)[0] == "[Kesbangpol Kaltim · 3]"
    assert len(texts(page)) == 4


def test_escape_hides_suggestions_first(page, settle):
    press(KEY.Key_Slash)
    type_text("sta")
    assert page.filters.line.suggestions == ["status:"]
    press(KEY.Key_Escape)
    assert page.filters.line.suggestions == []
    assert page.filters.line.text() == "sta"


def test_what_is_not_understood_is_said_and_the_rest_filters(page, settle):
    page.show_query("status:apa laporan")
    settle()
    assert page.filters.problems.text().startswith("“status:apa” tidak dikenal")
    assert page.filters.problems.isVisible()
    assert texts(page) == ["[Kesbangpol Kaltim · 1]", "Laporan pemantauan ke Kemendagri"]
    page.show_query("laporan")
    assert not page.filters.problems.isVisible()


def test_menus_write_into_the_query(qtbot, page, settle):
    choose(qtbot, page.filters.status, "Selesai")
    settle()
    assert page.filters.line.text() == "status:selesai"
    assert texts(page) == ["[Diskominfo Kaltim · 1]", "Mencetak undangan"]
    assert page.filters.status.text() == "selesai ▾"
    choose(qtbot, page.filters.status, "Belum selesai")
    settle()
    assert page.filters.line.text() == ""
    assert page.filters.view().query.statuses == OPEN
    choose(qtbot, page.filters.due, "Lewat tenggat")
    settle()
    assert texts(page)[1:] == ["Menyusun rancangan SK Tim Desk Pilkada"]
    choose(qtbot, page.filters.series, "Pemantauan Politik Daerah")
    assert page.filters.line.text() == 'lewat seri:"Pemantauan Politik Daerah"'


def test_a_span_of_due_dates(page, settle):
    page.show_query("tenggat:2/4/2024..5/4/2024")
    settle()
    assert texts(page) == [
        "[Kesbangpol Kaltim · 2]",
        "Menginventarisasi persoalan selama Pemilu",
        "Laporan pemantauan ke Kemendagri",
    ]


def test_an_agency_is_typed_where_the_menu_begins_it(qtbot, page):
    page.filters.line.begin("instansi")
    known = ["Diskominfo Kaltim", "Kesbangpol Kaltim"]
    qtbot.waitUntil(lambda: page.filters.line.suggestions == known)
    type_text("kes")
    press(KEY.Key_Tab)
    assert page.filters.line.text() == 'instansi:"Kesbangpol Kaltim" '


def test_the_menu_begins_what_is_to_be_typed(qtbot, page):
    choose(qtbot, page.filters.others, "Kabupaten/kota…")
    assert page.filters.line.text() == "kabkota:"


def test_a_region_of_a_year(store, open_page, settle):
    add_year(store)
    page = open_page()
    page.show_query("kabkota:bontang status:semua")
    settle()
    assert all("Bontang" in one.title for one in page.model.rows.groups)
    assert page.model.rows.total > 500


def test_a_filter_is_saved_used_renamed_and_removed(qtbot, store, page, settle):
    page.show_query("tenggat:<7h")
    page.filters.set_grouping(Grouping.OWNER)
    press(KEY.Key_D, CONTROL)
    [dialog] = page.findChildren(FilterNameDialog)
    qtbot.keyClicks(dialog.fields["name"].editor, "Minggu ini")
    qtbot.keyClick(dialog, KEY.Key_Return)
    settle()
    stored = read_saved(store.settings[SETTING])
    assert stored == [SavedFilter("Minggu ini", "tenggat:<7h", Grouping.OWNER)]
    page.filters.clear()
    page.filters.set_grouping(Grouping.NONE)
    qtbot.activate(page)
    settle()
    page.table.focus_rows()
    press(KEY.Key_1)
    settle()
    assert page.filters.line.text() == "tenggat:<7h"
    assert page.filters.grouping is Grouping.OWNER
    page.saved.rename(page.saved.filters[0], "Pekan ini")
    settle()
    assert [one.name for one in read_saved(store.settings[SETTING])] == ["Pekan ini"]
    page.saved.remove(page.saved.filters[0])
    settle()
    assert store.settings[SETTING] == []
    page.filters.clear()
    page.table.focus_rows()
    press(KEY.Key_1)
    assert page.filters.line.text() == ""


def test_saved_filters_are_there_the_next_time(store, ids, open_page, settle):
    store.settings[SETTING] = to_setting([SavedFilter("Lewat", "lewat", Grouping.NONE)])
    page = open_page()
    press(KEY.Key_1)
    settle()
    assert texts(page) == ["Menyusun rancangan SK Tim Desk Pilkada"]


def test_a_setting_from_elsewhere_is_read_as_far_as_it_goes():
    good = SavedFilter("A", "lewat", Grouping.SERIES, FollowUpOrder.TEXT, True)
    value = [*to_setting([good]), {"name": "B", "grouping": "moon"}, "c", {"text": "d"}]
    assert read_saved(value) == [good]
    assert read_saved("kacau") == []


def test_a_name_stands_for_one_filter():
    first, second = SavedFilter("Minggu ini", "a"), SavedFilter("minggu INI", "b")
    assert with_saved([first, SavedFilter("X", "x")], second) == [second, SavedFilter("X", "x")]


def test_due_phrases_are_read_from_today(page):
    page.show_query("tenggat:<7h")
    query = page.filters.view().query
    assert (query.due_from, query.due_to) == (date(2024, 4, 1), date(2024, 4, 8))


def test_a_filter_that_was_replaced_renamed_or_removed_comes_back(page, settle):
    page.saved.keep(SavedFilter("Pekan ini", "tenggat:<7h"))
    page.saved.keep(SavedFilter("Lewat", "lewat"))
    settle()
    before = list(page.saved.filters)
    for change, words in (
        (lambda: page.saved.keep(SavedFilter("LEWAT", "status:semua")), "diganti"),
        (lambda: page.saved.rename(before[0], "Lewat"), "kini bernama"),
        (lambda: page.saved.remove(before[1]), "dihapus"),
    ):
        change()
        settle()
        assert page.saved.filters != before
        assert words in page.banner.text
        page.edits.undo()
        settle()
        assert page.saved.filters == before
