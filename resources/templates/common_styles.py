"""Paragraph styles that every template has, and what styles are made of."""

from kesbang_desktop.documents.layout.style_names import (
    AGENDA,
    BODY,
    LAST_LINE,
    LETTERHEAD,
    LETTERHEAD_RULE,
    NORMAL,
    PARTICIPANTS,
    SEPARATOR,
    SIGNER_NAME,
)
from resources.templates.word_xml import HEADING_1, TITLE, Level, Style, twips

LEFT = '<w:jc w:val="left"/>'
CENTRED = '<w:jc w:val="center"/>'
KEEP = "<w:keepNext/><w:keepLines/>"
BOLD = "<w:b/><w:bCs/>"
ROW_NUMBER = "NomorTabel"
FIRST_HEADING = "Kegiatan"
# Above every section under text, in twentieths of a point.
SECTION = 120


def space(before: int = 0, after: int = 0) -> str:
    """Return the space around a paragraph, in twentieths of a point."""
    return f'<w:spacing w:before="{before}" w:after="{after}"/>'


def indent(left: float) -> str:
    """Return an indent of ``left`` centimetres."""
    return f'<w:ind w:left="{twips(left)}"/>'


def outline(level: int) -> str:
    """Return what puts a paragraph into Word's navigation pane, at ``level`` counted from 1."""
    return f'<w:outlineLvl w:val="{level - 1}"/>'


COMMON_STYLES = (
    Style(NORMAL, "Normal", paragraph=space()),
    Style(LETTERHEAD, "Kop", paragraph=CENTRED),
    Style(
        LETTERHEAD_RULE,
        "Garis Kop",
        paragraph='<w:spacing w:before="0" w:after="240" w:line="80" w:lineRule="exact"/>',
        run='<w:sz w:val="4"/><w:szCs w:val="4"/>',
    ),
    Style("Sifat", "Sifat", paragraph=space(0, 60) + CENTRED, run=BOLD),
    Style("NomorHalaman", "Nomor Halaman", paragraph=space(0, 120) + CENTRED),
    Style(
        "Judul",
        TITLE,
        paragraph=KEEP + space(0, 240) + CENTRED + outline(1),
        run=BOLD + "<w:caps/>",
    ),
    Style(FIRST_HEADING, HEADING_1, paragraph=KEEP + space(200, 60) + outline(1), run=BOLD),
    Style("Baris", "Baris", paragraph=space(20, 20)),
    Style("BarisRincian", "Baris Rincian", "Baris", indent(0.5)),
    Style(AGENDA, "Daftar Acara", "Baris"),
    Style(PARTICIPANTS, "Daftar Peserta", "Baris"),
    Style(
        BODY,
        "Isi Naskah",
        paragraph='<w:spacing w:line="360" w:lineRule="auto"/><w:jc w:val="both"/>',
    ),
    Style(
        "KepalaTabel", "Kepala Tabel", paragraph="<w:keepNext/>" + space(40, 40) + CENTRED, run=BOLD
    ),
    Style("IsiTabel", "Isi Tabel", paragraph=space(40, 40)),
    Style(ROW_NUMBER, "Nomor Tabel", "IsiTabel", CENTRED),
    Style(SEPARATOR, "Pemisah", paragraph="<w:keepNext/>"),
    Style("TandaTangan", "Tanda Tangan", paragraph=KEEP + CENTRED),
    Style("JabatanTandaTangan", "Jabatan Tanda Tangan", "TandaTangan"),
    Style(SIGNER_NAME, "Nama Penanda Tangan", "TandaTangan", space(twips(2.6)), BOLD),
    Style("NamaDiBawahTanda", "Nama di Bawah Tanda", SIGNER_NAME, space(0, 0)),
    Style(
        "CatatanTTE",
        "Catatan Tanda Tangan Elektronik",
        paragraph=space(60, 0) + CENTRED,
        run='<w:i/><w:iCs/><w:sz w:val="14"/><w:szCs w:val="14"/>',
    ),
    # What tells the application what to print stands out from what is printed.
    Style("Perintah", "Perintah Templat", run='<w:color w:val="7F7F7F"/><w:sz w:val="16"/>'),
    # As low as can be said: where the table above it fills the page, it makes no other.
    Style(
        LAST_LINE,
        "Penghabisan",
        paragraph='<w:spacing w:before="0" w:after="0" w:line="1" w:lineRule="exact"/>',
        run='<w:sz w:val="2"/><w:szCs w:val="2"/>',
    ),
)

# Lists of one level, which a template takes up where it uses them.
AGENDA_LIST = (Level(AGENDA, "decimal", "%1.", 0.75, 0.75),)
PARTICIPANTS_LIST = (Level(PARTICIPANTS, "decimal", "%1.", 0.75, 0.75),)
ROW_NUMBERS = (Level(ROW_NUMBER, "decimal", "%1.", 0, 0, follow="nothing"),)
