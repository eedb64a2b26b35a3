"""Paper, margins, type and page numbers."""

from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.office_profile import NumberStyle, PageNumbers, Paper
from kesbang_desktop.ui.settings.inputs import ChoiceInput, TypefaceInput
from kesbang_desktop.ui.settings.number_input import NumberInput, format_decimal
from kesbang_desktop.ui.settings.profile_tab import ProfileTab


def paper_words(paper: Paper) -> str:
    """Return ``A4 (21 × 29,7 cm)``."""
    width, height = map(format_decimal, paper.size_cm)
    return f"{paper.value} ({width} × {height} cm)"


class PageTab(ProfileTab):
    """How the page looks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title = self.tr("Halaman")
        self._add_paper()
        self._add_type()
        self._add_numbers()

    def _add_paper(self) -> None:
        paper = self.add_group(self.tr("Kertas dan marjin"))
        papers = ChoiceInput([(paper_words(one), one) for one in Paper])
        self.add(paper, "paper", self.tr("&Kertas"), papers)
        for name, label in (
            ("top", self.tr("&Atas (cm)")),
            ("bottom", self.tr("&Bawah (cm)")),
            ("left", self.tr("K&iri (cm)")),
            ("right", self.tr("Ka&nan (cm)")),
        ):
            self.add(paper, f"margins.{name}", label, NumberInput(0, 8, 0.1), 3)

    def _add_type(self) -> None:
        text = self.add_group(self.tr("Huruf"))
        required = self.tr("Jenis huruf belum diisi. Pilih atau ketik namanya, misalnya Arial.")
        self.add(text, "typeface", self.tr("&Jenis huruf"), TypefaceInput(required), 6)
        self.add(text, "size_pt", self.tr("&Ukuran (pt)"), NumberInput(6, 24, 0.5), 3)
        self.add(text, "line_spacing", self.tr("&Spasi isi"), NumberInput(1, 3, 0.05), 3)

    def _add_numbers(self) -> None:
        numbers = self.add_group(self.tr("Penomoran"))
        places = [
            (self.tr("Atas tengah, mulai halaman 2: - 2 -"), PageNumbers.TOP_CENTRE),
            (self.tr("Bawah: Halaman 1 dari 2"), PageNumbers.FOOTER),
            (self.tr("Tanpa nomor halaman"), PageNumbers.NONE),
        ]
        self.add(numbers, "page_numbers", self.tr("Nomor &halaman"), ChoiceInput(places), 7)
        styles = [("1.  a.  1)  a)", NumberStyle.DECIMAL), ("I.  A.  1.  a.", NumberStyle.ROMAN)]
        self.add(numbers, "number_style", self.tr("Nomor buti&r"), ChoiceInput(styles), 5)
