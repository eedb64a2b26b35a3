"""The template of the older form; see :mod:`kesbang_desktop.documents.papers.notula_2009`."""

from kesbang_desktop.documents.layout.style_names import LEVELS, SIGNER_NAME
from resources.templates.assembly import Template
from resources.templates.attendance_block import ATTENDANCE_LISTS
from resources.templates.blocks import (
    APPROVAL,
    agenda_row,
    labelled_field,
    letterhead,
    signatures,
)
from resources.templates.common_styles import BOLD, FIRST_HEADING, space
from resources.templates.marks import either, when
from resources.templates.notula import (
    ANNEX_STYLES,
    action_table,
    annexes,
    decisions,
    discussion,
    head,
)
from resources.templates.notula_lists import LISTS, STYLES
from resources.templates.word_xml import Style, paragraph, twips

_STYLES = (
    Style(
        SIGNER_NAME,
        "Nama Penanda Tangan",
        "TandaTangan",
        space(twips(2.6)),
        BOLD + '<w:u w:val="single"/>',
    ),
)
# The form has its three parts always.
_NOTHING = paragraph("IsiBagian", "Nihil.")


def _head() -> str:
    return head(
        "Notulen",
        labelled_field("Nomor", "nomor"),
        labelled_field("Sidang/Rapat", "rapat"),
        labelled_field("Hari/Tanggal", "hari_tanggal"),
        labelled_field("Surat Undangan", "surat_undangan"),
        labelled_field("Waktu Panggilan", "waktu_panggilan"),
        labelled_field("Waktu Sidang/Rapat", "waktu"),
        labelled_field("Tempat", "tempat"),
        agenda_row(),
        note_taker="Pencatat",
    )


def _part(title: str, condition: str, content: str) -> str:
    return paragraph(LEVELS[0], title) + either(condition, content, _NOTHING)


def _parts() -> str:
    to_do = when(
        "tindak_lanjut", paragraph("IsiBagian", "Tindak lanjut:", keep_next=True), action_table()
    )
    return (
        paragraph(FIRST_HEADING, "Kegiatan Sidang/Rapat")
        + _part("Kata Pembukaan", "pembukaan", paragraph("IsiBagian", "{{ pembukaan }}"))
        + _part("Pembahasan", "pembahasan_umum or pembahasan", discussion())
        + _part("Peraturan", "keputusan", decisions())
        + to_do
        + when("penutup", paragraph("IsiBagian", "{{ penutup }}"))
    )


TEMPLATE = Template(
    "notula-2009.docx",
    "Templat notula (bentuk 2009)",
    letterhead() + _head() + _parts() + APPROVAL + signatures(beside="ttd_notulis") + annexes(),
    (*STYLES, *ANNEX_STYLES, *_STYLES),
    (*LISTS, *ATTENDANCE_LISTS),
)
