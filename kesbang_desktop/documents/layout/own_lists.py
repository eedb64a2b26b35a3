"""Lists of entries that begin at their first level, each under its heading, by whatever they read.

The styles of a notula are levels of one list whose first levels are headings: it begins anew under
each of them by itself, and goes on doing so for whoever writes on in Word. Programs that go by the
level alone (mammoth, pandoc) nest the first entry in levels of nothing, and know no level past the
fifth. So what is printed stands in lists of its own, of the same look, a list for each heading;
what somebody adds in Word by its style counts under its heading as before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from kesbang_desktop.documents.layout.parts import insert_before, style_of
from kesbang_desktop.documents.layout.style_names import (
    ISSUES,
    ISSUES_HEADING,
    LEVELS,
    UNASSIGNED,
    UNASSIGNED_ISSUES,
    UNASSIGNED_ISSUES_HEADING,
)

_VAL, _LEVEL, _ID = qn("w:val"), qn("w:ilvl"), qn("w:abstractNumId")
_KIND, _LVL, _NUM = qn("w:abstractNum"), qn("w:lvl"), qn("w:num")
_NUMBERS = f"{qn('w:pPr')}/{qn('w:numPr')}"
# Families of styles, each the levels of a list from its first entries on.
_FAMILIES = (LEVELS[2:], UNASSIGNED, ISSUES, UNASSIGNED_ISSUES)
# These head a list as its unnumbered level: read by the level, they would be entries like others.
LIST_HEADINGS = {ISSUES_HEADING: ISSUES, UNASSIGNED_ISSUES_HEADING: UNASSIGNED_ISSUES}
_USE = '<w:num w:numId="{0}"><w:abstractNumId w:val="{1}"/>{2}</w:num>'
_BEGIN = '<w:lvlOverride w:ilvl="{0}"><w:startOverride w:val="1"/></w:lvlOverride>'
_AFTER_USES = (b"<w:numIdMacAtCleanup", b"</w:numbering>")


@dataclass(frozen=True, slots=True)
class ListKind:
    """A kind of list to be used: its number, and the level of each style in it."""

    kind: str
    levels: Mapping[str, int]

    def use(self, number: int) -> str:
        """Return the XML of a list ``number`` of this kind, which counts from 1."""
        begins = "".join(_BEGIN.format(level) for level in self.levels.values())
        return _USE.format(number, self.kind, begins)


@dataclass(frozen=True, slots=True)
class OwnLists:
    """The kinds of lists that a template has for entries; numbers from ``first`` on are free."""

    kinds: tuple[ListKind, ...]
    first: int


def own_lists(document: Document) -> OwnLists | None:
    """Add the kinds of lists to the numbering of ``document``; None where it has nothing to add.

    A list that an office has made otherwise (its levels of several lists, numbers of levels above
    in them) stays as it is.
    """
    relations = document.part.rels.values()
    if all(one.reltype != RELATIONSHIP_TYPE.NUMBERING for one in relations):
        return None
    numbering, styles = document.part.numbering_part.element, document.styles.element
    kinds = tuple(filter(None, (_kind(family, styles, numbering) for family in _FAMILIES)))
    if not kinds:
        return None
    taken = [int(one.get(qn("w:numId"))) for one in numbering.iterchildren(_NUM)]
    for heading, entries in LIST_HEADINGS.items():
        if any(entries[0] in kind.levels for kind in kinds):
            _stand_alone(heading, styles, numbering)
    return OwnLists(kinds, max(taken, default=0) + 1)


def with_lists(numbering: bytes, uses: bytes) -> bytes:
    """Return the part ``numbering`` with the lists ``uses`` at the end of its own."""
    place = next(at for mark in _AFTER_USES if (at := numbering.find(mark)) >= 0)
    return numbering[:place] + uses + numbering[place:]


def _kind(
    family: tuple[str, ...], styles: BaseOxmlElement, numbering: BaseOxmlElement
) -> ListKind | None:
    """Return the list of ``family`` from its first level on, added to ``numbering``."""
    bound = {name: one for name in family if (one := _bound(name, styles)) is not None}
    if len(bound) < len(family) or len({number for number, _ in bound.values()}) > 1:
        return None
    number, first = bound[family[0]]
    old = _list_of(number, numbering)
    if old is None or not first:
        return None
    made = _without_levels_above(old, first)
    if made is None:
        return None
    kinds = [int(one.get(_ID)) for one in numbering.iterchildren(_KIND)]
    kind = str(max(kinds) + 1)
    made.set(_ID, kind)
    last = [*numbering.iterchildren(_KIND)][-1]
    last.addnext(made)
    return ListKind(kind, {name: level - first for name, (_, level) in bound.items()})


def _without_levels_above(old: BaseOxmlElement, first: int) -> BaseOxmlElement | None:
    """Return the kind of list ``old`` from its level ``first`` on; None where that counts above."""
    made = deepcopy(old)
    for tag in ("w:nsid", "w:tmpl", "w:name", "w:styleLink", "w:numStyleLink"):
        for one in made.findall(qn(tag)):
            made.remove(one)
    for level in made.findall(_LVL):
        position = int(level.get(_LEVEL)) - first
        if position < 0:
            made.remove(level)
            continue
        text = level.find(qn("w:lvlText"))
        shown = [int(one) - first for one in re.findall(r"%(\d)", text.get(_VAL, ""))]
        if min(shown, default=1) < 1:
            return None
        level.set(_LEVEL, str(position))
        text.set(_VAL, re.sub(r"%(\d)", lambda one: f"%{int(one[1]) - first}", text.get(_VAL, "")))
        for tag in ("w:pStyle", "w:lvlRestart"):
            for one in level.findall(qn(tag)):
                level.remove(one)
    return made


def _bound(name: str, styles: BaseOxmlElement) -> tuple[str, int] | None:
    """Return number and level of the list that the style ``name`` is a level of, if any."""
    style = style_of(styles, name)
    numbers = style.find(_NUMBERS) if style is not None else None
    if numbers is None or (number := numbers.find(qn("w:numId"))) is None:
        return None
    level = numbers.find(qn("w:ilvl"))
    return str(number.get(_VAL)), int(level.get(_VAL)) if level is not None else 0


def _list_of(number: str, numbering: BaseOxmlElement) -> BaseOxmlElement | None:
    """Return the kind of the list ``number``; None for none, and where it has levels of its own."""
    use = next(
        (one for one in numbering.iterchildren(_NUM) if one.get(qn("w:numId")) == number), None
    )
    if use is None or use.find(qn("w:lvlOverride")) is not None:
        return None
    kind = use.find(_ID).get(_VAL)
    found: Iterator[BaseOxmlElement] = numbering.iterchildren(_KIND)
    return next((one for one in found if one.get(_ID) == kind), None)


def _stand_alone(name: str, styles: BaseOxmlElement, numbering: BaseOxmlElement) -> None:
    """Let the heading ``name``, an unnumbered level of its list, stand outside of it as it did."""
    bound = _bound(name, styles)
    kind = _list_of(bound[0], numbering) if bound else None
    if bound is None or kind is None:
        return
    level = next(one for one in kind.iterchildren(_LVL) if int(one.get(_LEVEL)) == bound[1])
    style = style_of(styles, name)
    assert style is not None
    properties = style.find(qn("w:pPr"))
    properties.remove(properties.find(qn("w:numPr")))
    indent = level.find(f"{qn('w:pPr')}/{qn('w:ind')}")
    if indent is not None and properties.find(qn("w:ind")) is None:
        insert_before(properties, deepcopy(indent), "w:jc", "w:outlineLvl")
