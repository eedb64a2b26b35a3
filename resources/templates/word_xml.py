"""Pieces of Word's XML from which the templates are built. Lengths are centimetres."""

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_TWIPS = 1440 / 2.54


# The names by which Word and every other program know a title and headings, whatever they are
# called on screen, with what Word itself says of their place in its list (ISO/IEC 29500-1, 17.7.4).
TITLE = "Title"
HEADING_1, HEADING_2, HEADING_3 = (f"heading {level}" for level in (1, 2, 3))
HEADINGS = {TITLE: '<w:uiPriority w:val="10"/>'} | dict.fromkeys(
    (HEADING_1, HEADING_2, HEADING_3), '<w:uiPriority w:val="9"/>'
)


@dataclass(frozen=True)
class Style:
    """A paragraph style; ``name`` is what Word shows, or one of its own that it knows."""

    id: str
    name: str
    parent: str = "Normal"
    paragraph: str = ""
    run: str = ""


@dataclass(frozen=True)
class Level:
    """A level of a list: the style bound to it, its number, its indent and what follows it."""

    style: str
    digits: str
    text: str
    left: float
    hanging: float
    follow: str = "tab"


def twips(length: float) -> int:
    """Return ``length`` in twentieths of a point."""
    return round(length * _TWIPS)


def run(text: str, *, bold: bool = False, capitals: bool = False) -> str:
    """Return a run of Indonesian text; a tab in it is Word's own."""
    weight = ("<w:b/><w:bCs/>" if bold else "") + ("<w:caps/>" if capitals else "")
    pieces = (
        f'<w:t xml:space="preserve">{escape(piece)}</w:t>' if piece else ""
        for piece in text.split("\t")
    )
    return f'<w:r><w:rPr>{weight}<w:lang w:val="id-ID"/></w:rPr>{"<w:tab/>".join(pieces)}</w:r>'


def field(instruction: str) -> str:
    """Return a field that Word works out, such as ``PAGE``."""
    language = '<w:rPr><w:lang w:val="id-ID"/></w:rPr>'
    return (
        f'<w:r>{language}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{language}<w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        f'<w:r>{language}<w:fldChar w:fldCharType="separate"/></w:r>'
        f"<w:r>{language}<w:t>1</w:t></w:r>"
        f'<w:r>{language}<w:fldChar w:fldCharType="end"/></w:r>'
    )


def paragraph(
    style: str, *runs: str, keep_next: bool = False, left: float = 0, own: str = ""
) -> str:
    """Return a paragraph, ``left`` away from where its style puts it; plain strings become runs.

    ``own`` is what it has besides its style, as XML in the order of the schema.
    """
    content = "".join(one if one.startswith("<w:r>") else run(one) for one in runs)
    keep = "<w:keepNext/>" if keep_next else own
    moved = f'<w:ind w:left="{twips(left)}"/>' if left else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{keep}{moved}</w:pPr>{content}</w:p>'


def cell(width: float, *paragraphs: str, span: int = 1) -> str:
    """Return a table cell over ``span`` columns."""
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/>{spanned}</w:tcPr>'
        f"{''.join(paragraphs)}</w:tc>"
    )


def row(*cells: str, header: bool = False, height: float = 0) -> str:
    """Return a table row that stays on one page, at least ``height`` high.

    A ``header`` row repeats on every page.
    """
    repeated = "<w:tblHeader/>" if header else ""
    high = f'<w:trHeight w:val="{twips(height)}" w:hRule="atLeast"/>' if height else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{high}{repeated}</w:trPr>{''.join(cells)}</w:tr>"


def table(
    widths: Sequence[float], *rows: str, title: str, description: str, lines: bool = False
) -> str:
    """Return a table with columns of ``widths``, ruled or without any borders.

    ``title`` and ``description`` are what a screen reader says of it.
    """
    alternative = (
        f"<w:tblCaption w:val={quoteattr(title)}/>"
        f"<w:tblDescription w:val={quoteattr(description)}/>"
    )
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    border = '<w:{} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    borders = "".join(border.format(side) for side in sides) if lines else ""
    margin = twips(0.15) if lines else 0
    grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(map(twips, widths))}" w:type="dxa"/>'
        f"{f'<w:tblBorders>{borders}</w:tblBorders>' if lines else ''}"
        '<w:tblLayout w:type="fixed"/>'
        f'<w:tblCellMar><w:left w:w="{margin}" w:type="dxa"/>'
        f'<w:right w:w="{margin or twips(0.1)}" w:type="dxa"/></w:tblCellMar>'
        f"{alternative}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


_KEEPS = ("<w:keepNext/>", "<w:keepLines/>", "<w:pageBreakBefore/>")


def font_table(typefaces: dict[str, str]) -> str:
    """Return fontTable.xml, which names ``typefaces`` and what may stand in for each.

    Their measures are left to Word; substitutes are those of the same width on other systems.
    """

    def named(name: str) -> str:
        other = typefaces[name]
        substitute = f"<w:altName w:val={quoteattr(other)}/>" if other else ""
        return f"<w:font w:name={quoteattr(name)}>{substitute}</w:font>"

    fonts = "".join(map(named, typefaces))
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts {W}>{fonts}</w:fonts>'


def styles_part(styles: Sequence[Style], numbered: dict[str, tuple[int, int]]) -> str:
    """Return styles.xml; ``numbered`` gives the list and level that a style is bound to."""
    defaults = (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/>'
        '<w:sz w:val="24"/><w:szCs w:val="24"/>'
        '<w:lang w:val="id-ID" w:eastAsia="id-ID" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>"
        '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
        "</w:pPr></w:pPrDefault></w:docDefaults>"
    )
    table_style = (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>'
        '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
    )
    each = "".join(_style(one, numbered.get(one.id)) for one in styles)
    return f"<w:styles {W}>{defaults}{each}{table_style}</w:styles>"


def numbering_part(lists: Sequence[Sequence[Level]]) -> str:
    """Return numbering.xml with one multilevel list for each of ``lists``, counted from 1."""
    kinds = "".join(_list(number, levels) for number, levels in enumerate(lists, 1))
    uses = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
        for number in range(1, len(lists) + 1)
    )
    return f"<w:numbering {W}>{kinds}{uses}</w:numbering>"


def numbered_styles(lists: Sequence[Sequence[Level]]) -> dict[str, tuple[int, int]]:
    """Return the number of the list, counted from 1, and the level that each style is bound to."""
    return {
        level.style: (number, position)
        for number, levels in enumerate(lists, 1)
        for position, level in enumerate(levels)
    }


def _style(style: Style, numbered: tuple[int, int] | None) -> str:
    kind = "" if style.name in HEADINGS else ' w:customStyle="1"'
    default = ' w:default="1"' if style.id == "Normal" else kind
    based = "" if style.id == "Normal" else f'<w:basedOn w:val="{style.parent}"/>'
    priority = HEADINGS.get(style.name, "")
    number = ""
    if numbered is not None:
        list_number, level = numbered
        number = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_number}"/></w:numPr>'
    # Keeping together comes before numbering in the schema, spacing after it.
    keeps = "".join(tag for tag in _KEEPS if tag in style.paragraph)
    rest = style.paragraph
    for tag in _KEEPS:
        rest = rest.replace(tag, "")
    return (
        f'<w:style w:type="paragraph"{default} w:styleId="{style.id}">'
        f'<w:name w:val="{style.name}"/>{based}{priority}<w:qFormat/>'
        f"<w:pPr>{keeps}{number}{rest}</w:pPr>"
        f'<w:rPr>{style.run}<w:lang w:val="id-ID"/></w:rPr></w:style>'
    )


def _list(number: int, levels: Sequence[Level]) -> str:
    each = "".join(
        f'<w:lvl w:ilvl="{position}"><w:start w:val="1"/><w:numFmt w:val="{level.digits}"/>'
        f'<w:pStyle w:val="{level.style}"/><w:suff w:val="{level.follow}"/>'
        f'<w:lvlText w:val="{level.text}"/><w:lvlJc w:val="left"/>'
        f"<w:pPr>{_stop(level)}"
        f'<w:ind w:left="{twips(level.left)}" w:hanging="{twips(level.hanging)}"/></w:pPr></w:lvl>'
        for position, level in enumerate(levels)
    )
    return (
        f'<w:abstractNum w:abstractNumId="{number}">'
        f'<w:multiLevelType w:val="multilevel"/>{each}</w:abstractNum>'
    )


def _stop(level: Level) -> str:
    if level.follow != "tab":
        return ""
    return f'<w:tabs><w:tab w:val="num" w:pos="{twips(level.left)}"/></w:tabs>'
