"""How the papers of a meeting are printed: the office profile, and the times of entries."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.meeting import Meeting, MeetingStatus
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.ports.papers import ProfilePorts
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.work.worker import Worker


class PrintChoices(QWidget):
    """``profile_chosen(UUID)`` for this meeting, None for the one in use; it is not stored here.

    The times of entries are a choice of the profile and are stored here:
    ``changes_committed(Changes)`` or ``failed(KnownError)`` after each.
    """

    profile_chosen = Signal(object)
    changes_committed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, profiles: ProfilePorts, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._verbs = profiles
        self._worker = worker
        self._meeting: Meeting | None = None
        self._profiles: dict[UUID, OfficeProfile] = {}
        self._in_use: OfficeProfile | None = None
        self._heading = QLabel(self)
        self._heading.setFont(scaled_font(self.font(), 1.0, QFont.Weight.DemiBold))
        label = QLabel(self.tr("Profil instansi"), self)
        label.setProperty("role", "muted")
        self.profile_box = ChoiceBox(self)
        self.profile_box.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.times_box = QCheckBox(self.tr("Cantumkan jam tiap butir"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self._heading, label, self.profile_box, self.times_box):
            layout.addWidget(widget)
        self.profile_box.activated.connect(self._choose)
        self.times_box.clicked.connect(self._keep_times)
        self._use_kind(MeetingKind.MEETING)

    def set_meeting(self, meeting: Meeting) -> None:
        """Show what ``meeting`` is printed with; final minutes stay with what they have."""
        self._meeting = meeting
        self.profile_box.setEnabled(meeting.status is not MeetingStatus.FINAL)
        self._use_kind(meeting.kind)
        self._show()

    def _use_kind(self, kind: MeetingKind) -> None:
        """Speak of a meeting or a report, which prints no times of its lines."""
        if kind.is_report:
            heading, name = self.tr("Untuk laporan ini"), self.tr("Profil instansi laporan ini")
        else:
            heading, name = self.tr("Untuk rapat ini"), self.tr("Profil instansi untuk rapat ini")
        self._heading.setText(heading)
        self.profile_box.setAccessibleName(name)
        self.times_box.setHidden(kind.is_report)

    def read_profiles(self) -> None:
        """Read the profiles again."""
        profiles = self._verbs
        self._worker.run(
            lambda: (profiles.list(), profiles.load()),
            lambda read: self._take(*read),
            self.failed.emit,
        )

    def _take(self, profiles: Sequence[OfficeProfile], in_use: OfficeProfile) -> None:
        self._profiles = {one.id: one for one in profiles}
        self._in_use = in_use
        self.profile_box.blockSignals(True)
        self.profile_box.clear()
        self.profile_box.addItem(self.tr("Yang dipakai: {0}").format(in_use.name), None)
        for one in profiles:
            self.profile_box.addItem(one.name, one.id)
        self.profile_box.blockSignals(False)
        self._show()

    def _show(self) -> None:
        chosen = self._meeting.profile_id if self._meeting else None
        # Not findData: None and ids do not compare well as variants.
        ids = [self.profile_box.itemData(place) for place in range(self.profile_box.count())]
        if chosen in ids:
            self.profile_box.setCurrentIndex(ids.index(chosen))
        elif ids:
            # It was removed since: the one in use takes its place.
            self.profile_box.setCurrentIndex(0)
        profile = self._profile()
        self.times_box.setEnabled(profile is not None)
        self.times_box.setChecked(profile is not None and profile.shows_entry_times)
        self.profile_box.setToolTip(self.profile_box.currentText())

    def _profile(self) -> OfficeProfile | None:
        """Return the profile that the meeting is printed with."""
        chosen = self._meeting.profile_id if self._meeting else None
        return self._profiles.get(chosen, self._in_use) if chosen else self._in_use

    def _choose(self, place: int) -> None:
        self.profile_chosen.emit(self.profile_box.itemData(place))

    def _keep_times(self, checked: bool) -> None:
        """Print times from now on, or leave them out again."""
        profile = self._profile()
        if profile is None:
            return

        def keep() -> Changes:
            known = {one.id: one for one in self._verbs.list()}
            newest = known.get(profile.id, profile)
            return self._verbs.save(replace(newest, shows_entry_times=checked))

        self._worker.run(keep, self._finish, self._fail, writes=True)

    def _finish(self, changes: Changes) -> None:
        self.read_profiles()
        self.changes_committed.emit(changes)

    def _fail(self, error: KnownError) -> None:
        self._show()
        self.failed.emit(error)
