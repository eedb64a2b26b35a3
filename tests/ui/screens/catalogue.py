"""The screens by name: how each is reached, through the same calls as its keys and buttons."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QTabWidget, QWidget

from kesbang_desktop.assets import resource_path
from kesbang_desktop.domain.copy_difference import CopyDifference
from kesbang_desktop.domain.data_place import place_on_server
from kesbang_desktop.domain.errors import SignInError
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.reports.region_form import FormReading
from kesbang_desktop.domain.start_doubt import DoubtKind, StartDoubt
from kesbang_desktop.domain.written_file import FileState
from kesbang_desktop.exchange.people.file_rows import read_people_text
from kesbang_desktop.ui.corrections.corrections_dialog import CorrectionsDialog
from kesbang_desktop.ui.decisions.decisions_page import DecisionsPage
from kesbang_desktop.ui.directory.people_file_dialog import PeopleFileDialog
from kesbang_desktop.ui.guide.guide_page import GuidePage
from kesbang_desktop.ui.meetings.old_minutes_dialog import OldMinutesDialog
from kesbang_desktop.ui.obligations.obligations_page import ObligationsPage
from kesbang_desktop.ui.packages.package_dialog import PackageDialog
from kesbang_desktop.ui.packages.passphrase_dialog import PackagePassphraseDialog
from kesbang_desktop.ui.papers.overwriting import ask_about_overwriting
from kesbang_desktop.ui.reports.receive_dialog import ReceiveDialog, ReturnedForm
from kesbang_desktop.ui.reports.reports_page import Part, ReportsPage
from kesbang_desktop.ui.safekeeping.address_dialog import AddressDialog
from kesbang_desktop.ui.safekeeping.altered_rows_dialog import AlteredRowsDialog
from kesbang_desktop.ui.safekeeping.copied_attachment_dialog import CopiedAttachmentDialog
from kesbang_desktop.ui.safekeeping.copied_meeting_dialog import CopiedMeetingDialog
from kesbang_desktop.ui.safekeeping.lock_page import LockPage
from kesbang_desktop.ui.safekeeping.reaching_dialog import ReachingDialog
from kesbang_desktop.ui.safekeeping.recovery_dialog import RecoveryDialog
from kesbang_desktop.ui.safekeeping.start_dialog import StartDialog
from kesbang_desktop.ui.safekeeping.unlock_dialog import UnlockDialog
from kesbang_desktop.ui.search.search_page import SearchPage
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.versions.reopen_dialog import ReopenDialog
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from kesbang_desktop.ui.workspace.workspace_page import WorkspacePage
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.ui.corrections.corrected import corrections
from tests.ui.fake_copies import ALTERED, ATTACHMENTS, MEETINGS, MemoryCopies, copy_of
from tests.ui.fake_data import ADDRESS
from tests.ui.fake_lock import CODE
from tests.ui.fake_old_minutes import OLD_FILES
from tests.ui.fake_packages import VIEW
from tests.ui.screens.office import MONTH, NOW, Stage, region_report

LONG = (
    "Berkas “notula-2024-12-02-rapat-pemantauan.docx” tidak dapat ditulis karena sedang dibuka "
    "program lain. Tutup berkas itu di Word, lalu coba lagi."
)
PEOPLE = (
    "*Daftar hadir:*\n1. *Drs. H. Nama Satu, M.Si* NIP 19700101 199503 1 001 (Kepala Badan, "
    "Kesbangpol) 0812-3456-7890\n2. Pendidikan\n3. Contoh Dua (Cak Dua) dua@contoh.go.id"
)
PASTED = (
    "1. *Drs. H. Contoh Satu, M.Si* (Kepala Badan, Kesbangpol)\nContoh Dua - Kabid - Diskominfo"
)
_SETTINGS_ROWS, _PROFILE_ROW = 13, 3

Open = Callable[[Stage], object]


def page(name: Page) -> Open:
    """Return what shows the page ``name``."""
    return lambda stage: stage.window.show_page(name)


def tab(which: Tab) -> Open:
    """Return what shows that tab of the sample."""

    def show(stage: Stage) -> None:
        stage.open_meeting()
        stage.window.workspace.check_in.panel.line.setText("")
        stage.window.workspace.check_in.close()
        stage.window.workspace.show_tab(which)

    return show


def settings(row: int, inner: int | None = None) -> Open:
    """Return what shows that section of the settings, with its inner tab where it has some."""

    def show(stage: Stage) -> None:
        stage.window.show_page(Page.SETTINGS)
        shown = stage.window.settings
        shown.sections.setCurrentRow(row)
        stage.rest()
        if inner is not None:
            shown.findChildren(QTabWidget)[0].setCurrentIndex(inner)

    return show


def after(first: Open, then: Open) -> Open:
    """Return what does one after the other."""

    def show(stage: Stage) -> None:
        first(stage)
        stage.rest()
        then(stage)

    return show


def _workspace(act: Callable[[WorkspacePage], object]) -> Open:
    return lambda stage: act(stage.window.workspace)


def _search_all(stage: Stage) -> None:
    stage.window.desks.index.run()
    stage.rest()
    shown = stage.window.pages.page(Page.SEARCH)
    assert isinstance(shown, SearchPage)
    shown.line.show_query("pilkada tahun:2024")


def _register(stage: Stage) -> None:
    stage.window.desks.index.run()
    stage.rest()


def _choose_successor(stage: Stage) -> None:
    shown = stage.window.pages.page(Page.DECISIONS)
    assert isinstance(shown, DecisionsPage)
    shown.table.focus_rows()
    shown.ask_for_successor()


def _import(stage: Stage) -> None:
    stage.window.meetings.import_file(resource_path("samples", "rapat-2024-03-21.txt"))


def _obligation(stage: Stage) -> None:
    shown = stage.window.pages.page(Page.OBLIGATIONS)
    assert isinstance(shown, ObligationsPage)
    shown.add()


def _paste_people(stage: Stage) -> None:
    stage.window.workspace.attendees.adder.add_lines(PEOPLE)


def _twins(stage: Stage) -> None:
    stage.window.directory.tabs.setCurrentIndex(2)


def _merge(stage: Stage) -> None:
    stage.window.directory.tabs.setCurrentIndex(0)
    stage.window.directory.tables[0].selectRow(0)
    stage.window.directory.merge_chosen()


def _overwrite(stage: Stage) -> None:
    ask_about_overwriting(stage.window, Path("notula-2024-12-02.docx"), FileState.CHANGED, int, int)


def _all_keys(stage: Stage) -> None:
    stage.window.desks.tools.show_help()
    stage.window.desks.tools.show_help()


def _search(stage: Stage) -> None:
    stage.window.desks.tools.open_palette()
    stage.window.desks.tools.palette.text.setText("rapat")


def _remind(stage: Stage) -> None:
    stage.window.desks.reminders.keeper.read()


def _reports_of_profile(stage: Stage) -> None:
    profile = stage.window.settings.profile
    assert profile is not None
    form = profile.form
    form.tabs.setCurrentIndex(form.pages.index(form.reports))


def _full(stage: Stage) -> None:
    stage.window.banner.show_error(LONG, [("Coba lagi", int), ("Simpan salinan…", int)])


def _left(stage: Stage) -> None:
    # Asked a second time the paper would be made.
    stage.minutes_tab.close_left()
    stage.window.workspace.papers.export_notula()


def _find(stage: Stage) -> None:
    stage.minutes_tab.open_find(replacing=True)


def _check_in(letters: str) -> Open:
    """Return what opens the line of arrivals with ``letters`` typed there."""

    def show(stage: Stage) -> None:
        check_in = stage.window.workspace.check_in
        check_in.panel.line.setText("")
        check_in.turn()
        check_in.panel.line.insert(letters)
        check_in.panel.line.textEdited.emit(letters)

    return show


def _guide(step: int) -> Open:
    """Return what shows that step of the guide of the first start, from 0."""

    def show(stage: Stage) -> None:
        stage.window.show_page(Page.GUIDE)
        shown = stage.window.pages.page(Page.GUIDE)
        assert isinstance(shown, GuidePage)
        stage.rest()
        shown.show_step(step)

    return show


def _reports(part: Part) -> Open:
    """Return what shows that part of the page of reports."""

    def show(stage: Stage) -> None:
        stage.window.show_page(Page.REPORTS)
        shown = reports_page(stage)
        shown.period.choose(MONTH)
        shown.choose(part)

    return show


def _report(which: int, tab: Tab) -> Open:
    """Return what shows that tab of a report of the office."""

    def show(stage: Stage) -> None:
        stage.open_report(stage.report_ids[which])
        stage.window.workspace.show_tab(tab)

    return show


def _empty_month(stage: Stage) -> None:
    reports_page(stage).period.step(-24)


def reports_page(stage: Stage) -> ReportsPage:
    """Return the page of reports."""
    shown = stage.window.pages.page(Page.REPORTS)
    assert isinstance(shown, ReportsPage)
    return shown


def _state_condition(stage: Stage) -> None:
    shown = reports_page(stage)
    shown.conditions.table.focus_rows()
    shown.conditions.ask()


def _receive(stage: Stage) -> None:
    shown = reports_page(stage)
    read = shown.read
    assert read is not None
    report = region_report()
    doubts = ("Formulir ini untuk Oktober 2024, sedangkan yang diminta November 2024.",)
    form = ReturnedForm(FormReading(report, (LONG,), doubts), Path("formulir Kota Bontang.docx"))
    ReceiveDialog(
        form,
        read.period,
        read.regions,
        read.profile.political_form,
        lambda _region, _period, take: take(replace(report, suggestions=())),
        lambda: NOW.date(),
        stage.window,
    ).open()


SCREENS: dict[str, Open] = {
    "beranda": page(Page.HOME),
    "rapat": page(Page.MEETINGS),
    "tindak-lanjut-semua": page(Page.FOLLOW_UPS),
    "permasalahan": page(Page.ISSUES),
    "laporan": _reports(Part.REPORTS),
    "laporan-kelengkapan": _reports(Part.RECEIVED),
    "laporan-kondisi": _reports(Part.CONDITIONS),
    "laporan-bulanan": _report(0, Tab.MINUTES),
    "laporan-harian": _report(1, Tab.MINUTES),
    "laporan-bulanan-data": _report(0, Tab.DETAILS),
    "laporan-bulanan-dokumen": _report(0, Tab.DOCUMENTS),
    "laporan-kosong": after(_reports(Part.REPORTS), _empty_month),
    "keputusan": after(page(Page.DECISIONS), _register),
    "kewajiban": page(Page.OBLIGATIONS),
    **{f"panduan-awal-{number}": _guide(number) for number in (0, 1, 4, 6)},
    "cari-semua": page(Page.SEARCH),
    "hasil-pencarian": after(page(Page.SEARCH), _search_all),
    "direktori-kembar": after(page(Page.DIRECTORY), _twins),
    "direktori": page(Page.DIRECTORY),
    "direktori-instansi": after(
        page(Page.DIRECTORY), lambda stage: stage.window.directory.tabs.setCurrentIndex(1)
    ),
    "data-rapat": tab(Tab.DETAILS),
    "notula": tab(Tab.MINUTES),
    "peserta": tab(Tab.ATTENDEES),
    "presensi": after(tab(Tab.MINUTES), _check_in("")),
    "presensi-huruf": after(tab(Tab.ATTENDEES), _check_in("ke")),
    "tindak-lanjut": tab(Tab.ACTIONS),
    "lampiran": tab(Tab.ATTACHMENTS),
    "dokumen": tab(Tab.DOCUMENTS),
    "perlu-dilengkapi": after(tab(Tab.MINUTES), _left),
    "cari": after(tab(Tab.MINUTES), _find),
    "pesan": after(page(Page.MEETINGS), _full),
    "palet": after(page(Page.HOME), _search),
    "pengingat": after(page(Page.MEETINGS), _remind),
    "pengaturan-laporan": after(settings(_PROFILE_ROW), _reports_of_profile),
} | {f"pengaturan-{row}": settings(row) for row in range(_SETTINGS_ROWS)}


def _finalise(stage: Stage) -> None:
    stage.window.workspace.versions.ask_to_finalise()
    if stage.minutes_tab.shows_left:
        # What is left was shown first.
        stage.window.workspace.versions.ask_to_finalise()


def _two_versions(stage: Stage) -> None:
    stage.open_draft()
    workspace = stage.window.workspace
    versions, opened = stage.ports.versions, workspace.meeting_id
    assert opened is not None
    for reason in ("Nama narasumber salah tulis", "Tanggal pelaksanaan keliru"):
        versions.finalise(opened, "200.1.5/7/Kesbangpol", NOW)
        versions.reopen(opened, reason)
    workspace.versions.show_versions()


def _start(stage: Stage) -> None:
    copies = [copy_of(NOW - timedelta(hours=hours)) for hours in range(1, 9)]
    doubt = StartDoubt(DoubtKind.EMPTY, copies[0])
    ports = stage.ports.copies
    StartDialog(
        doubt, copies, repr, tuple, ports.files, ports.keys, stage.worker, stage.window
    ).open()


def _lock(act: Callable[[LockPage], object]) -> Open:
    def show(stage: Stage) -> None:
        shown = stage.window.settings
        shown.sections.setCurrentRow(shown.lock_row)
        stage.rest()
        assert shown.lock is not None
        act(shown.lock)

    return after(page(Page.SETTINGS), show)


def _ask_at_start(stage: Stage) -> None:
    UnlockDialog(
        "Data di C:\\Users\\notulis berkata sandi.", int, stage.worker, stage.window
    ).open()


def _ask_for_address(stage: Stage) -> None:
    AddressDialog(ADDRESS, repr, stage.worker, stage.window).open()


def _reach(stage: Stage) -> None:
    def fail(_password: str) -> None:
        raise SignInError(
            "Server data kantor menolak kata sandi “budi”. Periksa nama dan kata sandinya, atau "
            "minta kata sandi baru kepada pengelola server."
        )

    ReachingDialog(place_on_server(ADDRESS), fail, repr, stage.worker, stage.window).open()
    stage.rest()


def _show_code(stage: Stage) -> None:
    recovery = stage.ports.lock.recovery
    RecoveryDialog(CODE, recovery, stage.worker, stage.window).open()


def _copied_meetings(stage: Stage) -> None:
    shown = stage.window.settings
    shown.sections.setCurrentRow(shown.copies_row)
    stage.rest()
    CopiedMeetingDialog(CopyDifference(MEETINGS), "Kamis, 21 Maret 2024", shown).open()


def _copied_attachments(stage: Stage) -> None:
    shown = stage.window.settings
    shown.sections.setCurrentRow(shown.copies_row)
    stage.rest()
    CopiedAttachmentDialog(ATTACHMENTS, "Kamis, 21 Maret 2024", shown).open()


def _altered_rows(stage: Stage) -> None:
    AlteredRowsDialog(ALTERED, MemoryCopies().ports(), stage.worker, stage.window).open()


PEOPLE_FILE = """No;Nama Lengkap;NIP;Pangkat/Gol;Jabatan;Unit Kerja;No. HP;Surel;Ukuran baju
1;DR. AHMAD FAUZI, S.SOS., M.SI;1.98E+17;Pembina (IV/a);Kabid Politik;Kesbangpol;81234567;a@b.id;L
2;Siti Aminah, S.E.;19800101 200501 2 001;Penata (III/c);Analis;Dinas Sosial;0812345678;;M
3;X;;;Staf;Dinas Kesehatan Provinsi Kalimantan Timur;;;XL
4;=B2;;;Staf;;;;
"""


def _hand_over(stage: Stage) -> None:
    stage.window.desks.packages.hand_over(stage.window.meetings.list.selected())


def _package(stage: Stage) -> None:
    PackageDialog(VIEW, stage.window).open()


def _plain_package(stage: Stage) -> None:
    PackageDialog(replace(VIEW, questions=(), namesakes=()), stage.window).open()


def _people_file(stage: Stage) -> None:
    found = read_people_text(PEOPLE_FILE, Directory())
    PeopleFileDialog(found, Directory(), stage.window).open()


DIALOGS: dict[str, Open] = {
    "formulir-wilayah": after(
        _reports(Part.REPORTS), lambda stage: reports_page(stage).forms.ask()
    ),
    "kondisi": after(_reports(Part.CONDITIONS), _state_condition),
    "terima-laporan": after(_reports(Part.REPORTS), _receive),
    "ambil-baris": after(_report(0, Tab.MINUTES), _workspace(lambda one: one.reports.ask())),
    "serahkan": after(page(Page.MEETINGS), _hand_over),
    "paket": _package,
    "paket-tanpa-pilihan": _plain_package,
    "paket-bersandi": lambda stage: PackagePassphraseDialog(
        "rapat pemantauan perkembangan politik.knotula", LONG, stage.window
    ).open(),
    "satu-rapat": after(page(Page.SETTINGS), _copied_meetings),
    "satu-lampiran": after(page(Page.SETTINGS), _copied_attachments),
    "baris-berubah": _altered_rows,
    "bantuan": after(page(Page.MEETINGS), lambda stage: stage.window.desks.tools.show_help()),
    "tombol": after(page(Page.MEETINGS), _all_keys),
    "impor": after(page(Page.MEETINGS), _import),
    "notula-lama": lambda stage: OldMinutesDialog("notula lama", OLD_FILES, stage.window).open(),
    "daftar-awal": after(page(Page.DIRECTORY), lambda stage: stage.window.directory.starters.ask()),
    "orang": after(page(Page.DIRECTORY), lambda stage: stage.window.directory.add_person()),
    "orang-dari-berkas": _people_file,
    "pengganti": after(after(page(Page.DECISIONS), _register), _choose_successor),
    "instansi": after(
        page(Page.DIRECTORY), lambda stage: stage.window.directory.add_organization()
    ),
    "kewajiban-baru": after(page(Page.OBLIGATIONS), _obligation),
    "rapat-berikutnya": lambda stage: stage.window.desks.next_meetings.ask(stage.meeting_id),
    "sahkan": after(Stage.open_draft, _finalise),
    "petikan": after(tab(Tab.DOCUMENTS), _workspace(lambda one: one.papers.excerpts.ask())),
    "edaran-koreksi": after(tab(Tab.DOCUMENTS), _workspace(lambda one: one.papers.circulate())),
    "persetujuan": after(tab(Tab.DOCUMENTS), _workspace(lambda one: one.papers.note_proofs())),
    "buka-revisi": lambda stage: ReopenDialog(stage.window).open(),
    "terima-koreksi": lambda stage: CorrectionsDialog(
        corrections(is_final=True), stage.window
    ).open(),
    "versi": after(tab(Tab.MINUTES), _workspace(lambda one: one.versions.show_versions())),
    "versi-dua": after(page(Page.MEETINGS), _two_versions),
    "mulai": _start,
    "kata-sandi": _ask_at_start,
    "alamat-data-kantor": _ask_for_address,
    "hubungi-server": _reach,
    "kata-sandi-baru": _lock(LockPage.ask_for_passphrase),
    "kode-pemulihan": _show_code,
    "timpa": _overwrite,
    "peserta-tempel": after(
        tab(Tab.ATTENDEES), _workspace(lambda one: one.attendees.adder.add_lines(PASTED))
    ),
    "undang": after(tab(Tab.ATTENDEES), _workspace(lambda one: one.attendees.inviting.ask())),
    "kehadiran-seri": after(tab(Tab.ATTENDEES), _workspace(lambda one: one.attendees.series.ask())),
    "daftar-ditempel": after(tab(Tab.ATTENDEES), _paste_people),
    "gabungkan": after(page(Page.DIRECTORY), _merge),
}


def dialog_of(stage: Stage) -> QWidget | None:
    """Return the dialog that is open, if any."""
    return front_dialog()
