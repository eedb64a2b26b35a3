"""Asks who owns an action."""

from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.party import Party
from kesbang_desktop.ui.follow_ups.owners_line import OwnersLine
from kesbang_desktop.ui.follow_ups.prompt_bar import PromptBar


class OwnersPrompt(PromptBar):
    """Answers with the owners in their order; an empty line leaves nobody."""

    def __init__(self, page: QWidget) -> None:
        self.names = OwnersLine(page)
        super().__init__(self.names, self.tr("Penanggung jawab"), page)
        self.names.setPlaceholderText(self.tr("Nama atau instansi; utama di depan"))

        self.names.textEdited.connect(lambda _: self.show_meaning())

    def is_completing(self) -> bool:
        """Tell whether names are suggested."""
        return self.names.is_suggesting

    def answer(self) -> tuple[Party, ...] | None:
        """Return the owners, None where a name is not known."""
        return None if self.names.unknown() else self.names.owners()

    def words(self) -> str:
        """Return who will be responsible, and with whom."""
        if self.is_completing():
            return self.tr("Enter mengambil nama dari saran")
        if unknown := self.names.unknown():
            return self.tr("“{0}” belum jelas. Pilih dari saran atau tambah di Direktori.").format(
                unknown[0]
            )
        owners = self.names.owners()
        if not owners:
            return self.tr("tanpa penanggung jawab")
        words = self.tr("Bertanggung jawab: {0}").format(owners[0].name)
        if len(owners) > 1:
            words += self.tr(" · bersama {0} lagi").format(len(owners) - 1)
        return words
