"""The dialogs of the program by name, each over the page that opens it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Event

from PySide6.QtWidgets import QWidget

from kesbang_desktop.assets import resource_path
from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.action_matrix import STATUS_WORDS
from kesbang_desktop.domain.copy_difference import CopyDifference
from kesbang_desktop.domain.copy_lock import CopyLock, LockAfter
from kesbang_desktop.domain.data_place import place_on_server
from kesbang_desktop.domain.errors import SignInError
from kesbang_desktop.domain.follow_up_view import FollowUpView
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.reports.region_form import FormReading
from kesbang_desktop.domain.returned_matrix import ReturnedChange, ReturnedMatrix, ReturnedRow
from kesbang_desktop.domain.start_doubt import DoubtKind, StartDoubt
from kesbang_desktop.domain.together.news import Deed
from kesbang_desktop.domain.written_file import FileState
from kesbang_desktop.exchange.people.file_rows import read_people_text
from kesbang_desktop.ui.corrections.corrections_dialog import CorrectionsDialog
from kesbang_desktop.ui.decisions.decision_chooser import DecisionChooser
from kesbang_desktop.ui.decisions.decisions_page import DecisionsPage
from kesbang_desktop.ui.directory.merge_dialog import MergeDialog
from kesbang_desktop.ui.directory.organization_dialog import OrganizationDialog
from kesbang_desktop.ui.directory.people_file_dialog import PeopleFileDialog
from kesbang_desktop.ui.directory.person_dialog import PersonDialog
from kesbang_desktop.ui.directory.starter_dialog import StarterDialog
from kesbang_desktop.ui.follow_ups.follow_ups_page import FollowUpsPage
from kesbang_desktop.ui.follow_ups.returned_dialog import ReturnedDialog
from kesbang_desktop.ui.follow_ups.saved_filters import FilterNameDialog
from kesbang_desktop.ui.help.help_dialog import HelpDialog
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.meetings.import_dialog import ImportDialog
from kesbang_desktop.ui.meetings.old_minutes_dialog import OldMinutesDialog
from kesbang_desktop.ui.obligations.obligation_dialog import ObligationDialog
from kesbang_desktop.ui.obligations.obligations_page import ObligationsPage
from kesbang_desktop.ui.packages.hand_over_dialog import HandOverDialog
from kesbang_desktop.ui.packages.package_dialog import PackageDialog
from kesbang_desktop.ui.packages.passphrase_dialog import PackagePassphraseDialog
from kesbang_desktop.ui.packages.taking_dialog import TakingDialog
from kesbang_desktop.ui.papers.circulation_dialog import CirculationDialog
from kesbang_desktop.ui.papers.excerpt_dialog import ExcerptDialog
from kesbang_desktop.ui.papers.overwriting import ask_about_overwriting
from kesbang_desktop.ui.papers.proof_dialog import ProofDialog
from kesbang_desktop.ui.reports.condition_dialog import ConditionDialog
from kesbang_desktop.ui.reports.forms_dialog import FormsDialog
from kesbang_desktop.ui.reports.lines_dialog import LinesDialog
from kesbang_desktop.ui.reports.other_days_dialog import OtherDaysDialog
from kesbang_desktop.ui.reports.receive_dialog import ReceiveDialog, ReturnedForm
from kesbang_desktop.ui.reports.reports_page import Part
from kesbang_desktop.ui.safekeeping.address_dialog import AddressDialog
from kesbang_desktop.ui.safekeeping.altered_rows_dialog import AlteredRowsDialog
from kesbang_desktop.ui.safekeeping.copied_attachment_dialog import CopiedAttachmentDialog
from kesbang_desktop.ui.safekeeping.copied_meeting_dialog import CopiedMeetingDialog
from kesbang_desktop.ui.safekeeping.copy_unlocker import lock_in_words
from kesbang_desktop.ui.safekeeping.lock_page import LockPage
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
from kesbang_desktop.ui.settings.named_days_page import NamedDaysPage
from kesbang_desktop.ui.settings.profile_name_dialog import ProfileNameDialog
from kesbang_desktop.ui.settings.profile_page import ProfilePage
from kesbang_desktop.ui.shell.crash_dialog import CrashBox
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.versions.finalise_dialog import FinaliseDialog
from kesbang_desktop.ui.versions.reopen_dialog import ReopenDialog
from kesbang_desktop.ui.versions.versions_dialog import VersionsDialog
from kesbang_desktop.ui.widgets.classified_question import ask_about_classified
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog, open_over
from kesbang_desktop.ui.widgets.question import Question
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.history_dialog import HistoryDialog
from kesbang_desktop.ui.workspace.invite_dialog import InviteDialog
from kesbang_desktop.ui.workspace.people_dialog import PeopleDialog
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.ui.corrections.corrected import corrections
from tests.ui.fake_copies import ALTERED, ATTACHMENTS, MEETINGS, MemoryCopies, copy_of
from tests.ui.fake_data import ADDRESS, REFUSED
from tests.ui.fake_lock import CODE
from tests.ui.fake_old_minutes import OLD_FILES
from tests.ui.fake_packages import VIEW
from tests.ui.screens.catalogue import LONG, SECTIONS, register
from tests.ui.screens.office import NOW, Stage, region_report
from tests.ui.screens.opening import (
    Open,
    Screen,
    after,
    page,
    report,
    reports,
    reports_page,
    settings,
    tab,
    workspace,
)

_WORK_S = 0.01
_NOTED = "SK terbit 28 November, salinannya di Biro Hukum; tembusan ke kabupaten/kota menyusul."
PEOPLE = (
    "*Daftar hadir:*\n1. *Drs. H. Nama Satu, M.Si* NIP 19700101 199503 1 001 (Kepala Badan, "
    "Kesbangpol) 0812-3456-7890\n2. Pendidikan\n3. Contoh Dua (Cak Dua) dua@contoh.go.id"
)
PASTED = (
    "1. *Drs. H. Contoh Satu, M.Si* (Kepala Badan, Kesbangpol)\nContoh Dua - Kabid - Diskominfo"
)
_SETTINGS_ROWS, _PROFILE_ROW = 13, 3
PEOPLE_FILE = """No;Nama Lengkap;NIP;Pangkat/Gol;Jabatan;Unit Kerja;No. HP;Surel;Ukuran baju
1;DR. AHMAD FAUZI, S.SOS., M.SI;1.98E+17;Pembina (IV/a);Kabid Politik;Kesbangpol;81234567;a@b.id;L
2;Siti Aminah, S.E.;19800101 200501 2 001;Penata (III/c);Analis;Dinas Sosial;0812345678;;M
3;X;;;Staf;Dinas Kesehatan Provinsi Kalimantan Timur;;;XL
4;=B2;;;Staf;;;;
"""


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


def _merge(stage: Stage) -> None:
    stage.window.directory.tabs.setCurrentIndex(0)
    stage.window.directory.tables[0].selectRow(0)
    stage.window.directory.merge_chosen()


def _overwrite(stage: Stage) -> None:
    ask_about_overwriting(stage.window, Path("notula-2024-12-02.docx"), FileState.CHANGED, int, int)


def _all_keys(stage: Stage) -> None:
    stage.window.desks.tools.show_help()
    stage.window.desks.tools.show_help()


def _state_condition(stage: Stage) -> None:
    shown = reports_page(stage)
    shown.conditions.table.focus_rows()
    shown.conditions.ask()


def _other_days(stage: Stage) -> None:
    read = reports_page(stage).read
    assert read is not None
    there = next(one for one in read.reports if one.kind is MeetingKind.POLITICAL_REPORT)
    OtherDaysDialog(there, read.period, lambda: NOW.date(), stage.window).open()


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

    ReachingDialog(place_on_server(ADDRESS), fail, repr, stage.worker, None, stage.window).open()
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


def _hand_over(stage: Stage) -> None:
    stage.window.desks.packages.hand_over(stage.window.meetings.list.selected())


def _package(stage: Stage) -> None:
    PackageDialog(VIEW, stage.window).open()


def _plain_package(stage: Stage) -> None:
    PackageDialog(replace(VIEW, questions=(), namesakes=()), stage.window).open()


def _people_file(stage: Stage) -> None:
    found = read_people_text(PEOPLE_FILE, Directory())
    PeopleFileDialog(found, Directory(), stage.window).open()


def _returned(stage: Stage) -> None:
    """A filled-in matrix with two other statuses and a row that nobody knows."""
    rows = stage.ports.follow_ups.rows(FollowUpView(), None, NOW.date(), 0, 2)
    changes = tuple(
        ReturnedChange(
            ReturnedRow(
                "Matriks", place, one.entry_id, one.text, status, STATUS_WORDS[status], _NOTED
            ),
            one,
            status,
            _NOTED,
        )
        for place, (one, status) in enumerate(
            zip(rows, (ActionStatus.DONE, ActionStatus.IN_PROGRESS), strict=True), 5
        )
    )
    matrix = ReturnedMatrix("matriks-terisi.xlsx", changes, 12, (f"Baris 9: {LONG}",))
    ReturnedDialog(matrix, stage.window).open()


def _name_filter(stage: Stage) -> None:
    shown = stage.window.pages.page(Page.FOLLOW_UPS)
    assert isinstance(shown, FollowUpsPage)
    shown.saved.ask_for_name()


def _name_profile(stage: Stage) -> None:
    profile = stage.window.settings.profile
    assert profile is not None and profile.profile is not None
    profile.actions_of_profiles.ask_for_new(profile.profile)


def _named_day(stage: Stage) -> None:
    shown = stage.window.settings.findChild(NamedDaysPage)
    assert shown is not None
    shown.add()


def _restore(stage: Stage) -> None:
    question = RestoreQuestion(
        copy_of(NOW), lock_in_words(CopyLock(after=LockAfter.LOCKED)), stage.window
    )
    question.show_since("Sesudahnya ditulis: 2 rapat, 14 butir notula.")
    open_over(question)


def _line_history(stage: Stage) -> None:
    deeds = (
        Deed(1, "Contoh Satu", "add_minutes", NOW, NOW, "Anggaran ditambah."),
        Deed(2, "Contoh Dua", "save_shared", NOW, NOW, "Anggaran dikurangi.", is_aside=True),
    )
    HistoryDialog(deeds, "Anggaran ditambah.", parent=stage.window).open()


def _refused(stage: Stage) -> None:
    RefusedDialog(REFUSED, stage.window).open()


def _restoring(stage: Stage) -> None:
    """The work goes on until it is given up, which it is as the dialog is put away."""

    def work() -> str:
        while True:
            tell("Menulis data…", 3, 10)
            Event().wait(_WORK_S)

    # Where it stands nothing else works.
    worker = Worker()
    dialog = RestoringDialog(translated("Memulihkan salinan…"), work, worker)
    dialog.setParent(stage.window, dialog.windowFlags())
    dialog.finished.connect(dialog.work.stop)
    dialog.finished.connect(worker.stop)
    open_over(dialog)


def _anonymise(stage: Stage) -> None:
    stage.window.directory.anonymising.ask([stage.ports.directory.load().people[0]])


DIALOGS: dict[str, Screen] = {
    "formulir-wilayah": Screen(
        FormsDialog, after(reports(Part.REPORTS), lambda stage: reports_page(stage).forms.ask())
    ),
    "kondisi": Screen(ConditionDialog, after(reports(Part.CONDITIONS), _state_condition)),
    "laporan-sudah-ada": Screen(OtherDaysDialog, after(reports(Part.REPORTS), _other_days)),
    "terima-laporan": Screen(ReceiveDialog, after(reports(Part.REPORTS), _receive)),
    "ambil-baris": Screen(
        LinesDialog, after(report(0, Tab.MINUTES), workspace(lambda one: one.reports.ask()))
    ),
    "serahkan": Screen(HandOverDialog, after(page(Page.MEETINGS), _hand_over)),
    "paket": Screen(PackageDialog, _package),
    "paket-tanpa-pilihan": Screen(PackageDialog, _plain_package),
    "paket-bersandi": Screen(
        PackagePassphraseDialog,
        lambda stage: PackagePassphraseDialog(
            "rapat pemantauan perkembangan politik.knotula", LONG, stage.window
        ).open(),
    ),
    "satu-rapat": Screen(CopiedMeetingDialog, after(page(Page.SETTINGS), _copied_meetings)),
    "satu-lampiran": Screen(
        CopiedAttachmentDialog, after(page(Page.SETTINGS), _copied_attachments)
    ),
    "baris-berubah": Screen(AlteredRowsDialog, _altered_rows),
    "bantuan": Screen(
        HelpDialog, after(page(Page.MEETINGS), lambda stage: stage.window.desks.tools.show_help())
    ),
    "tombol": Screen(HelpDialog, after(page(Page.MEETINGS), _all_keys)),
    "impor": Screen(ImportDialog, after(page(Page.MEETINGS), _import)),
    "notula-lama": Screen(
        OldMinutesDialog,
        lambda stage: OldMinutesDialog("notula lama", OLD_FILES, stage.window).open(),
    ),
    "daftar-awal": Screen(
        StarterDialog,
        after(page(Page.DIRECTORY), lambda stage: stage.window.directory.starters.ask()),
    ),
    "orang": Screen(
        PersonDialog, after(page(Page.DIRECTORY), lambda stage: stage.window.directory.add_person())
    ),
    "orang-dari-berkas": Screen(PeopleFileDialog, _people_file),
    "pengganti": Screen(
        DecisionChooser, after(after(page(Page.DECISIONS), register), _choose_successor)
    ),
    "instansi": Screen(
        OrganizationDialog,
        after(page(Page.DIRECTORY), lambda stage: stage.window.directory.add_organization()),
    ),
    "kewajiban-baru": Screen(ObligationDialog, after(page(Page.OBLIGATIONS), _obligation)),
    "rapat-berikutnya": Screen(
        NextMeetingDialog, lambda stage: stage.window.desks.next_meetings.ask(stage.meeting_id)
    ),
    "sahkan": Screen(FinaliseDialog, after(Stage.open_draft, _finalise)),
    "petikan": Screen(
        ExcerptDialog, after(tab(Tab.DOCUMENTS), workspace(lambda one: one.papers.excerpts.ask()))
    ),
    "edaran-koreksi": Screen(
        CirculationDialog, after(tab(Tab.DOCUMENTS), workspace(lambda one: one.papers.circulate()))
    ),
    "persetujuan": Screen(
        ProofDialog, after(tab(Tab.DOCUMENTS), workspace(lambda one: one.papers.note_proofs()))
    ),
    "buka-revisi": Screen(ReopenDialog, lambda stage: ReopenDialog(stage.window).open()),
    "terima-koreksi": Screen(
        CorrectionsDialog,
        lambda stage: CorrectionsDialog(corrections(is_final=True), stage.window).open(),
    ),
    "versi": Screen(
        VersionsDialog, after(tab(Tab.MINUTES), workspace(lambda one: one.versions.show_versions()))
    ),
    "versi-dua": Screen(VersionsDialog, after(page(Page.MEETINGS), _two_versions)),
    "mulai": Screen(StartDialog, _start),
    "kata-sandi": Screen(UnlockDialog, _ask_at_start),
    "alamat-data-kantor": Screen(AddressDialog, _ask_for_address),
    "hubungi-server": Screen(ReachingDialog, _reach),
    "kata-sandi-baru": Screen(NewPassphraseDialog, _lock(LockPage.ask_for_passphrase)),
    "kode-pemulihan": Screen(RecoveryDialog, _show_code),
    "timpa": Screen(Question, _overwrite),
    "peserta-tempel": Screen(
        PeopleDialog,
        after(tab(Tab.ATTENDEES), workspace(lambda one: one.attendees.adder.add_lines(PASTED))),
    ),
    "undang": Screen(
        InviteDialog, after(tab(Tab.ATTENDEES), workspace(lambda one: one.attendees.inviting.ask()))
    ),
    "kehadiran-seri": Screen(
        SeriesAttendanceDialog,
        after(tab(Tab.ATTENDEES), workspace(lambda one: one.attendees.series.ask())),
    ),
    "daftar-ditempel": Screen(PeopleDialog, after(tab(Tab.ATTENDEES), _paste_people)),
    "gabungkan": Screen(MergeDialog, after(page(Page.DIRECTORY), _merge)),
    "matriks-terisi": Screen(ReturnedDialog, after(page(Page.FOLLOW_UPS), _returned)),
    "nama-filter": Screen(FilterNameDialog, after(page(Page.FOLLOW_UPS), _name_filter)),
    "nama-profil": Screen(
        ProfileNameDialog, after(settings(SECTIONS.index(ProfilePage)), _name_profile)
    ),
    "singkatan": Screen(
        AbbreviationDialog,
        after(settings(0), lambda stage: stage.window.settings.abbreviations.add()),
    ),
    "hari-bernama": Screen(
        NamedDayDialog, after(settings(SECTIONS.index(NamedDaysPage)), _named_day)
    ),
    "mengambil-paket": Screen(TakingDialog, lambda stage: TakingDialog(stage.window).open()),
    "pulihkan": Screen(RestoreQuestion, _restore),
    "tidak-diterima": Screen(RefusedDialog, _refused),
    "riwayat-baris": Screen(HistoryDialog, _line_history),
    "memulihkan": Screen(RestoringDialog, _restoring),
    "kesalahan": Screen(
        CrashBox,
        lambda stage: open_over(CrashBox("Notula Kesbang 0.0\n\nValueError", stage.window)),
    ),
    "anonim": Screen(Question, after(page(Page.DIRECTORY), _anonymise)),
    "naskah-terbatas": Screen(
        Question,
        lambda stage: ask_about_classified(
            stage.window, "3 dari 40 baris dari rapat terbatas.", int, int
        ),
    ),
}


def dialog_of(stage: Stage) -> QWidget | None:
    """Return the dialog that is open, if any."""
    return front_dialog()
