"""Profil instansi: how the office prints its papers, with a live picture of the page."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.office_profile import OfficeProfile, PageNumbers
from kesbang_desktop.ports.doors import ProfilePagePorts
from kesbang_desktop.ports.papers import ProfilePorts
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.settings.logo_reader import LogoReader
from kesbang_desktop.ui.settings.page_picture import PagePicture
from kesbang_desktop.ui.settings.page_tab import paper_words
from kesbang_desktop.ui.settings.profile_actions import ProfileActions
from kesbang_desktop.ui.settings.profile_bar import ProfileBar
from kesbang_desktop.ui.settings.profile_form import ProfileForm
from kesbang_desktop.ui.settings.section import Section
from kesbang_desktop.ui.settings.section_titles import profile_title
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.turning_row import TurningRow
from kesbang_desktop.ui.work.record_keeper import RecordKeeper
from kesbang_desktop.ui.work.unstored import Unstored
from kesbang_desktop.ui.work.worker import Worker

_SAVE_AFTER_MS = 250
_ONE_COLUMN_BELOW = 620


class ProfilePage(Section):
    """Profiles are kept while they are edited. ``changes_committed(Changes)`` after each write."""

    changes_committed = Signal(object)

    def __init__(
        self, ports: ProfilePagePorts, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.title = profile_title()
        self._ports = ports
        self._worker = worker
        self._profiles: dict[UUID, OfficeProfile] = {}
        self._used: UUID | None = None
        # What the edits that are not written yet are made of.
        self._known: OfficeProfile | None = None
        self._unsaved = False
        self.bar = ProfileBar(self.make_heading(), self)
        self.banner = Banner(self)
        self.form = ProfileForm(self)
        self.picture = PagePicture(self)
        self.caption = QLabel(self)
        self.keeper = RecordKeeper(_saving(ports.profiles), worker, self)
        self.actions_of_profiles = ProfileActions(ports.profiles, worker, self.banner, self)
        # Started by the first keystroke and not restarted by the next: typing on is saved too.
        self._throttle = QTimer(self)
        self._throttle.setSingleShot(True)
        self._throttle.setInterval(_SAVE_AFTER_MS)
        self._throttle.timeout.connect(self.flush)
        self._lay_out()
        self._connect()
        self._read()
        self._read_directory()

    @property
    def profile(self) -> OfficeProfile | None:
        """The profile that is shown, as edited."""
        return self.form.profile

    @property
    def is_settled(self) -> bool:
        """Whether every edit is on disk."""
        return not self._unsaved and self.keeper.is_settled

    def unstored(self) -> list[Unstored]:
        """Return what is typed into the profiles and cannot be kept, each with the way there."""

        def go(profile_id: UUID, show: Callable[[], object]) -> None:
            self._show(profile_id)
            show()

        return [
            one._replace(show=partial(go, one.about, one.show))
            for one in self.form.unstored()
            if isinstance(one.about, UUID) and one.about in self._profiles
        ]

    def flush(self) -> None:
        """Write now what was edited."""
        self._throttle.stop()
        if self._unsaved and self.profile is not None:
            self._unsaved = False
            self.keeper.save(self.profile, self._known)
            self._known = self.profile

    def refresh(self, changes: Changes) -> None:
        """Read again what other pages changed."""
        if changes.parties:
            self._read_directory()
        if changes.profiles:
            self._read()

    def focus_first(self) -> None:
        """Put the keyboard on the choice of profiles."""
        self.bar.box.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        self.caption.setProperty("role", "muted")
        self.caption.setWordWrap(True)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        beside = QVBoxLayout()
        beside.setSpacing(6)
        beside.addWidget(self.picture, 1)
        beside.addWidget(self.caption)
        columns = TurningRow(_ONE_COLUMN_BELOW)
        columns.setSpacing(16)
        columns.addWidget(self.form, 13)
        columns.addLayout(beside, 8)
        self.body.addWidget(self.bar)
        self.body.addLayout(columns, 1)

    def _connect(self) -> None:
        self.form.profile_edited.connect(self._take_edit)
        for tab in self.form.pages:
            tab.edited.connect(lambda _path: self._worker.expect_write())
        LogoReader(
            self.form.letterhead.logo,
            lambda: self.profile,
            lambda error: self.form.set_error("logo", translated(error.sentence)),
            self._ports.profiles,
            self._worker,
        )
        self.keeper.committed.connect(self._note_written)
        self.keeper.failed.connect(self._show_failure)
        self.bar.profile_chosen.connect(self._show)
        todo = self.actions_of_profiles
        todo.done.connect(self._take_done)
        todo.renamed.connect(self._rename)
        for signal, act in (
            (self.bar.new_requested, todo.ask_for_new),
            (self.bar.rename_requested, todo.ask_for_name),
            (self.bar.use_requested, todo.use),
            (self.bar.remove_requested, self._ask_to_remove),
            (self.bar.export_requested, todo.ask_where_to_export),
        ):
            signal.connect(lambda act=act: self._with_profile(act))
        self.bar.import_requested.connect(todo.ask_what_to_import)

    def _with_profile(self, act: Callable[[OfficeProfile], object]) -> None:
        """Do something with the profile that is shown, once its edits are on their way to disk."""
        self.flush()
        if self.profile is not None:
            act(self.profile)

    def _ask_to_remove(self, profile: OfficeProfile) -> None:
        if self._used is not None and profile.id != self._used:
            self.actions_of_profiles.ask_to_remove(profile, self._used)

    def _read(self, wanted: UUID | None = None) -> None:
        self._worker.run(
            lambda: (self._ports.profiles.list(), self._ports.profiles.load().id),
            lambda loaded: self._take_in(*loaded, wanted),
            self.banner.show_failure,
        )

    def _take_in(self, profiles: list[OfficeProfile], used: UUID, wanted: UUID | None) -> None:
        self._profiles = {one.id: one for one in profiles}
        self._used = used
        shown = self.profile
        if shown is not None and shown.id in self._profiles and not self.is_settled:
            # What is being typed is newer than what was read.
            self._profiles[shown.id] = shown
        wanted = wanted or (shown.id if shown else used)
        self._show(wanted if wanted in self._profiles else used)

    def _show(self, profile_id: UUID) -> None:
        self.flush()
        chosen = self._profiles[profile_id]
        if self._used is not None:
            self.bar.show_profiles(list(self._profiles.values()), profile_id, self._used)
        self._known = chosen
        if chosen != self.profile:
            self.form.show_profile(chosen)
            self._paint(chosen)

    def _take_edit(self, profile: OfficeProfile) -> None:
        self._profiles[profile.id] = profile
        self._unsaved = True
        self._paint(profile)
        if not self._throttle.isActive():
            self._throttle.start()
            self._worker.expect_write()

    def _paint(self, profile: OfficeProfile) -> None:
        self.picture.show_profile(profile)
        words = paper_words(profile.paper)
        if profile.page_numbers is PageNumbers.TOP_CENTRE:
            words += self.tr(". Nomor abu-abu: tempatnya mulai halaman 2")
        self.caption.setText(words)

    def _rename(self, name: str) -> None:
        if self.profile is not None:
            renamed = replace(self.profile, name=name)
            self.form.profile = renamed
            self._take_edit(renamed)
            self._show(renamed.id)

    def _show_failure(self, sentence: str) -> None:
        # Said once: it is tried again and again.
        if self.banner.text != sentence:
            self.banner.show_error(sentence)

    def _note_written(self, changes: Changes) -> None:
        if self.keeper.is_settled and self.banner.property("tone") == "error":
            self.banner.dismiss()
        self.changes_committed.emit(changes)

    def _take_done(self, changes: Changes, shown: UUID) -> None:
        self._read(shown)
        self.changes_committed.emit(changes)

    def _read_directory(self) -> None:
        self._worker.run(self._ports.directory.load, self.form.use_directory)


def _saving(
    ports: ProfilePorts,
) -> Callable[[OfficeProfile, OfficeProfile | None], Changes]:
    """Return what writes an edited profile, never one that was removed."""

    def save(profile: OfficeProfile, known: OfficeProfile | None) -> Changes:
        is_there = any(one.id == profile.id for one in ports.list())
        return ports.save(profile, known) if is_there else Changes()

    return save
