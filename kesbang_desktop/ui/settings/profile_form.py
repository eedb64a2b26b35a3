"""The form of a profile: tabs of fields, each kept as soon as it can be."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.ui.commands import settings as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.settings.letterhead_tab import LetterheadTab
from kesbang_desktop.ui.settings.letters_tab import LettersTab
from kesbang_desktop.ui.settings.notula_tab import NotulaTab
from kesbang_desktop.ui.settings.numbers_tab import NumbersTab
from kesbang_desktop.ui.settings.page_tab import PageTab
from kesbang_desktop.ui.settings.profile_paths import value_at, with_value
from kesbang_desktop.ui.settings.profile_tab import ProfileTab
from kesbang_desktop.ui.settings.reports_tab import ReportsTab
from kesbang_desktop.ui.settings.signers_tab import SignersTab
from kesbang_desktop.ui.settings.wrong_inputs import WrongInput, WrongInputs, type_again
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.work.unstored import Unstored

# How the tabs stand below so many points.
_ROOM = ((450, "closest"), (560, "close"))


class ProfileForm(QWidget):
    """Edits one profile.

    ``profile_edited(OfficeProfile)`` after every change that makes another profile; what cannot be
    taken is told beside its field and the last good value stays.
    """

    profile_edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.profile: OfficeProfile | None = None
        self._wrong = WrongInputs()
        self.letterhead = LetterheadTab(self)
        self.page = PageTab(self)
        self.notula = NotulaTab(self)
        self.numbers = NumbersTab(self)
        self.signers = SignersTab(self)
        self.letters = LettersTab(self)
        self.reports = ReportsTab(self)
        self.pages: tuple[ProfileTab, ...] = (
            self.letterhead,
            self.page,
            self.notula,
            self.signers,
            self.numbers,
            self.letters,
            self.reports,
        )
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(self.tr("Bagian profil"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self._stack = QStackedWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
        for page in self.pages:
            self.tabs.addTab(page.title)
            self._stack.addWidget(page)
            page.edited.connect(self._take)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        # A setting that is looked for is brought up by its page.
        self._stack.currentChanged.connect(self.tabs.setCurrentIndex)
        bind(self, commands.NEXT_PROFILE_TAB, lambda: self.step_tab(1))
        bind(self, commands.PREVIOUS_PROFILE_TAB, lambda: self.step_tab(-1))
        self.setEnabled(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Bring the tabs together before one of them has no room."""
        super().resizeEvent(event)
        width = event.size().width()
        set_role(self.tabs, next((role for most, role in _ROOM if width < most), ""))

    def input_at(self, path: str) -> Any:
        """Return the input that holds what is at ``path``."""
        return self._page_of(path).inputs[path]

    def error_at(self, path: str) -> str:
        """Return the sentence beside the input at ``path``, empty for none."""
        return self._page_of(path).fields[path].error

    def set_error(self, path: str, sentence: str) -> None:
        """Say beside the input at ``path`` what is wrong; empty takes it away."""
        self._page_of(path).set_error(path, sentence)

    def unstored(self) -> list[Unstored]:
        """Return the inputs that are wrong, so that the last good value stands.

        Each is about the id of its profile, those of the one that is shown come first.
        """
        about = self.profile.id if self.profile is not None else None
        here = [
            Unstored(field.label, field.error, partial(self._go_to, path), about)
            for page in self.pages
            for path, field in page.fields.items()
            if field.error
        ]
        return here + [self._unstored_elsewhere(one) for one in self._wrong.all()]

    def use_directory(self, directory: Directory) -> None:
        """Complete the names of signers from ``directory``."""
        self.signers.use_directory(directory)
        self.reports.use_directory(directory)

    def show_profile(self, profile: OfficeProfile) -> None:
        """Show another profile; what was typed wrongly waits for the one it was typed for."""
        if self.profile is not None:
            self._wrong.keep(self.profile, self._wrong_here())
        self.profile = profile
        for page in self.pages:
            for path, editor in page.inputs.items():
                editor.set_value(value_at(profile, path))
                page.set_error(path, "")
            page.show_hints(profile)
        for one in self._wrong.take_out(profile.id):
            type_again(self.input_at(one.path), one.texts)
        self.setEnabled(True)

    def step_tab(self, step: int) -> None:
        """Show the next tab, or the one before, and put the keyboard into it."""
        place = (self.tabs.currentIndex() + step) % len(self.pages)
        self.tabs.setCurrentIndex(place)
        first = next(iter(self.pages[place].inputs.values()))
        (first if first.focusPolicy() else self.tabs).setFocus()

    def _go_to(self, path: str) -> None:
        page = self._page_of(path)
        self.tabs.setCurrentIndex(self.pages.index(page))
        page.fields[path].editor.setFocus()

    def _wrong_here(self) -> dict[str, tuple[QWidget, str]]:
        return {
            path: (page.inputs[path], field.error)
            for page in self.pages
            for path, field in page.fields.items()
            if field.error
        }

    def _unstored_elsewhere(self, one: WrongInput) -> Unstored:
        label = self._page_of(one.path).fields[one.path].label
        words = self.tr("{0} di profil “{1}”, “{2}”, belum tersimpan: {3}")
        texts = ", ".join(filter(None, one.texts))
        sentence = words.format(label, one.profile_name, texts, one.error)
        return Unstored(label, sentence, partial(self._go_to, one.path), one.profile_id)

    def _take(self, path: str) -> None:
        if self.profile is None:
            return
        editor = self.input_at(path)
        problem, edited = editor.problem, self.profile
        try:
            edited = with_value(self.profile, path, editor.value)
        except KnownError as error:
            problem = problem or translated(error.sentence)
        self.set_error(path, problem)
        changed, self.profile = edited != self.profile, edited
        self._page_of(path).show_hints(edited)
        if changed:
            self.profile_edited.emit(edited)

    def _page_of(self, path: str) -> ProfileTab:
        return next(page for page in self.pages if path in page.inputs)
