"""Field codes of Word that a template may hold.

A field is an instruction that Word carries out when a document is opened or printed. Most count
pages or repeat text; some load files or start programs (DDE), so only harmless ones are let in.
"""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# ISO/IEC 29500-1, 17.16.5: those that read nothing but the document, its properties and the clock.
_HARMLESS = frozenset(
    (
        *("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "PAGEREF", "REF", "NOTEREF", "STYLEREF"),
        *("SEQ", "LISTNUM", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "TOC", "TC", "INDEX", "XE"),
        *("DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE", "EDITTIME", "REVNUM"),
        *("TITLE", "SUBJECT", "AUTHOR", "KEYWORDS", "COMMENTS", "LASTSAVEDBY", "DOCPROPERTY"),
        *("NUMWORDS", "NUMCHARS", "FILENAME", "FILESIZE", "USERNAME", "USERINITIALS"),
        *("HYPERLINK", "SYMBOL", "ADVANCE", "EQ", "FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN"),
        *("BIBLIOGRAPHY", "CITATION", "TEMPLATE", "INFO"),
    )
)


def forbidden_field_code(root: Element) -> str:
    """Return the name of the first field in ``root`` that is not harmless, empty for none."""
    for instruction in _instructions(root):
        name = instruction.split(maxsplit=1)[0].upper() if instruction.strip() else ""
        # A formula is written as "= 1 + 2".
        if name and name not in _HARMLESS and not name.startswith("="):
            return name[:20]
    return ""


def _instructions(root: Element) -> Iterator[str]:
    """Yield the instruction of every field; Word spreads one over several elements."""
    open_fields: list[list[str]] = []
    for element in root.iter():
        if element.tag == f"{_W}fldSimple":
            yield element.get(f"{_W}instr", "")
        elif element.tag == f"{_W}fldChar":
            step = element.get(f"{_W}fldCharType", "")
            if step == "begin":
                open_fields.append([])
            elif open_fields and step == "separate":
                yield "".join(open_fields[-1])
                open_fields[-1].clear()
            elif open_fields and step == "end":
                yield "".join(open_fields.pop())
        elif element.tag in (f"{_W}instrText", f"{_W}delInstrText"):
            if open_fields:
                open_fields[-1].append(element.text or "")
            else:
                yield element.text or ""
    for unfinished in open_fields:
        yield "".join(unfinished)
