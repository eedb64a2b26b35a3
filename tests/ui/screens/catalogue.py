"""The pages of the window by name, with their parts, tabs, steps and sections."""

from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.ui.attachments.attachments_tab import AttachmentsTab
from kesbang_desktop.ui.decisions.decisions_page import DecisionsPage
from kesbang_desktop.ui.directory.directory_page import DirectoryPage
from kesbang_desktop.ui.editor.find_bar import FindBar
from kesbang_desktop.ui.follow_ups.follow_ups_page import FollowUpsPage
from kesbang_desktop.ui.guide.agencies_step import AgenciesStep
from kesbang_desktop.ui.guide.copies_step import CopiesStep
from kesbang_desktop.ui.guide.guide_page import GuidePage
from kesbang_desktop.ui.guide.letterhead_step import LetterheadStep
from kesbang_desktop.ui.guide.note_taker_step import NoteTakerStep
from kesbang_desktop.ui.guide.office_step import OfficeStep
from kesbang_desktop.ui.guide.practice_step import PracticeStep
from kesbang_desktop.ui.guide.region_step import RegionStep
from kesbang_desktop.ui.home.home_page import HomePage
from kesbang_desktop.ui.issues.issues_page import IssuesPage
from kesbang_desktop.ui.meetings.meetings_page import MeetingsPage
from kesbang_desktop.ui.obligations.obligations_page import ObligationsPage
from kesbang_desktop.ui.papers.paper import paper_of
from kesbang_desktop.ui.preview.preview_page import PreviewPage
from kesbang_desktop.ui.reports.conditions_table import ConditionsTable
from kesbang_desktop.ui.reports.received_grid import ReceivedGrid
from kesbang_desktop.ui.reports.reports_page import Part, ReportsPage
from kesbang_desktop.ui.safekeeping.copies_page import CopiesPage
from kesbang_desktop.ui.safekeeping.data_page import DataPage
from kesbang_desktop.ui.safekeeping.lock_page import LockPage
from kesbang_desktop.ui.search.search_page import SearchPage
from kesbang_desktop.ui.settings.abbreviations_page import AbbreviationsPage
from kesbang_desktop.ui.settings.about_page import AboutPage
from kesbang_desktop.ui.settings.appearance_page import AppearancePage
from kesbang_desktop.ui.settings.author_page import AuthorPage
from kesbang_desktop.ui.settings.calendar_page import CalendarPage
from kesbang_desktop.ui.settings.letterhead_tab import LetterheadTab
from kesbang_desktop.ui.settings.letters_tab import LettersTab
from kesbang_desktop.ui.settings.named_days_page import NamedDaysPage
from kesbang_desktop.ui.settings.notula_tab import NotulaTab
from kesbang_desktop.ui.settings.numbers_tab import NumbersTab
from kesbang_desktop.ui.settings.page_tab import PageTab
from kesbang_desktop.ui.settings.profile_page import ProfilePage
from kesbang_desktop.ui.settings.profile_tab import ProfileTab
from kesbang_desktop.ui.settings.reminders_page import RemindersPage
from kesbang_desktop.ui.settings.reports_tab import ReportsTab
from kesbang_desktop.ui.settings.section import Section
from kesbang_desktop.ui.settings.settings_page import SettingsPage
from kesbang_desktop.ui.settings.signers_tab import SignersTab
from kesbang_desktop.ui.settings.spelling_page import SpellingPage
from kesbang_desktop.ui.settings.templates_page import TemplatesPage
from kesbang_desktop.ui.settings.wall_page import WallPage
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.shell.palette.palette import Palette
from kesbang_desktop.ui.shell.reminders.reminder_panel import ReminderPanel
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.workspace.actions_tab import ActionsTab
from kesbang_desktop.ui.workspace.attendees_tab import AttendeesTab
from kesbang_desktop.ui.workspace.check_in_panel import CheckInPanel
from kesbang_desktop.ui.workspace.details_tab import DetailsTab
from kesbang_desktop.ui.workspace.documents_tab import DocumentsTab
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab
from kesbang_desktop.ui.workspace.to_complete_panel import ToCompletePanel
from kesbang_desktop.ui.workspace.workspace_page import WorkspacePage
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.ui.screens.office import Stage
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
)

LONG = (
    "Berkas “notula-2024-12-02-rapat-pemantauan.docx” tidak dapat ditulis karena sedang dibuka "
    "program lain. Tutup berkas itu di Word, lalu coba lagi."
)
# Each in its order.
STEPS: tuple[type[QWidget], ...] = (
    OfficeStep,
    LetterheadStep,
    RegionStep,
    NoteTakerStep,
    CopiesStep,
    AgenciesStep,
    PracticeStep,
)
SECTIONS: tuple[type[Section], ...] = (
    AbbreviationsPage,
    SpellingPage,
    NamedDaysPage,
    ProfilePage,
    TemplatesPage,
    AuthorPage,
    CalendarPage,
    DataPage,
    CopiesPage,
    LockPage,
    RemindersPage,
    AppearancePage,
    WallPage,
    AboutPage,
)
_PROFILE_TABS: dict[str, type[ProfileTab]] = {
    "kop": LetterheadTab,
    "halaman": PageTab,
    "notula": NotulaTab,
    "pejabat": SignersTab,
    "nomor": NumbersTab,
    "surat": LettersTab,
    "laporan": ReportsTab,
}


def _search_all(stage: Stage) -> None:
    stage.window.desks.index.run()
    stage.rest()
    shown = stage.window.pages.page(Page.SEARCH)
    assert isinstance(shown, SearchPage)
    shown.line.show_query("pilkada tahun:2024")


def register(stage: Stage) -> None:
    """Bring the index up to date: the register of decisions is found by it."""
    stage.window.desks.index.run()
    stage.rest()


def _twins(stage: Stage) -> None:
    stage.window.directory.tabs.setCurrentIndex(2)


def _search(stage: Stage) -> None:
    stage.window.desks.tools.open_palette()
    stage.window.desks.tools.palette.text.setText("rapat")


def _remind(stage: Stage) -> None:
    stage.window.desks.reminders.keeper.read()


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


def _empty_month(stage: Stage) -> None:
    reports_page(stage).period.step(-24)


def _tab_of_profile(kind: type[ProfileTab]) -> Open:
    """Return what shows that tab of the profile of the office."""

    def show(stage: Stage) -> None:
        profile = stage.window.settings.profile
        assert profile is not None
        form = profile.form
        [place] = [place for place, one in enumerate(form.pages) if type(one) is kind]
        form.tabs.setCurrentIndex(place)

    return after(settings(SECTIONS.index(ProfilePage)), show)


def _preview(stage: Stage) -> None:
    stage.open_meeting()
    minutes = stage.window.workspace.documents.minutes
    assert minutes is not None
    stage.window.show_preview(minutes.meeting, paper_of(DocumentKind.NOTULA))
    stage.wait(lambda: bool(stage.window.preview.pdf))


SCREENS: dict[str, Screen] = {
    "beranda": Screen(HomePage, page(Page.HOME)),
    "rapat": Screen(MeetingsPage, page(Page.MEETINGS)),
    "tindak-lanjut-semua": Screen(FollowUpsPage, page(Page.FOLLOW_UPS)),
    "permasalahan": Screen(IssuesPage, page(Page.ISSUES)),
    "laporan": Screen(ReportsPage, reports(Part.REPORTS)),
    "laporan-kelengkapan": Screen(ReceivedGrid, reports(Part.RECEIVED)),
    "laporan-kondisi": Screen(ConditionsTable, reports(Part.CONDITIONS)),
    "laporan-bulanan": Screen(WorkspacePage, report(0, Tab.MINUTES)),
    "laporan-harian": Screen(WorkspacePage, report(1, Tab.MINUTES)),
    "laporan-bulanan-data": Screen(DetailsTab, report(0, Tab.DETAILS)),
    "laporan-bulanan-dokumen": Screen(DocumentsTab, report(0, Tab.DOCUMENTS)),
    "laporan-kosong": Screen(ReportsPage, after(reports(Part.REPORTS), _empty_month)),
    "keputusan": Screen(DecisionsPage, after(page(Page.DECISIONS), register)),
    "kewajiban": Screen(ObligationsPage, page(Page.OBLIGATIONS)),
    "panduan-awal": Screen(GuidePage, page(Page.GUIDE)),
    **{f"panduan-awal-{place}": Screen(kind, _guide(place)) for place, kind in enumerate(STEPS)},
    "cari-semua": Screen(SearchPage, page(Page.SEARCH)),
    "hasil-pencarian": Screen(SearchPage, after(page(Page.SEARCH), _search_all)),
    "direktori-kembar": Screen(DirectoryPage, after(page(Page.DIRECTORY), _twins)),
    "direktori": Screen(
        DirectoryPage,
        after(page(Page.DIRECTORY), lambda stage: stage.window.directory.tabs.setCurrentIndex(0)),
    ),
    "direktori-instansi": Screen(
        DirectoryPage,
        after(page(Page.DIRECTORY), lambda stage: stage.window.directory.tabs.setCurrentIndex(1)),
    ),
    "data-rapat": Screen(DetailsTab, tab(Tab.DETAILS)),
    "notula": Screen(MinutesTab, tab(Tab.MINUTES)),
    "peserta": Screen(AttendeesTab, tab(Tab.ATTENDEES)),
    "presensi": Screen(CheckInPanel, after(tab(Tab.MINUTES), _check_in(""))),
    "presensi-huruf": Screen(CheckInPanel, after(tab(Tab.ATTENDEES), _check_in("ke"))),
    "tindak-lanjut": Screen(ActionsTab, tab(Tab.ACTIONS)),
    "lampiran": Screen(AttachmentsTab, tab(Tab.ATTACHMENTS)),
    "dokumen": Screen(DocumentsTab, tab(Tab.DOCUMENTS)),
    "pratinjau": Screen(PreviewPage, _preview),
    "perlu-dilengkapi": Screen(ToCompletePanel, after(tab(Tab.MINUTES), _left)),
    "cari": Screen(FindBar, after(tab(Tab.MINUTES), _find)),
    "pesan": Screen(Banner, after(page(Page.MEETINGS), _full)),
    "palet": Screen(Palette, after(page(Page.HOME), _search)),
    "pengingat": Screen(ReminderPanel, after(page(Page.MEETINGS), _remind)),
    "pengaturan": Screen(SettingsPage, page(Page.SETTINGS)),
    **{f"pengaturan-{row}": Screen(kind, settings(row)) for row, kind in enumerate(SECTIONS)},
    **{
        f"profil-{name}": Screen(kind, _tab_of_profile(kind))
        for name, kind in _PROFILE_TABS.items()
    },
}
