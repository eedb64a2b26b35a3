"""The same document as other programs than Word write it when they save what was edited.

Google Docs renames every bookmark (``id.z337ya``), knows no styles but its own, carries no custom
properties and marks the direction of each run; WPS Writer keeps bookmarks and properties, adds a
hint of fonts and a language to runs, and parts runs where that changes.
"""

import copy

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from tests.documents.corrections.as_word import WordFile

_OWN_STYLES = ("Title", "Heading1", "Heading2", "Heading3")


def as_google_docs(file: WordFile) -> None:
    """Let ``file`` be what Google Docs gives back."""
    body = file.document.element.body
    for number, mark in enumerate(body.iter(qn("w:bookmarkStart"))):
        mark.set(qn("w:name"), f"id.{number:06x}")
    for style in list(body.iter(qn("w:pStyle"))):
        if style.get(qn("w:val")) not in _OWN_STYLES:
            style.getparent().remove(style)
    for run in body.iter(qn("w:r")):
        _look(run).append(_made("w:rtl", "w:val", "0"))
    file.drop_properties()


def as_wps(file: WordFile) -> None:
    """Let ``file`` be what WPS Writer gives back."""
    body = file.document.element.body
    for run in list(body.iter(qn("w:r"))):
        said = run.find(qn("w:t"))
        _look(run).insert(0, _made("w:rFonts", "w:hint", "default"))
        if said is not None and len(said.text or "") > 8 and len(run.findall(qn("w:t"))) == 1:
            _part(run, said)
    last = body.findall(qn("w:p"))[-1]
    for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
        mark = _made(tag, "w:id", "7777")
        if tag == "w:bookmarkStart":
            mark.set(qn("w:name"), "_GoBack")
        last.append(mark)


def _part(run: BaseOxmlElement, said: BaseOxmlElement) -> None:
    """Part a run behind its first letters, with the language of the keyboard in the second."""
    text = said.text or ""
    second = copy.deepcopy(run)
    run.addnext(second)
    behind = list(said.itersiblings())
    for one in behind:
        run.remove(one)
    for one in list(second.iterchildren()):
        if one.tag == qn("w:t"):
            one.text = text[5:]
            one.set(qn("xml:space"), "preserve")
    said.text = text[:5]
    said.set(qn("xml:space"), "preserve")
    _look(second).append(_made("w:lang", "w:val", "en-US"))


def _look(run: BaseOxmlElement) -> BaseOxmlElement:
    look: BaseOxmlElement = run.get_or_add_rPr()
    return look


def _made(tag: str, name: str, value: str) -> BaseOxmlElement:
    made = OxmlElement(tag)
    made.set(qn(name), value)
    return made
