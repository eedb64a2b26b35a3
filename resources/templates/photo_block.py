"""Photos in two columns, on a paper of their own or as an annex."""

from collections.abc import Sequence

from kesbang_desktop.domain.number_words import number_words
from resources.templates.common_styles import CENTRED, space
from resources.templates.marks import each_row, either
from resources.templates.word_xml import Style, cell, paragraph, row, table

# 48 % of the text each with some room, and what is left between them.
_WIDTHS = (7.85, 0.3, 7.85)

PHOTO_STYLES = (
    Style("Foto", "Foto", paragraph=CENTRED),
    Style(
        "KeteranganFoto",
        "Keterangan Foto",
        paragraph=space(60, 200) + CENTRED,
        run='<w:sz w:val="20"/><w:szCs w:val="20"/>',
    ),
)


def photo_table(
    items: str = "foto",
    widths: Sequence[float] = _WIDTHS,
    sides: Sequence[str] = ("kiri", "kanan"),
) -> str:
    """Return the table of ``items``, each with its caption under it.

    A row has one on each of ``sides``, of which the first is always there, with room between them.
    """
    cells = []
    for at, side in enumerate(sides):
        if at:
            cells.append(cell(widths[2 * at - 1], paragraph("Foto")))
        photo = _photo(side)
        there = either(f"baris.{side}", photo, paragraph("Foto")) if at else photo
        cells.append(cell(widths[2 * at], there))
    return table(
        widths,
        each_row("baris", items, widths, row(*cells)),
        title="Dokumentasi foto",
        description=f"Tabel tata letak: foto dalam {number_words(len(sides))} kolom, "
        "keterangan di bawah tiap foto.",
    )


def _photo(side: str) -> str:
    return paragraph("Foto", f"{{{{ baris.{side}.gambar }}}}") + paragraph(
        "KeteranganFoto", f"{{{{ baris.{side}.keterangan }}}}"
    )
