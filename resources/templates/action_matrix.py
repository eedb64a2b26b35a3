"""The template of the matrix of follow-ups, on pages that lie."""

from resources.templates.assembly import Template
from resources.templates.blocks import LAST, letterhead
from resources.templates.common_styles import (
    BOLD,
    CENTRED,
    KEEP,
    ROW_NUMBER,
    ROW_NUMBERS,
    outline,
    space,
)
from resources.templates.marks import each, each_row, when_rows
from resources.templates.word_xml import TITLE, Style, cell, paragraph, row, table, twips

_SMALL = '<w:sz w:val="20"/><w:szCs w:val="20"/>'
_GROUP = "KelompokTabel"
_STYLES = (
    Style("SubjudulMatriks", "Subjudul Matriks", paragraph=KEEP + CENTRED),
    Style(
        "KepalaTabel",
        "Kepala Tabel",
        paragraph="<w:keepNext/>" + space(40, 40) + CENTRED,
        run=BOLD + _SMALL,
    ),
    Style("IsiTabel", "Isi Tabel", paragraph=space(40, 40), run=_SMALL),
    Style(_GROUP, "Kelompok Tabel", "IsiTabel", KEEP + space(40, 40) + outline(2), BOLD),
    Style(
        "Judul",
        TITLE,
        paragraph=KEEP + space(0, 60) + CENTRED + outline(1),
        run=BOLD + "<w:caps/>",
    ),
)
_COLUMNS = (
    (1.2, "No.", ROW_NUMBER, ""),
    (5.8, "Tindak Lanjut", "IsiTabel", "teks"),
    (4.0, "Asal Rapat", "IsiTabel", "asal"),
    (3.9, "Penanggung Jawab", "IsiTabel", "penanggung_jawab"),
    (3.4, "Tenggat", "IsiTabel", "tenggat"),
    (1.7, "Status", "IsiTabel", "status"),
    (4.7, "Perkembangan/Keterangan", "IsiTabel", "perkembangan"),
)
_WIDTHS = tuple(width for width, _, _, _ in _COLUMNS)

# As wide as the columns are once each of them is rounded to what Word counts in.
_WIDTH = sum(map(twips, _WIDTHS)) / twips(1000) * 1000


def _matrix() -> str:
    head = row(
        *(cell(w, paragraph("KepalaTabel", text)) for w, text, _, _ in _COLUMNS), header=True
    )
    item = row(
        *(
            cell(width, paragraph(style, f"{{{{ butir.{name} }}}}") if name else paragraph(style))
            for width, _, style, name in _COLUMNS
        )
    )
    items = each_row("butir", "kelompok_ini.butir", _WIDTHS, item)
    name = when_rows("kelompok_ini.nama", _WIDTHS, _across(_GROUP, "kelompok_ini.nama"))
    groups = each_row("kelompok_ini", "kelompok", _WIDTHS, name, items)
    return table(
        _WIDTHS,
        head,
        groups,
        when_rows("nihil", _WIDTHS, _across("IsiTabel", "nihil")),
        lines=True,
        title="Matriks tindak lanjut",
        description="Tindak lanjut rapat dengan asal, penanggung jawab, tenggat, status, dan "
        "perkembangannya.",
    )


def _across(style: str, name: str) -> str:
    """Return a row of one cell."""
    content = paragraph(style, f"{{{{ {name} }}}}")
    return row(cell(_WIDTH, content, span=len(_WIDTHS)))


TEMPLATE = Template(
    "matriks.docx",
    "Templat matriks tindak lanjut",
    letterhead(sum(_WIDTHS))
    + paragraph("Judul", "{{ judul }}")
    + each("baris", "keterangan", paragraph("SubjudulMatriks", "{{ baris }}"))
    + paragraph("Normal")
    + _matrix()
    + LAST,
    _STYLES,
    (ROW_NUMBERS,),
    landscape=True,
)
