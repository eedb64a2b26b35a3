"""Makes notula.docx, the template of the notula: ``python -m resources.templates.build_notula``.

An office changes the DOCX itself in Word; this file is for changes that ship with the application.
"""

import sys
from pathlib import Path

from docx import Document
from docx.document import Document as DocumentObject
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm

from kesbang_desktop.documents.notula_styles import (
    AGENDA,
    DECISIONS,
    LEVELS,
    PARTICIPANTS,
    SEPARATOR,
    SIGNER_NAME,
    UNASSIGNED,
)
from resources.templates.notula_lists import LISTS, STYLES, numbered_styles
from resources.templates.word_xml import (
    R,
    W,
    cell,
    field,
    numbering_part,
    paragraph,
    row,
    run,
    styles_part,
    table,
)

TARGET = Path(__file__).with_name("notula.docx")

_ROWS = (4.5, 0.4, 11.1)
_ACTIONS = (1.2, 6.6, 4.4, 3.8)
_SIGNATURES = (8.5, 7.5)
_LETTERHEAD = (2.6, 13.4)


def build(target: Path = TARGET) -> None:
    """Write the template to ``target``."""
    document = Document()
    _drop_unused_parts(document)
    _replace(document.styles.element, styles_part(STYLES, numbered_styles()))
    _replace(document.part.numbering_part.element, numbering_part(LISTS))
    _replace(document.settings.element, _SETTINGS)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.top_margin, section.bottom_margin = Cm(2.0), Cm(2.5)
    section.left_margin, section.right_margin = Cm(3.0), Cm(2.0)
    section.header_distance, section.footer_distance = Cm(1.0), Cm(1.0)
    section.different_first_page_header_footer = True
    _fill(section.header._element, _HEADER)
    _fill(section.first_page_header._element, _FIRST_HEADER)
    _fill(section.footer._element, _FOOTER)
    _fill(section.first_page_footer._element, _FOOTER)
    _fill(document.element.body, _letterhead() + _head() + _sections() + _signatures())
    document.core_properties.title = "Templat notula"
    document.core_properties.author = "Notula Kesbang"
    document.core_properties.comments = ""
    document.core_properties.language = "id-ID"
    document.save(str(target))


_SETTINGS = (
    f'<w:settings {W}><w:defaultTabStop w:val="425"/><w:characterSpacingControl '
    'w:val="doNotCompress"/><w:compat><w:doNotExpandShiftReturn/><w:compatSetting '
    'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    '</w:compat><w:themeFontLang w:val="id-ID"/><w:decimalSymbol w:val=","/>'
    '<w:listSeparator w:val=";"/></w:settings>'
)


def _when(condition: str, *content: str, tag: str = "p") -> str:
    """Return ``content`` under a condition that stands in paragraphs (or rows) of its own."""
    opening, closing = f"{{%{tag} if {condition} %}}", f"{{%{tag} endif %}}"
    return _mark(opening, tag) + "".join(content) + _mark(closing, tag)


def _each(item: str, items: str, *content: str, tag: str = "p", otherwise: str = "") -> str:
    opening, closing = f"{{%{tag} for {item} in {items} %}}", f"{{%{tag} endfor %}}"
    fallback = _mark(f"{{%{tag} else %}}", tag) + otherwise if otherwise else ""
    return _mark(opening, tag) + "".join(content) + fallback + _mark(closing, tag)


def _mark(text: str, tag: str = "p") -> str:
    mark = paragraph("Perintah", text)
    return mark if tag == "p" else row(cell(sum(_ROWS), mark, span=3))


def _either(condition: str, first: str, second: str) -> str:
    return _mark(f"{{%p if {condition} %}}") + first + _mark("{%p else %}") + second + _END


_END = _mark("{%p endif %}")
_PAGE_TOP = paragraph("NomorHalaman", "- ", field("PAGE"), run(" -"))
_PAGE_BOTTOM = paragraph(
    "NomorHalaman", "Halaman ", field("PAGE"), run(" dari "), field("NUMPAGES")
)
_CLASSIFIED = _when("sifat", paragraph("Sifat", "{{ sifat }}"))
_NO_NUMBER = paragraph("NomorHalaman")
_HEADER = _CLASSIFIED + _either("nomor_di_atas", _PAGE_TOP, _NO_NUMBER)
_FIRST_HEADER = _CLASSIFIED + _NO_NUMBER
_FOOTER = _either("nomor_di_bawah", _PAGE_BOTTOM, _NO_NUMBER) + _CLASSIFIED


def _letterhead() -> str:
    lines = _each("baris", "kop", paragraph("Kop", "{{ baris }}"), otherwise=paragraph("Kop"))
    logo = cell(_LETTERHEAD[0], paragraph("Normal", "{{ logo }}"))
    with_logo = table(_LETTERHEAD, row(logo, cell(_LETTERHEAD[1], lines)))
    # A table here too: LibreOffice 7.4 loses "keep with next" on a page that starts otherwise.
    width = sum(_LETTERHEAD)
    without_logo = table((width,), row(cell(width, lines)))
    return _when("logo or kop", _either("logo", with_logo, without_logo), paragraph("GarisKop"))


def _row(label: str, *values: str, style: str = "BarisNotula") -> str:
    contents = (paragraph(style, label), paragraph("BarisNotula", ":"), "".join(values))
    return row(*(cell(width, one) for width, one in zip(_ROWS, contents, strict=True)))


def _field_row(label: str, name: str, style: str = "BarisNotula") -> str:
    value = paragraph("BarisNotula", f"{{{{ {name} }}}}")
    return _when(name, _row(label, value, style=style), tag="tr")


def _head() -> str:
    agenda = _each("butir", "acara", paragraph(AGENDA, "{{ butir }}"))
    people = _each("orang", "peserta", paragraph(PARTICIPANTS, "{{ orang }}"))
    led_by = paragraph("BarisNotula", "Pimpinan Sidang/Rapat", keep_next=True)
    rows = (
        _field_row("Nomor", "nomor"),
        _field_row("Sidang/Rapat", "rapat"),
        _field_row("Hari/Tanggal", "hari_tanggal"),
        _field_row("Surat Undangan", "surat_undangan"),
        _field_row("Waktu Panggilan", "waktu_panggilan"),
        _field_row("Waktu Sidang/Rapat", "waktu"),
        _field_row("Tempat", "tempat"),
        _when("acara", _row("Acara", agenda), tag="tr"),
        _when("ketua or sekretaris or pencatat", row(cell(sum(_ROWS), led_by, span=3)), tag="tr"),
        _field_row("Ketua", "ketua", "BarisRincian"),
        _field_row("Sekretaris", "sekretaris", "BarisRincian"),
        _field_row("Pencatat (notulis)", "pencatat", "BarisRincian"),
        _when("peserta", _row("Peserta Sidang/Rapat", people), tag="tr"),
        _field_row("Peserta Sidang/Rapat", "peserta_terlampir"),
    )
    return paragraph("JudulNotula", "{{ judul }}") + table(_ROWS, *rows)


def _section(name: str, *content: str, also: str = "") -> str:
    title = paragraph(LEVELS[0], f"{{{{ judul_{name} }}}}")
    return _when(f"{name} or {also}" if also else name, title, *content)


def _sections() -> str:
    names = ("pembukaan", "pembahasan_umum", "pembahasan", "keputusan", "tindak_lanjut", "penutup")
    unassigned = _each("butir", "pembahasan_umum", _said(UNASSIGNED, "PembicaraUmum") + _END)
    agenda = _mark("{%p elif butir.acara %}") + paragraph(LEVELS[1], "{{ butir.teks }}")
    by_agenda = _each("butir", "pembahasan", _said(LEVELS[2:], "Pembicara") + agenda + _END)
    return (
        _when(" or ".join(names), paragraph("Kegiatan", "Kegiatan Sidang/Rapat"))
        + _section("pembukaan", paragraph("IsiBagian", "{{ pembukaan }}"))
        + _section("pembahasan", unassigned, by_agenda, also="pembahasan_umum")
        + _section("keputusan", _each("butir", "keputusan", _by_level(DECISIONS) + _END))
        + _section("tindak_lanjut", _actions())
        + _section("penutup", paragraph("IsiBagian", "{{ penutup }}"))
    )


def _by_level(styles: tuple[str, ...]) -> str:
    """Return one paragraph for each style, the one for the level of the entry being printed."""
    return "".join(
        _mark(f"{{%p {'if' if level == 1 else 'elif'} butir.tingkat == {level} %}}")
        + paragraph(style, "{{ butir.teks }}")
        for level, style in enumerate(styles, 1)
    )


def _said(styles: tuple[str, ...], speaker: str) -> str:
    return (
        _by_level(styles)
        + _mark("{%p elif butir.pembicara %}")
        + paragraph(speaker, "{{ butir.teks }}:")
    )


def _actions() -> str:
    titles = ("No.", "Tindak Lanjut", "Penanggung Jawab", "Tenggat")
    names = ("nomor", "teks", "penanggung_jawab", "tenggat")
    styles = ("NomorTabel", "IsiTabel", "IsiTabel", "IsiTabel")
    head = (cell(w, paragraph("KepalaTabel", t)) for w, t in zip(_ACTIONS, titles, strict=True))
    item = (
        cell(width, paragraph(style, f"{{{{ butir.{name} }}}}"))
        for width, style, name in zip(_ACTIONS, styles, names, strict=True)
    )
    marks = [
        row(cell(sum(_ACTIONS), paragraph("Perintah", text), span=4))
        for text in ("{%tr for butir in tindak_lanjut %}", "{%tr endfor %}")
    ]
    rows = (row(*head, header=True), marks[0], row(*item), marks[1])
    return table(_ACTIONS, *rows, lines=True) + paragraph("Normal")


def _signatures() -> str:
    left, right = _SIGNATURES
    empty = paragraph("TandaTangan")
    name = SIGNER_NAME

    def signer(block: str) -> str:
        return (
            paragraph(name, f"{{{{ {block}.nama }}}}")
            + _when(f"{block}.pangkat", paragraph("TandaTangan", f"{{{{ {block}.pangkat }}}}"))
            + _when(f"{block}.nip", paragraph("TandaTangan", f"{{{{ {block}.nip }}}}"))
        )

    note_taker = paragraph("TandaTangan", "{{ ttd_notulis.jabatan }}")
    marks = [
        row(cell(sum(_SIGNATURES), paragraph("Perintah", text), span=2))
        for text in ("{%tr if tempat_tanggal %}", "{%tr endif %}")
    ]
    place = row(cell(left, empty), cell(right, paragraph("TandaTangan", "{{ tempat_tanggal }}")))
    title = row(
        cell(left, _either("ttd_notulis", note_taker, empty)),
        cell(right, paragraph("TandaTangan", "{{ ttd.jabatan }}")),
    )
    names = row(
        cell(left, _either("ttd_notulis", signer("ttd_notulis"), empty)),
        cell(right, signer("ttd")),
    )
    blocks = table(_SIGNATURES, marks[0], place, marks[1], title, names)
    return paragraph(SEPARATOR) + blocks + paragraph("Penghabisan")


def _drop_unused_parts(document: DocumentObject) -> None:
    """Take out what python-docx brings along and no notula needs."""
    for part, kept in (
        (
            document.part,
            {RELATIONSHIP_TYPE.STYLES, RELATIONSHIP_TYPE.NUMBERING, RELATIONSHIP_TYPE.SETTINGS},
        ),
        (
            document.part.package,
            {RELATIONSHIP_TYPE.OFFICE_DOCUMENT, RELATIONSHIP_TYPE.CORE_PROPERTIES},
        ),
    ):
        for key in [key for key, one in part.rels.items() if one.reltype not in kept]:
            del part.rels[key]


def _replace(element: BaseOxmlElement, xml: str) -> None:
    """Put the children of ``xml`` in place of those of ``element``."""
    element[:] = list(parse_xml(xml))


def _fill(element: BaseOxmlElement, xml: str) -> None:
    """Put ``xml`` in front of the section properties of ``element`` and nothing else."""
    kept = [one for one in element if one.tag.endswith("}sectPr")]
    element[:] = [*parse_xml(f"<w:body {W} {R}>{xml}</w:body>"), *kept]


if __name__ == "__main__":
    build(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
