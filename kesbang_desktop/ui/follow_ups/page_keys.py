"""The keys of the page of follow-ups."""

from typing import TYPE_CHECKING

from kesbang_desktop.ui.widgets.actions import SHOWN_KEYS, add_action

if TYPE_CHECKING:
    from kesbang_desktop.ui.follow_ups.follow_ups_page import FollowUpsPage


def add_page_keys(page: "FollowUpsPage") -> None:
    """Give list, pane and page their keys; letters hold where nothing is typed."""
    page.commands.add_keys(page.table, with_space=True)
    page.commands.add_keys(page.pane, with_space=False)
    enter = add_action(page.table, page.tr("Rincian"), "", page.fold.show_side)
    enter.setProperty(SHOWN_KEYS, "Enter")
    for holder in (page.table, page.pane):
        add_action(holder, page.tr("Ke butir notula"), "G", page.go_to_entry)
        add_action(holder, page.tr("Catat perkembangan"), "N", page.focus_note)
        add_action(holder, page.tr("Tambah bukti dukung"), "E", page.ask_for_evidence)
    for text, keys, act in (
        (page.tr("Saring"), "/", page.focus_text),
        (page.tr("Kelompokkan"), "K", page.filters.groups.open),
        (page.tr("Urutkan"), "U", page.open_orders),
        (page.tr("Filter tersimpan"), "F", page.saved.button.open),
    ):
        add_action(page.stack, text, keys, act)
    for text, keys, act in (
        (page.tr("Saring"), "Ctrl+F", page.focus_text),
        (page.tr("Kembali, kosongkan saringan"), "Esc", page.step_back),
        (page.tr("Urungkan"), "Ctrl+Z", page.edits.undo),
        (page.tr("Simpan filter ini"), "Ctrl+D", page.saved.ask_for_name),
        (page.tr("Salin ringkasan"), "Ctrl+Shift+C", page.exporter.copy_summary),
        (page.tr("Ekspor matriks"), "Ctrl+E", page.export.open),
        (page.tr("Panel samping"), "F9", page.fold.toggle),
        (page.tr("Impor matriks terisi"), "", page.returning.ask_for_file),
    ):
        add_action(page, text, keys, act)
