"""The template of the form of ministries; see :mod:`...documents.papers.notula_ministry`."""

from kesbang_desktop.documents.layout.style_names import BODY, LEVELS, PARTICIPANTS, SIGNER_NAME
from kesbang_desktop.documents.papers.notula_ministry import ACTIONS, CONCLUSIONS
from resources.templates.assembly import Template
from resources.templates.attendance_block import ATTENDANCE_LISTS
from resources.templates.blocks import (
    APPROVAL,
    ROWS,
    agenda_row,
    labelled,
    labelled_field,
    letterhead,
    signatures,
)
from resources.templates.common_styles import BOLD, CENTRED, KEEP, LEFT, SECTION, outline, space
from resources.templates.marks import each, when, when_rows
from resources.templates.notula import ANNEX_STYLES, action_table, annexes, decisions, discussion
from resources.templates.notula_lists import LISTS, STYLES
from resources.templates.word_xml import HEADING_1, HEADING_2, Style, paragraph, table, twips

_NUMBER = "NomorNotula"
_STYLES = (
    # No heading stands above the parts.
    Style(LEVELS[0], HEADING_1, BODY, KEEP + space(SECTION) + outline(1), BOLD),
    Style(LEVELS[1], HEADING_2, BODY, KEEP + LEFT + outline(2), BOLD),
    *(one for one in STYLES if one.id not in LEVELS[:2]),
    Style(_NUMBER, "Nomor Notula", "Baris", KEEP + space(0, 240) + CENTRED),
    Style(
        SIGNER_NAME,
        "Nama Penanda Tangan",
        "TandaTangan",
        space(twips(2.6)),
        BOLD + '<w:u w:val="single"/>',
    ),
)
_TITLE = paragraph("Judul", "Notula", own=space(0, 40))


def _head() -> str:
    people = each("orang", "peserta", paragraph(PARTICIPANTS, "{{ orang }}"))
    rows = (
        labelled_field("Judul Rapat", "rapat"),
        labelled_field("Hari/Tanggal", "hari_tanggal"),
        labelled_field("Nomor Surat Undangan", "surat_undangan"),
        labelled_field("Pukul", "waktu"),
        labelled_field("Tempat", "tempat"),
        agenda_row(label="Agenda"),
        labelled_field("Ketua/Pimpinan Rapat", "ketua"),
        labelled_field("Pencatat", "pencatat"),
        when_rows("peserta", ROWS, labelled("Peserta Rapat", people)),
        labelled_field("Peserta Rapat", "peserta_terlampir"),
        labelled_field("Kuorum", "kuorum"),
    )
    described = "Tabel tata letak: nama keterangan, titik dua, dan isinya."
    number = paragraph(_NUMBER, "NOMOR: {{ nomor }}")
    return _TITLE + number + table(ROWS, *rows, title="Keterangan rapat", description=described)


def _parts() -> str:
    said = "pembukaan or pembahasan_umum or pembahasan"
    opening = when("pembukaan", paragraph("IsiBagian", "{{ pembukaan }}"))
    substance = paragraph(LEVELS[0], "Substansi Inti Pembahasan Rapat")
    conclusions, to_do = (paragraph(LEVELS[0], title) for title in (CONCLUSIONS, ACTIONS))
    return (
        when(said, substance, opening, discussion())
        + when("keputusan", conclusions, decisions())
        + when("tindak_lanjut", to_do, action_table())
        + when(
            "penutup",
            paragraph(LEVELS[0], "Penutup"),
            paragraph("IsiBagian", "{{ penutup }}"),
        )
    )


TEMPLATE = Template(
    "notula-kementerian.docx",
    "Templat notula (bentuk kementerian)",
    letterhead() + _head() + _parts() + APPROVAL + signatures() + annexes("Judul"),
    (*ANNEX_STYLES, *_STYLES),
    (*LISTS, *ATTENDANCE_LISTS),
)
