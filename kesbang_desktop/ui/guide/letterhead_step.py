"""What stands at the top of every paper."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.office_profile import UNFILLED_LETTERHEAD
from kesbang_desktop.domain.office_setup import OfficeSetup, letterhead_of, suggest_letterhead
from kesbang_desktop.ui.guide.guide_step import GuideStep
from kesbang_desktop.ui.settings.inputs import ParagraphInput
from kesbang_desktop.ui.settings.logo_input import LogoInput

_LINES = 5


class LetterheadStep(GuideStep):
    """The lines of the letterhead and the logo; ``logo`` is checked by whoever listens to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("LetterheadStep", "Kop naskah dinas"),
            translate(
                "LetterheadStep",
                "Satu baris kop sebaris: pemerintah daerah, nama instansi, alamat, telepon.",
            ),
            parent,
        )
        self.lines = self.add_input(
            self.tr("Baris &kop"),
            ParagraphInput(_LINES),
            self.tr("Enter membuat baris baru; di baris kosong Enter melanjutkan."),
        )
        self.logo = self.add_input(self.tr("Logo"), LogoInput())

    def show_setup(self, setup: OfficeSetup) -> None:
        """Show the letterhead; while there is none, what the name of the office suggests."""
        profile = setup.profile
        texts = tuple(line.text for line in profile.letterhead)
        if profile.letterhead == UNFILLED_LETTERHEAD or not texts:
            named = profile.office if profile.is_named else ""
            texts = suggest_letterhead(named)
        self.lines.set_value(texts)
        self.logo.set_value(profile.logo)
        self.lines.moveCursor(QTextCursor.MoveOperation.End)

    def taken(self, setup: OfficeSetup) -> OfficeSetup:
        """Return ``setup`` with the letterhead; lines that were there keep their size."""
        profile, texts = setup.profile, self.lines.value
        if texts == tuple(line.text for line in profile.letterhead):
            lines = profile.letterhead
        else:
            has_government = len(suggest_letterhead(profile.office)) > 1
            lines = letterhead_of(texts, has_government) or UNFILLED_LETTERHEAD
        return replace(setup, profile=replace(profile, letterhead=lines, logo=self.logo.value))
