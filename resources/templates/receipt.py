"""The template of the receipt of the minutes."""

from resources.templates.assembly import Template
from resources.templates.attendance_block import ATTENDANCE_STYLES
from resources.templates.blocks import (
    LAST,
    ROWS,
    labelled,
    labelled_field,
    letterhead,
    ruled_table,
    signatures,
)
from resources.templates.marks import either
from resources.templates.word_xml import Level, paragraph, table

_SIGNATURE = "NomorTandaTangan"
_RIGHT_CM = 1.6
_COLUMNS = (
    (1.2, "No.", paragraph("NomorHadir")),
    (5.6, "Nama/Instansi", paragraph("IsiHadir", "{{ butir.nama }}")),
    (2.8, "Tanggal", paragraph("IsiHadir", "{{ butir.tanggal }}")),
    (2.8, "Cara", paragraph("IsiHadir", "{{ butir.cara }}")),
    (
        3.6,
        "Tanda Tangan",
        either("butir.ganjil", paragraph(_SIGNATURE), paragraph(_SIGNATURE, left=_RIGHT_CM)),
    ),
)
_HEAD = table(
    ROWS,
    labelled_field("Nomor Notula", "nomor"),
    labelled("Rapat", paragraph("Baris", "{{ rapat }}")),
    labelled("Hari/Tanggal", paragraph("Baris", "{{ hari_tanggal }}")),
    labelled_field("Waktu", "waktu"),
    labelled_field("Tempat", "tempat"),
    title="Keterangan rapat",
    description="Tabel tata letak: nama keterangan, titik dua, dan isinya.",
)

TEMPLATE = Template(
    "tanda-terima.docx",
    "Templat tanda terima distribusi notula",
    letterhead()
    + paragraph("Judul", "Tanda Terima Distribusi Notula")
    + _HEAD
    + paragraph("Normal")
    + ruled_table(
        _COLUMNS,
        "penerima",
        title="Tanda terima",
        description="Penerima notula, tanggal, cara, dan ruang tanda tangan.",
        height=1.0,
        head="KepalaHadir",
    )
    + signatures()
    + LAST,
    ATTENDANCE_STYLES,
    (
        (Level("NomorHadir", "decimal", "%1.", 0, 0, follow="nothing"),),
        (Level(_SIGNATURE, "decimal", "%1.", 0, 0, follow="nothing"),),
    ),
)
