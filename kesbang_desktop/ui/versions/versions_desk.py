"""Finalising the open meeting, opening it for a revision, and its versions."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.circulation import describe_circulation, is_agreed, is_over
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.meeting import Meeting, MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.proof import Proof
from kesbang_desktop.domain.to_complete import ToComplete, left_in_meeting, left_in_office
from kesbang_desktop.domain.version import Version
from kesbang_desktop.ports.doors import VersionsDeskPorts
from kesbang_desktop.ui.commands import papers as commands
from kesbang_desktop.ui.commands.binding import bind, keys_of, tell_condition
from kesbang_desktop.ui.commands.command import Condition
from kesbang_desktop.ui.language.formats import format_date, format_time
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.papers.profile_of_meeting import profile_of
from kesbang_desktop.ui.versions.finalise_dialog import FinaliseDialog
from kesbang_desktop.ui.versions.frozen_words import frozen_words
from kesbang_desktop.ui.versions.reopen_dialog import ReopenDialog
from kesbang_desktop.ui.versions.state_bar import StateBar
from kesbang_desktop.ui.versions.versions_dialog import VersionsDialog
from kesbang_desktop.ui.versions.when_settled import Desk, WhenSettled
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.work.unstored import Unstored
from kesbang_desktop.ui.work.worker import Worker

_TOLD_MS = 4000


class WrittenMeeting(Desk, Protocol):
    """Where the meeting that is to be sealed is written."""

    def unstored(self) -> Sequence[Unstored]:
        """Return what is typed and cannot be stored as it is."""

    def left_to_complete(self) -> Sequence[ToComplete]:
        """Return what the entries still lack."""


class VersionsDesk(QObject):
    """Belongs to the workspace ``page``; ``desk``, where its meeting is written, is flushed first.

    ``before`` shows what is left to complete and then does what it is given.

    ``committed(Changes)`` after minutes were finalised or reopened, ``read(Minutes)`` with the
    meeting as it is stored then.
    """

    committed = Signal(object)
    read = Signal(object)

    def __init__(
        self,
        page: QWidget,
        desk: WrittenMeeting,
        ports: VersionsDeskPorts,
        worker: Worker,
        banner: Banner,
        before: Callable[[str, Callable[[], object]], None],
    ) -> None:
        super().__init__(page)
        self._before = before
        self._page = page
        self._desk = desk
        self._ports = ports
        self._worker = worker
        self._banner = banner
        self._when_settled = WhenSettled(desk, self)
        self._meeting: Meeting | None = None
        self.bar = StateBar(page)
        self.finalise_dialog: FinaliseDialog | None = None
        self.reopen_dialog: ReopenDialog | None = None
        self.versions_dialog: VersionsDialog | None = None
        bind(page, commands.FINALISE, self.ask_to_finalise)
        bind(page, commands.REOPEN, self.ask_to_reopen)
        bind(page, commands.SHOW_VERSIONS, self.show_versions)

    def show_meeting(self, meeting: Meeting) -> None:
        """Say in the bar what ``meeting`` is, and offer what can be done with it."""
        before, self._meeting = self._meeting, meeting
        final = meeting.status is MeetingStatus.FINAL
        tell_condition(self._page, Condition.MEETING_FINAL, final)
        if final and not (before and before.id == meeting.id and self.bar.text):
            self._show_final(None)
        if final:
            self._worker.run(
                lambda: self._ports.versions.list(meeting.id),
                lambda found: self._show_versions_in_bar(meeting.id, found),
            )
        elif meeting.revision_reason:
            words = self.tr("Sedang direvisi: {0}").format(meeting.revision_reason)
            compare = (self.tr("Bandingkan dengan versi terakhir"), self.compare_latest)
            self.bar.say(words, [compare])
        elif not (before and _state_of(before) == _state_of(meeting)):
            self.bar.say("", [])
            self.read_circulation()

    def read_circulation(self, _changes: Changes | None = None) -> None:
        """Say in the bar of a draft how far corrections are; once they are over, what follows."""
        meeting = self._meeting
        if meeting is None or meeting.status is not MeetingStatus.DRAFT or meeting.revision_reason:
            return

        def show(proofs: Sequence[Proof]) -> None:
            now = self._meeting
            if now is None or (now.id, now.status) != (meeting.id, meeting.status):
                return
            words = translated(describe_circulation(proofs))
            actions: list[tuple[str, Callable[[], object]]] = []
            if is_over(proofs, date.today()):
                words = self.tr("Masa koreksi berakhir. {0}").format(words)
                actions = [(self.tr("Sahkan notula…"), self.ask_to_finalise)]
            self.bar.say(words, actions)

        self._worker.run(lambda: self._ports.papers.proofs(meeting.id), show)

    def refuse(self) -> None:
        """Say that final minutes are not edited."""
        self.bar.stress()
        window = self._page.window()
        if isinstance(window, QMainWindow):
            words = self.tr("Notula sudah disahkan. Pilih “Buka revisi…” kalau harus diubah.")
            window.statusBar().showMessage(words, _TOLD_MS)

    def ask_to_finalise(self) -> None:
        """Show what is left, wait until all is on disk, then show what is to be frozen.

        What cannot be finalised is said, with what comes first.
        """
        if (meeting := self._meeting) is None:
            return
        if meeting.status is MeetingStatus.FINAL:
            self.refuse()
        elif meeting.status is not MeetingStatus.DRAFT:
            self._banner.show_message(self._what_comes_first(meeting))
        else:
            self._before(
                self.tr("Lanjut sahkan"),
                lambda: self._when_settled.run(
                    lambda: self._prepare(meeting.id), self._tell_unsaved
                ),
            )

    def _what_comes_first(self, meeting: Meeting) -> str:
        if meeting.status is MeetingStatus.RUNNING:
            return self.tr("Rapat masih berlangsung. Tekan “Tutup rapat”, lalu sahkan notulanya.")
        return self.tr("Rapat belum dimulai. Tekan “Mulai rapat” lalu “Tutup rapat” sebelumnya.")

    def ask_to_reopen(self) -> None:
        """Ask why the final minutes are opened again."""
        meeting = self._meeting
        if meeting is None or meeting.status is not MeetingStatus.FINAL:
            return

        def read() -> bool:
            papers = self._ports.papers
            return is_agreed(papers.proofs(meeting.id), papers.ratifications(meeting.id))

        def ask(is_addendum: bool) -> None:
            dialog = self.reopen_dialog = ReopenDialog(self._page, is_addendum)
            dialog.agreed.connect(lambda reason: self._reopen(meeting.id, reason))
            dialog.open()

        self._worker.run(read, ask, self._show_error, awaited=True)

    def show_versions(self) -> None:
        """Show the versions of the meeting, once everything typed is on disk."""
        self._when_settled.run(lambda: self._open_versions(compares=False), self._tell_unsaved)

    def compare_latest(self) -> None:
        """Compare the meeting as it stands with its latest version."""
        self._when_settled.run(lambda: self._open_versions(compares=True), self._tell_unsaved)

    def _open_versions(self, compares: bool) -> None:
        if self._meeting is not None:
            dialog = VersionsDialog(
                self._meeting,
                self._ports.versions,
                self._ports.papers.notes,
                self._worker,
                self._page,
            )
            self.versions_dialog = dialog
            dialog.open()
            dialog.read(compares)

    def _prepare(self, meeting_id: UUID) -> None:
        def read() -> tuple[Minutes, OfficeProfile, int, str]:
            minutes = self._ports.meetings.load(meeting_id)
            profile = profile_of(minutes.meeting, self._ports.profiles)
            versions = self._ports.versions.list(meeting_id)
            number = self._ports.versions.propose_number(
                meeting_id, DocumentKind.NOTULA, profile.unit_code
            )
            return minutes, profile, len(versions) + 1, minutes.meeting.number or number

        self._worker.run(read, lambda found: self._ask(*found), self._show_error, awaited=True)

    def _ask(self, minutes: Minutes, profile: OfficeProfile, version: int, number: str) -> None:
        meeting = minutes.meeting
        if self._meeting is None or self._meeting.id != meeting.id:
            return
        unstored = self.tr("Isian yang tidak tersimpan: {0}")
        own = [one for one in self._desk.unstored() if one.about in (None, meeting.id)]
        missing = [unstored.format(one.sentence) for one in own]
        missing += [translated(one.sentence) for one in left_in_office(profile)]
        missing += [translated(one.sentence) for one in left_in_meeting(minutes)]
        if entries := {one.entry_id for one in self._desk.left_to_complete()}:
            words = self.tr(
                "{0} butir masih perlu dilengkapi; {1} menampilkannya.", "", len(entries)
            )
            missing.append(words.format(len(entries), keys_of(commands.SHOW_LEFT)))
        dialog = self.finalise_dialog = FinaliseDialog(
            meeting, profile, version, frozen_words(minutes), missing, self._page
        )
        dialog.propose(number)
        dialog.number_wanted.connect(lambda unit: self._propose(meeting.id, unit))
        dialog.agreed.connect(lambda agreed: self._finalise_settled(meeting.id, agreed))
        dialog.open()

    def _propose(self, meeting_id: UUID, unit_code: str) -> None:
        dialog = self.finalise_dialog

        def take(number: str) -> None:
            if dialog is not None and dialog is self.finalise_dialog:
                dialog.propose(number)

        self._worker.run(
            lambda: self._ports.versions.propose_number(meeting_id, DocumentKind.NOTULA, unit_code),
            take,
            self._show_error,
        )

    def _finalise_settled(self, meeting_id: UUID, number: str) -> None:
        self.finalise_dialog = None
        self._when_settled.run(lambda: self._finalise(meeting_id, number), self._tell_unsaved)

    def _finalise(self, meeting_id: UUID, number: str) -> None:
        now = datetime.now().astimezone()
        self._worker.run(
            lambda: self._ports.versions.finalise(meeting_id, number, now),
            self._take_final,
            self._show_error,
        )

    def _reopen(self, meeting_id: UUID, reason: str) -> None:
        self._worker.run(
            lambda: self._ports.versions.reopen(meeting_id, reason),
            lambda changes: self._read_again(meeting_id, changes),
            self._show_error,
        )

    def _take_final(self, version: Version) -> None:
        self._banner.dismiss()
        self._read_again(version.meeting_id, Changes(frozenset({version.meeting_id})))

    def _read_again(self, meeting_id: UUID, changes: Changes) -> None:
        self.committed.emit(changes)
        self._worker.run(
            lambda: self._ports.meetings.load(meeting_id), self.read.emit, self._show_error
        )

    def _show_versions_in_bar(self, meeting_id: UUID, versions: list[Version]) -> None:
        meeting = self._meeting
        if meeting is None or meeting.id != meeting_id:
            return
        if meeting.status is MeetingStatus.FINAL and versions:
            self._show_final(max(versions, key=lambda one: one.number))

    def _show_final(self, version: Version | None) -> None:
        words = self.tr("Notula sudah disahkan; isinya tidak berubah lagi.")
        if version is not None:
            at = version.made_at.astimezone() if version.made_at.tzinfo else version.made_at
            words = self.tr(
                "Notula sudah disahkan {0} pukul {1} sebagai versi {2}; isinya tidak berubah lagi."
            ).format(format_date(at.date()), format_time(at.time()), version.number)
        self.bar.say(words, [(self.tr("Buka revisi…"), self.ask_to_reopen)])

    def _tell_unsaved(self) -> None:
        self._banner.show_error(
            self.tr(
                "Ketikan terakhir belum dapat ditulis ke diska, jadi notula belum disahkan. "
                "Tunggu sampai tersimpan, lalu coba lagi."
            )
        )

    def _show_error(self, error: KnownError) -> None:
        self._banner.show_failure(error)


def _state_of(meeting: Meeting) -> tuple[UUID, MeetingStatus, str]:
    """Return what of ``meeting`` decides what the bar says."""
    return meeting.id, meeting.status, meeting.revision_reason
