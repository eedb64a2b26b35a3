"""What stands beside the body of a Word document: comments by id, names of styles by id.

Element names are those of ISO/IEC 29500-1, section 17.
"""

from lxml import etree

from kesbang_desktop.documents.corrections.corrected_file import CorrectedFile
from kesbang_desktop.domain.corrections.paper import Remark
from kesbang_desktop.domain.text import clean_line

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def remarks_of(comments: etree._Element | None) -> dict[str, Remark]:
    """Return the comments by their ids; one that says nothing is none."""
    found = {}
    for one in comments if comments is not None else ():
        text = " ".join("".join(part.itertext(f"{_W}t")) for part in one.iter(f"{_W}p"))
        if clean_line(text):
            author = one.get(f"{_W}author", "")
            found[one.get(f"{_W}id", "")] = Remark(author, clean_line(text))
    return found


def style_names(styles: etree._Element | None) -> dict[str, str]:
    """Return the names of styles by id: programs give them ids of their own, and keep names."""
    found = {}
    for one in styles.iterchildren(f"{_W}style") if styles is not None else ():
        name = one.find(f"{_W}name")
        if name is not None:
            found[one.get(f"{_W}styleId", "")] = name.get(f"{_W}val", "").casefold()
    return found


def name_as_transitional(file: CorrectedFile) -> None:
    """Give elements of a "Strict" document the names that all others have."""
    for root in (file.body, file.comments, file.styles):
        if root is None or _STRICT not in root.nsmap.values():
            continue
        for one in root.iter(f"{{{_STRICT}}}*"):
            one.tag = _W + etree.QName(one).localname
            for name, value in list(one.attrib.items()):
                if name.startswith(f"{{{_STRICT}}}"):
                    one.set(_W + etree.QName(name).localname, value)
