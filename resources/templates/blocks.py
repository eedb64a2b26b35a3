"""What several papers have in common: letterhead, headers, rows, tables, signatures."""

from collections.abc import Sequence

from kesbang_desktop.documents.layout.style_names import (
    AGENDA,
    LAST_LINE,
    LETTERHEAD,
    LETTERHEAD_RULE,
    SEPARATOR,
    SIGNER_NAME,
)
from resources.templates.common_styles import CENTRED, FIRST_HEADING, space
from resources.templates.marks import each, each_row, either, when, when_rows
from resources.templates.word_xml import cell, field, paragraph, row, run, table

# Label, colon, value.
ROWS = (4.5, 0.4, 11.1)
SIGNATURES = (7.5, 8.5)
_LETTERHEAD = (2.6, 13.4)

_PAGE_TOP = paragraph("NomorHalaman", "- ", field("PAGE"), run(" -"))
_PAGE_BOTTOM = paragraph(
    "NomorHalaman", "Halaman ", field("PAGE"), run(" dari "), field("NUMPAGES")
)
_CLASSIFIED = when("sifat", paragraph("Sifat", "{{ sifat }}"))
_NO_NUMBER = paragraph("NomorHalaman")
# The first page has no number on top, and every page says what is classified.
HEADER = _CLASSIFIED + either("nomor_di_atas", _PAGE_TOP, _NO_NUMBER)
FIRST_HEADER = _CLASSIFIED + _NO_NUMBER
_CERTIFIED = when("catatan_tte", paragraph("CatatanTTE", "{{ catatan_tte }}"))
FOOTER = either("nomor_di_bawah", _PAGE_BOTTOM, _NO_NUMBER) + _CLASSIFIED
SIGNED_FOOTER = FOOTER + _CERTIFIED

LAST = paragraph(LAST_LINE)


def letterhead(width: float = sum(_LETTERHEAD)) -> str:
    """Return the kop: lines, logo where there is one, and the rule under them."""
    lines = each(
        "baris", "kop", paragraph(LETTERHEAD, "{{ baris }}"), otherwise=paragraph(LETTERHEAD)
    )
    logo = cell(_LETTERHEAD[0], paragraph("Normal", "{{ logo }}"))
    beside = (_LETTERHEAD[0], width - _LETTERHEAD[0])
    title = "Kop naskah dinas"
    with_logo = table(
        beside,
        row(logo, cell(beside[1], lines)),
        title=title,
        description="Tabel tata letak: logo di kiri, nama dan alamat instansi di kanan.",
    )
    # A table here too: LibreOffice 7.4 loses "keep with next" on a page that starts otherwise.
    without_logo = table(
        (width,),
        row(cell(width, lines)),
        title=title,
        description="Tabel tata letak: nama dan alamat instansi.",
    )
    return when("logo or kop", either("logo", with_logo, without_logo), paragraph(LETTERHEAD_RULE))


def labelled(label: str, *values: str, style: str = "Baris", widths: Sequence[float] = ROWS) -> str:
    """Return a row label | colon | value; ``values`` are paragraphs."""
    contents = (paragraph(style, label), paragraph("Baris", ":"), "".join(values))
    return row(*(cell(width, one) for width, one in zip(widths, contents, strict=True)))


def labelled_field(
    label: str, name: str, style: str = "Baris", widths: Sequence[float] = ROWS
) -> str:
    """Return the row of the field ``name``, left out where it is empty."""
    value = paragraph("Baris", f"{{{{ {name} }}}}")
    return when_rows(name, widths, labelled(label, value, style=style, widths=widths))


def agenda_row(widths: Sequence[float] = ROWS, label: str = "Acara") -> str:
    """Return the row of the numbered agenda, left out where there is none."""
    items = each("butir", "acara", paragraph(AGENDA, "{{ butir }}"))
    return when_rows("acara", widths, labelled(label, items, widths=widths))


def ruled_table(
    columns: Sequence[tuple[float, str, str]],
    items: str,
    *,
    title: str,
    description: str,
    height: float = 0,
    head: str = "KepalaTabel",
) -> str:
    """Return a ruled table with a row for every ``butir`` of ``items``.

    Each of ``columns`` is its width, its heading and the paragraphs of its cell. The heading
    has the style ``head`` and repeats on every page; rows are at least ``height`` high.
    """
    widths = [width for width, _, _ in columns]
    titles = row(*(cell(w, paragraph(head, text)) for w, text, _ in columns), header=True)
    item = row(*(cell(w, content) for w, _, content in columns), height=height)
    rows = (titles, each_row("butir", items, widths, item))
    return table(widths, *rows, lines=True, title=title, description=description)


APPROVAL = when("persetujuan", paragraph("IsiBagian", "{{ persetujuan }}"))


def signatures(
    widths: Sequence[float] = SIGNATURES,
    *,
    beside: str = "",
    dated: bool = True,
    dated_by: str = "tempat_tanggal",
) -> str:
    """Return the block of signatures: ``ttd`` on the right, the block ``beside`` it on the left.

    Place and date stand above where the field ``dated_by`` is set; papers that have them on top
    are not ``dated`` here.
    """
    left, right = widths
    empty = paragraph("TandaTangan")
    place = row(cell(left, empty), cell(right, paragraph("TandaTangan", f"{{{{ {dated_by} }}}}")))
    other = _either_block(beside, empty) if beside else (empty, empty)
    titles = row(cell(left, other[0]), cell(right, _title("ttd")))
    names = row(cell(left, other[1]), cell(right, _name("ttd")))
    blocks = table(
        widths,
        when_rows(dated_by, widths, place) if dated else "",
        titles,
        names,
        title="Tanda tangan",
        description="Tabel tata letak: jabatan, ruang tanda tangan, nama, pangkat, dan NIP.",
    )
    return paragraph(SEPARATOR) + blocks


def annex_title(text: str, style: str = FIRST_HEADING) -> str:
    """Return the title of an annex, a heading at the top of a page of its own."""
    look = "<w:pageBreakBefore/>" + space(0, 60) + CENTRED
    return paragraph(style, run(text, capitals=True), own=look)


def _either_block(block: str, empty: str) -> tuple[str, str]:
    return either(block, _title(block), empty), either(block, _name(block), empty)


def _title(block: str) -> str:
    """Return the job title, under the lines of whoever the signer signs for."""
    mandate = each("baris", f"{block}.mandat", paragraph("JabatanTandaTangan", "{{ baris }}"))
    return mandate + paragraph("JabatanTandaTangan", f"{{{{ {block}.jabatan }}}}")


def _name(block: str) -> str:
    name = f"{{{{ {block}.nama }}}}"
    signed = paragraph(SIGNER_NAME, name)
    if block == "ttd":
        variable = paragraph("TandaTangan", "{{ ttd.tanda }}")
        signed = either("ttd.tanda", variable + paragraph("NamaDiBawahTanda", name), signed)
    return (
        signed
        + when(f"{block}.pangkat", paragraph("TandaTangan", f"{{{{ {block}.pangkat }}}}"))
        + when(f"{block}.nip", paragraph("TandaTangan", f"{{{{ {block}.nip }}}}"))
    )
