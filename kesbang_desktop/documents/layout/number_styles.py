"""How the levels of a list are numbered, as Word's own numbering.

Source: tata naskah dinas (Permendagri 1/2023): ``1. a. 1) a) (1) (a)``, older offices
``I. A. 1. a. 1) a)``.
"""

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from kesbang_desktop.documents.layout.parts import child, style_of
from kesbang_desktop.documents.layout.style_names import (
    AGENDA,
    DECISIONS,
    ISSUES,
    LEVELS,
    PARTICIPANTS,
    UNASSIGNED,
    UNASSIGNED_ISSUES,
)
from kesbang_desktop.domain.number_formats import FORMATS, LevelFormat
from kesbang_desktop.domain.office_profile import NumberStyle

_VAL = qn("w:val")


_FLAT = LevelFormat("decimal", "{}.")


def level_formats(style: NumberStyle) -> dict[str, LevelFormat]:
    """Return the format of every numbered paragraph style of the notula, by style id.

    Decisions, and what stands under no agenda item, stand right under their section: no level is
    skipped between the number of that and theirs. Problems look like the entries beside them.
    """
    formats = FORMATS[style]
    return {
        **dict(zip(LEVELS, formats, strict=True)),
        **dict(zip(UNASSIGNED, formats[1:6], strict=True)),
        **dict(zip(DECISIONS, formats[1:5], strict=True)),
        **dict(zip(ISSUES, formats[2:6], strict=True)),
        **dict(zip(UNASSIGNED_ISSUES, formats[1:5], strict=True)),
        AGENDA: _FLAT,
        PARTICIPANTS: _FLAT,
    }


def set_number_style(document: Document, style: NumberStyle) -> None:
    """Make the lists of the notula look as ``style`` says; a list an office has added stays as is.

    A level is found from the paragraph style that uses it, which every office suite keeps.
    """
    relations = document.part.rels.values()
    if all(one.reltype != RELATIONSHIP_TYPE.NUMBERING for one in relations):
        return
    styles = document.styles.element
    levels = _levels(document.part.numbering_part.element)
    for style_id, chosen in level_formats(style).items():
        bound = style_of(styles, style_id)
        number = bound.find(f"{qn('w:pPr')}/{qn('w:numPr')}") if bound is not None else None
        if number is None:
            continue
        position = _value(number, "w:ilvl", "0")
        level = levels.get((_value(number, "w:numId"), position))
        if level is not None:
            child(level, "w:numFmt").set(_VAL, chosen.digits)
            child(level, "w:lvlText").set(_VAL, chosen.text(int(position)))


def _levels(numbering: BaseOxmlElement) -> dict[tuple[str, str], BaseOxmlElement]:
    """Return the levels of every list by its number and their position, as written in the file."""
    kinds = {one.get(qn("w:abstractNumId")): one for one in numbering.iter(qn("w:abstractNum"))}
    return {
        (use.get(qn("w:numId")), level.get(qn("w:ilvl"))): level
        for use in numbering.iterchildren(qn("w:num"))
        if (kind := kinds.get(_value(use, "w:abstractNumId"))) is not None
        for level in kind.iterchildren(qn("w:lvl"))
    }


def _value(parent: BaseOxmlElement, tag: str, missing: str = "") -> str:
    found = parent.find(qn(tag))
    return str(found.get(_VAL)) if found is not None else missing
