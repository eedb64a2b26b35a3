"""What a field of a template is made of: text, a picture, a record with parts, or a list."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum

from kesbang_desktop.domain.template_report import TemplateField


class ShapeKind(Enum):
    """How a field may be used."""

    TEXT = "teks"
    RECORD = "kumpulan bagian"
    LIST = "daftar"


@dataclass(frozen=True, slots=True)
class Shape:
    """A field: what it means in Indonesian, and its parts, or the item of a list and its name.

    Numbers, yes-or-no and pictures count as text: they are printed, compared, and have no parts.
    """

    meaning: str
    kind: ShapeKind = ShapeKind.TEXT
    parts: Mapping[str, "Shape"] = field(default_factory=dict)
    item_name: str = ""
    item: "Shape | None" = None

    def flattened(self, name: str) -> Iterator[TemplateField]:
        """Yield this field as ``name``, and everything below it as people write it."""
        yield TemplateField(name, self.meaning)
        yield from self._below(name)

    def _below(self, name: str) -> Iterator[TemplateField]:
        for part, shape in self.parts.items():
            yield from shape.flattened(f"{name}.{part}")
        if self.item is not None:
            inside = f"dalam “for {self.item_name} in {name}”"
            if not self.item.parts:
                yield TemplateField(self.item_name, f"{self.item.meaning} ({inside})")
            for one in self.item._below(self.item_name):
                yield TemplateField(one.name, f"{one.meaning} ({inside})")


Shapes = Mapping[str, Shape]


def text(meaning: str) -> Shape:
    """Return a field that is printed."""
    return Shape(meaning)


def record(meaning: str, parts: Mapping[str, str | Shape]) -> Shape:
    """Return a field with ``parts`` by name; those given as a meaning are text."""
    return Shape(meaning, ShapeKind.RECORD, _shapes(parts))


def listed(meaning: str, item_name: str, item: str | Mapping[str, str | Shape]) -> Shape:
    """Return a list whose items are text with the meaning ``item``, or have the parts in it."""
    inner = text(item) if isinstance(item, str) else record("", item)
    return Shape(meaning, ShapeKind.LIST, item_name=item_name, item=inner)


def _shapes(parts: Mapping[str, str | Shape]) -> dict[str, Shape]:
    return {name: text(one) if isinstance(one, str) else one for name, one in parts.items()}
