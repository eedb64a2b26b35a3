"""Which entry of the directory stays when two are one and the same."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.party_use import PartyUse
from kesbang_desktop.ui.directory.record_dialog import RecordDialog
from kesbang_desktop.ui.language.window_words import translated


class MergeDialog(RecordDialog):
    """Asks into which of ``others`` (with what tells them apart) ``gone`` is merged.

    ``tell`` gives the sentences on what the one that stays gets and what is let go.
    """

    def __init__(
        self,
        gone: Party,
        use: PartyUse,
        others: Sequence[tuple[Party, str]],
        tell: Callable[[Party], Sequence[str]],
        chosen: Party | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Gabungkan {0}").format(gone.name))
        self._tell = tell
        self._others: dict[str, Party] = {}
        for party, details in sorted(others, key=lambda one: one[0].name.casefold()):
            label = " · ".join(filter(None, (party.name, details)))
            while label in self._others:
                # Two that look alike are still two.
                label += " "
            self._others[label] = party
        found = (label for label, one in self._others.items() if chosen and one.id == chosen.id)
        self.choice = self.add_choice(
            "name", self.tr("Menjadi bagian dari"), list(self._others), next(found, ""), (0, 0, 1)
        )
        moved = translated(use.words()) or self.tr("tidak ada yang melekat padanya")
        told = QLabel(
            self.tr(
                "“{0}” hilang dari direktori. Yang ikut pindah: {1}. Urungkan mengembalikan "
                "semuanya."
            ).format(gone.name, moved),
            self,
        )
        self._preview = QLabel(self)
        for at, told_label in enumerate((told, self._preview), 1):
            told_label.setWordWrap(True)
            told_label.setProperty("role", "muted")
            self.grid.addWidget(told_label, at, 0)
        self.choice.editTextChanged.connect(self._show_preview)
        self._show_preview()
        self.fields["name"].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_text(self) -> str:
        """Return what the main button says."""
        return self.tr("Gabungkan")

    def make(self) -> Party:
        """Return who stays; a part that only one of them has is enough.

        Raises InvalidRecordError where nobody of the list is named.
        """
        label, found = self.text("name"), self._meant()
        if found is None:
            raise InvalidRecordError(
                self.tr("Pilih dari daftar dengan siapa ini digabungkan.")
                if not label
                else self.tr("“{0}” tidak ada di direktori. Pilih dari daftar.").format(label)
            )
        return found

    @property
    def preview(self) -> str:
        """What is said of the one that is chosen, empty where nobody is."""
        return self._preview.text()

    def _meant(self) -> Party | None:
        label = self.text("name")
        found = next((one for text, one in self._others.items() if text.strip() == label), None)
        if found is not None or not label:
            return found
        likely = [one for text, one in self._others.items() if fold(label) in fold(text)]
        return likely[0] if len(likely) == 1 else None

    def _show_preview(self) -> None:
        found = self._meant()
        self._preview.setText(" ".join(self._tell(found)) if found else "")
