"""The template of both lists of attendance."""

from resources.templates.assembly import Template
from resources.templates.attendance_block import (
    ATTENDANCE_LISTS,
    ATTENDANCE_STYLES,
    attendance_table,
)
from resources.templates.blocks import LAST, ROWS, labelled_field, letterhead
from resources.templates.word_xml import paragraph, table

_HEAD = table(
    ROWS,
    labelled_field("Rapat", "rapat"),
    labelled_field("Hari/Tanggal", "hari_tanggal"),
    labelled_field("Waktu", "waktu"),
    labelled_field("Tempat", "tempat"),
    title="Keterangan rapat",
    description="Tabel tata letak: nama keterangan, titik dua, dan isinya.",
)

TEMPLATE = Template(
    "daftar-hadir.docx",
    "Templat daftar hadir",
    letterhead()
    + paragraph("Judul", "Daftar Hadir")
    + _HEAD
    + paragraph("Normal")
    + attendance_table()
    + LAST,
    ATTENDANCE_STYLES,
    ATTENDANCE_LISTS,
)
