"""Photos in two columns, on a paper of their own or as an annex."""

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


def photo_table() -> str:
    """Return the table of ``foto``, each with its caption under it."""
    left, between, right = _WIDTHS
    item = row(
        cell(left, _photo("kiri")),
        cell(between, paragraph("Foto")),
        cell(right, either("baris.kanan", _photo("kanan"), paragraph("Foto"))),
    )
    return table(
        _WIDTHS,
        each_row("baris", "foto", _WIDTHS, item),
        title="Dokumentasi foto",
        description="Tabel tata letak: foto dalam dua kolom, keterangan di bawah tiap foto.",
    )


def _photo(side: str) -> str:
    return paragraph("Foto", f"{{{{ baris.{side}.gambar }}}}") + paragraph(
        "KeteranganFoto", f"{{{{ baris.{side}.keterangan }}}}"
    )
