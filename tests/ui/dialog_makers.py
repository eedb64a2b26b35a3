"""Every dialog with fields, made as the program makes it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from kesbang_desktop.domain.carry_over import OpenItems
from kesbang_desktop.domain.data_lock import ClearTraces
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.party import Directory, Person
from kesbang_desktop.domain.party_use import PartyUse
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.report_lines import ReportSummary
from kesbang_desktop.domain.sample_profile import sample_profile
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ui.directory.merge_dialog import MergeDialog
from kesbang_desktop.ui.directory.organization_dialog import OrganizationDialog
from kesbang_desktop.ui.directory.person_dialog import PersonDialog
from kesbang_desktop.ui.follow_ups.saved_filters import FilterNameDialog
from kesbang_desktop.ui.meetings.import_dialog import ImportDialog
from kesbang_desktop.ui.obligations.obligation_dialog import ObligationDialog
from kesbang_desktop.ui.packages.hand_over_dialog import HandOverDialog
from kesbang_desktop.ui.packages.passphrase_dialog import PackagePassphraseDialog
from kesbang_desktop.ui.reports.condition_dialog import ConditionDialog
from kesbang_desktop.ui.reports.conditions_table import RegionState
from kesbang_desktop.ui.reports.other_days_dialog import OtherDaysDialog
from kesbang_desktop.ui.safekeeping.address_dialog import AddressDialog
from kesbang_desktop.ui.safekeeping.new_passphrase_dialog import NewPassphraseDialog
from kesbang_desktop.ui.series.next_meeting_dialog import NextMeetingDialog
from kesbang_desktop.ui.series.proposal import Proposal
from kesbang_desktop.ui.settings.abbreviation_dialog import AbbreviationDialog
from kesbang_desktop.ui.settings.named_day_dialog import NamedDayDialog
from kesbang_desktop.ui.settings.profile_name_dialog import ProfileNameDialog
from kesbang_desktop.ui.versions.finalise_dialog import FinaliseDialog
from kesbang_desktop.ui.versions.reopen_dialog import ReopenDialog
from kesbang_desktop.ui.work.worker import Worker
from tests.patient_bot import PatientBot
from tests.ui.fake_ports import MemoryStore
from tests.ui.meetings_data import add_attended_meeting

DAY = date(2024, 3, 21)
Maker = Callable[[], QDialog]


def show_dialog(qtbot: PatientBot, dialog: QDialog) -> QDialog:
    """Open ``dialog`` as the program does; it is there until the test ends."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.activate(dialog)
    return dialog


def dialog_makers(
    store: MemoryStore, ports: Ports, worker: Worker, home: QWidget
) -> dict[type, Maker]:
    """Return what makes each of them, over ``home`` where it needs a parent."""
    minutes = add_attended_meeting(store)
    return {
        PersonDialog: lambda: PersonDialog(None, Directory()),
        OrganizationDialog: lambda: OrganizationDialog(None, ()),
        AddressDialog: lambda: AddressDialog(None, repr, worker, home),
        ProfileNameDialog: lambda: ProfileNameDialog("Profil", ""),
        FilterNameDialog: lambda: FilterNameDialog("Filter", "", home),
        AbbreviationDialog: lambda: AbbreviationDialog(None),
        NamedDayDialog: lambda: NamedDayDialog(None),
        NewPassphraseDialog: lambda: NewPassphraseDialog(ClearTraces(2)),
        MergeDialog: lambda: MergeDialog(
            Person(new_id(), "Edi").party,
            PartyUse(),
            [(Person(new_id(), "Edi Noor").party, "")],
            lambda _kept: ["Yang dilengkapi: NIP."],
        ),
        ObligationDialog: lambda: ObligationDialog(
            None, (), Directory(), ports.obligations.save, worker, lambda: DAY
        ),
        NextMeetingDialog: lambda: NextMeetingDialog(
            Proposal(minutes, DAY, OpenItems()), ports.series, ports.holidays, worker
        ),
        FinaliseDialog: lambda: FinaliseDialog(
            minutes.meeting, sample_profile(new_id()), 1, "1 butir", []
        ),
        ReopenDialog: lambda: ReopenDialog(),
        ConditionDialog: lambda: ConditionDialog(
            [RegionState("Kota Bontang", None)], DAY, lambda: DAY
        ),
        OtherDaysDialog: lambda: OtherDaysDialog(
            ReportSummary(
                *(new_id(), MeetingKind.DESK_DAY, "Laporan harian"),
                *(Period(DAY, DAY), "", MeetingStatus.DRAFT),
            ),
            Period(DAY, DAY),
            lambda: DAY,
        ),
        HandOverDialog: lambda: HandOverDialog([]),
        PackagePassphraseDialog: lambda: PackagePassphraseDialog("rapat.knotula"),
        ImportDialog: lambda: ImportDialog(
            ports.notes.read("Rapat: Uji\n\n# Acara\nSatu", Directory())
        ),
    }
