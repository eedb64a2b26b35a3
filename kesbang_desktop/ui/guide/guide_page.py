"""Panduan awal: what the program has to know of an office, asked step by step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.copy_settings import CopySettings, CopyState
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.guide_progress import DONE, PROGRESS_KEY
from kesbang_desktop.domain.office_setup import OfficeSetup
from kesbang_desktop.domain.province import Province
from kesbang_desktop.domain.starter_agencies import OfferedAgency, StarterAgency
from kesbang_desktop.ports.doors import GuidePorts
from kesbang_desktop.ui.commands import guide as commands
from kesbang_desktop.ui.commands.binding import bind, button_text, tool_tip
from kesbang_desktop.ui.guide.agencies_step import AgenciesStep
from kesbang_desktop.ui.guide.copies_step import CopiesStep
from kesbang_desktop.ui.guide.guide_step import GuideStep
from kesbang_desktop.ui.guide.letterhead_step import LetterheadStep
from kesbang_desktop.ui.guide.note_taker_step import NoteTakerStep
from kesbang_desktop.ui.guide.office_step import OfficeStep
from kesbang_desktop.ui.guide.practice_step import PracticeStep
from kesbang_desktop.ui.guide.region_step import RegionStep
from kesbang_desktop.ui.settings.logo_reader import LogoReader
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.page_header import PageHeader
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.widgets.scrolled_stack import ScrolledStack
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow
from kesbang_desktop.ui.work.record_keeper import RecordKeeper
from kesbang_desktop.ui.work.worker import Worker

_SAVE_AFTER_MS = 250
_WIDEST = 640


@dataclass(frozen=True, slots=True)
class _Known:
    """All that the steps show."""

    setup: OfficeSetup
    provinces: Sequence[Province]
    copies: CopyState
    offered: Sequence[OfferedAgency]
    progress: object


class GuidePage(QWidget):
    """Answers are kept as they are typed; Enter goes on, each step may be left out.

    ``left()`` asks for the first page, ``meeting_requested()`` for a meeting,
    ``practice_requested()`` for one to try; ``changes_committed(Changes)`` follows every write.
    """

    left = Signal()
    meeting_requested = Signal()
    practice_requested = Signal()
    changes_committed = Signal(object)

    def __init__(self, ports: GuidePorts, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._setup: OfficeSetup | None = None
        self._pending = 0
        self.header = PageHeader(self.tr("Panduan awal"), self)
        self._place = self.header.add_note("")
        self.banner = Banner(self)
        self.steps: tuple[GuideStep, ...] = ()
        self._stack = ScrolledStack(self)
        self.go_on = QPushButton(self.tr("Lanjut  Enter"), self)
        self.back = QPushButton(button_text(commands.BACK), self)
        self.end = QPushButton(button_text(commands.END), self)
        self.keeper = RecordKeeper(ports.setup.save, worker, self)
        # Started by the first keystroke and not restarted by the next: typing on is saved too.
        self._throttle = QTimer(self)
        self._throttle.setSingleShot(True)
        self._throttle.setInterval(_SAVE_AFTER_MS)
        self._lay_out()
        self._connect()

    @property
    def step(self) -> int:
        """The step that is shown, from 0; -1 before anything is known."""
        return self._stack.currentIndex() if self.steps else -1

    @property
    def told_over(self) -> QWidget:
        """The step: below it stands the way on."""
        return self._stack

    @property
    def is_settled(self) -> bool:
        """Whether every answer is on disk."""
        return not self._throttle.isActive() and self.keeper.is_settled and not self._pending

    def flush(self) -> None:
        """Write now what was typed."""
        if self._throttle.isActive():
            self._keep()

    def enter(self) -> None:
        """Put the keyboard into the step that is shown."""
        if not self.steps or not self.steps[self.step].enter():
            self.go_on.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is known, which may have changed in the settings."""
        super().showEvent(event)
        self._worker.run(self._read, self._take, self.banner.show_failure, awaited=True)

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def step_on(self) -> None:
        """Keep what stands here and go on; from the last step to the first page."""
        if not self.steps:
            return
        self._leave_step()
        if self._is_last:
            self._finish()
        else:
            self.show_step(self.step + 1)

    def step_back(self) -> None:
        """Keep what stands here and go to the step before; from the first one nowhere."""
        if self.step > 0:
            self._leave_step()
            self.show_step(self.step - 1)

    def leave(self) -> None:
        """End here; it can be taken up again where it was, but behind the last step."""
        self._leave_step()
        if self._is_last:
            self._finish()
            return
        self._note_progress(self.step)
        self.left.emit()

    def show_step(self, step: int) -> None:
        """Show the step ``step``, from 0, with what is known by now."""
        shown = self.steps[step]
        if self._setup is not None:
            shown.show_setup(self._setup)
        self._stack.setCurrentIndex(step)
        self._place.setText(self.tr("Langkah {0} dari {1}").format(step + 1, len(self.steps)))
        self.back.setEnabled(step > 0)
        is_last = self._is_last
        # There the way on leaves the guide too.
        self.end.setHidden(is_last)
        self.go_on.setText(self.tr("Ke Beranda") if is_last else self.tr("Lanjut  Enter"))
        self.go_on.setAccessibleName(self.tr("Ke Beranda") if is_last else self.tr("Lanjut"))
        set_role(self.go_on, "" if is_last else "primary")
        self._note_progress(step)
        if self.isVisible():
            self.enter()

    @property
    def _is_last(self) -> bool:
        return 0 < len(self.steps) == self.step + 1

    def _leave_step(self) -> None:
        # What is suggested and left as it stands is an answer too.
        self._keep()
        step = self.steps[self.step] if self.steps else None
        if isinstance(step, AgenciesStep) and step.takes.value and step.offered:
            chosen, step.offered = step.offered, ()
            self._take_agencies(chosen)

    def _finish(self) -> None:
        self._note_done()
        self.left.emit()

    def _note_done(self) -> None:
        self._note_progress(DONE)
        self._write(self._ports.setup.enter)

    def _note_progress(self, progress: object) -> None:
        self._worker.run(lambda: self._ports.settings.put(PROGRESS_KEY, progress))

    def _read(self) -> _Known:
        ports = self._ports
        offered, _problem = ports.directory.offer_agencies()
        return _Known(
            ports.setup.load(),
            ports.setup.provinces(),
            ports.copies.state(),
            offered,
            ports.settings.get(PROGRESS_KEY),
        )

    def _take(self, known: _Known) -> None:
        if not self.is_settled:
            # What is being typed is newer.
            return
        self._setup = known.setup
        if not self.steps:
            self._make_steps(known.provinces)
            at = known.progress
            begin = at if isinstance(at, int) and at in range(len(self.steps)) else 0
        else:
            begin = self.step
        self._copies.places.show_state(known.copies)
        self._agencies.show_offer(known.offered)
        self.show_step(begin)

    def _make_steps(self, provinces: Sequence[Province]) -> None:
        self._letterhead = LetterheadStep(self)
        self._copies = CopiesStep(self._ports.setup.data_dir, self)
        self._agencies = AgenciesStep(self)
        last = PracticeStep(self)
        self.steps = (
            OfficeStep(self),
            self._letterhead,
            RegionStep(provinces, self),
            NoteTakerStep(self),
            self._copies,
            self._agencies,
            last,
        )
        for step in self.steps:
            step.body.addStretch(1)
            self._stack.addWidget(step)
            step.edited.connect(self._expect_write)
            step.passed.connect(self.step_on)
        LogoReader(
            self._letterhead.logo,
            lambda: self._setup.profile if self._setup else None,
            self.banner.show_failure,
            self._ports.profiles,
            self._worker,
        )
        self._copies.places.changed.connect(self._save_places)
        last.practice_requested.connect(self.practice_requested)
        last.meeting_requested.connect(self._begin_meeting)

    def _begin_meeting(self) -> None:
        self._note_done()
        self.meeting_requested.emit()

    def _expect_write(self) -> None:
        if not self._throttle.isActive():
            self._throttle.start()
            self._worker.expect_write()

    def _keep_whole(self) -> None:
        """Write what was typed, or look again where it is half of something."""
        if self.steps[self.step].is_whole:
            self._keep()
        else:
            self._throttle.start()

    def _keep(self) -> None:
        self._throttle.stop()
        if self._setup is None or not self.steps:
            return
        taken = self.steps[self.step].taken(self._setup)
        if taken != self._setup:
            known, self._setup = self._setup, taken
            self.keeper.save(taken, known)

    def _save_places(self, settings: CopySettings) -> None:
        self._worker.run(
            lambda: self._ports.copies.save_settings(settings),
            self._copies.places.show_state,
            self.banner.show_failure,
        )

    def _take_agencies(self, chosen: Sequence[StarterAgency]) -> None:
        take = self._ports.directory.take_agencies
        self._write(lambda: take(chosen)[1])

    def _write(self, write: Callable[[], Changes]) -> None:
        self._pending += 1

        def fail(error: KnownError) -> None:
            self._pending -= 1
            self.banner.show_failure(error)

        def end(changes: Changes) -> None:
            self._pending -= 1
            self.changes_committed.emit(changes)

        self._worker.run(write, end, fail, writes=True)

    def _lay_out(self) -> None:
        self.back.setAccessibleName(self.tr("Langkah sebelumnya"))
        self.end.setAccessibleName(self.tr("Akhiri panduan"))
        set_role(self.end, "quiet")
        for button in (self.back, self.end, self.go_on):
            button.setAutoDefault(True)
        self.end.setToolTip(
            tool_tip(commands.END, self.tr("Dapat diteruskan dari Pengaturan, Panduan awal"))
        )
        card = QFrame(self)
        card.setProperty("role", "card")
        card.setMaximumWidth(_WIDEST)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 18, 24, 18)
        inside.addWidget(self._stack, 1)
        foot = WrappingRow()
        foot.setSpacing(8)
        foot.addWidget(self.go_on)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.end)
        inside.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        around = QVBoxLayout()
        around.setContentsMargins(24, 16, 24, 16)
        around.addWidget(card, 1)
        layout.addLayout(around, 1)

    def _connect(self) -> None:
        self.banner.lie_over(self._stack)
        self._throttle.timeout.connect(self._keep_whole)
        self.keeper.committed.connect(self.changes_committed)
        self.keeper.failed.connect(self.banner.show_error)
        self.go_on.clicked.connect(self.step_on)
        self.back.clicked.connect(self.step_back)
        self.end.clicked.connect(self.leave)
        bind(self, commands.NEXT, self.step_on)
        bind(self, commands.BACK, self.step_back)
        bind(self, commands.END, self.leave)
