"""The template of the photos as a paper of their own."""

from resources.templates.assembly import Template
from resources.templates.blocks import LAST, ROWS, labelled_field, letterhead
from resources.templates.marks import either
from resources.templates.photo_block import PHOTO_STYLES, photo_table
from resources.templates.word_xml import paragraph, table

_HEAD = table(
    ROWS,
    labelled_field("Rapat", "rapat"),
    labelled_field("Hari/Tanggal", "hari_tanggal"),
    labelled_field("Tempat", "tempat"),
    title="Keterangan rapat",
    description="Tabel tata letak: nama keterangan, titik dua, dan isinya.",
)

TEMPLATE = Template(
    "foto.docx",
    "Templat dokumentasi foto",
    letterhead()
    + paragraph("Judul", "Dokumentasi Foto")
    + _HEAD
    + paragraph("Normal")
    + either("foto", photo_table(), paragraph("Normal", "Belum ada foto rapat ini."))
    + LAST,
    PHOTO_STYLES,
)
