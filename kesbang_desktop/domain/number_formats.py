"""How numbers of the levels of a list are written, as Word does.

Source: tata naskah dinas (Permendagri 1/2023): ``1. a. 1) a) (1) (a)``, older offices
``I. A. 1. a. 1) a)``.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kesbang_desktop.domain.numbering import letter
from kesbang_desktop.domain.office_profile import NumberStyle

_WRITTEN: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "lowerLetter": letter,
    "upperLetter": lambda number: letter(number).upper(),
}


@dataclass(frozen=True, slots=True)
class LevelFormat:
    """One level: Word's name for the digits, and what stands around them (``{}``)."""

    digits: str
    around: str

    def text(self, level: int) -> str:
        """Return Word's ``lvlText`` for the level counted from 0: ``%1.``."""
        return self.around.format(f"%{level + 1}")

    def label(self, number: int) -> str:
        """Return ``number`` as Word prints it: ``b.``; of digits that decisions have."""
        return self.around.format(_WRITTEN[self.digits](number))


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


def decision_label(style: NumberStyle, numbers: Sequence[int]) -> str:
    """Return the number of a decision as text: ``b.``, ``b. 1)`` for the first below it."""
    formats = FORMATS[style][1:5]
    return " ".join(one.label(number) for one, number in zip(formats, numbers, strict=False))
