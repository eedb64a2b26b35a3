"""A picture in the text, with what a screen reader says of it."""

import io
import re
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import quoteattr

from docx.shared import Length
from docxtpl import DocxTemplate, InlineImage

from kesbang_desktop.domain.text import clean_text

# Name and description of a drawing, as python-docx writes them.
_PROPERTIES = re.compile(r'(<wp:docPr id="\d+") name="[^"]*"')


@dataclass(frozen=True, slots=True)
class InlinePicture:
    """What ``{{ ... }}`` prints as a picture; ``name`` tells pictures apart in Word."""

    image: Any
    name: str
    description: str

    @classmethod
    def of(
        cls,
        opened: DocxTemplate,
        content: bytes,
        size: tuple[Length, Length],
        name: str,
        description: str,
    ) -> "InlinePicture":
        """Return the picture in ``content``, ``size`` wide and high, for the open template."""
        width, height = size
        image = InlineImage(opened, io.BytesIO(content), width=width, height=height)
        return cls(image, name, clean_text(description))

    def __html__(self) -> str:
        told = f" name={quoteattr(self.name)} descr={quoteattr(self.description)}"
        return _PROPERTIES.sub(lambda match: match[1] + told, str(self.image))
