"""How the levels of a list are numbered, as Word's own numbering.

Source: tata naskah dinas (Permendagri 1/2023): ``1. a. 1) a) (1) (a)``, older offices
``I. A. 1. a. 1) a)``.
"""

from dataclasses import dataclass

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from kesbang_desktop.documents.notula_styles import (
    AGENDA,
    DECISIONS,
    LEVELS,
    PARTICIPANTS,
    UNASSIGNED,
)
from kesbang_desktop.domain.office_profile import NumberStyle


@dataclass(frozen=True, slots=True)
class LevelFormat:
    """One level: Word's name for the digits, and what stands around them (``{}``)."""

    digits: str
    around: str

    def text(self, level: int) -> str:
        """Return Word's ``lvlText`` for the level counted from 0: ``%1.``."""
        return self.around.format(f"%{level + 1}")


FORMATS = {
    NumberStyle.DECIMAL: (
        LevelFormat("decimal", "{}."),
        LevelFormat("lowerLetter", "{}."),
        LevelFormat("decimal", "{})"),
        LevelFormat("lowerLetter", "{})"),
        LevelFormat("decimal", "({})"),
        LevelFormat("lowerLetter", "({})"),
        LevelFormat("lowerRoman", "{})"),
    ),
    NumberStyle.ROMAN: (
        LevelFormat("upperRoman", "{}."),
        LevelFormat("upperLetter", "{}."),
        LevelFormat("decimal", "{}."),
        LevelFormat("lowerLetter", "{}."),
        LevelFormat("decimal", "{})"),
        LevelFormat("lowerLetter", "{})"),
        LevelFormat("decimal", "({})"),
    ),
}
_FLAT = LevelFormat("decimal", "{}.")


def level_formats(style: NumberStyle) -> dict[str, LevelFormat]:
    """Return the format of every numbered paragraph style of the notula, by style id.

    Decisions, and entries under no agenda item, look like the entries under one: they start where
    those start, at the third format.
    """
    formats = FORMATS[style]
    return {
        **dict(zip(LEVELS, formats, strict=True)),
        **dict(zip(UNASSIGNED, formats[2:7], strict=True)),
        **dict(zip(DECISIONS, formats[2:6], strict=True)),
        AGENDA: _FLAT,
        PARTICIPANTS: _FLAT,
    }


def set_number_style(numbering: BaseOxmlElement, style: NumberStyle) -> None:
    """Make the lists in ``numbering`` (the root of numbering.xml) look as ``style`` says.

    Levels are found by the paragraph style bound to them, so that lists an office has added to
    its template stay as they are.
    """
    formats = level_formats(style)
    for level in numbering.iter(qn("w:lvl")):
        bound = level.find(qn("w:pStyle"))
        chosen = formats.get(bound.get(qn("w:val"))) if bound is not None else None
        if chosen is None:
            continue
        level.find(qn("w:numFmt")).set(qn("w:val"), chosen.digits)
        position = int(level.get(qn("w:ilvl")))
        level.find(qn("w:lvlText")).set(qn("w:val"), chosen.text(position))
