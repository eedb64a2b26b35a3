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
from resources.templates.marks import each, each_row, either, when_rows
from resources.templates.word_xml import TITLE, Style, cell, paragraph, row, table, twips

_SMALL = '<w:sz w:val="20"/><w:szCs w:val="20"/>'
_GROUP = "KelompokTabel"
_WIDER = {"teks": 2.0, "penanggung_jawab": 1.0, "perkembangan": 1.0}
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
# Where all are of the meeting named above, its column gives its width to three others.
_OF_ONE_MEETING = tuple(
    (width + _WIDER.get(name, 0), title, style, name)
    for width, title, style, name in _COLUMNS
    if name != "asal"
)
_Columns = tuple[tuple[float, str, str, str], ...]


def _matrix(columns: _Columns) -> str:
    widths = tuple(width for width, _, _, _ in columns)
    head = row(*(cell(w, paragraph("KepalaTabel", text)) for w, text, _, _ in columns), header=True)
    item = row(
        *(
            cell(width, paragraph(style, f"{{{{ butir.{name} }}}}") if name else paragraph(style))
            for width, _, style, name in columns
        )
    )
    items = each_row("butir", "kelompok_ini.butir", widths, item)
    name = when_rows("kelompok_ini.nama", widths, _across(widths, _GROUP, "kelompok_ini.nama"))
    groups = each_row("kelompok_ini", "kelompok", widths, name, items)
    return table(
        widths,
        head,
        groups,
        when_rows("nihil", widths, _across(widths, "IsiTabel", "nihil")),
        lines=True,
        title="Matriks tindak lanjut",
        description="Tindak lanjut rapat dengan asal, penanggung jawab, tenggat, status, dan "
        "perkembangannya.",
    )


def _across(widths: tuple[float, ...], style: str, name: str) -> str:
    """Return a row of one cell."""
    # As wide as the columns are once each of them is rounded to what Word counts in.
    width = sum(map(twips, widths)) / twips(1000) * 1000
    return row(cell(width, paragraph(style, f"{{{{ {name} }}}}"), span=len(widths)))


TEMPLATE = Template(
    "matriks.docx",
    "Templat matriks tindak lanjut",
    letterhead(sum(width for width, _, _, _ in _COLUMNS))
    + paragraph("Judul", "{{ judul }}")
    + each("baris", "keterangan", paragraph("SubjudulMatriks", "{{ baris }}"))
    + paragraph("Normal")
    + either("satu_rapat", _matrix(_OF_ONE_MEETING), _matrix(_COLUMNS))
    + LAST,
    _STYLES,
    (ROW_NUMBERS,),
    landscape=True,
)
