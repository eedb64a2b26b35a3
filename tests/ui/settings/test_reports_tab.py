"""Headings, fields, columns and regions of reports, edited by keyboard and kept."""

from PySide6.QtCore import Qt

from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.reports.report_forms import DESK_FORM, FIELDS, DeskSection, ReportField
from tests.ui.settings.test_profile_page import settle, show_tab, stored, type_over
from tests.ui.test_accessible_names import unnamed

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def keys_of(profile: OfficeProfile) -> list[str]:
    return [one.key for one in profile.political_form.fields]


def opened(profile_page):
    tab = profile_page.form.reports
    show_tab(profile_page, tab)
    return tab


def test_headings_are_typed_over(qtbot, store, profile_page):
    tab = opened(profile_page)
    type_over(tab.inputs["political_form.title"], "LAPORAN SITUASI DAERAH")
    type_over(tab.inputs["political_form.nil"], "Nihil")
    type_over(tab.inputs["desk_form.measures"], "Langkah")
    settle(qtbot, profile_page)
    profile = stored(store)
    assert profile.political_form.title == "LAPORAN SITUASI DAERAH"
    assert (profile.political_form.nil, profile.desk_form.measures) == ("Nihil", "Langkah")
    assert profile.political_form.fields == FIELDS


def test_tab_goes_from_a_list_to_what_is_read_next(qtbot, profile_page):
    tab = opened(profile_page)
    nil, title = tab.inputs["political_form.nil"], tab.inputs["desk_form.title"]
    rows = tab.inputs["political_form.fields"]
    nil.setFocus()
    qtbot.keyClick(nil, KEY.Key_Tab)
    assert rows.rows[0].title.hasFocus()
    qtbot.keyClick(rows.rows[0].title, KEY.Key_Up, ALT)
    rows.move_row(rows.rows[1], -1)
    rows.add_button.setFocus()
    qtbot.keyClick(rows.add_button, KEY.Key_Tab)
    assert title.hasFocus()
    regions, columns = (tab.inputs[f"desk_form.{name}"] for name in ("regions", "columns"))
    nil = tab.inputs["desk_form.nil"]
    nil.setFocus()
    qtbot.keyClick(nil, KEY.Key_Tab)
    assert columns.rows[0].text.hasFocus()
    regions.add_button.setFocus()
    qtbot.keyClick(regions.add_button, KEY.Key_Tab)
    assert tab.inputs["desk_signer.capacity"].hasFocus()


def test_a_field_is_moved_and_renamed_under_its_key(qtbot, store, profile_page):
    rows = opened(profile_page).inputs["political_form.fields"]
    row = rows.rows[4]
    assert row.value == FIELDS[4]
    row.title.setFocus()
    qtbot.keyClick(row.title, KEY.Key_Up, ALT)
    type_over(row.title, "Politik dan Pemilu")
    type_over(row.words, "pilkada,  surat suara , pilkada")
    settle(qtbot, profile_page)
    keys = [one.key for one in FIELDS]
    assert keys_of(stored(store)) == [*keys[:3], keys[4], keys[3], *keys[5:]]
    assert stored(store).political_form.fields[3] == ReportField(
        "politik", "Politik dan Pemilu", ("pilkada", "surat suara")
    )


def test_a_new_field_has_a_key_of_its_own_and_is_kept_once_it_has_a_name(
    qtbot, store, profile_page
):
    rows = opened(profile_page).inputs["political_form.fields"]
    qtbot.keyClick(rows.add_button, KEY.Key_Space)
    row = rows.rows[-1]
    qtbot.waitUntil(row.title.hasFocus)
    settle(qtbot, profile_page)
    assert len(keys_of(stored(store))) == len(FIELDS)
    qtbot.keyClicks(row.title, "Lingkungan Hidup")
    settle(qtbot, profile_page)
    added = stored(store).political_form.fields[-1]
    assert added.title == "Lingkungan Hidup"
    assert len(set(keys_of(stored(store)))) == len(FIELDS) + 1


def test_the_last_field_stays_and_it_is_said_why(qtbot, store, profile_page):
    tab = opened(profile_page)
    rows = tab.inputs["political_form.fields"]
    while rows.rows:
        rows.remove(rows.rows[0])
    settle(qtbot, profile_page)
    assert tab.fields["political_form.fields"].error == "Isi paling sedikit satu."
    assert keys_of(stored(store)) == ["hankam"]
    rows.add()
    qtbot.keyClicks(rows.rows[0].title, "Keamanan")
    settle(qtbot, profile_page)
    assert tab.fields["political_form.fields"].error == ""
    assert [one.title for one in stored(store).political_form.fields] == ["Keamanan"]


def test_columns_parts_and_regions_of_the_desk(qtbot, store, profile_page):
    tab = opened(profile_page)
    columns, parts, regions = (
        tab.inputs[f"desk_form.{name}"] for name in ("columns", "problems", "regions")
    )
    type_over(columns.rows[0].text, "Pukul")
    columns.remove(columns.rows[-1])
    type_over(parts.rows[1].title, "Dugaan pelanggaran")
    type_over(parts.rows[1].words, "apk, netralitas")
    regions.rows[1].text.setFocus()
    qtbot.keyClick(regions.rows[1].text, KEY.Key_Up, ALT)
    settle(qtbot, profile_page)
    form = stored(store).desk_form
    assert form.columns == ("Pukul", *DESK_FORM.columns[1:-1])
    assert form.problems[1] == DeskSection("Dugaan pelanggaran", ("apk", "netralitas"))
    assert form.regions[:3] == ("Kota Balikpapan", "Kota Samarinda", "Kota Bontang")


def test_the_signer_of_the_desk(qtbot, store, profile_page):
    tab = opened(profile_page)
    type_over(tab.inputs["desk_signer.name"], "Dra. Hj. Nama Sekretaris, M.Si.")
    settle(qtbot, profile_page)
    assert stored(store).desk_signer.name == "Dra. Hj. Nama Sekretaris, M.Si."
    assert stored(store).desk_signer.title == "Sekretaris Desk Pilkada"


def test_everything_has_a_name_for_screen_readers(profile_page):
    assert unnamed(opened(profile_page)) == []
