"""Where everything stands on the first page of a notula, in the units of page_shapes."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTextLayout

from kesbang_desktop.domain.office_profile import OfficeProfile, Rule
from kesbang_desktop.ui.settings.page_parts import FILLING, Align, Block, Paragraph, Part
from kesbang_desktop.ui.settings.page_shapes import CELL_RIGHT, CM, PT, Shape, Shaper
from kesbang_desktop.ui.settings.sample_notula import (
    head_rows,
    page_number,
    sections,
    signatures,
    title,
)

_LOGO_COLUMN = 2.6 * CM
_BESIDE_LOGO = 0.2 * CM
_WIDEST_LOGO = 5 * CM
_EDGE = 1.0 * CM
_AROUND_NUMBER = 6 * PT
# Above and below the rule, as the style of the template has it.
_ABOVE_RULE = 5 * PT
_BELOW_RULE = 12 * PT
# Thickness of each line from the top, and the gap between two.
_RULES = {Rule.SOLID: (2.25 * PT,), Rule.THICK_THIN: (3 * PT, 0.75 * PT), Rule.NONE: ()}
_GAP = 0.75 * PT


@dataclass(slots=True)
class PageLayout:
    """One page: ``bars`` are filled, ``boxes`` outlined; ``next_number`` belongs to page 2.

    ``length`` is the height of the page, or more where its text runs on to the next.
    """

    size: QSizeF
    length: float = 0.0
    texts: list[tuple[QPointF, QTextLayout]] = field(default_factory=list)
    boxes: list[QRectF] = field(default_factory=list)
    bars: list[QRectF] = field(default_factory=list)
    logo: QRectF | None = None
    next_number: list[tuple[QPointF, QTextLayout]] = field(default_factory=list)

    @property
    def words(self) -> list[str]:
        """The text of the page from the top, number by number and line by line."""
        return [layout.text() for _, layout in self.texts]


def lay_out(profile: OfficeProfile, logo_size: QSizeF) -> PageLayout:
    """Return the page of ``profile``; an empty ``logo_size`` stands for no logo."""
    return _Composer(profile, logo_size).page


class _Composer:
    """Fills one page from the top."""

    def __init__(self, profile: OfficeProfile, logo_size: QSizeF) -> None:
        width, height = profile.paper.size_cm
        margins = profile.margins
        self._profile = profile
        self._shaper = Shaper(profile)
        self.page = PageLayout(QSizeF(width * CM, height * CM))
        self._left = margins.left * CM
        self._width = self.page.size.width() - (margins.left + margins.right) * CM
        number = self._shaper.shape(Paragraph("1"), self._width).height + _AROUND_NUMBER
        self._top = max(margins.top * CM, _EDGE + number)
        self._bottom = self.page.size.height() - max(margins.bottom * CM, _EDGE + number)
        self._add_letterhead(logo_size)
        self._add(title(profile))
        self._add_sections()
        self._add_page_number(number)

    def _add(self, block: Block) -> None:
        self._put(self._shaper.shape(block, self._width), QPointF(self._left, self._top))

    def _put(self, shape: Shape, at: QPointF) -> None:
        self.page.texts += [(place + at, layout) for place, layout in shape.texts]
        self.page.boxes += [box.translated(at) for box in shape.boxes]
        self._top = at.y() + shape.height

    def _add_letterhead(self, logo_size: QSizeF) -> None:
        lines = tuple(
            Paragraph(line.text, bold=line.bold, align=Align.CENTRED, size_pt=line.size_pt)
            for line in self._profile.letterhead
            if line.text.strip()
        )
        if not lines and logo_size.isEmpty():
            return
        start, column = self._top, 0.0
        if not logo_size.isEmpty():
            height = self._profile.logo_height_cm * CM
            width = height * logo_size.width() / logo_size.height()
            if width > _WIDEST_LOGO:
                width, height = _WIDEST_LOGO, height * _WIDEST_LOGO / width
            self.page.logo = QRectF(self._left, start, width, height)
            column = max(_LOGO_COLUMN, width + _BESIDE_LOGO)
        text = self._shaper.stack(lines, self._width - column - CELL_RIGHT)
        self._put(text, QPointF(self._left + column, start))
        if self.page.logo is not None:
            self._top = max(self._top, self.page.logo.bottom())
        self._add_rule()

    def _add_rule(self) -> None:
        self._top += _ABOVE_RULE
        for thickness in _RULES[self._profile.rule]:
            self.page.bars.append(QRectF(self._left, self._top, self._width, thickness))
            self._top += thickness + _GAP
        self._top += _BELOW_RULE

    def _add_sections(self) -> None:
        """Add what comes after the title; what goes beyond the page makes the picture longer.

        Every section is there; further samples of one fill the page where it has room.
        """
        profile = self._profile
        every = [*head_rows(profile), *sections(profile, set(Part)), *signatures(profile)]
        heights = dict.fromkeys(Part, 0.0)
        for block in every:
            heights[block.part] += self._shaper.shape(block, self._width).height
        shown = set(Part) - FILLING
        room = self._bottom - self._top - sum(heights[part] for part in shown)
        for part in sorted(FILLING):
            if heights[part] <= room:
                shown.add(part)
                room -= heights[part]
        head = [block for block in head_rows(profile) if block.part in shown]
        for block in (*head, *sections(profile, shown), *signatures(profile)):
            self._add(block)
        below = self.page.size.height() - self._bottom
        self.page.length = max(self.page.size.height(), self._top + below)

    def _add_page_number(self, height: float) -> None:
        above, below = page_number(self._profile)
        if above:
            shape = self._shaper.shape(Paragraph(above, align=Align.CENTRED), self._width)
            at = QPointF(self._left, _EDGE)
            self.page.next_number = [(place + at, layout) for place, layout in shape.texts]
        if below:
            shape = self._shaper.shape(Paragraph(below, align=Align.CENTRED), self._width)
            self._put(shape, QPointF(self._left, self.page.length - _EDGE - height))
